package homeport.trial.compare;

import homeport.trial.compare.Difference.FieldDifference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts what a comparison finds, keeps the first differences, and applies the rules.
final class Findings {
  private final RecordLayout layout;
  private final DifferenceRules rules;
  private final List<DifferenceRule> applied;
  private final LocalDate today;
  private final int differencesMax;
  private final List<Difference> differences = new ArrayList<>();
  private final Map<String, Long> byField = new LinkedHashMap<>();
  private final Map<String, Long> uses = new LinkedHashMap<>();
  private long same;
  private long legal;
  private long different;
  private long missing;
  private long extra;

  Findings(
      RecordLayout layout,
      DifferenceRules rules,
      List<DifferenceRule> applied,
      LocalDate today,
      int differencesMax) {
    this.layout = layout;
    this.rules = rules;
    this.applied = applied;
    this.today = today;
    this.differencesMax = differencesMax;
  }

  void same() {
    same++;
  }

  /// Two records that belong together and whose bytes differ.
  void pair(Records left, Records right, @Nullable RecordKey key) {
    RecordPair pair = new RecordPair(layout, applied, rules.readings(), this::use, left, right);
    DifferenceRule whole = pair.whole();
    if (whole != null) {
      use(whole);
      legal++;
      return;
    }
    List<FieldDifference> fields = pair.compare();
    if (fields.isEmpty()) {
      legal++;
      return;
    }
    different++;
    fields.forEach(field -> byField.merge(plain(field.field()), 1L, Long::sum));
    if (differences.size() < differencesMax) {
      differences.add(
          new Difference(
              Difference.Kind.DIFFERENT,
              left.number(),
              right.number(),
              key == null ? null : key.show(left),
              fields));
    }
  }

  /// The name without subscripts.
  private static String plain(String name) {
    int at = name.indexOf('(');
    return at <= 0 ? name : name.substring(0, at);
  }

  /// A record that only one side has.
  void alone(Records records, Difference.Kind kind, @Nullable RecordKey key) {
    boolean onLeft = kind == Difference.Kind.MISSING;
    DifferenceRule rule = ruleFor(records, onLeft);
    if (rule != null) {
      use(rule);
      legal++;
      return;
    }
    if (onLeft) {
      missing++;
    } else {
      extra++;
    }
    if (differences.size() < differencesMax) {
      List<FieldDifference> fields = new ArrayList<>();
      byte[] bytes = records.bytes();
      int at = records.offset();
      for (Field.Place place : layout.places(bytes, at, records.length())) {
        fields.add(RecordPair.value(layout, place, bytes, at, onLeft));
      }
      long number = records.number();
      String shown = key == null ? null : key.show(records);
      differences.add(
          new Difference(kind, onLeft ? number : 0, onLeft ? 0 : number, shown, fields));
    }
  }

  private @Nullable DifferenceRule ruleFor(Records records, boolean onLeft) {
    DifferenceRule.Kind wanted = onLeft ? DifferenceRule.Kind.MISSING : DifferenceRule.Kind.EXTRA;
    for (DifferenceRule rule : applied) {
      if (rule.allows() instanceof DifferenceRule.Allows.OfRecord(var kind) && kind == wanted) {
        RuleCondition condition = rule.condition();
        if (condition == null
            || condition.holds(layout, records.bytes(), records.offset(), records.length())) {
          return rule;
        }
      }
    }
    return null;
  }

  private void use(DifferenceRule rule) {
    uses.merge(rule.name(), 1L, Long::sum);
  }

  ComparisonResult result(
      ComparisonRequest request,
      boolean keyed,
      boolean identical,
      ControlTotals left,
      ControlTotals right) {
    List<RuleUse> ruleUses = new ArrayList<>();
    for (DifferenceRule rule : rules.rules()) {
      ruleUses.add(RuleUse.of(rule, today, uses.getOrDefault(rule.name(), 0L)));
    }
    return new ComparisonResult(
        request.left().name(),
        request.right().name(),
        layout.name(),
        keyed,
        identical,
        same,
        legal,
        different,
        missing,
        extra,
        differences,
        byField,
        left,
        right,
        ruleUses);
  }
}
