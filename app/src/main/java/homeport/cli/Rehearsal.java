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
/// There are two: one of commands about programs, one of those about an estate, which load half as
/// many classes again for jobs and the store. What it runs of the language is what programs use
/// most. A class or a lambda that is not in the cache costs a start about as much as ten that are
/// there without need; what other commands load is therefore left out (measured: those of `match`
/// made each start 10 ms longer).
final class Rehearsal {
  /// The argument for the rehearsal of jobs.
  private static final String JOBS = "jobs";

  /// What is rehearsed; a command that starts slowly belongs here.
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("--help"),
          List.of("--version"),
          List.of("explain", "HP9001"),
          List.of("explian"));

  private static final String PROGRAM = "REHEARSE.cbl";
  private static final String CALLED = "REHCALL.cbl";

  /// A job that ends with return code 0.
  static final String JOB = "REHEARSE.jcl";

  static final List<String> ESTATE = List.of(PROGRAM, CALLED, JOB, "homeport.yaml");

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
      if (List.of(args).contains(JOBS)) {
        submit(folder, nowhere);
      } else {
        compileAndRun(folder, nowhere);
      }
    } finally {
      remove(folder);
    }
  }

  private static void compileAndRun(Path folder, PrintStream nowhere) throws IOException {
    Map<String, String> cached = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
    Shell shell =
        new Shell(nowhere, nowhere, InputStream.nullInputStream(), cached, Path.of(""), false);
    unpack(folder, List.of(PROGRAM, CALLED));
    String source = folder.resolve(PROGRAM).toString();
    String library = folder.toString();
    String dd = "REHEARSE=" + folder.resolve("out") + ",recfm=FB,lrecl=40";
    CommandLine commands = new CommandLine(Main.commands());
    commands.run(List.of("exec", source, "-L", library, "--dd", dd), shell);
    String load = folder.resolve("load").toString();
    commands.run(List.of("compile", source, "-o", load), shell);
    commands.run(List.of("exec", "REHEARSE", "-L", load, "-L", library, "--dd", dd), shell);
  }

  /// A job in an estate: definitions, a program, a sort, a copy, a load; then what the queue says.
  private static void submit(Path folder, PrintStream nowhere) throws IOException {
    unpack(folder, ESTATE);
    Shell shell =
        new Shell(nowhere, nowhere, InputStream.nullInputStream(), Map.of(), folder, false);
    CommandLine commands = new CommandLine(Main.commands());
    commands.run(List.of("submit", JOB), shell);
    commands.run(List.of("jobs", "list"), shell);
  }

  static void unpack(Path folder, List<String> resources) throws IOException {
    for (String resource : resources) {
      try (InputStream text = Rehearsal.class.getResourceAsStream(resource)) {
        Files.copy(Objects.requireNonNull(text), folder.resolve(resource));
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
