package homeport.cobol.check;

import homeport.cobol.check.Operand.Kind;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.TextStatement;
import homeport.cobol.syntax.TextStatement.Inspect;
import homeport.data.Encoding;
import homeport.diagnostics.Span;
import org.jspecify.annotations.Nullable;

/// STRING, UNSTRING, INSPECT (Language Reference, the statements of these names). UTF-8 items are
/// operands of STRING and UNSTRING, with others of their kind (Programming Guide, "COBOL statements
/// and UTF-8 data items").
final class TextChecker {
  private final Checks checks;
  private final UnstringOverflow overflow;

  TextChecker(Checks checks) {
    this.checks = checks;
    this.overflow = new UnstringOverflow(checks);
  }

  void string(TextStatement.StringTogether s) {
    checks.refuse(Support.STRING, s.at());
    Encoding encoding = checks.operand(s.into()).encoding();
    for (TextStatement.StringTogether.Piece piece : s.pieces()) {
      characters(piece.value(), encoding);
      if (piece.delimiter() != null) {
        characters(piece.delimiter(), encoding);
      }
    }
    receiver(s.into(), "STRING", encoding);
    DataItem into = checks.whole(s.into());
    if (into != null && (into.justified() || isEdited(into))) {
      checks.report(
          RuleBroken.of(
                  Rule.TEXT_OPERAND,
                  s.into().at(),
                  "`" + into.displayName() + "` is edited or JUSTIFIED; STRING cannot fill it")
              .also(into.nameAt(), "the receiver"));
    }
    checks.integerItem(s.pointer(), "POINTER");
  }

  private static boolean isEdited(DataItem item) {
    return switch (item.category()) {
      case ALPHANUMERIC_EDITED, NUMERIC_EDITED, DBCS_EDITED, NATIONAL_EDITED -> true;
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          NUMERIC,
          INTERNAL_FLOAT,
          EXTERNAL_FLOAT,
          INDEX,
          POINTER,
          PROCEDURE_POINTER,
          DBCS,
          NATIONAL,
          UTF8 ->
          false;
    };
  }

  private void receiver(Reference reference, String verb, Encoding encoding) {
    checks.receiver(reference);
    Operand operand = checks.operand(reference);
    boolean good = isText(operand) && (operand.encoding() == encoding || operand.isUnknown());
    if (!good) {
      checks.report(Rule.TEXT_OPERAND, operand, verb + " cannot fill " + operand.described());
    } else {
      noPart(reference, operand, verb);
    }
  }

  private static boolean isText(Operand operand) {
    return operand.isText() || operand.kind() == Kind.UTF8;
  }

  /// No manual says how a part, whose characters need more or fewer bytes than before, is filled
  /// one by one, nor STRING a dynamic-length item whose pointer counts characters (A-0981).
  private void noPart(Reference reference, Operand operand, String verb) {
    DataItem item = operand.item();
    boolean dynamic = item != null && item.isDynamic() && !verb.equals("UNSTRING");
    if (operand.kind() == Kind.UTF8 && (reference.slice() != null || dynamic)) {
      checks.report(Rule.TEXT_OPERAND, operand, verb + " cannot fill " + operand.described());
    }
  }

  void unstring(TextStatement.Unstring s) {
    checks.refuse(Support.UNSTRING, s.at());
    Operand from = checks.operand(s.from());
    if (!isText(from)) {
      checks.report(Rule.TEXT_OPERAND, from, from.described() + " is not text");
    }
    Encoding encoding = from.encoding();
    s.delimiters().forEach(delimiter -> characters(delimiter.value(), encoding));
    for (TextStatement.Unstring.Field field : s.into()) {
      unstringField(field, encoding);
    }
    checks.integerItem(s.pointer(), "POINTER");
    checks.integerItem(s.tallying(), "TALLYING");
    overflow.check(s);
  }

  /// Each piece is moved as an alphanumeric item to its receiver.
  private void unstringField(TextStatement.Unstring.Field field, Encoding encoding) {
    Operand to = checks.operand(field.to());
    checks.receiver(field.to());
    if (!isText(to) || (to.encoding() != encoding && !to.isUnknown())) {
      checks.report(Rule.TEXT_OPERAND, to, "UNSTRING cannot fill " + to.described());
    } else {
      noPart(field.to(), to, "UNSTRING");
    }
    if (field.delimiterIn() != null) {
      receiver(field.delimiterIn(), "DELIMITER IN", encoding);
    }
    checks.integerItem(field.countIn(), "COUNT IN");
  }

  void inspect(Inspect s) {
    checks.refuse(Support.INSPECT, s.at());
    Operand of = checks.operand(s.of());
    boolean changes = !s.replacing().isEmpty() || s.converting() != null;
    boolean there =
        s.of() instanceof Reference || (s.of() instanceof Expression.FunctionCall && !changes);
    if (!of.isText() || (!there && !of.isUnknown())) {
      checks.report(
          Rule.TEXT_OPERAND,
          of,
          "INSPECT cannot " + (there ? "look at " : "change ") + of.described());
      return;
    }
    Encoding encoding = of.encoding();
    for (Inspect.Tally tally : s.tallying()) {
      checks.integerItem(tally.counter(), "the counter");
      text(tally.what(), encoding);
      bounds(tally.bounds(), encoding);
    }
    for (Inspect.Replacement replacement : s.replacing()) {
      replacement(replacement, encoding);
    }
    Inspect.Converting converting = s.converting();
    if (converting != null) {
      Operand from = characters(converting.from(), encoding);
      Operand to = characters(converting.to(), encoding);
      sameLength(from, to, "CONVERTING");
      bounds(converting.bounds(), encoding);
    }
  }

  /// Characters, of which a figurative constant is one. ALL literal is no operand (Language
  /// Reference, "Figurative constants"); a symbolic-character, which reads as ALL its character,
  /// is.
  private Operand characters(Expression expression, Encoding encoding) {
    Operand operand = checks.text(expression, encoding);
    if (expression instanceof Expression.All(Span at, Expression.Constant _)
        && at.text().equalsIgnoreCase("ALL")) {
      checks.report(Rule.TEXT_OPERAND, operand, "ALL literal cannot stand here");
    }
    return operand;
  }

  private @Nullable Operand text(@Nullable Expression expression, Encoding encoding) {
    return expression == null ? null : characters(expression, encoding);
  }

  private void bounds(Inspect.Bounds bounds, Encoding encoding) {
    text(bounds.before(), encoding);
    text(bounds.after(), encoding);
  }

  private void replacement(Inspect.Replacement replacement, Encoding encoding) {
    Operand what = text(replacement.what(), encoding);
    Operand by = characters(replacement.by(), encoding);
    if (what != null) {
      sameLength(what, by, "REPLACING");
    } else if (length(by) > 1) {
      checks.report(Rule.INSPECT_LENGTH, by, "REPLACING CHARACTERS BY needs one character");
    }
    bounds(replacement.bounds(), encoding);
  }

  /// A figurative constant is as long as it needs to be when it is the second of the two.
  private void sameLength(Operand what, Operand by, String phrase) {
    int first = what.isFigurative() ? 1 : length(what);
    int second = length(by);
    if (first > 0 && second > 0 && first != second) {
      checks.report(
          RuleBroken.of(
                  Rule.INSPECT_LENGTH, by.at(), phrase + " needs two operands of the same length")
              .label(second + " characters for " + first));
    }
  }

  /// Characters of an operand where they are known and count; 0 otherwise.
  private static int length(Operand operand) {
    String text = operand.text();
    if (text != null && operand.kind() != Kind.ALL) {
      return text.length();
    }
    DataItem item = operand.item();
    return item == null || item.isVariable() || item.isDynamic()
        ? 0
        : item.length() / item.encoding().unit();
  }
}
