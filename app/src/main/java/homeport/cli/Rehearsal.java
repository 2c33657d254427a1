package homeport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Runs the commands people use most, once, so that the JVM can remember what it loaded and linked
/// (JEP 483 and 514): `./homeport` starts this after a build to make the cache it starts from.
/// Nothing is shown and nothing is left behind.
///
/// It is short on purpose: all it loads is mapped at each start, and a rehearsal of everything was
/// measured to make short programs slower.
final class Rehearsal {
  /// What is rehearsed; a command that starts slowly belongs here.
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("--help"),
          List.of("--version"),
          List.of("explain", "HP9001"),
          List.of("match", "--mips", "5000"),
          List.of("explian"));

  private static final String PROGRAM = "rehearsal.cbl";

  private Rehearsal() {}

  public static void main(String[] args) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Shell shell =
        new Shell(nowhere, nowhere, InputStream.nullInputStream(), Map.of(), Path.of(""), false);
    Shell.ofProcess().flush();
    for (List<String> command : COMMANDS) {
      new CommandLine(Main.commands()).run(command, shell);
    }
    Path folder = Files.createTempDirectory("homeport-rehearsal-");
    try {
      compileAndRun(folder, shell);
    } finally {
      for (String file : List.of(PROGRAM, "out", "load/REHEARSE.hpm", "load", "")) {
        Files.deleteIfExists(folder.resolve(file));
      }
    }
  }

  private static void compileAndRun(Path folder, Shell shell) throws IOException {
    try (InputStream program = Rehearsal.class.getResourceAsStream(PROGRAM)) {
      Files.copy(Objects.requireNonNull(program), folder.resolve(PROGRAM));
    }
    String source = folder.resolve(PROGRAM).toString();
    String dd = "REHEARSE=" + folder.resolve("out") + ",recfm=FB,lrecl=40";
    CommandLine commands = new CommandLine(Main.commands());
    commands.run(List.of("exec", source, "--dd", dd), shell);
    String load = folder.resolve("load").toString();
    commands.run(List.of("compile", source, "-o", load), shell);
    commands.run(List.of("exec", "REHEARSE", "-L", load, "--dd", dd), shell);
  }
}
