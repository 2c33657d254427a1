package homeport.cli;

import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.jobs.estate.Estate;
import homeport.jobs.estate.EstateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds and reads the estate that a command works on.
final class Estates {
  static final Option ESTATE =
      Option.value(
          "--estate", "DIR", "the estate; otherwise the one at or above this folder, or the job's");

  private static final int USER_ID_MAX = 8;

  private Estates() {}

  /// The estate's folder: as `--estate` says, or at or above a place, or at or above the folder we
  /// stand in.
  static Path folder(Arguments arguments, Shell shell, @Nullable Path place) throws UserMistake {
    String given = arguments.value(ESTATE);
    if (given != null) {
      Path folder = shell.directory().resolve(given);
      if (!Files.isRegularFile(folder.resolve(Estate.FILE_NAME))) {
        throw none("in `" + given + "`");
      }
      return folder;
    }
    Path found = place == null ? null : EstateFile.folderOf(place);
    if (found == null) {
      found = EstateFile.folderOf(shell.directory());
    }
    if (found == null) {
      throw none(
          "at or above `" + (place == null ? shell.directory().toAbsolutePath() : place) + "`");
    }
    return found;
  }

  private static UserMistake none(String where) {
    return new UserMistake(
        "HP5008",
        "there is no " + Estate.FILE_NAME + " " + where,
        "name the estate with --estate DIR");
  }

  /// Reads an estate's file; what is wrong with it is shown.
  static Estate read(Path folder, Shell shell) throws UserMistake, IOException {
    Problems problems = new Problems();
    Estate estate = EstateFile.read(folder, problems);
    if (problems.hasErrors()) {
      shell.err().print(new ProblemRenderer(false).render(problems));
      throw new UserMistake("HP5010", "`" + folder.resolve(Estate.FILE_NAME) + "` has errors");
    }
    return estate;
  }

  /// Who submits, as a z/OS user id: at most eight letters and digits.
  static String userId(Shell shell) {
    String user =
        shell
            .environment()
            .getOrDefault("USER", "")
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]", "");
    if (user.isEmpty() || Character.isDigit(user.charAt(0))) {
      return "HOMEPORT";
    }
    return user.substring(0, Math.min(user.length(), USER_ID_MAX));
  }
}
