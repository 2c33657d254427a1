package homeport.cobol.model;

import homeport.cobol.syntax.Name;
import homeport.diagnostics.Span;
import java.util.List;

/// A place where a name of data stands, and what it was found to mean.
///
/// @param qualifiers the names it is qualified by there, innermost first
/// @param definedAt where the name is defined
public record NameUse(Name name, List<Name> qualifiers, Bound meaning, Span definedAt) {
  public NameUse {
    qualifiers = List.copyOf(qualifiers);
  }
}
