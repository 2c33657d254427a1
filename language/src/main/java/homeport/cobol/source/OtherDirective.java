package homeport.cobol.source;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CompilerOptions.ProgramNames;
import homeport.diagnostics.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The directives that are none of conditional compilation (Language Reference, "Compiler
/// directives"). Where code is kept, which is what INLINE is about, makes no difference here. How a
/// program is linked, which CALLINTERFACE says, shows in nothing but the names under
/// PGMNAME(LONGMIXED), where a dynamic CALL folds them ("PGMNAME" in the Programming Guide).
final class OtherDirective {
  private static final Set<String> CONVENTIONS = Set.of("DLL", "DYNAMIC", "STATIC");

  private OtherDirective() {}

  /// What is wrong with a directive, or that it is not done here; null for nothing.
  static @Nullable SourceProblem problem(Span line, CompilerOptions options) {
    Span rest = new Span(line.file(), line.start() + 2, line.end());
    DirectiveWords words = new DirectiveWords(rest);
    String word = words.take();
    if (word.equals("INLINE")) {
      return null;
    }
    boolean call = word.equals("CALLINTERFACE") || word.equals("CALLINT");
    if (!call || options.pgmname() == ProgramNames.LONGMIXED) {
      return new SourceProblem.DirectiveRefused(name(line, word), ">>" + word);
    }
    if (!words.atEnd() && !CONVENTIONS.contains(words.take())) {
      return new SourceProblem.DirectiveWrong(line, "expected DLL, DYNAMIC or STATIC");
    }
    return words.atEnd()
        ? null
        : new SourceProblem.DirectiveWrong(line, "nothing can follow the convention");
  }

  /// The directive without what follows its word.
  private static Span name(Span line, String word) {
    int end = line.text().toUpperCase(java.util.Locale.ROOT).indexOf(word, 2) + word.length();
    return new Span(line.file(), line.start(), line.start() + end);
  }
}
