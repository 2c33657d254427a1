package homeport.cobol.check;

import homeport.cobol.check.Operand.Kind;
import homeport.data.Encoding;
import org.jspecify.annotations.Nullable;

/// Which operands can be compared (Language Reference, "Relation conditions": the tables of
/// comparisons).
final class CompareRules {
  private CompareRules() {}

  /// Why the two cannot be compared; null when they can.
  static @Nullable String wrong(Operand left, Operand right) {
    if (left.isUnknown() || right.isUnknown()) {
      return null;
    }
    String wrong = oneSided(left, right);
    return wrong == null && left.kind() != right.kind() ? oneSided(right, left) : wrong;
  }

  /// The rules that speak of one operand's class.
  private static @Nullable String oneSided(Operand a, Operand b) {
    return switch (a.kind()) {
      case CONDITION -> "a condition-name has no value of its own";
      case NUMERIC -> withNumber(a, b);
      case FLOAT, EXPRESSION ->
          b.isArithmetic() || isIndex(b) ? null : "a number is compared with a number";
      case INDEX_NAME ->
          isIndex(b) || b.isInteger() || b.kind() == Kind.EXPRESSION
              ? null
              : "an index is compared with an index or a whole number";
      case INDEX_ITEM -> isIndex(b) ? null : "an index data item is compared with an index";
      case POINTER -> b.kind() == Kind.POINTER || b.kind() == Kind.NULL ? null : pointers();
      case PROCEDURE_POINTER ->
          b.kind() == Kind.PROCEDURE_POINTER || b.kind() == Kind.NULL ? null : pointers();
      case NULL ->
          b.kind() == Kind.POINTER || b.kind() == Kind.PROCEDURE_POINTER ? null : pointers();
      case ZERO, SPACE, FIGURATIVE, ALL ->
          isConstant(b) ? "two constants are always equal or always different" : null;
      case GROUP, ALPHABETIC, ALPHANUMERIC, ALPHANUMERIC_EDITED, NUMERIC_EDITED ->
          a.isLiteral() && isConstant(b)
              ? "two constants are always equal or always different"
              : null;
      case DBCS -> withDbcs(a, b);
      case NATIONAL -> withNational(a, b);
      case UTF8 -> withUtf8(a, b);
      case UNKNOWN -> null;
    };
  }

  private static @Nullable String withDbcs(Operand dbcs, Operand other) {
    if (dbcs.isLiteral() && isConstant(other)) {
      return "two constants are always equal or always different";
    }
    return switch (other.kind()) {
      case DBCS, NATIONAL, SPACE, GROUP, UNKNOWN -> null;
      default -> "DBCS data is compared with DBCS or national data";
    };
  }

  /// Numbers are compared with national data as characters (Programming Guide, "Comparing class
  /// national and class numeric operands").
  private static @Nullable String withNational(Operand national, Operand other) {
    if (national.isLiteral() && isConstant(other)) {
      return "two constants are always equal or always different";
    }
    return switch (other.kind()) {
      case NUMERIC ->
          !other.integer()
              ? "a number that is compared with text must be whole"
              : other.isZoned() || other.encoding() == Encoding.NATIONAL
                  ? null
                  : "a number that is compared with text must be USAGE DISPLAY or NATIONAL";
      case FLOAT, EXPRESSION -> "a number is compared with a number";
      case INDEX_ITEM, INDEX_NAME, POINTER, PROCEDURE_POINTER, NULL, CONDITION ->
          "national data is compared with characters";
      default -> null;
    };
  }

  private static @Nullable String withUtf8(Operand utf8, Operand other) {
    if (utf8.isLiteral() && isConstant(other)) {
      return "two constants are always equal or always different";
    }
    return switch (other.kind()) {
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          NATIONAL,
          UTF8,
          ZERO,
          SPACE,
          FIGURATIVE,
          ALL,
          UNKNOWN ->
          null;
      default -> "UTF-8 data is compared with alphanumeric, national or UTF-8 data";
    };
  }

  private static String pointers() {
    return "a pointer is compared with a pointer or NULL";
  }

  private static boolean isIndex(Operand operand) {
    return operand.kind() == Kind.INDEX_NAME || operand.kind() == Kind.INDEX_ITEM;
  }

  /// Two literals or figurative constants (Language Reference: at least one operand is an item).
  private static boolean isConstant(Operand operand) {
    return operand.isLiteral() || operand.isFigurative();
  }

  /// A number with text is compared as text, which needs a whole number of USAGE DISPLAY.
  private static @Nullable String withNumber(Operand number, Operand other) {
    if (number.isLiteral() && isConstant(other)) {
      return "two constants are always equal or always different";
    }
    return switch (other.kind()) {
      case NUMERIC,
          FLOAT,
          EXPRESSION,
          ZERO,
          UNKNOWN,
          INDEX_ITEM,
          INDEX_NAME,
          CONDITION,
          POINTER,
          PROCEDURE_POINTER,
          NULL,
          NATIONAL,
          UTF8 ->
          null;
      case DBCS -> "a number is not compared with DBCS data";
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          NUMERIC_EDITED,
          SPACE,
          FIGURATIVE,
          ALL -> {
        boolean national =
            number.encoding() == Encoding.NATIONAL
                && !other.isFigurative()
                && other.kind() != Kind.ALL
                && other.kind() != Kind.GROUP;
        if (!number.isZoned() && !national) {
          yield "a number that is compared with text must be USAGE DISPLAY";
        }
        yield number.integer() ? null : "a number that is compared with text must be whole";
      }
    };
  }
}
