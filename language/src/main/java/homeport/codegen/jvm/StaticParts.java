package homeport.codegen.jvm;

import homeport.codegen.ir.Edit;
import homeport.data.Picture;
import homeport.runtime.Image;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Static fields: the literals, editors, and numbers too great for the constant pool. The JIT
/// compiler treats them as constants.
final class StaticParts {
  /// A string constant has at most 65,535 bytes, of which a character takes up to two.
  private static final int STRING_MAX = 32_000;

  /// So many are set where a final field can be. A method has room for 65,535 bytes, so those of a
  /// program that has more are set in methods of their own.
  private static final int FINAL_MAX = 2_000;

  private final Layout layout;

  /// A field and the code that sets it.
  private record Part(String name, ClassDesc type, Consumer<Code> set) {}

  StaticParts(Layout layout) {
    this.layout = layout;
  }

  void write(ClassBuilder builder) {
    int fixed = ClassFile.ACC_STATIC | ClassFile.ACC_FINAL;
    builder.withField(Layout.LITERALS, Types.BYTES, fixed);
    List<Part> parts = parts();
    List<Part> others = parts.subList(Math.min(FINAL_MAX, parts.size()), parts.size());
    List<Part> first = parts.subList(0, parts.size() - others.size());
    first.forEach(part -> builder.withField(part.name, part.type, fixed));
    others.forEach(part -> builder.withField(part.name, part.type, ClassFile.ACC_STATIC));
    List<String> methods = new ArrayList<>();
    for (int at = 0; at < others.size(); at += FINAL_MAX) {
      List<Part> some = others.subList(at, Math.min(at + FINAL_MAX, others.size()));
      String name = "parts$" + methods.size();
      methods.add(name);
      method(
          builder,
          name,
          code -> {
            some.forEach(part -> part.set.accept(code));
            code.op(Opcode.RETURN);
          });
    }
    method(builder, ConstantDescs.CLASS_INIT_NAME, code -> initialize(code, first, methods));
  }

  private static void method(ClassBuilder builder, String name, Consumer<Code> body) {
    builder.withMethodBody(
        name,
        MethodTypeDesc.of(Types.VOID),
        ClassFile.ACC_STATIC,
        out -> body.accept(Code.writing(out)));
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    layout
        .editors()
        .forEach((edit, name) ->
            parts.add(new Part(name, Types.EDITOR, code -> editor(code, edit, name))));
    layout
        .deeditors()
        .forEach((edit, name) ->
            parts.add(new Part(name, Types.DEEDITOR, code -> deeditor(code, edit, name))));
    layout
        .constants()
        .forEach((value, name) ->
            parts.add(new Part(name, constantType(value), code -> constant(code, value, name))));
    return parts;
  }

  private static ClassDesc constantType(BigInteger value) {
    return value.bitLength() < 128 ? Types.WIDE : Types.BIG;
  }

  private void initialize(Code code, List<Part> parts, List<String> methods) {
    byte[] literals = layout.literalBytes();
    code.constant(literals.length);
    code.call(Kernels.STORAGE);
    code.putstatic(layout.main(), Layout.LITERALS, Types.BYTES);
    image(code, literals, () -> code.getstatic(layout.main(), Layout.LITERALS, Types.BYTES));
    parts.forEach(part -> part.set.accept(code));
    methods.forEach(name -> code.callStatic(layout.main(), name, MethodTypeDesc.of(Types.VOID)));
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
