package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A process that works on an estate and is killed (SIGKILL) while it does.
public final class KilledChild {
  private static final int DEATH_SECONDS_MAX = 20;

  private KilledChild() {}

  /// Runs it until it has been working for a while.
  ///
  /// @param main prints `begun` when it begins to work
  /// @param heapMb the heap that it gets, in MB
  public static void run(Class<?> main, int heapMb, long afterMillis, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMb + "m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                main.getName()));
    command.addAll(List.of(arguments));
    Process child =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("begun", out.readLine());
      Thread.sleep(afterMillis);
    } finally {
      child.destroyForcibly();
      assertTrue(child.waitFor(DEATH_SECONDS_MAX, TimeUnit.SECONDS));
    }
  }

  /// All that this process has on its class path and its module path.
  private static String classPath() {
    List<String> paths = new ArrayList<>();
    for (String property : new String[] {"java.class.path", "jdk.module.path"}) {
      String value = System.getProperty(property);
      if (value != null && !value.isEmpty()) {
        paths.add(value);
      }
    }
    paths.add(
        Path.of(System.getProperty("homeport.root", "."), "batch/target/test-classes").toString());
    return String.join(File.pathSeparator, paths);
  }
}
