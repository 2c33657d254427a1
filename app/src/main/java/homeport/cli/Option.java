package homeport.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An option of a command: a flag (`--once`), or one that takes a value (`-I DIR`) and may be
/// repeated.
///
/// @param name with its dashes
/// @param value what stands for the value in the help, or null for a flag
record Option(String name, @Nullable String value, String meaning) {
  static final Option HELP = flag("--help", "say what the command does");
  static final Option DEBUG = flag("--debug", "show the stack trace of a fault in Homeport");

  /// What every command takes.
  static final List<Option> COMMON = List.of(HELP, DEBUG);

  static Option flag(String name, String meaning) {
    return new Option(name, null, meaning);
  }

  static Option value(String name, String value, String meaning) {
    return new Option(name, value, meaning);
  }

  boolean takesValue() {
    return value != null;
  }

  /// As the help shows it: `-I DIR`.
  String form() {
    return value == null ? name : name + " " + value;
  }
}
