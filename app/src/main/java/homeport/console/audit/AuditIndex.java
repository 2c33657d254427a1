package homeport.console.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads an audit log from where it stopped last, checks each line against the one before, and
/// remembers where every hundredth line begins. Not for several threads.
final class AuditIndex {
  private static final int EVERY = 100;
  private static final int BUFFER_BYTES = 1 << 16;

  /// A line that is longer is none of ours.
  private static final int LINE_MAX_BYTES = 1 << 16;

  private long[] starts = {0};
  private long size;
  private long end;
  private String lastHash = "";
  private @Nullable String broken;

  long size() {
    return size;
  }

  /// The byte behind the last whole line.
  long end() {
    return end;
  }

  String lastHash() {
    return lastHash;
  }

  @Nullable String broken() {
    return broken;
  }

  /// Reads the lines that were added.
  void readOn(FileChannel channel) throws IOException {
    if (channel.size() < end) {
      broken("the log was " + end + " bytes long and is now " + channel.size());
      forget();
    }
    lines(channel, end, Long.MAX_VALUE, this::take);
  }

  private void forget() {
    starts = new long[] {0};
    size = 0;
    end = 0;
    lastHash = "";
  }

  private void take(byte[] line, long bytes) {
    String text = new String(line, StandardCharsets.UTF_8);
    try {
      AuditEntry entry = AuditEntry.parse(text);
      if (entry.number() != size + 1 || !entry.previous().equals(lastHash)) {
        broken("line " + (size + 1) + " does not follow the line before it");
      }
    } catch (IllegalArgumentException e) {
      broken("line " + (size + 1) + " is no entry: " + e.getMessage());
    }
    size++;
    lastHash = sha256(line);
    end += bytes;
    if (size % EVERY == 0) {
      int block = Math.toIntExact(size / EVERY);
      if (block == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      starts[block] = end;
    }
  }

  private void broken(String how) {
    if (broken == null) {
      broken = how;
    }
  }

  /// Gives the lines of these numbers in order.
  void lines(FileChannel channel, long first, long last, Consumer<String> taker)
      throws IOException {
    int block = Math.toIntExact((first - 1) / EVERY);
    long[] number = {(long) block * EVERY};
    lines(
        channel,
        starts[block],
        last - number[0],
        (line, _) -> {
          if (++number[0] >= first) {
            taker.accept(new String(line, StandardCharsets.UTF_8));
          }
        });
  }

  /// Takes a line, and how many bytes it has with its end. Of a line that is longer than any of
  /// ours, only the beginning is given.
  private interface Taker {
    void take(byte[] line, long bytes);
  }

  /// Gives whole lines from a byte on.
  private static void lines(FileChannel channel, long from, long count, Taker taker)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long at = from;
    long left = count;
    long bytes = 0;
    while (left > 0) {
      buffer.clear();
      int read = channel.read(buffer, at);
      if (read <= 0) {
        return;
      }
      at += read;
      for (int i = 0; i < read && left > 0; i++) {
        byte b = buffer.get(i);
        bytes++;
        if (b == '\n') {
          taker.take(line.toByteArray(), bytes);
          line.reset();
          bytes = 0;
          left--;
        } else if (line.size() < LINE_MAX_BYTES) {
          line.write(b);
        }
      }
    }
  }

  private static String sha256(byte[] line) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
