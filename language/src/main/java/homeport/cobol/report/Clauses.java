package homeport.cobol.report;

import homeport.cobol.syntax.ReportSyntax.Clause;
import homeport.cobol.syntax.ReportSyntax.Entry;
import org.jspecify.annotations.Nullable;

/// Looks for the clauses of an entry.
final class Clauses {
  private Clauses() {}

  /// The first clause of a kind, or null.
  static <T extends Clause> @Nullable T find(Entry entry, Class<T> kind) {
    for (Clause clause : entry.clauses()) {
      if (kind.isInstance(clause)) {
        return kind.cast(clause);
      }
    }
    return null;
  }
}
