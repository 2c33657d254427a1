package homeport.cobol.model;

import java.util.ArrayList;
import java.util.List;

/// The items that INITIALIZE sets (Language Reference, "INITIALIZE statement"): of a group all
/// elementary items, each occurrence of tables; FILLER only when it is asked for; redefinitions
/// within the group, indexes and pointers not at all.
public final class Initialization {
  private Initialization() {}

  /// The elementary items below `item` (or itself), in storage order. An item within a table stands
  /// for all its occurrences: those dimensions that `item` itself does not have.
  public static List<DataItem> items(DataItem item, boolean withFiller) {
    List<DataItem> items = new ArrayList<>();
    if (item.isGroup()) {
      item.children().forEach(child -> collect(child, withFiller, items));
    } else if (isSet(item)) {
      items.add(item);
    }
    return items;
  }

  private static void collect(DataItem item, boolean withFiller, List<DataItem> items) {
    if (item.redefines() != null) {
      return;
    }
    if (item.isGroup()) {
      item.children().forEach(child -> collect(child, withFiller, items));
    } else if (isSet(item) && (withFiller || item.name() != null)) {
      items.add(item);
    }
  }

  private static boolean isSet(DataItem item) {
    return switch (item.category()) {
      case INDEX, POINTER, PROCEDURE_POINTER -> false;
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          NUMERIC,
          NUMERIC_EDITED,
          INTERNAL_FLOAT,
          EXTERNAL_FLOAT,
          DBCS,
          DBCS_EDITED,
          NATIONAL,
          NATIONAL_EDITED,
          UTF8 ->
          true;
    };
  }

  /// True when an item of this category is set to ZERO by default, false when to SPACE.
  public static boolean isZero(Category category) {
    return switch (category) {
      case NUMERIC, NUMERIC_EDITED, INTERNAL_FLOAT, EXTERNAL_FLOAT -> true;
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          INDEX,
          POINTER,
          PROCEDURE_POINTER,
          DBCS,
          DBCS_EDITED,
          NATIONAL,
          NATIONAL_EDITED,
          UTF8 ->
          false;
    };
  }

  /// The word that TO VALUE and REPLACING have for an item: floating-point items are NUMERIC
  /// (Language Reference, "INITIALIZE statement").
  public static String word(Category category) {
    return switch (category) {
      case INTERNAL_FLOAT, EXTERNAL_FLOAT -> "NUMERIC";
      case DBCS_EDITED -> "DBCS";
      case UTF8 -> "UTF-8";
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          NUMERIC,
          NUMERIC_EDITED,
          INDEX,
          POINTER,
          PROCEDURE_POINTER,
          DBCS,
          NATIONAL,
          NATIONAL_EDITED ->
          category.name().replace('_', '-');
    };
  }
}
