package homeport.cobol.model;

import homeport.cobol.syntax.Name;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a program calls by one name. Where that is much, as with a `RETURN-CODE` in each of a
/// thousand records, a reference finds its own through a qualifier and not by looking at all.
final class SameName {
  static final SameName NONE = new SameName();

  private static final int FEW = 16;

  private final List<Names.Entry> all = new ArrayList<>(1);
  private final Map<String, List<Names.Entry>> byQualifier = new HashMap<>(0);

  void add(Names.Entry entry) {
    all.add(entry);
    byQualifier.clear();
  }

  List<Names.Entry> all() {
    return all;
  }

  /// Those that take the qualifiers.
  List<Names.Entry> fitting(List<Name> qualifiers) {
    return qualifiers.isEmpty()
        ? Collections.unmodifiableList(all)
        : fewest(qualifiers).stream().filter(entry -> entry.takes(qualifiers)).toList();
  }

  private List<Names.Entry> fewest(List<Name> qualifiers) {
    List<Names.Entry> fewest = all;
    if (all.size() > FEW) {
      index();
      for (Name qualifier : qualifiers) {
        List<Names.Entry> found = byQualifier.getOrDefault(qualifier.text(), List.of());
        fewest = found.size() < fewest.size() ? found : fewest;
      }
    }
    return fewest;
  }

  private void index() {
    if (byQualifier.isEmpty()) {
      for (Names.Entry entry : all) {
        entry.qualifiers().stream()
            .distinct()
            .forEach(qualifier ->
                byQualifier.computeIfAbsent(qualifier, _ -> new ArrayList<>(1)).add(entry));
      }
    }
  }
}
