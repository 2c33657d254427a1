package homeport.trial.compare;

import homeport.trial.CannotTell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The rules of a comparison.
///
/// @param rules in the order of their file
/// @param readings how redefined bytes are read
public record DifferenceRules(List<DifferenceRule> rules, List<ReadingRule> readings) {
  public static final DifferenceRules NONE = new DifferenceRules(List.of(), List.of());

  public DifferenceRules {
    rules = List.copyOf(rules);
    readings = List.copyOf(readings);
  }

  /// Those that speak of a record: one file of rules may be for the data sets of a whole job.
  public DifferenceRules fitting(RecordLayout layout) {
    return new DifferenceRules(
        rules.stream().filter(rule -> fits(rule, layout)).toList(),
        readings.stream()
            .filter(one ->
                layout.has(one.of()) && layout.has(one.as()) && layout.has(one.condition().field()))
            .toList());
  }

  private static boolean fits(DifferenceRule rule, RecordLayout layout) {
    RuleCondition condition = rule.condition();
    boolean field =
        !(rule.allows() instanceof DifferenceRule.Allows.InField(String name, var _))
            || layout.has(name);
    return field && (condition == null || layout.has(condition.field()));
  }

  /// Those that have not expired, after a check that they fit the record and one another.
  ///
  /// @throws CannotTell when one names a field that is not there, or two contradict each other
  List<DifferenceRule> applied(RecordLayout layout, LocalDate today) throws CannotTell {
    List<DifferenceRule> applied = new ArrayList<>();
    for (DifferenceRule rule : rules) {
      if (rule.allows() instanceof DifferenceRule.Allows.InField(String field, var _)) {
        layout.find(field);
      }
      if (rule.condition() != null) {
        layout.find(rule.condition().field());
      }
      if (!rule.expired(today)) {
        for (DifferenceRule other : applied) {
          if (rule.contradicts(other, layout)) {
            throw new CannotTell(
                "HP6212",
                "the rules `" + other.name() + "` and `" + rule.name() + "` contradict each other",
                "both speak of the same field and allow different things");
          }
        }
        applied.add(rule);
      }
    }
    for (ReadingRule reading : readings) {
      layout.find(reading.of());
      layout.find(reading.as());
      layout.find(reading.condition().field());
    }
    return applied;
  }
}
