package homeport.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Runs a command as a process of its own and says what it took from start to end. The processor
/// time is the shell's `times`, which POSIX has everywhere: with everything the process started and
/// waited for.
final class TimedProcess {
  /// What a run was.
  ///
  /// @param status its exit status; -1 when it was stopped because it took too long
  /// @param wall seconds from start to end
  /// @param cpu seconds of processor time, the system's for it included
  /// @param output what it wrote to standard output, in lines
  /// @param complaint what it wrote to standard error
  record Outcome(int status, double wall, double cpu, List<String> output, String complaint) {
    Outcome {
      output = List.copyOf(output);
    }
  }

  private static final Pattern TIME = Pattern.compile("(\\d+)m(\\d+[.,]\\d+)s");
  private static final String SCRIPT = "t=$1; shift; \"$@\"; s=$?; times >\"$t\"; exit $s";
  private static final int LIMIT_MINUTES = 30;

  private TimedProcess() {}

  /// @param folder where it runs, and where what it writes is kept while it does
  static Outcome run(List<String> command, Path folder, Map<String, String> environment)
      throws IOException {
    Path times = folder.resolve("times.txt");
    Path out = folder.resolve("output.txt");
    Path err = folder.resolve("complaint.txt");
    List<String> words = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh", times.toString()));
    words.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    int status = end(builder.start());
    double wall = (System.nanoTime() - start) / 1e9;
    double cpu = status < 0 ? 0 : children(Files.readString(times));
    return new Outcome(status, wall, cpu, lines(out), String.join("\n", lines(err)));
  }

  private static int end(Process process) throws IOException {
    try {
      if (process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return -1;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
  }

  /// The third and fourth time of `times`: what processes that were waited for took, in user and in
  /// system mode.
  static double children(String times) throws IOException {
    List<Double> seconds = new ArrayList<>();
    Matcher matcher = TIME.matcher(times);
    while (matcher.find()) {
      double rest = Double.parseDouble(matcher.group(2).replace(',', '.'));
      seconds.add(60 * Integer.parseInt(matcher.group(1)) + rest);
    }
    if (seconds.size() != 4) {
      throw new IOException("the shell's `times` said: " + times);
    }
    return seconds.get(2) + seconds.get(3);
  }
}
