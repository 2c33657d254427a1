package homeport.codegen.jvm;

/// What the method of a range or of a paragraph returns, when it can return more than one thing.
final class Result {
  /// The end was reached.
  static final int NORMAL = 0;

  /// The program is left.
  static final int LEAVE = 1;

  private static final int FIRST_NODE = 2;

  private Result() {}

  /// Control goes to a node.
  static int goTo(int node) {
    return FIRST_NODE + node;
  }

  /// An outer range whose end this is has come to its end.
  static int endOf(int node, int nodes) {
    return FIRST_NODE + nodes + node;
  }
}
