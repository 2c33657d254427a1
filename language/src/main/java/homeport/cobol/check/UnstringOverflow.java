package homeport.cobol.check;

import homeport.cobol.model.DataItem;
import homeport.cobol.model.Rule;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.TextStatement;
import homeport.data.NumberFormat;
import org.jspecify.annotations.Nullable;

/// An UNSTRING whose overflow condition is known from the sizes of its items: without delimiters
/// each receiver takes as many characters as it has positions, and there is an overflow when some
/// are left (Language Reference, "UNSTRING statement").
final class UnstringOverflow {
  private final Checks checks;

  UnstringOverflow(Checks checks) {
    this.checks = checks;
  }

  void check(TextStatement.Unstring s) {
    boolean asked = s.onOverflow() != null || s.notOnOverflow() != null;
    if (!asked || !s.delimiters().isEmpty() || s.pointer() != null) {
      return;
    }
    int characters = positions(checks.whole(s.from()));
    int taken = 0;
    for (TextStatement.Unstring.Field field : s.into()) {
      int positions = positions(checks.whole((Expression) field.to()));
      if (positions == 0) {
        return;
      }
      taken += positions;
    }
    if (characters > 0 && taken >= characters) {
      checks.report(Rule.UNSTRING_FITS, s.at(), "this UNSTRING never overflows");
    } else if (characters > 0) {
      checks.report(Rule.UNSTRING_OVERFLOWS, s.at(), "this UNSTRING always overflows");
    }
  }

  /// How many characters an item has where that is the same each time, a separate sign not counted;
  /// 0 otherwise.
  private static int positions(@Nullable DataItem item) {
    if (item == null || item.isVariable() || item.isUnbounded() || item.isDynamic()) {
      return 0;
    }
    NumberFormat number = item.number();
    boolean sign = number != null && number.signed() && number.sign().separate();
    return item.length() / item.encoding().unit() - (sign ? 1 : 0);
  }
}
