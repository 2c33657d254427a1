package homeport.cobol.check;

import homeport.cobol.model.DataItem;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import homeport.diagnostics.Span;
import org.jspecify.annotations.Nullable;

/// What an operand is, as far as the tables of the Language Reference tell operands apart.
///
/// @param item the data item, when it is one
/// @param shown the operand in a message: `` `WS-A` `` or `the literal 'ABC'`; empty for an item
///   that is shown by its name
/// @param integer a number without decimal places
/// @param digits digits before and after the point that can differ from zero; 0 when not known
/// @param scale digits after the point
/// @param text the characters of a literal, else null
record Operand(
    Span at,
    Kind kind,
    @Nullable DataItem item,
    String shown,
    boolean integer,
    int digits,
    int scale,
    @Nullable String text) {

  /// The classes of operands.
  enum Kind {
    GROUP("a group"),
    ALPHABETIC("alphabetic"),
    ALPHANUMERIC("alphanumeric"),
    ALPHANUMERIC_EDITED("alphanumeric-edited"),
    /// A number: zoned, packed or binary, or a numeric literal.
    NUMERIC("numeric"),
    NUMERIC_EDITED("numeric-edited"),
    FLOAT("floating-point"),
    /// An arithmetic expression.
    EXPRESSION("an arithmetic expression"),
    /// An item of USAGE INDEX.
    INDEX_ITEM("an index data item"),
    INDEX_NAME("an index-name"),
    POINTER("a pointer"),
    PROCEDURE_POINTER("a procedure pointer"),
    DBCS("DBCS"),
    NATIONAL("national"),
    UTF8("UTF-8"),
    ZERO("ZERO"),
    SPACE("SPACE"),
    /// HIGH-VALUE, LOW-VALUE, QUOTE.
    FIGURATIVE("a figurative constant"),
    NULL("NULL"),
    /// ALL literal.
    ALL("ALL literal"),
    CONDITION("a condition-name"),
    /// Not resolved, or refused already: nothing more is said about it.
    UNKNOWN("unknown");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// The kind in a message.
    String word() {
      return word;
    }
  }

  @Override
  public String shown() {
    return item != null && shown.isEmpty() ? "`" + item.displayName() + "`" : shown;
  }

  static Operand unknown(Span at) {
    return new Operand(at, Kind.UNKNOWN, null, "", false, 0, 0, null);
  }

  /// How its characters lie in storage; figurative constants take that of what they stand with.
  Encoding encoding() {
    return switch (kind) {
      case DBCS -> Encoding.DBCS;
      case NATIONAL -> Encoding.NATIONAL;
      case UTF8 -> Encoding.UTF8;
      case NUMERIC, NUMERIC_EDITED, FLOAT -> item == null ? Encoding.DISPLAY : item.encoding();
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          EXPRESSION,
          INDEX_ITEM,
          INDEX_NAME,
          POINTER,
          PROCEDURE_POINTER,
          ZERO,
          SPACE,
          FIGURATIVE,
          NULL,
          ALL,
          CONDITION,
          UNKNOWN ->
          Encoding.DISPLAY;
    };
  }

  boolean isUnknown() {
    return kind == Kind.UNKNOWN;
  }

  /// A number that arithmetic can work with.
  boolean isArithmetic() {
    return switch (kind) {
      case NUMERIC, FLOAT, EXPRESSION, ZERO, UNKNOWN -> true;
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          NUMERIC_EDITED,
          INDEX_ITEM,
          INDEX_NAME,
          POINTER,
          PROCEDURE_POINTER,
          DBCS,
          NATIONAL,
          UTF8,
          SPACE,
          FIGURATIVE,
          NULL,
          ALL,
          CONDITION ->
          false;
    };
  }

  /// A whole number.
  boolean isInteger() {
    return isUnknown() || (isArithmetic() && integer);
  }

  /// Something whose characters a statement can look at.
  boolean isText() {
    return switch (kind) {
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          NUMERIC_EDITED,
          DBCS,
          NATIONAL,
          UNKNOWN ->
          true;
      case NUMERIC -> isZoned() || isNationalDigits();
      case FLOAT,
          EXPRESSION,
          INDEX_ITEM,
          INDEX_NAME,
          POINTER,
          PROCEDURE_POINTER,
          UTF8,
          ZERO,
          SPACE,
          FIGURATIVE,
          NULL,
          ALL,
          CONDITION ->
          false;
    };
  }

  /// A figurative constant, ALL literal not counted.
  boolean isFigurative() {
    return kind == Kind.ZERO || kind == Kind.SPACE || kind == Kind.FIGURATIVE;
  }

  /// A national decimal item without a sign: its bytes are digits and nothing else.
  private boolean isNationalDigits() {
    NumberFormat number = item == null ? null : item.number();
    return number != null && number.usage() == Usage.NATIONAL && !number.signed();
  }

  /// A number of USAGE DISPLAY, or a numeric literal.
  boolean isZoned() {
    return kind == Kind.NUMERIC && (item == null || item.usage() == homeport.data.Usage.DISPLAY);
  }

  boolean isLiteral() {
    return text != null;
  }

  /// The operand's class in a message: `alphanumeric`, `packed-decimal with 2 decimal places`.
  String word() {
    if (kind != Kind.NUMERIC || item == null) {
      return kind.word();
    }
    String usage =
        switch (item.usage()) {
          case PACKED -> "packed-decimal";
          case BINARY -> "binary";
          case NATIVE_BINARY -> "COMP-5";
          case DISPLAY,
              FLOAT_SHORT,
              FLOAT_LONG,
              INDEX,
              POINTER,
              PROCEDURE_POINTER,
              FUNCTION_POINTER,
              DBCS,
              NATIONAL,
              UTF8 ->
              kind.word();
        };
    String places = scale == 1 ? " decimal place" : " decimal places";
    return scale <= 0 ? usage : usage + " with " + scale + places;
  }

  /// `` `WS-A` (packed-decimal) `` for messages.
  String described() {
    String name = shown();
    return name.isEmpty() || kind == Kind.ZERO || kind == Kind.SPACE
        ? kind.word()
        : name + " (" + word() + ")";
  }
}
