package homeport.cobol.model;

import homeport.cobol.syntax.Name;
import homeport.diagnostics.Span;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/// Uses of names, of which none is an object until it is asked for: a program has as many as it has
/// lines, and only a listing and some checks look at them.
final class NameUses extends AbstractList<NameUse> {
  private final List<Name> names = new ArrayList<>();
  private final List<List<Name>> qualifiers = new ArrayList<>();
  private final List<Bound> meanings = new ArrayList<>();
  private final List<Span> definitions = new ArrayList<>();

  void add(Name name, List<Name> qualifiedBy, Bound meaning, Span definedAt) {
    names.add(name);
    qualifiers.add(List.copyOf(qualifiedBy));
    meanings.add(meaning);
    definitions.add(definedAt);
  }

  @Override
  public NameUse get(int index) {
    return new NameUse(
        names.get(index), qualifiers.get(index), meanings.get(index), definitions.get(index));
  }

  @Override
  public int size() {
    return names.size();
  }
}
