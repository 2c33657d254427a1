package homeport.cobol.check;

import homeport.cobol.CompilerOptions;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.data.NumberFormat;
import homeport.data.Usage;

/// DIAGTRUNC: a move to a numeric item that has fewer integer positions than the sender
/// (Programming Guide, "DIAGTRUNC"). Binary items that hold more than their PICTURE are left out,
/// and parts of items as senders.
final class LostDigits {
  private final Checks checks;

  LostDigits(Checks checks) {
    this.checks = checks;
  }

  void check(Operand from, DataItem to) {
    CompilerOptions options = checks.model().options();
    NumberFormat number = to.number();
    if (!options.diagTrunc() || number == null || isNative(number, options)) {
      return;
    }
    int sent = positions(from);
    int received = Math.max(0, number.digits() - number.scale());
    if (sent > received) {
      checks.report(
          RuleBroken.of(
                  Rule.MOVE_LOSES_DIGITS,
                  from.at(),
                  from.described() + " can lose digits in `" + to.displayName() + "`")
              .label(sent + " integer positions into " + received)
              .also(to.nameAt(), "the receiver"));
    }
  }

  private static boolean isNative(NumberFormat number, CompilerOptions options) {
    return number.usage() == Usage.NATIVE_BINARY
        || number.usage() == Usage.BINARY && options.trunc() == CompilerOptions.Trunc.BIN;
  }

  /// Characters are taken as an integer.
  private static int positions(Operand from) {
    DataItem item = from.item();
    String text = from.text();
    return switch (from.kind()) {
      case NUMERIC, NUMERIC_EDITED -> Math.max(0, from.digits() - from.scale());
      case ALPHANUMERIC, ALPHABETIC, ALPHANUMERIC_EDITED ->
          text != null ? text.length() : item == null || item.isVariable() ? 0 : item.length();
      case NATIONAL -> text != null ? text.length() : item == null ? 0 : item.length() / 2;
      case GROUP,
          FLOAT,
          EXPRESSION,
          INDEX_ITEM,
          INDEX_NAME,
          POINTER,
          PROCEDURE_POINTER,
          DBCS,
          UTF8,
          ZERO,
          SPACE,
          FIGURATIVE,
          NULL,
          ALL,
          CONDITION,
          UNKNOWN ->
          0;
    };
  }
}
