package homeport.jcl;

/// The operators of COND and IF.
public enum Comparison {
  GT,
  GE,
  EQ,
  NE,
  LT,
  LE;

  /// Whether `left` compares so with `right`.
  public boolean holds(int left, int right) {
    return switch (this) {
      case GT -> left > right;
      case GE -> left >= right;
      case EQ -> left == right;
      case NE -> left != right;
      case LT -> left < right;
      case LE -> left <= right;
    };
  }
}
