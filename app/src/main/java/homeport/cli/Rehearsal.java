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
final class Rehearsal {
  /// What is rehearsed; a command that starts slowly belongs here.
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("--help"),
          List.of("--version"),
          List.of("explain", "HP9001"),
          List.of("match", "--mips", "5000"),
          List.of("explian"));

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
      Path program = folder.resolve("cobol/REHEARSE.cbl");
      copy("rehearsal.cbl", program);
      copy("rehearsal.jcl", folder.resolve("jcl/REHEARSE.jcl"));
      compileAndRun(program, folder, shell);
      submit(folder, shell);
    } finally {
      delete(folder);
    }
  }

  private static void copy(String resource, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (InputStream in = Rehearsal.class.getResourceAsStream(resource)) {
      Files.copy(Objects.requireNonNull(in), to);
    }
  }

  private static void compileAndRun(Path source, Path folder, Shell shell) {
    String program = source.toString();
    String out = "REHEARSE=" + folder.resolve("out") + ",recfm=FB,lrecl=40";
    String keyed = "KEYED=" + folder.resolve("keyed");
    String load = folder.resolve("load").toString();
    CommandLine commands = new CommandLine(Main.commands());
    commands.run(List.of("exec", program, "--dd", out, "--dd", keyed), shell);
    commands.run(List.of("compile", program, "-o", load), shell);
    commands.run(List.of("exec", "REHEARSE", "-L", load, "--dd", out, "--dd", keyed), shell);
  }

  private static void submit(Path folder, Shell shell) {
    CommandLine commands = new CommandLine(Main.commands());
    commands.run(List.of("init", folder.toString()), shell);
    commands.run(List.of("submit", folder.resolve("jcl/REHEARSE.jcl").toString()), shell);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
