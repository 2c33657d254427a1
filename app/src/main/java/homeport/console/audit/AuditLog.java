package homeport.console.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The audit log (docs/formats/audit-log.md): lines that each name the hash of the line before, so
/// that none can be changed, taken out or put in without a later one telling. Lines are forced to
/// the medium before what they speak of is answered. The command line adds lines too, so each
/// addition takes the file's lock and first reads what others added.
///
/// That lines are missing at the end only somebody can tell who wrote the last hash down; the page
/// shows it for that.
public final class AuditLog implements AutoCloseable {
  /// A message id: the lines do not fit together.
  public static final String BROKEN = "HP7003";

  /// Most entries that one call gives.
  public static final int ENTRIES_MAX = 500;

  private final FileChannel channel;
  private final InstantSource clock;
  private final AuditIndex index = new AuditIndex();

  private AuditLog(FileChannel channel, InstantSource clock) {
    this.channel = channel;
    this.clock = clock;
  }

  /// Opens the log and reads every line of it; [#broken] says whether they fit.
  ///
  /// @param state the estate's `.homeport`
  public static AuditLog open(Path state, InstantSource clock) throws IOException {
    Path file = Files.createDirectories(state.resolve("console")).resolve("audit.log");
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    AuditLog log =
        new AuditLog(
            FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE), clock);
    try (FileLock lock = log.channel.lock()) {
      assert lock.isValid();
      log.index.readOn(log.channel);
      log.cutOffUnfinished();
    }
    return log;
  }

  /// A line without its end is one that a crash cut short, and nothing was answered on its account.
  private void cutOffUnfinished() throws IOException {
    long whole = index.end();
    long unfinished = channel.size() - whole;
    if (unfinished > 0) {
      channel.truncate(whole);
      String about = unfinished + " bytes of an unfinished line";
      write(clock.instant(), "", "", Act.LOG_DAMAGED, about, "cut off");
    }
  }

  /// Where the lines do not fit together, in a sentence; null when they do.
  public synchronized @Nullable String broken() {
    return index.broken();
  }

  /// How many entries there are.
  public synchronized long size() {
    return index.size();
  }

  /// The hash of the last line, which holds all before it.
  public synchronized String lastHash() {
    return index.lastHash();
  }

  /// Adds an entry; it is on the medium when this returns.
  public synchronized void add(String who, String from, Act act, String about, String outcome) {
    try (FileLock lock = channel.lock()) {
      assert lock.isValid();
      index.readOn(channel);
      write(clock.instant(), who, from, act, about, outcome);
    } catch (IOException e) {
      throw new UncheckedIOException("the audit log cannot be written", e);
    }
  }

  private void write(Instant at, String who, String from, Act act, String about, String outcome)
      throws IOException {
    AuditEntry entry =
        new AuditEntry(index.size() + 1, at, who, from, act, about, outcome, index.lastHash());
    ByteBuffer line = ByteBuffer.wrap((entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
    long end = index.end();
    while (line.hasRemaining()) {
      end += channel.write(line, end);
    }
    channel.force(true);
    index.readOn(channel);
  }

  /// Entries, the newest first.
  ///
  /// @param skipped how many of the newest are left out
  /// @param limit at most [#ENTRIES_MAX]
  public synchronized List<AuditEntry> newest(long skipped, int limit) throws IOException {
    try (FileLock lock = channel.lock(0, Long.MAX_VALUE, true)) {
      assert lock.isValid();
      index.readOn(channel);
    }
    long last = index.size() - Math.max(0, skipped);
    long first = Math.max(1, last - Math.min(limit, ENTRIES_MAX) + 1);
    List<AuditEntry> entries = new ArrayList<>();
    if (last >= 1) {
      index.lines(
          channel,
          first,
          last,
          line -> {
            AuditEntry entry = readable(line);
            if (entry != null) {
              entries.add(entry);
            }
          });
    }
    Collections.reverse(entries);
    return entries;
  }

  /// A line that cannot be read is told by [#broken] and left out here.
  private static @Nullable AuditEntry readable(String line) {
    try {
      return AuditEntry.parse(line);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  @Override
  public synchronized void close() throws IOException {
    channel.close();
  }
}
