package homeport.golden;

import homeport.cli.CommandRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// One golden program, run in a scratch copy of its folder.
final class GoldenRun implements AutoCloseable {
  private static final String EXPECTED_FILES = "expect";

  private final Path folder;
  private final Path scratch;
  private final CommandRun run;

  private GoldenRun(Path folder, Path scratch, CommandRun run) {
    this.folder = folder;
    this.scratch = scratch;
    this.run = run;
  }

  static GoldenRun of(Path folder) throws IOException {
    Path scratch = Files.createTempDirectory("golden");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, scratch.resolve(file.getFileName()));
      }
    }
    List<String> words = new ArrayList<>(List.of("exec", "prog.cbl"));
    if (Files.exists(folder.resolve("args"))) {
      words.addAll(Files.readAllLines(folder.resolve("args")));
    }
    byte[] input =
        Files.exists(folder.resolve("stdin"))
            ? Files.readAllBytes(folder.resolve("stdin"))
            : new byte[0];
    return new GoldenRun(folder, scratch, CommandRun.of(scratch, input, words));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(scratch)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  String out() {
    return run.out();
  }

  /// Standard error, with the scratch folder's name left out.
  String err() {
    return run.err().replace(scratch + "/", "");
  }

  int status() {
    return run.status();
  }

  String expected(String file, String absent) throws IOException {
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.readString(path) : absent;
  }

  /// The files that the program has to leave, by the names in `expect/`.
  List<String> expectedFiles() throws IOException {
    Path expect = folder.resolve(EXPECTED_FILES);
    if (!Files.isDirectory(expect)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(expect)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /// Where a file differs from the expected one, or an empty text.
  String difference(String name) {
    try {
      Path made = scratch.resolve(name);
      if (!Files.exists(made)) {
        return name + " was not written";
      }
      byte[] wanted = Files.readAllBytes(folder.resolve(EXPECTED_FILES).resolve(name));
      byte[] got = Files.readAllBytes(made);
      int at = Arrays.mismatch(wanted, got);
      return at < 0
          ? ""
          : "byte %d: expected %s, got %s".formatted(at, around(wanted, at), around(got, at));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String around(byte[] bytes, int at) {
    int to = Math.min(bytes.length, at + 16);
    return at >= bytes.length ? "the end" : HexFormat.of().withUpperCase().formatHex(bytes, at, to);
  }

  /// Writes what came out as what is expected.
  void update() throws IOException {
    write("expect.out", run.out());
    write("expect.err", err());
    write("expect.rc", run.status() == 0 ? "" : run.status() + "\n");
    for (String file : expectedFiles()) {
      Files.write(
          folder.resolve(EXPECTED_FILES).resolve(file), Files.readAllBytes(scratch.resolve(file)));
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    if (text.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }
  }
}
