package homeport.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Runs a command line in this process and holds what came of it.
record ShellProbe(int status, String out, String err) {
  static ShellProbe run(String... words) {
    return run(Main.commands(), InputStream.nullInputStream(), words);
  }

  static ShellProbe runOn(String input, String... words) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    return run(Main.commands(), new ByteArrayInputStream(bytes), words);
  }

  static ShellProbe runWith(Command command, String... words) {
    return run(List.of(command), InputStream.nullInputStream(), words);
  }

  private static ShellProbe run(List<Command> commands, InputStream in, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            in,
            Map.of(),
            Path.of(""),
            false);
    int status = new CommandLine(commands).run(List.of(words), shell);
    return new ShellProbe(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
