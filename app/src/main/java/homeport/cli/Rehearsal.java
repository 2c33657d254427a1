package homeport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Runs the commands people use most, once, so that the JVM can remember what it loaded and linked
/// (JEP 483 and 514): `./homeport` starts this after a build to make the cache it starts from.
/// Nothing is shown and nothing is left behind.
///
/// What it runs of the language is what programs use most. A class or a lambda that is not in the
/// cache costs a start about as much as ten that are there without need; what other commands load
/// is therefore left out (measured: those of `match` made each start 10 ms longer).
final class Rehearsal {
  /// What is rehearsed; a command that starts slowly belongs here.
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("--help"),
          List.of("--version"),
          List.of("explain", "HP9001"),
          List.of("explian"));

  private static final String PROGRAM = "rehearsal.cbl";
  private static final String CALLED = "REHCALL.cbl";

  private Rehearsal() {}

  public static void main(String[] args) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Shell shell =
        new Shell(nowhere, nowhere, InputStream.nullInputStream(), Map.of(), Path.of(""), false);
    Shell.ofProcess().flush();
    Main.lookAhead();
    for (List<String> command : COMMANDS) {
      new CommandLine(Main.commands()).run(command, shell);
    }
    Path folder = Files.createTempDirectory("homeport-rehearsal-");
    try {
      compileAndRun(folder, nowhere);
    } finally {
      remove(folder);
    }
  }

  private static void compileAndRun(Path folder, PrintStream nowhere) throws IOException {
    Map<String, String> cached = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
    Shell shell =
        new Shell(nowhere, nowhere, InputStream.nullInputStream(), cached, Path.of(""), false);
    for (String program : List.of(PROGRAM, CALLED)) {
      try (InputStream text = Rehearsal.class.getResourceAsStream(program)) {
        Files.copy(Objects.requireNonNull(text), folder.resolve(program));
      }
    }
    String source = folder.resolve(PROGRAM).toString();
    String library = folder.toString();
    String dd = "REHEARSE=" + folder.resolve("out") + ",recfm=FB,lrecl=40";
    CommandLine commands = new CommandLine(Main.commands());
    commands.run(List.of("exec", source, "-L", library, "--dd", dd), shell);
    String load = folder.resolve("load").toString();
    commands.run(List.of("compile", source, "-o", load), shell);
    commands.run(List.of("exec", "REHEARSE", "-L", load, "-L", library, "--dd", dd), shell);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
