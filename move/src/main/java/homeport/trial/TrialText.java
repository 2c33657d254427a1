package homeport.trial;

import homeport.trial.compare.ComparisonText;
import homeport.trial.compare.RuleUse;
import java.util.Locale;

/// A trial as people read it.
public final class TrialText {
  private TrialText() {}

  public static String of(TrialResult result) {
    StringBuilder text = new StringBuilder();
    for (TrialResult.Output output : result.outputs()) {
      text.append(output.equal() ? "same       " : "DIFFERENT  ")
          .append(output.name())
          .append('\n');
      if (output.difference() != null) {
        text.append("           ").append(output.difference()).append('\n');
      }
      if (output.fields() != null && !output.equal()) {
        text.append(ComparisonText.of(output.fields()).indent(4));
      }
    }
    for (RuleUse rule : result.rules()) {
      text.append("rule ").append(rule.name()).append(" of ").append(rule.owner());
      text.append(
          rule.expired() ? ": expired on " + rule.expires() : ": applied " + rule.applied());
      text.append('\n');
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%n%s: job %s, %d outputs, %d records, %d %s; nothing was normalised%n",
            result.equal() ? "equal" : "DIFFERENT",
            result.job(),
            result.outputs().size(),
            result.records(),
            result.differenceCount(),
            result.differenceCount() == 1 ? "output differs" : "outputs differ"));
    text.append("pack   ").append(result.pack()).append('\n');
    text.append("signer ").append(result.signer()).append('\n');
    return text.toString();
  }
}
