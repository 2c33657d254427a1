package homeport.cobol.model;

import homeport.cobol.syntax.Name;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a program calls by one name. Where that is much, as with a `RETURN-CODE` in each of a
/// thousand records, a reference finds its own through a qualifier and not by looking at all.
final class SameName {
  static final SameName NONE = new SameName();

  private static final int FEW = 16;

  private final List<Names.Entry> all = new ArrayList<>(1);

  /// Made when it is asked for: most names are one item's.
  private @Nullable Map<String, List<Names.Entry>> byQualifier;

  void add(Names.Entry entry) {
    all.add(entry);
    byQualifier = null;
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
      Map<String, List<Names.Entry>> index = index();
      for (Name qualifier : qualifiers) {
        List<Names.Entry> found = index.getOrDefault(qualifier.text(), List.of());
        fewest = found.size() < fewest.size() ? found : fewest;
      }
    }
    return fewest;
  }

  private Map<String, List<Names.Entry>> index() {
    Map<String, List<Names.Entry>> index = byQualifier;
    if (index == null) {
      index = new HashMap<>();
      for (Names.Entry entry : all) {
        for (String qualifier : new LinkedHashSet<>(entry.qualifiers())) {
          index.computeIfAbsent(qualifier, _ -> new ArrayList<>(1)).add(entry);
        }
      }
      byQualifier = index;
    }
    return index;
  }
}
