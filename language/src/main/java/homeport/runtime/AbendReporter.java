package homeport.runtime;

import homeport.data.DataException;
import homeport.data.DecimalDivideException;
import homeport.data.ExponentOverflowException;
import homeport.data.FixedPointDivideException;
import homeport.data.FloatDivideException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns what goes wrong in compiled code into abends that name the program, the paragraph, the
/// line, the item and its bytes. Compiled code does nothing for that: the place is in the stack
/// trace, the rest in [ProgramInfo], which is read now.
///
/// ```
/// abend S0C7: `WS-RATE` does not hold a packed number
///    ┌─ PAYROLL.cbl:340, paragraph 2100-INTEREST
///    = value: X'40404040'  (PIC S9(5)V99 COMP-3, offset 118, 4 bytes; spaces?)
///    = came from: record 10,482 of DD INFILE
/// ```
final class AbendReporter {
  private final CobolProgram program;
  private final Throwable thrown;

  private AbendReporter(CobolProgram program, Throwable thrown) {
    this.program = program;
    this.thrown = thrown;
  }

  /// What a program that failed so throws on: an [Abend], or the same when it is none of ours.
  static RuntimeException translate(CobolProgram program, Throwable thrown) {
    return new AbendReporter(program, thrown).abend();
  }

  private RuntimeException abend() {
    return switch (thrown) {
      case StopRun stop -> stop;
      case Abend abend when abend.report() != null -> abend;
      case Abend abend -> abend.reported(text(abend.code(), abend.title(), null));
      case DataException data -> dataException(data);
      case DecimalDivideException _ -> report("S0CB", "decimal division by zero", null, thrown);
      case FixedPointDivideException _ -> report("S0C9", "binary division by zero", null, thrown);
      case ExponentOverflowException _ ->
          report("S0CC", "floating-point exponent overflow", null, thrown);
      case FloatDivideException _ ->
          report("S0CF", "floating-point division by zero", null, thrown);
      case IndexOutOfBoundsException _ when ours() -> addressing();
      case NegativeArraySizeException _ when ours() -> addressing();
      case IllegalArgumentException _ when negativeLength() -> addressing();
      case StackOverflowError _ ->
          report("U4038", "PERFORMs are nested too deeply: a runaway recursion", null, null);
      case RuntimeException other -> other;
      default -> throw new IllegalStateException(thrown);
    };
  }

  private Abend addressing() {
    return report(
        "S0C4",
        "reference to storage that the program does not have: an omitted argument, a LINKAGE item"
            + " without an address, or a subscript or length far out of range",
        null,
        thrown);
  }

  private Abend dataException(DataException data) {
    ProgramInfo.Item item = DataItems.find(program, data.storage(), data.off(), data.len(), data);
    String name = item == null ? "a field without a name" : "`" + item.name() + "`";
    StringBuilder more = new StringBuilder();
    more.append("\n   = value: X'")
        .append(HexFormat.of().withUpperCase().formatHex(data.field()))
        .append("'  (");
    if (item != null) {
      int offset = data.off() - program.areaOffset(item.area());
      more.append(item.picture()).append(", offset ").append(offset).append(", ");
    }
    more.append(data.len()).append(data.len() == 1 ? " byte" : " bytes");
    more.append(hint(data.field())).append(')');
    if (item != null && item.ddName() != null) {
      more.append(cameFrom(item.ddName()));
    }
    return report(
        "S0C7", name + " does not hold a " + data.kind().form() + " number", more.toString(), data);
  }

  private static String hint(byte[] field) {
    for (byte b : field) {
      if (b != field[0]) {
        return "";
      }
    }
    return switch (field[0]) {
      case 0x40 -> "; spaces?";
      case 0x00 -> "; low-values?";
      case (byte) 0xFF -> "; high-values?";
      default -> "";
    };
  }

  private String cameFrom(String ddName) {
    for (CobolFile file : program.files()) {
      if (file.description().ddName().equals(ddName) && file.recordsRead() > 0) {
        return String.format(
            Locale.ROOT, "%n   = came from: record %,d of DD %s", file.recordsRead(), ddName);
      }
    }
    return "";
  }

  private Abend report(
      String code, String title, @Nullable String more, @Nullable Throwable cause) {
    return new Abend(code, title, text(code, title, more), cause);
  }

  private String text(String code, String title, @Nullable String more) {
    StringBuilder report = new StringBuilder("abend " + code + ": " + title);
    StackTraceElement frame = frame();
    if (frame != null) {
      SourcePlaces places = new SourcePlaces(program.info());
      int line = places.line(frame);
      report.append("\n   ┌─ ").append(places.describe(line));
      String paragraph = places.paragraph(line);
      report.append(", paragraph ").append(paragraph == null ? frame.getMethodName() : paragraph);
    } else {
      report.append("\n   ┌─ program ").append(program.programName());
    }
    if (more != null) {
      report.append(more);
    }
    return report.toString();
  }

  /// The innermost piece of the program that was running.
  private @Nullable StackTraceElement frame() {
    for (StackTraceElement element : thrown.getStackTrace()) {
      if (isProgram(element)) {
        return element;
      }
    }
    return null;
  }

  private boolean isProgram(StackTraceElement element) {
    String main = program.getClass().getName();
    String name = element.getClassName();
    boolean mine = name.equals(main) || name.startsWith(main + "$");
    return mine && element.getLineNumber() > 0;
  }

  /// True when compiled code, or a kernel or verb that it called, made the reference: not some
  /// deeper part of ours, whose mistakes are no user's.
  private boolean ours() {
    List<String> kernels = List.of("homeport.data.", "homeport.runtime.", "java.", "jdk.");
    for (StackTraceElement element : thrown.getStackTrace()) {
      if (isProgram(element)) {
        return true;
      }
      if (kernels.stream().noneMatch(element.getClassName()::startsWith)) {
        return false;
      }
    }
    return false;
  }

  /// `Arrays` says so when a length is below zero.
  private boolean negativeLength() {
    StackTraceElement[] trace = thrown.getStackTrace();
    return ours()
        && Arrays.stream(trace)
            .limit(3)
            .anyMatch(element -> element.getClassName().equals("java.util.Arrays"));
  }
}
