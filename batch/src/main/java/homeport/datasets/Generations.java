package homeport.datasets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The generations of a group: which there are, and what happens when one more is cataloged (z/OS
/// DFSMS Using Data Sets, "Processing generation data groups").
///
/// A new generation is a data set of its own until it is rolled in. Rolling in is one change of the
/// base's entry; what goes by it is marked for deletion before, so that a failure leaves the group
/// as it was or as it is to be.
public final class Generations {
  private final Catalog catalog;

  Generations(Catalog catalog) {
    this.catalog = catalog;
  }

  /// The names of the cataloged generations, oldest first; null when there is no such group.
  public @Nullable List<String> of(String base) {
    Attributes.GenerationGroup group = group(base);
    if (group == null) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (String qualifier : group.generations()) {
      String name = base + '.' + qualifier;
      if (catalog.find(name) != null) {
        names.add(name);
      }
    }
    return names;
  }

  private Attributes.@Nullable GenerationGroup group(String base) {
    CatalogEntry entry = catalog.entry(base);
    return entry != null && entry.attributes() instanceof Attributes.GenerationGroup group
        ? group
        : null;
  }

  /// The name that a relative number means.
  ///
  /// @param cataloged the generations, oldest first, to which the number relates
  /// @return null when there is no generation so old
  public static @Nullable String name(String base, List<String> cataloged, int relative) {
    if (relative <= 0) {
      int index = cataloged.size() - 1 + relative;
      return index < 0 ? null : cataloged.get(index);
    }
    GenerationName newest = cataloged.isEmpty() ? null : GenerationName.of(cataloged.getLast());
    return newest == null
        ? new GenerationName(base, relative, 0).toString()
        : newest.plus(relative).toString();
  }

  /// True when a data set is a generation of a group and in its catalog entry.
  public boolean isRolledIn(String name) {
    GenerationName generation = GenerationName.of(name);
    Attributes.GenerationGroup group = generation == null ? null : group(generation.base());
    return generation != null
        && group != null
        && group.generations().contains(generation.qualifier());
  }

  /// True when a data set has the name of a generation of a group that there is.
  public boolean isGeneration(String name) {
    GenerationName generation = GenerationName.of(name);
    return generation != null && group(generation.base()) != null;
  }

  /// Catalogs a generation in its group. One with another version takes the place of its number.
  ///
  /// @return the generations that left the group by it, oldest first
  public List<String> rollIn(String name) throws IOException {
    GenerationName generation = GenerationName.of(name);
    Attributes.GenerationGroup group = generation == null ? null : group(generation.base());
    if (generation == null
        || group == null
        || group.generations().contains(generation.qualifier())) {
      return List.of();
    }
    List<String> inOrder = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    boolean placed = false;
    for (String qualifier : group.generations()) {
      String there = generation.base() + '.' + qualifier;
      GenerationName other = GenerationName.of(there);
      if (other == null || catalog.find(there) == null) {
        continue;
      }
      if (other.number() == generation.number()) {
        gone.add(there);
        continue;
      }
      if (!placed && generation.before(other)) {
        inOrder.add(generation.qualifier());
        placed = true;
      }
      inOrder.add(qualifier);
    }
    if (!placed) {
      inOrder.add(generation.qualifier());
    }
    gone.addAll(surplus(generation, group, inOrder));
    catalog.rollOff(generation.base(), group.with(inOrder), gone);
    return gone;
  }

  /// Takes from a list what is more than the limit: the oldest, or with EMPTY all but the new one.
  private static List<String> surplus(
      GenerationName generation, Attributes.GenerationGroup group, List<String> inOrder) {
    List<String> gone = new ArrayList<>();
    if (inOrder.size() > group.limit() && group.empty()) {
      for (String qualifier : List.copyOf(inOrder)) {
        if (!qualifier.equals(generation.qualifier())) {
          inOrder.remove(qualifier);
          gone.add(generation.base() + '.' + qualifier);
        }
      }
    }
    while (inOrder.size() > group.limit()) {
      gone.add(generation.base() + '.' + inOrder.removeFirst());
    }
    return gone;
  }

  /// Sets the limit of a group; generations that are too many then leave it at once.
  ///
  /// @return what left
  public List<String> alter(String base, Attributes.GenerationGroup changed) throws IOException {
    List<String> inOrder = new ArrayList<>(changed.generations());
    List<String> gone = new ArrayList<>();
    while (inOrder.size() > changed.limit()) {
      gone.add(base + '.' + inOrder.removeFirst());
    }
    catalog.rollOff(base, changed.with(inOrder), gone);
    return gone;
  }
}
