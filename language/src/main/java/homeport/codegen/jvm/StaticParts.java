package homeport.codegen.jvm;

import homeport.codegen.ir.Edit;
import homeport.data.Picture;
import homeport.runtime.Image;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.math.BigInteger;

/// Static fields: the literals, editors, and numbers too great for the constant pool. The JIT
/// compiler treats them as constants.
final class StaticParts {
  /// A string constant has at most 65,535 bytes, of which a character takes up to two.
  private static final int STRING_MAX = 32_000;

  private final Layout layout;

  StaticParts(Layout layout) {
    this.layout = layout;
  }

  void write(ClassBuilder builder) {
    int flags = ClassFile.ACC_STATIC | ClassFile.ACC_FINAL;
    builder.withField(Layout.LITERALS, Types.BYTES, flags);
    layout.editors().values().forEach(name -> builder.withField(name, Types.EDITOR, flags));
    layout.deeditors().values().forEach(name -> builder.withField(name, Types.DEEDITOR, flags));
    layout
        .constants()
        .forEach((value, name) -> builder.withField(name, constantType(value), flags));
    builder.withMethodBody(
        ConstantDescs.CLASS_INIT_NAME,
        MethodTypeDesc.of(Types.VOID),
        ClassFile.ACC_STATIC,
        this::initialize);
  }

  private static ClassDesc constantType(BigInteger value) {
    return value.bitLength() < 128 ? Types.WIDE : Types.BIG;
  }

  private void initialize(CodeBuilder out) {
    Code code = Code.writing(out);
    byte[] literals = layout.literalBytes();
    code.constant(literals.length);
    code.call(Kernels.STORAGE);
    code.putstatic(layout.main(), Layout.LITERALS, Types.BYTES);
    image(code, literals, () -> code.getstatic(layout.main(), Layout.LITERALS, Types.BYTES));
    layout.editors().forEach((edit, name) -> editor(code, edit, name));
    layout.deeditors().forEach((edit, name) -> deeditor(code, edit, name));
    layout.constants().forEach((value, name) -> constant(code, value, name));
    code.op(Opcode.RETURN);
  }

  /// Fills a new array, unless it is to be zero.
  static void image(Code code, byte[] bytes, Runnable pushArray) {
    String image = Image.of(bytes);
    if (image.isEmpty()) {
      return;
    }
    pushArray.run();
    for (int at = 0; at < image.length(); at += STRING_MAX) {
      code.constant(image.substring(at, Math.min(at + STRING_MAX, image.length())));
      if (at > 0) {
        code.call(Kernels.CONCAT);
      }
    }
    code.call(Kernels.IMAGE);
  }

  private void editor(Code code, Edit edit, String name) {
    picture(code, edit.picture());
    code.constant(edit.blankWhenZero() ? 1 : 0);
    code.call(Kernels.EDITOR_OF);
    code.putstatic(layout.main(), name, Types.EDITOR);
  }

  private void deeditor(Code code, Edit edit, String name) {
    picture(code, edit.picture());
    code.call(Kernels.DEEDITOR_OF);
    code.putstatic(layout.main(), name, Types.DEEDITOR);
  }

  private void picture(Code code, Picture picture) {
    StringBuilder currencies = new StringBuilder();
    for (Picture.Currency currency : picture.rules().currencies()) {
      currencies.append(currency.symbol()).append(currency.sign()).append('\0');
    }
    code.constant(picture.text());
    code.constant(currencies.toString());
    code.constant(picture.rules().decimalPointIsComma() ? 1 : 0);
    code.constant(layout.unit().info().codepage());
  }

  private void constant(Code code, BigInteger value, String name) {
    code.constant(value.toString());
    if (constantType(value).equals(Types.WIDE)) {
      code.call(Kernels.WIDE_PARSE);
      code.putstatic(layout.main(), name, Types.WIDE);
    } else {
      code.call(Kernels.BIG_PARSE);
      code.putstatic(layout.main(), name, Types.BIG);
    }
  }
}
