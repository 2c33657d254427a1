package homeport.utilities.sort.engine;

import org.jspecify.annotations.Nullable;

/// A comparison operator of a condition.
public enum Relation {
  EQ,
  NE,
  GT,
  GE,
  LT,
  LE;

  /// What the operator says of an order: negative, zero or positive.
  boolean holds(int order) {
    return switch (this) {
      case EQ -> order == 0;
      case NE -> order != 0;
      case GT -> order > 0;
      case GE -> order >= 0;
      case LT -> order < 0;
      case LE -> order <= 0;
    };
  }

  /// The operator of that name, or null.
  public static @Nullable Relation of(String name) {
    for (Relation relation : values()) {
      if (relation.name().equals(name)) {
        return relation;
      }
    }
    return null;
  }
}
