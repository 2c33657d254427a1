package homeport.codegen.jvm;

import homeport.codegen.ir.Unit;
import homeport.runtime.FileDescription;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The program's files, built as their descriptions say.
final class FileParts {
  private static final ClassDesc ORGANIZATION = Types.FILE_DESCRIPTION.nested("Organization");
  private static final ClassDesc ACCESS = Types.FILE_DESCRIPTION.nested("Access");
  private static final ClassDesc KEY = Types.FILE_DESCRIPTION.nested("Key");
  private static final ClassDesc LIST = ConstantDescs.CD_List;

  private final Code code;
  private final Unit.Nesting nesting;

  FileParts(Code code, Unit.Nesting nesting) {
    this.code = code;
    this.nesting = nesting;
  }

  /// Puts files from a number on, and up to another, where they belong in the program's array:
  /// those of the programs around this one, then its own.
  void fill(List<FileDescription> files, int from, int to, Runnable pushArray) {
    for (int i = from; i < to; i++) {
      pushArray.run();
      code.constant(i);
      if (i < nesting.files()) {
        code.aload(0);
        code.constant(i);
        code.call(Kernels.FILE_AROUND);
      } else if (nesting.external().contains(i)) {
        code.aload(0);
        push(files.get(i));
        code.call(Kernels.EXTERNAL_FILE);
      } else {
        code.newObject(Types.FILE);
        code.op(Opcode.DUP);
        push(files.get(i));
        code.construct(Types.FILE, MethodTypeDesc.of(Types.VOID, Types.FILE_DESCRIPTION));
      }
      code.arrayStore(TypeKind.REFERENCE);
    }
  }

  private void push(FileDescription file) {
    code.newObject(Types.FILE_DESCRIPTION);
    code.op(Opcode.DUP);
    code.constant(file.fileName());
    code.constant(file.ddName());
    code.constant(file.area());
    push(file.optional());
    code.getstatic(ORGANIZATION, file.organization().name(), ORGANIZATION);
    code.getstatic(ACCESS, file.access().name(), ACCESS);
    code.constant(file.recordMin());
    code.constant(file.recordMax());
    push(file.variable());
    push(file.recordingMode());
    push(file.printControl());
    push(file.ownControl());
    push(file.anyLength());
    push(file.openSuccess());
    push(file.key());
    code.constant(file.alternateKeys().size());
    code.newArray(KEY);
    for (int i = 0; i < file.alternateKeys().size(); i++) {
      code.op(Opcode.DUP);
      code.constant(i);
      push(file.alternateKeys().get(i));
      code.arrayStore(TypeKind.REFERENCE);
    }
    code.call(Kernels.LIST_OF);
    code.construct(
        Types.FILE_DESCRIPTION,
        MethodTypeDesc.of(
            Types.VOID,
            Types.STRING,
            Types.STRING,
            Types.INT,
            Types.BOOLEAN,
            ORGANIZATION,
            ACCESS,
            Types.INT,
            Types.INT,
            Types.BOOLEAN,
            Types.STRING,
            Types.BOOLEAN,
            Types.BOOLEAN,
            Types.BOOLEAN,
            Types.BOOLEAN,
            KEY,
            LIST));
  }

  private void push(boolean value) {
    code.constant(value ? 1 : 0);
  }

  private void push(@Nullable String text) {
    if (text == null) {
      code.op(Opcode.ACONST_NULL);
    } else {
      code.constant(text);
    }
  }

  private void push(FileDescription.@Nullable Key key) {
    if (key == null) {
      code.op(Opcode.ACONST_NULL);
      return;
    }
    code.newObject(KEY);
    code.op(Opcode.DUP);
    code.constant(key.offset());
    code.constant(key.length());
    push(key.duplicates());
    code.construct(KEY, MethodTypeDesc.of(Types.VOID, Types.INT, Types.INT, Types.BOOLEAN));
  }
}
