package homeport.jcl;

import homeport.diagnostics.Span;
import java.util.List;

/// A DD name and what is concatenated under it, at least one allocation.
public record Dd(Span at, String ddName, List<Allocation> concatenation) {
  public Dd {
    concatenation = List.copyOf(concatenation);
  }

  /// The first of the concatenation, which is the whole of it nearly always.
  public Allocation first() {
    return concatenation.getFirst();
  }
}
