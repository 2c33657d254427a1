package homeport.jobs.queue;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// One message of the socket, in either direction: a line with its word, lines of `key=value`, an
/// empty line, and as many bytes of text as `length` says (docs/formats/job-socket.md).
///
/// @param word what is asked, or how it went
record Message(String word, Map<String, String> values, String text) {
  /// Most bytes of a text.
  static final int TEXT_MAX = 16 << 20;

  /// Most characters of a line, and most lines of a head.
  private static final int LINE_MAX = 4_096;

  private static final int LINES_MAX = 64;
  private static final String LENGTH = "length";

  Message {
    values = Map.copyOf(values);
  }

  static Message of(String word, Map<String, String> values) {
    return new Message(word, values, "");
  }

  String value(String key) {
    return values.getOrDefault(key, "");
  }

  void write(OutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder(word).append('\n');
    values.forEach(
        (key, value) -> head.append(key).append('=').append(value.replace('\n', ' ')).append('\n'));
    if (bytes.length > 0) {
      head.append(LENGTH).append('=').append(bytes.length).append('\n');
    }
    head.append('\n');
    out.write(head.toString().getBytes(StandardCharsets.UTF_8));
    out.write(bytes);
    out.flush();
  }

  /// @throws IOException also when it is no such message, or too long
  static Message read(InputStream in) throws IOException {
    String word = line(in);
    Map<String, String> values = new LinkedHashMap<>();
    String line = line(in);
    while (!line.isEmpty()) {
      int equals = line.indexOf('=');
      if (equals < 1 || values.size() == LINES_MAX) {
        throw new ProtocolException("no message of the job socket: " + line);
      }
      values.put(line.substring(0, equals), line.substring(equals + 1));
      line = line(in);
    }
    String length = values.remove(LENGTH);
    return new Message(word, values, length == null ? "" : text(in, length));
  }

  private static String text(InputStream in, String length) throws IOException {
    if (!length.matches("[0-9]{1,8}") || Integer.parseInt(length) > TEXT_MAX) {
      throw new ProtocolException("the text of a message has at most " + TEXT_MAX + " bytes");
    }
    int wanted = Integer.parseInt(length);
    byte[] bytes = in.readNBytes(wanted);
    if (bytes.length < wanted) {
      throw new EOFException("the job socket was closed in the middle of a message");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String line(InputStream in) throws IOException {
    byte[] bytes = new byte[LINE_MAX];
    int length = 0;
    int next = in.read();
    while (next != '\n') {
      if (next < 0) {
        throw new EOFException("the job socket was closed");
      }
      if (length == LINE_MAX) {
        throw new ProtocolException("a line of the job socket is too long");
      }
      bytes[length++] = (byte) next;
      next = in.read();
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
