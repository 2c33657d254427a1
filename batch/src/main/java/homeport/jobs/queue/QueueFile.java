package homeport.jobs.queue;

import homeport.jobs.CompletionCode;
import homeport.jobs.JobEnd;
import homeport.jobs.SpoolText;
import homeport.jobs.queue.QueuedJob.Status;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A job of the queue on disk: `queue.txt` and `input.jcl` in its folder of the spool
/// (docs/formats/job-queue.md). Each change replaces the file, so a crash leaves the old state or
/// the new one.
public final class QueueFile {
  private static final String FILE = "queue.txt";
  private static final String INPUT = "input.jcl";
  private static final String HEAD = "homeport-queue 1";
  private static final String JOB_ID = "JOB[0-9]{5}";
  private static final int HEAD_SHOWN_MAX = 40;

  private QueueFile() {}

  /// All jobs of a spool that came through the queue, in the order in which they were submitted.
  public static List<QueuedJob> list(Path spool) throws IOException {
    if (!Files.isDirectory(spool)) {
      return List.of();
    }
    List<QueuedJob> jobs = new ArrayList<>();
    try (Stream<Path> folders = Files.list(spool)) {
      for (Path folder : folders.toList()) {
        QueuedJob job = read(folder);
        if (job != null) {
          jobs.add(job);
        }
      }
    }
    jobs.sort(Comparator.comparing(QueuedJob::submitted).thenComparing(QueuedJob::jobId));
    return jobs;
  }

  /// The job of a folder; null when it is none, or none that came through the queue.
  public static @Nullable QueuedJob read(Path folder) throws IOException {
    String jobId = String.valueOf(folder.getFileName());
    if (!jobId.matches(JOB_ID)) {
      return null;
    }
    Path file = folder.resolve(FILE);
    String text;
    try {
      text = SpoolText.read(file);
    } catch (NoSuchFileException _) {
      return null;
    }
    if (!text.startsWith(HEAD + "\n")) {
      String found = text.lines().findFirst().orElse("");
      throw SpoolDamage.otherRelease(
          file, HEAD, found.substring(0, Math.min(found.length(), HEAD_SHOWN_MAX)));
    }
    try {
      return parse(jobId, text);
    } catch (IOException e) {
      throw SpoolDamage.unreadable(file, e);
    }
  }

  static String input(Path folder) throws IOException {
    return SpoolText.read(folder.resolve(INPUT));
  }

  static void writeInput(Path folder, String text) throws IOException {
    write(folder.resolve(INPUT), text);
  }

  static void write(Path folder, QueuedJob job) throws IOException {
    Files.createDirectories(folder);
    replace(folder, FILE, text(job));
  }

  /// Replaces a file as a whole: a crash leaves the old text or the new one.
  static void replace(Path folder, String name, String text) throws IOException {
    Path fresh = folder.resolve(name + ".new");
    write(fresh, text);
    Path moved =
        Files.move(
            fresh,
            folder.resolve(name),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
    assert moved != null;
  }

  /// On the disk before anybody is told: a job that ran must not wait again after the power failed.
  private static void write(Path file, String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  static String text(QueuedJob job) {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    line(text, "name", job.name());
    line(text, "class", job.jobClass());
    line(text, "priority", job.priority());
    line(text, "owner", job.owner());
    line(text, "source", job.source());
    line(text, "index", job.index());
    line(text, "status", job.status());
    line(text, "submitted", job.submitted());
    line(text, "started", job.started());
    line(text, "ended", job.ended());
    line(text, "step", job.step());
    line(text, "restart", job.restart());
    line(text, "end", job.end() == null ? null : word(job.end()));
    return text.toString();
  }

  private static void line(StringBuilder text, String key, @Nullable Object value) {
    if (value != null) {
      text.append(key).append('=').append(value.toString().replace('\n', ' ')).append('\n');
    }
  }

  /// @throws IOException when the text is no such file
  static QueuedJob parse(String jobId, String text) throws IOException {
    if (!text.startsWith(HEAD + "\n")) {
      throw new IOException("a job that is not told in the way of this release");
    }
    Map<String, String> values = new HashMap<>();
    for (String line : text.lines().skip(1).toList()) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        values.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    try {
      return new QueuedJob(
          jobId,
          values.getOrDefault("name", ""),
          values.getOrDefault("class", "A"),
          Integer.parseInt(values.getOrDefault("priority", "0")),
          values.getOrDefault("owner", ""),
          values.getOrDefault("source", ""),
          Integer.parseInt(values.getOrDefault("index", "0")),
          Status.valueOf(values.getOrDefault("status", "")),
          Instant.parse(values.getOrDefault("submitted", "")),
          instant(values.get("started")),
          instant(values.get("ended")),
          values.getOrDefault("step", ""),
          values.getOrDefault("restart", ""),
          end(values.get("end")));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("a line of it is not as Homeport writes it", e);
    }
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  /// How a job came out, as the file and the socket have it.
  public static String word(JobEnd end) {
    return switch (end) {
      case JobEnd.Completed(int code) -> "code " + code;
      case JobEnd.Abended(CompletionCode code) -> "abend " + code;
      case JobEnd.JclError() -> "jcl-error";
      case JobEnd.Checked() -> "checked";
    };
  }

  private static @Nullable JobEnd end(@Nullable String word) {
    if (word == null) {
      return null;
    }
    if (word.startsWith("code ")) {
      return new JobEnd.Completed(Integer.parseInt(word.substring(5)));
    }
    if (word.startsWith("abend ")) {
      return new JobEnd.Abended(CompletionCode.parse(word.substring(6)));
    }
    return switch (word) {
      case "jcl-error" -> new JobEnd.JclError();
      case "checked" -> new JobEnd.Checked();
      default -> throw new IllegalArgumentException("end=" + word);
    };
  }
}
