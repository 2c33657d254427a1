package homeport.cobol.source;

import homeport.data.CodePage;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.Arrays;
import java.util.List;

/// The option SEQUENCE: columns 1 to 6 ascend by the EBCDIC collating sequence, from line to line
/// in the order in which they are compiled; blank ones take no part (Programming Guide,
/// "SEQUENCE").
final class SequenceNumbers {
  private static final int COLUMNS = 6;

  private SequenceNumbers() {}

  /// One problem for all lines that are out of sequence, at the first one.
  static void check(LineMap map, Problems problems) {
    ListedLines lines = new ListedLines(map);
    List<Span> starts = lines.starts();
    String before = "";
    int wrong = 0;
    Span first = null;
    for (ListedLines.Line line : lines.lines()) {
      String number = line.text().substring(0, Math.min(COLUMNS, line.text().length()));
      if (number.isBlank()) {
        continue;
      }
      if (isLess(number, before)) {
        Span at = starts.get(line.number() - 1);
        first =
            wrong++ == 0 ? new Span(at.file(), at.start(), at.start() + number.length()) : first;
      }
      before = number;
    }
    if (first != null) {
      problems.add(new SourceProblem.SequenceErrors(first, wrong));
    }
  }

  private static boolean isLess(String number, String before) {
    if (isDigits(number) && isDigits(before)) {
      return number.compareTo(before) < 0;
    }
    CodePage page = CodePage.of("IBM-1140");
    return Arrays.compareUnsigned(page.encode(number), page.encode(before)) < 0;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
