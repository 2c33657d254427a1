package homeport.jobs.queue;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the spool has of a job is not what this release writes there. The queue is not opened: a
/// job of which it is not known whether it ran must neither run again nor be forgotten.
public final class SpoolDamage extends IOException {
  private static final long serialVersionUID = 1L;

  /// The diagnostic id.
  public static final String ID = "HP5019";

  private SpoolDamage(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  static SpoolDamage otherRelease(Path file, String expected, String found) {
    if (found.isEmpty()) {
      return new SpoolDamage(
          "`" + file + "` is empty: it was not copied to its end, or the disk has damaged it",
          null);
    }
    return new SpoolDamage(
        "`"
            + file
            + "` is not of this release of Homeport: it should begin `"
            + expected
            + "`, and begins `"
            + found
            + "`",
        null);
  }

  static SpoolDamage unreadable(Path file, IOException cause) {
    return new SpoolDamage("`" + file + "` is damaged: " + cause.getMessage(), cause);
  }
}
