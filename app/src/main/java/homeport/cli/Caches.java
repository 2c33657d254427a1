package homeport.cli;

import homeport.codegen.Compiler;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/// The user's cache folder, by the XDG Base Directory Specification. Deleting it is always safe.
final class Caches {
  private Caches() {}

  /// What tells the compiler that runs from every other one: its release, and the size and age of
  /// its code, so that a rebuilt compiler does not take an older one's programs.
  static String compiler() {
    CodeSource code = Compiler.class.getProtectionDomain().getCodeSource();
    try {
      Path file = code == null ? null : Path.of(code.getLocation().toURI());
      return file == null
          ? Version.NUMBER
          : Version.NUMBER + ' ' + Files.size(file) + ' ' + Files.getLastModifiedTime(file);
    } catch (IOException | URISyntaxException e) {
      return Version.NUMBER;
    }
  }

  /// Where compiled programs are remembered outside an estate, or null when there is no place.
  static @Nullable Path programs(Shell shell) {
    String xdg = shell.environment().getOrDefault("XDG_CACHE_HOME", "");
    if (!xdg.isEmpty()) {
      return Path.of(xdg).resolve("homeport").resolve("programs");
    }
    String home = shell.environment().getOrDefault("HOME", "");
    return home.isEmpty()
        ? null
        : Path.of(home).resolve(".cache").resolve("homeport").resolve("programs");
  }
}
