package homeport.cobol.source;

import homeport.diagnostics.SourceFile;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells a text in free format, which Enterprise COBOL does not read (Language Reference,
/// "Reference format"), by its beginning. Read as fixed format each of its lines would have a
/// mistake of its own.
final class FreeFormat {
  private static final Pattern DIRECTIVE =
      Pattern.compile("(>> ?SOURCE|>> ?SET SOURCEFORMAT|\\$ ?SET SOURCEFORMAT)\\b.*\\bFREE\\b");

  private FreeFormat() {}

  /// What is said of a text in free format, at the directive or the first header that shows it;
  /// null for one in fixed format.
  static @Nullable SourceProblem problem(SourceFile source) {
    for (int line = 1; line <= source.lineCount(); line++) {
      String text = source.lineText(line);
      String said = text.strip().toUpperCase(Locale.ROOT);
      int first = text.length() - text.stripLeading().length();
      int start = source.lineStart(line) + first;
      if (isComment(text, said)) {
        continue;
      }
      if (DIRECTIVE.matcher(said).find()) {
        return new SourceProblem.FreeFormat(
            source.span(start, start + said.length()), "asks for it");
      }
      if (isHeader(said) && first < SourceLines.AREA_A) {
        return new SourceProblem.FreeFormat(
            source.span(start, start + said.length()), "begins before column 8");
      }
      if (!saysNothing(text, said)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isHeader(String said) {
    return said.startsWith("IDENTIFICATION DIVISION")
        || said.startsWith("ID DIVISION")
        || said.startsWith("PROGRAM-ID.");
  }

  /// A comment of either format.
  private static boolean isComment(String text, String said) {
    return said.startsWith("*")
        || (text.length() > SourceLines.INDICATOR
            && "*/".indexOf(text.charAt(SourceLines.INDICATOR)) >= 0);
  }

  /// Blank lines, and what goes before a program.
  private static boolean saysNothing(String text, String said) {
    return said.isEmpty()
        || said.startsWith(">>")
        || said.startsWith("$")
        || OptionCard.optionsStart(text, 0, text.length()) >= 0;
  }
}
