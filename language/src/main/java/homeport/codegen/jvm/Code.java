package homeport.codegen.jvm;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// The instructions that emitted programs use, counted as they are written. Without a builder it
/// only counts: that is how the splitter learns the size of a statement before it decides on its
/// method.
final class Code {
  private final @Nullable CodeBuilder out;
  private int size;

  private Code(@Nullable CodeBuilder out) {
    this.out = out;
  }

  static Code writing(CodeBuilder out) {
    return new Code(out);
  }

  static Code measuring() {
    return new Code(null);
  }

  /// Bytes so far; jumps counted short, constants of the pool long.
  int size() {
    return size;
  }

  /// Counts from nothing again.
  void reset() {
    size = 0;
  }

  Mark mark() {
    return new Mark(out == null ? null : out.newLabel());
  }

  void bind(Mark mark) {
    if (out != null) {
      out.labelBinding(Objects.requireNonNull(mark.label()));
    }
  }

  void line(int line) {
    if (out != null) {
      out.lineNumber(line);
    }
  }

  void load(TypeKind kind, int local) {
    size += localSize(local);
    if (out != null) {
      out.loadLocal(kind, local);
    }
  }

  void store(TypeKind kind, int local) {
    size += localSize(local);
    if (out != null) {
      out.storeLocal(kind, local);
    }
  }

  private static int localSize(int local) {
    return local < 4 ? 1 : local < 256 ? 2 : 4;
  }

  void aload(int local) {
    load(TypeKind.REFERENCE, local);
  }

  void astore(int local) {
    store(TypeKind.REFERENCE, local);
  }

  void iload(int local) {
    load(TypeKind.INT, local);
  }

  void istore(int local) {
    store(TypeKind.INT, local);
  }

  void lload(int local) {
    load(TypeKind.LONG, local);
  }

  void lstore(int local) {
    store(TypeKind.LONG, local);
  }

  void constant(int value) {
    size += value >= -1 && value <= 5 ? 1 : value == (byte) value ? 2 : 3;
    if (out != null) {
      out.loadConstant(value);
    }
  }

  void constant(long value) {
    size += value == 0 || value == 1 ? 1 : 3;
    if (out != null) {
      out.loadConstant(value);
    }
  }

  void constant(String value) {
    size += 3;
    if (out != null) {
      out.loadConstant(value);
    }
  }

  void constant(ClassDesc value) {
    size += 3;
    if (out != null) {
      out.loadConstant(value);
    }
  }

  void getfield(ClassDesc owner, String name, ClassDesc type) {
    size += 3;
    if (out != null) {
      out.getfield(owner, name, type);
    }
  }

  void putfield(ClassDesc owner, String name, ClassDesc type) {
    size += 3;
    if (out != null) {
      out.putfield(owner, name, type);
    }
  }

  void getstatic(ClassDesc owner, String name, ClassDesc type) {
    size += 3;
    if (out != null) {
      out.getstatic(owner, name, type);
    }
  }

  void putstatic(ClassDesc owner, String name, ClassDesc type) {
    size += 3;
    if (out != null) {
      out.putstatic(owner, name, type);
    }
  }

  void call(Kernel kernel) {
    size += 3;
    if (out != null) {
      if (kernel.isStatic()) {
        out.invokestatic(kernel.owner(), kernel.name(), kernel.type(), kernel.inInterface());
      } else {
        out.invokevirtual(kernel.owner(), kernel.name(), kernel.type());
      }
    }
  }

  void callStatic(ClassDesc owner, String name, MethodTypeDesc type) {
    size += 3;
    if (out != null) {
      out.invokestatic(owner, name, type);
    }
  }

  void construct(ClassDesc owner, MethodTypeDesc type) {
    size += 3;
    if (out != null) {
      out.invokespecial(owner, "<init>", type);
    }
  }

  void newObject(ClassDesc type) {
    size += 3;
    if (out != null) {
      out.new_(type);
    }
  }

  void newArray(TypeKind kind) {
    size += 2;
    if (out != null) {
      out.newarray(kind);
    }
  }

  void newArray(ClassDesc element) {
    size += 3;
    if (out != null) {
      out.anewarray(element);
    }
  }

  void arrayLoad(TypeKind kind) {
    size++;
    if (out != null) {
      out.arrayLoad(kind);
    }
  }

  void arrayStore(TypeKind kind) {
    size++;
    if (out != null) {
      out.arrayStore(kind);
    }
  }

  /// An instruction of one byte without operands.
  void op(Opcode opcode) {
    size++;
    if (out != null) {
      switch (opcode) {
        case IADD -> out.iadd();
        case ISUB -> out.isub();
        case IMUL -> out.imul();
        case IXOR -> out.ixor();
        case ISHR -> out.ishr();
        case LADD -> out.ladd();
        case LSUB -> out.lsub();
        case LMUL -> out.lmul();
        case LDIV -> out.ldiv();
        case LREM -> out.lrem();
        case LNEG -> out.lneg();
        case LXOR -> out.lxor();
        case LAND -> out.land();
        case LSHR -> out.lshr();
        case LCMP -> out.lcmp();
        case I2L -> out.i2l();
        case L2I -> out.l2i();
        case I2S -> out.i2s();
        case I2C -> out.i2c();
        case DUP -> out.dup();
        case DUP2 -> out.dup2();
        case POP -> out.pop();
        case POP2 -> out.pop2();
        case SWAP -> out.swap();
        case ATHROW -> out.athrow();
        case RETURN -> out.return_();
        case IRETURN -> out.ireturn();
        case LRETURN -> out.lreturn();
        case ARETURN -> out.areturn();
        case ACONST_NULL -> out.aconst_null();
        default -> throw new IllegalArgumentException("not an instruction we use: " + opcode);
      }
    }
  }

  /// Whatever is thrown between two marks goes to the handler.
  void catchAll(Mark from, Mark to, Mark handler) {
    if (out != null) {
      out.exceptionCatchAll(
          Objects.requireNonNull(from.label()),
          Objects.requireNonNull(to.label()),
          Objects.requireNonNull(handler.label()));
    }
  }

  /// A jump, conditional or not.
  void jump(Opcode opcode, Mark to) {
    size += 3;
    if (out != null) {
      Label label = Objects.requireNonNull(to.label());
      out.branch(opcode, label);
    }
  }

  /// A switch over int values; dense ones become a table.
  void choose(SortedMap<Integer, Mark> cases, Mark otherwise) {
    if (cases.isEmpty()) {
      op(Opcode.POP);
      jump(Opcode.GOTO, otherwise);
      return;
    }
    int low = cases.firstKey();
    int high = cases.lastKey();
    boolean dense = high - (long) low < 2L * cases.size() + 2;
    size += dense ? 16 + 4 * (high - low + 1) : 12 + 8 * cases.size();
    if (out == null) {
      return;
    }
    List<SwitchCase> list = new ArrayList<>();
    cases.forEach(
        (value, mark) -> list.add(SwitchCase.of(value, Objects.requireNonNull(mark.label()))));
    Label defaultLabel = Objects.requireNonNull(otherwise.label());
    if (dense) {
      out.tableswitch(low, high, defaultLabel, list);
    } else {
      out.lookupswitch(defaultLabel, list);
    }
  }
}
