package homeport.cobol.source;

import homeport.data.CodePage;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The option SEQUENCE: columns 1 to 6 ascend by the EBCDIC collating sequence, from line to line
/// in the order in which they are compiled; blank ones take no part (Programming Guide,
/// "SEQUENCE").
final class SequenceNumbers {
  private static final int COLUMNS = 6;

  private String before = "";
  private int wrong;
  private @Nullable Span first;

  private SequenceNumbers() {}

  /// One problem for all lines that are out of sequence, at the first one.
  static void check(LineMap map, Problems problems) {
    SequenceNumbers numbers = new SequenceNumbers();
    ListedLines.each(map, numbers::line);
    if (numbers.first != null) {
      problems.add(new SourceProblem.SequenceErrors(numbers.first, numbers.wrong));
    }
  }

  private void line(SourceFile text, int line) {
    int start = text.lineStart(line);
    int end = Math.min(start + COLUMNS, text.lineEnd(line));
    if (isBlank(text.text(), start, end)) {
      return;
    }
    String number = text.text().substring(start, end);
    if (isLess(number, before) && wrong++ == 0) {
      first = text.span(start, end);
    }
    before = number;
  }

  /// Most programs have nothing there, and then no line costs a string.
  private static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLess(String number, String before) {
    if (isDigits(number) && isDigits(before)) {
      return number.compareTo(before) < 0;
    }
    CodePage page = CodePage.of("IBM-1140");
    return Arrays.compareUnsigned(page.encode(number), page.encode(before)) < 0;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
