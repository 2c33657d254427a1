package homeport.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// The texts of `--help`.
final class Help {
  private Help() {}

  /// True when `--help` stands before a `--`.
  static boolean wanted(List<String> words) {
    int end = words.indexOf("--");
    return (end < 0 ? words : words.subList(0, end)).contains(Option.HELP.name());
  }

  /// A command's options, its own first.
  static List<Option> options(Command command) {
    List<Option> options = new ArrayList<>(command.options());
    options.addAll(Option.COMMON);
    return options;
  }

  static void list(List<Command> commands, PrintStream out) {
    out.println("homeport runs IBM mainframe applications, unchanged, on this machine.");
    out.println();
    out.println("usage: homeport COMMAND [ARGUMENT]…");
    out.println();
    int width = commands.stream().mapToInt(c -> c.name().length()).max().orElse(0);
    for (Command command : commands) {
      out.println("  " + pad(command.name(), width) + "  " + command.summary());
    }
    out.println();
    out.println("homeport COMMAND --help says more, with an example.");
  }

  static void of(Command command, PrintStream out) {
    out.println("homeport " + command.name() + ": " + command.summary());
    out.println();
    out.println("usage: homeport " + command.name() + " " + command.operands());
    out.println();
    List<Option> options = options(command);
    int width = options.stream().mapToInt(o -> o.form().length()).max().orElse(0);
    for (Option option : options) {
      out.println("  " + pad(option.form(), width) + "  " + option.meaning());
    }
    out.println();
    out.println("example: " + command.example());
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
