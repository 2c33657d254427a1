package homeport.runtime.function;

import homeport.runtime.Abend;

/// An argument that a function has no value for. Language Environment ends the run unit then, with
/// one of its messages IGZ0151S to IGZ0176S.
final class ArgumentError {
  private ArgumentError() {}

  static Abend of(String function, String what) {
    return new Abend("U4038", "FUNCTION " + function + ": " + what);
  }
}
