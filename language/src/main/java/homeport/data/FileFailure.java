package homeport.data;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a person needs to know of a file that could not be read or written: which file, and why.
/// The system's own exceptions often say only which.
public final class FileFailure {
  private static final String NOTHING_SAID = "a file cannot be read or written";

  /// What the virtual machine shows for bytes of a name that are no characters; a file of such a
  /// name is out of its reach when somebody names it.
  private static final char UNKNOWN = '\uFFFD';

  /// The system says the same of both.
  private static final String WHAT_IS_FULL =
      " (for data, or for more files: `df` and `df -i` tell)";

  private FileFailure() {}

  /// The failure in words, to stand behind a colon or alone.
  ///
  /// @param e null for a failure that has lost its cause
  public static String words(@Nullable IOException e) {
    return switch (e) {
      case NoSuchFileException n when n.getFile().indexOf(UNKNOWN) >= 0 ->
          "`" + n.getFile() + "`: this name has bytes that are no UTF-8; rename the file first";
      case NoSuchFileException n -> "`" + n.getFile() + "` does not exist";
      case AccessDeniedException a -> "`" + a.getFile() + "` may not be read or written";
      case FileAlreadyExistsException f -> "`" + f.getFile() + "` exists already";
      case NotDirectoryException d -> "`" + d.getFile() + "` is not a folder";
      case DirectoryNotEmptyException d -> "the folder `" + d.getFile() + "` is not empty";
      case FileSystemException f when f.getReason() != null ->
          "`" + f.getFile() + "`: " + f.getReason() + (isFull(f) ? WHAT_IS_FULL : "");
      case FileSystemException f -> "`" + f.getFile() + "` cannot be read or written";
      case null -> NOTHING_SAID;
      default -> e.getMessage() == null ? NOTHING_SAID : e.getMessage();
    };
  }

  /// True when a failure says that the file system, or what the user may have of it, is full.
  public static boolean isFull(IOException e) {
    String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("no space left") || words.contains("quota exceeded");
  }
}
