package homeport.trial.compare;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A comparison as people read it: the first differences, then what each field has, the control
/// totals of both sides and the rules, and last the outcome.
public final class ComparisonText {
  private static final String EXPIRED = "HP6213";

  private final StringBuilder out = new StringBuilder();

  private ComparisonText() {}

  public static String of(ComparisonResult result) {
    ComparisonText text = new ComparisonText();
    result.differences().forEach(text::difference);
    text.more(result);
    text.fields(result);
    text.totals(result);
    result.rules().forEach(text::rule);
    text.outcome(result);
    return text.out.toString();
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  private void difference(Difference difference) {
    String key = difference.key() == null ? "" : "  " + difference.key();
    switch (difference.kind()) {
      case DIFFERENT -> {
        String number =
            difference.left() == difference.right()
                ? "record " + difference.left()
                : "record " + difference.left() + " / " + difference.right();
        line(String.format(Locale.ROOT, "%s%s", number, key));
        for (Difference.FieldDifference field : difference.fields()) {
          line(
              String.format(
                  Locale.ROOT,
                  "  %-30s bytes %d-%d",
                  field.field(),
                  field.offset() + 1,
                  end(field)));
          side("left", field.left(), field.leftHex());
          side("right", field.right(), field.rightHex());
        }
      }
      case MISSING ->
          line(
              String.format(
                  Locale.ROOT, "record %d is missing on the right%s", difference.left(), key));
      case EXTRA ->
          line(
              String.format(
                  Locale.ROOT, "record %d is extra on the right%s", difference.right(), key));
    }
  }

  private static int end(Difference.FieldDifference field) {
    return field.offset() + field.length();
  }

  private void side(String side, @Nullable String value, @Nullable String hex) {
    String shown = value == null ? "(has no such field)" : value;
    String bytes = hex == null || shown.contains(hex) ? "" : "X'" + hex + "'";
    line(String.format(Locale.ROOT, "    %-5s %-40s %s", side, shown, bytes));
  }

  private void more(ComparisonResult result) {
    long all = result.different() + result.missing() + result.extra();
    long left = all - result.differences().size();
    if (left > 0) {
      line(String.format(Locale.ROOT, "… and %d more records", left));
    }
  }

  private void fields(ComparisonResult result) {
    if (!result.byField().isEmpty()) {
      line("");
      line(String.format(Locale.ROOT, "%-30s %12s", "FIELD", "DIFFERENCES"));
      result
          .byField()
          .forEach((field, count) -> line(String.format(Locale.ROOT, "%-30s %12d", field, count)));
    }
  }

  private void totals(ComparisonResult result) {
    ControlTotals left = result.leftTotals();
    ControlTotals right = result.rightTotals();
    line("");
    line(String.format(Locale.ROOT, "%-30s %26s %26s", "CONTROL TOTALS", "LEFT", "RIGHT"));
    total("records", Long.toString(left.records()), Long.toString(right.records()));
    for (Map.Entry<String, ControlTotals.FieldSum> field : left.fields().entrySet()) {
      ControlTotals.FieldSum a = field.getValue();
      ControlTotals.FieldSum b = right.fields().get(field.getKey());
      if (b != null) {
        total(field.getKey(), a.sum().toPlainString(), b.sum().toPlainString());
        if (a.notNumeric() + b.notNumeric() > 0) {
          total("  no number", Long.toString(a.notNumeric()), Long.toString(b.notNumeric()));
        }
      }
    }
    line(String.format(Locale.ROOT, "sha256 left  %s", left.sha256()));
    line(String.format(Locale.ROOT, "sha256 right %s", right.sha256()));
  }

  private void total(String name, String left, String right) {
    line(
        String.format(
            Locale.ROOT, "%-30s %26s %26s %s", name, left, right, left.equals(right) ? "" : "*"));
  }

  private void rule(RuleUse rule) {
    if (rule.expired()) {
      line(
          String.format(
              Locale.ROOT,
              "rule %s of %s expired on %s and was not applied (%s)",
              rule.name(),
              rule.owner(),
              rule.expires(),
              EXPIRED));
    } else {
      line(
          String.format(
              Locale.ROOT,
              "rule %s of %s, until %s: applied %d times (%s)",
              rule.name(),
              rule.owner(),
              rule.expires(),
              rule.applied(),
              rule.reason()));
    }
  }

  private void outcome(ComparisonResult result) {
    line("");
    if (result.identical()) {
      line(String.format(Locale.ROOT, "equal: %d records, byte for byte", result.same()));
      return;
    }
    line(
        String.format(
            Locale.ROOT,
            "%s: %d records the same, %d with legal differences, %d different, %d missing, %d"
                + " extra",
            result.equal() ? "equal by rule" : "DIFFERENT",
            result.same(),
            result.legal(),
            result.different(),
            result.missing(),
            result.extra()));
  }
}
