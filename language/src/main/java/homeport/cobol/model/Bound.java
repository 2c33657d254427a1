package homeport.cobol.model;

/// What a reference turned out to mean.
public sealed interface Bound {
  /// A data item, or a special register (an item of the REGISTERS area).
  record Item(DataItem item) implements Bound {}

  /// An index-name.
  record Index(IndexName index) implements Bound {}

  /// A level 88.
  record Condition(ConditionName condition) implements Bound {}

  /// A switch-status name of SPECIAL-NAMES: true when UPSI switch `number` (0 to 7) is `on`.
  record SwitchStatus(int number, boolean on) implements Bound {}

  /// A file (in READ, or in a qualification).
  record File(FileModel file) implements Bound {}
}
