package homeport.golden;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What GnuCOBOL prints when it compiles and runs a golden program.
///
/// @param out standard output, or nothing when it does not compile
/// @param messages what the compiler said
record GnuCobol(String out, String messages) {
  private static final int SECONDS_MAX = 20;

  static boolean installed() {
    String path = System.getenv("PATH");
    return path != null
        && Stream.of(path.split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "cobc")));
  }

  static GnuCobol run(Path folder) {
    try {
      Path scratch = Files.createTempDirectory("gnucobol");
      List<String> sources = new ArrayList<>();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, scratch.resolve(file.getFileName()));
          String name = file.getFileName().toString();
          if (name.endsWith(".cbl") && !name.equals("prog.cbl")) {
            sources.add(name);
          }
        }
      }
      GnuCobol run = compileAndRun(scratch, sources);
      try (Stream<Path> files = Files.list(scratch)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(scratch);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GnuCobol compileAndRun(Path scratch, List<String> others) throws IOException {
    String source = Files.readString(scratch.resolve("prog.cbl"));
    boolean nativeBinary = source.contains("TRUNC(BIN)");
    // It knows no CBL card; what the card says is said by options.
    Files.writeString(
        scratch.resolve("prog.cbl"), source.replaceFirst("(?m)^ {7}CBL .*$", "      *"));
    List<String> words =
        new ArrayList<>(
            List.of(
                "cobc",
                "-std=ibm",
                "-fno-arithmetic-osvs",
                nativeBinary ? "-fno-binary-truncate" : "-fbinary-truncate",
                "-x",
                "-o",
                "program",
                "prog.cbl"));
    words.addAll(others);
    String messages = start(scratch, words, "compiler.log");
    if (!Files.exists(scratch.resolve("program"))) {
      return new GnuCobol("", messages);
    }
    return new GnuCobol(start(scratch, List.of("./program"), "program.log"), messages);
  }

  /// Starts a program; what it prints goes by a file, so that it cannot wait for a reader.
  private static String start(Path folder, List<String> words, String log) throws IOException {
    Path input = folder.resolve("stdin");
    if (!Files.exists(input)) {
      Files.createFile(input);
    }
    Process process =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectInput(input.toFile())
            .redirectOutput(folder.resolve(log).toFile())
            .redirectError(folder.resolve(log + ".err").toFile())
            .start();
    try {
      if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return "took longer than " + SECONDS_MAX + " s";
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return Files.readString(folder.resolve(log), StandardCharsets.ISO_8859_1)
        + (log.startsWith("compiler")
            ? Files.readString(folder.resolve(log + ".err"), StandardCharsets.ISO_8859_1)
            : "");
  }
}
