package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.CatalogEntry;
import homeport.utilities.idcams.Command.EntryType;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Entries of the catalog by name, generic name or level.
final class EntryNames {
  private EntryNames() {}

  /// The entries that a name means: the one with that name, or, with `*` for a qualifier, all that
  /// have any one qualifier in its place.
  static List<CatalogEntry> matching(
      Catalog catalog, String name, boolean level, @Nullable EntryType type) throws IOException {
    if (!level && name.indexOf('*') < 0) {
      CatalogEntry entry = catalog.entry(name);
      return entry != null && is(entry, type) ? List.of(entry) : List.of();
    }
    return catalog.list().stream()
        .filter(entry -> is(entry, type) && matches(entry.name(), name, level))
        .toList();
  }

  /// The entries whose names a mask fits: `*` stands for characters of one qualifier, `**` for any
  /// number of qualifiers, `%` for one character.
  static List<CatalogEntry> masked(Catalog catalog, String mask, @Nullable EntryType type)
      throws IOException {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < mask.length(); i++) {
      char c = mask.charAt(i);
      switch (c) {
        case '*' -> {
          boolean all = i + 1 < mask.length() && mask.charAt(i + 1) == '*';
          pattern.append(all ? ".*" : "[^.]*");
          i += all ? 1 : 0;
        }
        case '%' -> pattern.append("[^.]");
        default -> pattern.append(Pattern.quote(String.valueOf(c)));
      }
    }
    Pattern wanted = Pattern.compile(pattern.toString());
    return catalog.list().stream()
        .filter(entry -> is(entry, type) && wanted.matcher(entry.name()).matches())
        .toList();
  }

  static boolean is(CatalogEntry entry, @Nullable EntryType type) {
    return switch (type) {
      case null -> true;
      case CLUSTER -> entry.attributes() instanceof Attributes.Cluster;
      case NONVSAM ->
          entry.attributes() instanceof Attributes.Sequential
              || entry.attributes() instanceof Attributes.Partitioned;
      case GENERATIONDATAGROUP -> entry.attributes() instanceof Attributes.GenerationGroup;
      case ALTERNATEINDEX -> entry.attributes() instanceof Attributes.AlternateIndex;
      case PATH -> entry.attributes() instanceof Attributes.Path;
      case ALIAS -> entry.attributes() instanceof Attributes.Alias;
    };
  }

  /// A level means all entries with more qualifiers than it has.
  static boolean matches(String name, String wanted, boolean level) {
    int star = wanted.indexOf('*');
    if (star < 0) {
      return level ? name.startsWith(wanted + '.') : name.equals(wanted);
    }
    String before = wanted.substring(0, star);
    String behind = wanted.substring(star + 1);
    if (!name.startsWith(before)) {
      return false;
    }
    int end = name.indexOf('.', star);
    String rest = end < 0 ? "" : name.substring(end);
    return end != star
        && name.length() > star
        && (level ? rest.startsWith(behind + '.') : rest.equals(behind));
  }
}
