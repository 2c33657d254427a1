package homeport.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/// The spool of an estate: a folder for each job, named by its job id. The last number given is
/// kept in a file, so that numbers go on after a restart and are not given again while an old job's
/// output is there.
public final class Spool {
  private static final String LAST = "last-job";
  private static final int NUMBER_MAX = 99_999;

  private final Path folder;

  public Spool(Path folder) {
    this.folder = folder;
  }

  /// Makes the folder of a new job.
  ///
  /// @throws IOException also when all numbers are taken
  public SpooledJob newJob() throws IOException {
    Files.createDirectories(folder);
    int last = last();
    for (int i = 1; i <= NUMBER_MAX; i++) {
      int number = (last + i - 1) % NUMBER_MAX + 1;
      String jobId = String.format(Locale.ROOT, "JOB%05d", number);
      try {
        Path made = Files.createDirectory(folder.resolve(jobId));
        remember(number);
        return new SpooledJob(jobId, made);
      } catch (FileAlreadyExistsException e) {
        assert Files.isDirectory(folder.resolve(jobId)); // an old job's output; the next number
      }
    }
    throw new IOException("the spool " + folder + " is full: " + NUMBER_MAX + " jobs");
  }

  /// The place of a job that has one.
  public SpooledJob job(String jobId) {
    return new SpooledJob(jobId, folder.resolve(jobId));
  }

  private int last() throws IOException {
    Path file = folder.resolve(LAST);
    if (!Files.exists(file)) {
      return 0;
    }
    String text = SpoolText.shown(file).strip();
    // A file that a crash left empty costs nothing: taken numbers are skipped.
    return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
  }

  private void remember(int number) throws IOException {
    Path next = folder.resolve(LAST + ".new");
    Files.writeString(next, number + "\n", StandardCharsets.US_ASCII);
    Files.move(
        next,
        folder.resolve(LAST),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
