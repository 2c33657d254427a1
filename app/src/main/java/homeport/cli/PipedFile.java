package homeport.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A `-` where `homeport data` takes a file: standard input or standard output. The data pass
/// through a file that only we can read, since formats want a file, and since another process may
/// do the work.
///
/// @param output it is standard output
record PipedFile(Path folder, Path file, boolean output) implements AutoCloseable {
  private static final String DASH = "-";
  private static final int INPUT = 1;
  private static final int OUTPUT = 2;

  /// @param operands the verb, then what it works on
  /// @return where a file of the verb is `-`; else -1
  static int place(List<String> operands) {
    String verb = operands.isEmpty() ? "" : operands.getFirst();
    boolean in = verb.equals("import") || verb.equals("convert");
    boolean out = verb.equals("export") || verb.equals("convert");
    return in && dash(operands, INPUT) ? INPUT : out && dash(operands, OUTPUT) ? OUTPUT : -1;
  }

  private static boolean dash(List<String> operands, int place) {
    return operands.size() > place && operands.get(place).equals(DASH);
  }

  /// Reads all of standard input, when it is that. What is killed leaves nothing of a bank's data
  /// behind, as far as the system lets it.
  static PipedFile open(int place, Shell shell) throws IOException {
    boolean output = place == OUTPUT;
    Path folder = Files.createTempDirectory("homeport-data-");
    PipedFile piped =
        new PipedFile(
            folder, folder.resolve(output ? "standard-output" : "standard-input"), output);
    folder.toFile().deleteOnExit();
    piped.file.toFile().deleteOnExit();
    try {
      if (!output) {
        Files.copy(shell.in(), piped.file);
      }
      return piped;
    } catch (IOException e) {
      piped.close();
      throw e;
    }
  }

  /// The operands with the file for the `-`.
  List<String> in(List<String> operands, int place) {
    List<String> words = new ArrayList<>(operands);
    words.set(place, file.toString());
    return words;
  }

  /// Standard output is for the data: what is said goes to standard error.
  Shell messages(Shell shell) {
    return output
        ? new Shell(
            shell.err(),
            shell.err(),
            shell.in(),
            shell.environment(),
            shell.directory(),
            shell.watched())
        : shell;
  }

  /// Writes what came out to standard output, when it is that.
  void deliver(Shell shell) throws IOException {
    if (output && Files.isDirectory(file)) {
      throw new FileSystemException(DASH, null, "a library needs a folder, with a file a member");
    }
    if (output && Files.exists(file)) {
      Files.copy(file, shell.out());
      shell.out().flush();
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
