package homeport.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `homeport exec`, from the start of the JVM to its end. Unless the cache of compiled programs is
/// to be warm, each run has an empty one, so that compiling is part of it.
///
/// @param launcher the `homeport` script
/// @param sources where called programs are found
/// @param cache the folder of the warm cache; null for a cold one at each run
record HomeportContender(Path launcher, Path sources, @Nullable Path cache) implements Contender {
  @Override
  public String name() {
    return "homeport";
  }

  /// Nothing: the run that is not counted fills a warm cache.
  @Override
  public void prepare(Benchmark benchmark) {}

  @Override
  public TimedProcess.Outcome run(Benchmark benchmark, Path folder) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(launcher.toString(), "exec", benchmark.source().toString()));
    command.addAll(List.of("-L", sources.toString()));
    for (String ddName : benchmark.ddNames()) {
      command.addAll(List.of("--dd", ddName + "=" + folder.resolve(ddName)));
    }
    return TimedProcess.run(command, folder, environment(cache == null ? folder : cache));
  }

  private static Map<String, String> environment(Path cache) {
    return Map.of("XDG_CACHE_HOME", cache.resolve("cache").toString());
  }
}
