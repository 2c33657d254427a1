package homeport.cobol.check;

import homeport.cobol.check.Operand.Kind;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.data.Picture;
import org.jspecify.annotations.Nullable;

/// Which MOVEs there are (Language Reference, "MOVE statement", table "Valid and invalid elementary
/// moves"). READ INTO, WRITE FROM, STRING and others move by the same table.
final class MoveRules {
  private MoveRules() {}

  /// Why there is no such MOVE, as a clause that follows the operands; null when there is one.
  ///
  /// @param whole false when the receiver is a part of an item by reference modification
  static @Nullable String wrong(Operand from, DataItem to, boolean whole) {
    Category receiver = whole ? to.category() : to.sliceCategory();
    if (from.isUnknown()) {
      return null;
    }
    return switch (from.kind()) {
      case INDEX_ITEM, INDEX_NAME -> "an index is set with SET";
      case POINTER, PROCEDURE_POINTER, NULL -> "a pointer is set with SET";
      case CONDITION -> "a condition-name has no value";
      case UNKNOWN -> null;
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          NUMERIC,
          NUMERIC_EDITED,
          FLOAT,
          EXPRESSION,
          DBCS,
          NATIONAL,
          UTF8,
          ZERO,
          SPACE,
          FIGURATIVE,
          ALL ->
          wrongData(from, receiver);
    };
  }

  private static @Nullable String wrongData(Operand from, Category receiver) {
    return switch (receiver) {
      case INDEX -> "an index data item is set with SET";
      case POINTER, PROCEDURE_POINTER -> "a pointer is set with SET";
      case GROUP -> toGroup(from);
      case ALPHABETIC -> toAlphabetic(from);
      case ALPHANUMERIC, ALPHANUMERIC_EDITED -> toAlphanumeric(from);
      case NUMERIC, NUMERIC_EDITED, INTERNAL_FLOAT, EXTERNAL_FLOAT -> toNumber(from);
      case DBCS, DBCS_EDITED ->
          from.kind() == Kind.DBCS || from.kind() == Kind.SPACE || from.kind() == Kind.GROUP
              ? null
              : "a DBCS item takes DBCS data only";
      case NATIONAL, NATIONAL_EDITED -> toNational(from);
      case UTF8 -> toUtf8(from);
    };
  }

  private static @Nullable String toNational(Operand from) {
    return switch (from.kind()) {
      case NUMERIC, EXPRESSION ->
          from.integer() ? null : "only whole numbers can be moved to national items";
      case FLOAT -> "only whole numbers can be moved to national items";
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          NUMERIC_EDITED,
          DBCS,
          NATIONAL,
          UTF8,
          ZERO,
          SPACE,
          FIGURATIVE,
          ALL ->
          null;
      case INDEX_ITEM, INDEX_NAME, POINTER, PROCEDURE_POINTER, NULL, CONDITION, UNKNOWN -> null;
    };
  }

  /// Programming Guide, "Converting alphanumeric or national to UTF-8 (MOVE)".
  private static @Nullable String toUtf8(Operand from) {
    return switch (from.kind()) {
      case NUMERIC, EXPRESSION, FLOAT -> "a UTF-8 item takes no number";
      case DBCS -> "a UTF-8 item takes no DBCS data";
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          NUMERIC_EDITED,
          NATIONAL,
          UTF8,
          ZERO,
          SPACE,
          FIGURATIVE,
          ALL ->
          null;
      case INDEX_ITEM, INDEX_NAME, POINTER, PROCEDURE_POINTER, NULL, CONDITION, UNKNOWN -> null;
    };
  }

  /// The bytes of an item go to a group as they are; a floating-point number that is no item has
  /// none.
  private static @Nullable String toGroup(Operand from) {
    return from.kind() == Kind.FLOAT && from.item() == null
        ? "only whole numbers can be moved to groups"
        : null;
  }

  private static boolean isNationalEdited(Operand from) {
    return from.item() != null && from.item().category() == Category.NATIONAL_EDITED;
  }

  private static @Nullable String toAlphabetic(Operand from) {
    return switch (from.kind()) {
      case NUMERIC, ZERO, NUMERIC_EDITED, FLOAT, EXPRESSION -> "an alphabetic item takes no number";
      case DBCS, NATIONAL, UTF8 -> "an alphabetic item takes single-byte characters only";
      case GROUP, ALPHABETIC, ALPHANUMERIC, ALPHANUMERIC_EDITED, SPACE, FIGURATIVE, ALL -> null;
      case INDEX_ITEM, INDEX_NAME, POINTER, PROCEDURE_POINTER, NULL, CONDITION, UNKNOWN -> null;
    };
  }

  /// What an integer function gives is moved as a whole number (A-0767).
  private static @Nullable String toAlphanumeric(Operand from) {
    return switch (from.kind()) {
      case NUMERIC ->
          from.integer() ? null : "only whole numbers can be moved to alphanumeric items";
      case EXPRESSION ->
          from.integer() ? null : "only whole numbers can be moved to alphanumeric items";
      case FLOAT -> "only whole numbers can be moved to alphanumeric items";
      case DBCS, NATIONAL, UTF8 -> "an alphanumeric item takes single-byte characters only";
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          NUMERIC_EDITED,
          ZERO,
          SPACE,
          FIGURATIVE,
          ALL ->
          null;
      case INDEX_ITEM, INDEX_NAME, POINTER, PROCEDURE_POINTER, NULL, CONDITION, UNKNOWN -> null;
    };
  }

  private static @Nullable String toNumber(Operand from) {
    return switch (from.kind()) {
      case ALPHABETIC, ALPHANUMERIC_EDITED -> "it cannot be taken as a number";
      case SPACE, FIGURATIVE -> "it is no number; ZERO is";
      case ALPHANUMERIC, UTF8, ALL -> isDigits(from) ? null : "it does not consist of digits";
      case DBCS -> "it cannot be taken as a number";
      case NATIONAL ->
          isNationalEdited(from)
              ? "it cannot be taken as a number"
              : isDigits(from) ? null : "it does not consist of digits";
      case GROUP, NUMERIC, NUMERIC_EDITED, FLOAT, EXPRESSION, ZERO -> null;
      case INDEX_ITEM, INDEX_NAME, POINTER, PROCEDURE_POINTER, NULL, CONDITION, UNKNOWN -> null;
    };
  }

  /// A literal that is moved to a number must be all digits; an item is looked at when it is moved.
  private static boolean isDigits(Operand from) {
    String text = from.text();
    return text == null || text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// True when a numeric item and its receiver have no digit position in common, so that the result
  /// is always zero.
  static boolean keepsNothing(Operand from, DataItem to) {
    DataItem sender = from.item();
    Picture picture = to.picture();
    boolean number = to.number() != null || to.category() == Category.NUMERIC_EDITED;
    if (from.kind() != Kind.NUMERIC || sender == null || picture == null || !number) {
      return false;
    }
    int fromTop = from.digits() - from.scale();
    int toTop = picture.digits() - picture.scale();
    return -from.scale() >= toTop || -picture.scale() >= fromTop;
  }
}
