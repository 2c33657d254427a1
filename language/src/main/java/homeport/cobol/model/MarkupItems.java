package homeport.cobol.model;

import homeport.cobol.syntax.Figurative;
import homeport.data.Usage;
import java.util.ArrayList;
import java.util.List;

/// Which items of a group JSON and XML statements look at (Language Reference, "JSON GENERATE
/// statement", identifier-2; the same for the other statements).
public final class MarkupItems {
  private MarkupItems() {}

  /// True for what is passed over: an elementary item without a name, a redefinition, a group of
  /// nothing else. RENAMES items are in no group.
  public static boolean isIgnored(DataItem item) {
    if (item.redefines() != null) {
      return true;
    }
    return item.isGroup() ? of(item).isEmpty() : item.name() == null;
  }

  /// The items directly below that count.
  public static List<DataItem> of(DataItem group) {
    return group.children().stream().filter(child -> !isIgnored(child)).toList();
  }

  /// The items directly below with those of unnamed groups in their place: what a document shows
  /// side by side (A-0910).
  public static List<DataItem> named(DataItem group) {
    List<DataItem> items = new ArrayList<>();
    for (DataItem child : of(group)) {
      if (child.name() == null) {
        items.addAll(named(child));
      } else {
        items.add(child);
      }
    }
    return items;
  }

  /// The elementary items that count.
  public static List<DataItem> elementary(DataItem item) {
    if (!item.isGroup()) {
      return List.of(item);
    }
    List<DataItem> items = new ArrayList<>();
    of(item).forEach(child -> items.addAll(elementary(child)));
    return items;
  }

  /// The usages that each figurative constant goes with ("SUPPRESS phrase").
  public static boolean isComparable(DataItem item, Figurative which) {
    boolean integer = item.number() == null || item.number().scale() <= 0;
    return switch (which) {
      case ZERO -> !item.isGroup() && item.usage() != Usage.DBCS;
      case SPACE -> !item.isGroup() && item.usage().holdsCharacters() && integer;
      case LOW_VALUE, HIGH_VALUE ->
          !item.isGroup()
              && item.usage().holdsCharacters()
              && item.usage() != Usage.DBCS
              && integer;
      case QUOTE, NULL -> false;
    };
  }

  /// True when an item lies in a group, or is it, and is not passed over there.
  public static boolean isWithin(DataItem item, DataItem group) {
    for (DataItem at = item; at != null; at = at.parent()) {
      if (at.equals(group)) {
        return true;
      }
      if (isIgnored(at)) {
        return false;
      }
    }
    return false;
  }
}
