package homeport.jobs;

import homeport.data.CodePage;
import homeport.datasets.SpoolFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A job's output on the spool: `joblog.txt`, and one file for each SYSOUT data set, named
/// `D0000102.STEP.PROCSTEP.DDNAME` by the number the data set has in the job.
public final class SpooledJob {
  static final String LOG = "joblog.txt";

  /// Where the numbers of a job's data sets begin, as JES2's do.
  private static final int FIRST_NUMBER = 101;

  private final String jobId;
  private final Path folder;
  private int number = FIRST_NUMBER;

  SpooledJob(String jobId, Path folder) {
    this.jobId = jobId;
    this.folder = folder;
  }

  /// `JOB00001`.
  public String jobId() {
    return jobId;
  }

  public Path folder() {
    return folder;
  }

  /// The number of the next data set, as part of its name: `D0000102`.
  String nextDataSet() {
    return String.format(Locale.ROOT, "D%07d", number++);
  }

  /// The file of a SYSOUT data set; it is there when a program has opened it.
  Path sysout(String dataSet, StepName step, String ddName) {
    return folder.resolve(dataSet + step.inFileName() + "." + ddName);
  }

  /// The file of what a step writes to the internal reader; it goes when it has been submitted.
  Path reader(String dataSet) {
    return folder.resolve("INTRDR." + dataSet);
  }

  /// Writes the log, into a folder that is made again when somebody has taken it away.
  void writeLog(String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(LOG), text, StandardCharsets.UTF_8);
  }

  void writeRecord(JobRecord record) throws IOException {
    Files.createDirectories(folder);
    Path fresh = folder.resolve(JobRecord.FILE + ".new");
    Files.writeString(fresh, record.text(), StandardCharsets.UTF_8);
    Files.move(
        fresh,
        folder.resolve(JobRecord.FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /// Adds a line to the log of a job that does not run.
  public void append(String line) throws IOException {
    Files.writeString(
        folder.resolve(LOG),
        " " + line + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /// Takes the job off the spool.
  public void delete() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.list(folder)) {
      all = files.toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }

  /// The SYSOUT data sets that were written, in order.
  public List<Path> sysouts() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).matches("D[0-9]{7}\\..*"))
          .sorted()
          .toList();
    }
  }

  /// Prints the log and then every SYSOUT data set as text.
  public void print(CodePage codePage, PrintStream out) throws IOException {
    Path log = folder.resolve(LOG);
    if (Files.exists(log)) {
      out.print(SpoolText.shown(log));
    }
    for (Path file : sysouts()) {
      String name = String.valueOf(file.getFileName());
      out.println(JobLog.heading("SYSOUT " + name.substring(name.indexOf('.') + 1)));
      StringBuilder text = new StringBuilder();
      SpoolFile.print(file, codePage, text);
      out.print(text);
    }
  }
}
