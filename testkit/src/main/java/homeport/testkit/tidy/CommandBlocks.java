package homeport.testkit.tidy;

import java.util.ArrayList;
import java.util.List;

/// The commands that a Markdown page tells people to type: the lines of its fenced `sh` blocks.
public final class CommandBlocks {
  private CommandBlocks() {}

  /// The commands, without comments and continuation marks.
  public static List<String> in(String markdown) {
    List<String> commands = new ArrayList<>();
    boolean inside = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("```")) {
        inside = !inside && line.strip().equals("```sh");
      } else if (inside) {
        int comment = line.indexOf(" #");
        String command = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!command.isEmpty() && !command.startsWith("#")) {
          commands.add(command);
        }
      }
    }
    return commands;
  }
}
