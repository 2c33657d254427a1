package homeport.trial.compare;

/// Says by which description bytes are read that have several: `of` is the item redefined, `as` the
/// one that is read when the condition holds.
public record ReadingRule(String of, String as, RuleCondition condition) {}
