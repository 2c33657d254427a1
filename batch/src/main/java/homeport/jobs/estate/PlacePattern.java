package homeport.jobs.estate;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/// One entry of a list in `homeport.yaml`: a folder, a file, or a pattern (`*`, `?`, `**`, `[…]`,
/// `{…}`) for either, relative to the estate.
final class PlacePattern {
  /// How deep below the estate a pattern is looked for.
  private static final int DEPTH_MAX = 16;

  private PlacePattern() {}

  /// What the entry stands for; empty when nothing is there.
  static List<Path> expand(Path estate, String entry) throws IOException {
    if (!isPattern(entry)) {
      Path place = estate.resolve(entry).normalize();
      return Files.exists(place) ? List.of(place) : List.of();
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + entry);
    try (Stream<Path> all = Files.walk(estate, DEPTH_MAX)) {
      return all.filter(path -> matcher.matches(estate.relativize(path))).sorted().toList();
    }
  }

  private static boolean isPattern(String entry) {
    return entry.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }
}
