package homeport.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The command line, or something it names, is wrong. Shown in one line, never with a stack trace.
final class UserMistake extends Exception {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final @Nullable String help;

  UserMistake(String id, String message) {
    this(id, message, null);
  }

  /// @param help a way out, or null
  UserMistake(String id, String message, @Nullable String help) {
    super(message, null, false, false);
    this.id = id;
    this.help = help;
  }

  String id() {
    return id;
  }

  @Nullable String help() {
    return help;
  }

  static UserMistake unknownCommand(String name, List<String> commands) {
    String near = NearName.of(name, commands);
    return new UserMistake(
        "HP9001",
        "there is no command `" + name + "`",
        near == null ? "`homeport --help` lists the commands" : "did you mean `" + near + "`?");
  }

  static UserMistake unknownOption(String name, List<Option> options) {
    String near = NearName.of(name, options.stream().map(Option::name).toList());
    return new UserMistake(
        "HP9002",
        "there is no option `" + name + "`",
        near == null
            ? "`--help` after the command lists its options"
            : "did you mean `" + near + "`?");
  }

  static UserMistake valueMissing(Option option) {
    return new UserMistake("HP9003", "`" + option.form() + "` needs its value");
  }

  static UserMistake valueNotTaken(Option option) {
    return new UserMistake("HP9003", "`" + option.name() + "` takes no value");
  }

  /// Too few or too many operands, or the wrong ones.
  static UserMistake operands(Command command) {
    String usage = command.name() + " " + command.operands().strip();
    String message = "`homeport " + command.name() + "` is given as: ";
    if (usage.indexOf('\n') < 0) {
      return new UserMistake("HP9004", message + usage, "for example: " + command.example());
    }
    return new UserMistake(
        "HP9004",
        message.strip() + "\n  homeport " + usage.replaceAll("\n +", "\n  "),
        "for example:\n  " + command.example());
  }
}
