package homeport.cobol.model;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Severity;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A place where a program breaks a rule of the language. The sentence stands beside the check that
/// finds it; what is fixed for a rule (id, severity, IBM's message) is in [Rule].
public record RuleBroken(
    Rule rule,
    Span at,
    String title,
    String label,
    List<Label> labels,
    @Nullable String note,
    @Nullable String help)
    implements Problem {
  /// What is wrong with a name and not with the place where it is used.
  private static final Set<Rule> OF_A_NAME =
      EnumSet.of(
          Rule.NAME_NOT_DEFINED,
          Rule.NAME_AMBIGUOUS,
          Rule.NAME_QUALIFIERS,
          Rule.PROCEDURE_NOT_DEFINED,
          Rule.PROCEDURE_AMBIGUOUS,
          Rule.FILE_NOT_DEFINED,
          Rule.RECORD_NOT_OF_FILE,
          Rule.MNEMONIC_NOT_DEFINED,
          Rule.FUNCTION_NOT_DEFINED,
          Rule.FUNCTION_ARGUMENTS,
          Rule.SUBSCRIPT_COUNT,
          Rule.PERFORM_WITHOUT_END);

  public RuleBroken {
    labels = List.copyOf(labels);
  }

  public static RuleBroken of(Rule rule, Span at, String title) {
    return new RuleBroken(rule, at, title, "", List.of(), null, null);
  }

  /// The words under the carets.
  public RuleBroken label(String text) {
    return new RuleBroken(rule, at, title, text, labels, note, help);
  }

  /// Another place that matters.
  public RuleBroken also(Span other, String text) {
    List<Label> more = new ArrayList<>(labels);
    more.add(new Label(other, text));
    return new RuleBroken(rule, at, title, label, more, note, help);
  }

  public RuleBroken note(String text) {
    return new RuleBroken(rule, at, title, label, labels, text, help);
  }

  public RuleBroken help(String text) {
    return new RuleBroken(rule, at, title, label, labels, note, text);
  }

  @Override
  public String id() {
    return rule.id();
  }

  @Override
  public boolean saidOnce() {
    return OF_A_NAME.contains(rule);
  }

  @Override
  public Severity severity() {
    return rule.severity();
  }

  @Override
  public @Nullable String ibmId() {
    return rule.ibmId();
  }
}
