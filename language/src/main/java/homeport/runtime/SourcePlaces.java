package homeport.runtime;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Line numbers of compiled code as places in source files: which file, which line, which
/// paragraph.
final class SourcePlaces {
  private final ProgramInfo info;

  SourcePlaces(ProgramInfo info) {
    this.info = info;
  }

  /// The line number of a frame. A class of a long program counts from a base, which its source
  /// file's name ends with: `PAYROLL.cbl+65000`.
  int line(StackTraceElement frame) {
    String file = frame.getFileName();
    int plus = file == null ? -1 : file.lastIndexOf('+');
    if (file == null || plus < 0 || plus + 1 == file.length()) {
      return frame.getLineNumber();
    }
    String base = file.substring(plus + 1);
    return base.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(base) + frame.getLineNumber()
        : frame.getLineNumber();
  }

  /// `PAYROLL.cbl:340`, or `CALC.cpy:17 (copied into PAYROLL.cbl:212)`.
  String describe(int line) {
    ProgramInfo.CopiedLines copy = copy(line);
    if (copy == null) {
      return info.sourceFile() + ":" + line;
    }
    int within = line - copy.from() + 1;
    return copy.file() + ":" + within + " (copied into " + describe(copy.copiedAt()) + ")";
  }

  private ProgramInfo.@Nullable CopiedLines copy(int line) {
    for (ProgramInfo.CopiedLines copy : info.copies()) {
      if (line >= copy.from() && line < copy.from() + copy.count()) {
        return copy;
      }
    }
    return null;
  }

  /// The paragraph that a line belongs to: the last one that begins at or before it in the text as
  /// compiled, where a copybook's lines come behind the line of its COPY.
  @Nullable String paragraph(int line) {
    int[] place = place(line);
    int[] bestPlace = {};
    String best = null;
    for (ProgramInfo.Paragraph paragraph : info.paragraphs()) {
      int[] begins = place(paragraph.line());
      if (Arrays.compare(begins, place) <= 0 && Arrays.compare(begins, bestPlace) >= 0) {
        best = paragraph.name();
        bestPlace = begins;
      }
    }
    return best;
  }

  /// The lines of the COPY statements that lead to a line, from the main source in, and the line.
  private int[] place(int line) {
    Deque<Integer> trail = new ArrayDeque<>();
    ProgramInfo.CopiedLines copy = copy(line);
    int at = line;
    while (copy != null && trail.size() < 100) {
      trail.addFirst(at - copy.from() + 1);
      at = copy.copiedAt();
      copy = copy(at);
    }
    trail.addFirst(at);
    return trail.stream().mapToInt(Integer::intValue).toArray();
  }
}
