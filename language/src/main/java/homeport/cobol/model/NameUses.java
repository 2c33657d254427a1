package homeport.cobol.model;

import homeport.cobol.syntax.Name;
import homeport.diagnostics.Span;
import java.util.AbstractList;
import java.util.List;

/// Uses of names, of which none is an object until it is asked for: a program has as many as it has
/// lines, and only a listing and some checks look at them.
final class NameUses extends AbstractList<NameUse> {
  private final NodeNumbers<Name> names = new NodeNumbers<>(Name::at);
  private final List<List<Name>> qualifiers = new StretchList<>();
  private final List<Bound> meanings = new StretchList<>();
  private final List<Span> definitions = new StretchList<>();

  /// Adds a use; a name that is looked up again is the same use.
  void add(Name name, List<Name> qualifiedBy, Bound meaning, Span definedAt) {
    if (names.number(name) == meanings.size()) {
      qualifiers.add(List.copyOf(qualifiedBy));
      meanings.add(meaning);
      definitions.add(definedAt);
    }
  }

  @Override
  public NameUse get(int index) {
    return new NameUse(
        names.node(index), qualifiers.get(index), meanings.get(index), definitions.get(index));
  }

  @Override
  public int size() {
    return names.size();
  }
}
