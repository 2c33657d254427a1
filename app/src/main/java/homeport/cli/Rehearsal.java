package homeport.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Runs the commands people use most, once, so that the JVM can remember what it loaded and linked
/// (JEP 483 and 514): `./homeport` starts this after a build to make the cache it starts from.
/// Nothing is shown and nothing is left behind.
final class Rehearsal {
  /// What is rehearsed; a command that starts slowly belongs here.
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("--help"),
          List.of("--version"),
          List.of("explain", "HP9001"),
          List.of("explian"));

  private Rehearsal() {}

  public static void main(String[] args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Shell shell =
        new Shell(nowhere, nowhere, InputStream.nullInputStream(), Map.of(), Path.of(""), false);
    Shell.ofProcess().flush();
    for (List<String> command : COMMANDS) {
      new CommandLine(Main.commands()).run(command, shell);
    }
  }
}
