package homeport.console.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// A request, of which the head was read. The body is read when a handler asks for it, within the
/// limits of what the handler expects.
public final class Request {
  /// Most bytes of a form without a file.
  static final int FORM_MAX_BYTES = 1 << 16;

  private static final long DROPPED_MAX_BYTES = 256L << 20;
  private static final int ADDRESS_MAX = 4_096;

  private final HttpExchange exchange;
  private final Duration bodyTime;
  private final Semaphore uploads;
  private final Fields query;

  Request(HttpExchange exchange, Duration bodyTime, Semaphore uploads) throws WebProblem {
    this.exchange = exchange;
    this.bodyTime = bodyTime;
    this.uploads = uploads;
    String raw = exchange.getRequestURI().getRawQuery();
    if (exchange.getRequestURI().toString().length() > ADDRESS_MAX) {
      throw WebProblem.malformed("the address is too long");
    }
    this.query = raw == null ? Fields.NONE : Fields.parse(raw);
  }

  public String method() {
    return exchange.getRequestMethod();
  }

  /// The path as sent, still encoded: what is between two `/` stays between them.
  public String rawPath() {
    return exchange.getRequestURI().getRawPath();
  }

  /// Path and query, to come back to.
  public String address() {
    return exchange.getRequestURI().toString();
  }

  public Fields query() {
    return query;
  }

  /// The address of who asks.
  public String from() {
    return exchange.getRemoteAddress().getAddress().getHostAddress();
  }

  public String header(String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  /// The value of a cookie, or empty.
  public String cookie(String name) {
    Headers headers = exchange.getRequestHeaders();
    Map<String, String> found = new HashMap<>();
    for (String line : headers.getOrDefault("Cookie", List.of())) {
      for (String pair : line.split(";", 50)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          found.putIfAbsent(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
        }
      }
    }
    return found.getOrDefault(name, "");
  }

  /// True when a browser says that a page of another site sends this.
  public boolean fromElsewhere() {
    String origin = header("Origin");
    String site = header("Sec-Fetch-Site");
    boolean otherOrigin =
        !origin.isEmpty() && !origin.replaceFirst("^https?://", "").equals(header("Host"));
    return otherOrigin || !site.isEmpty() && !site.equals("same-origin") && !site.equals("none");
  }

  /// The form that was sent.
  public Fields form() throws WebProblem {
    if (!header("Content-Type").startsWith("application/x-www-form-urlencoded")) {
      throw WebProblem.malformed("no form was sent");
    }
    return Fields.parse(new String(body(FORM_MAX_BYTES), StandardCharsets.UTF_8));
  }

  /// The form with a file that was sent. A few at a time are read, each held in memory.
  ///
  /// @param fileMaxBytes most bytes of the file
  public Upload upload(int fileMaxBytes) throws WebProblem {
    if (!uploads.tryAcquire()) {
      throw new WebProblem(503, WebProblem.BUSY, "other files are being handed in just now");
    }
    try {
      return Upload.parse(header("Content-Type"), body(fileMaxBytes + FORM_MAX_BYTES));
    } finally {
      uploads.release();
    }
  }

  /// What was sent. Whoever sends too slowly, or stops, is not waited for.
  private byte[] body(int bytesMax) throws WebProblem {
    try {
      return read(bytesMax);
    } catch (IOException _) {
      throw new WebProblem(408, WebProblem.LIMIT, "what was sent did not come to its end");
    }
  }

  private byte[] read(int bytesMax) throws WebProblem, IOException {
    long told = told();
    try (Deadline deadline = Deadline.closing(exchange, bodyTime)) {
      InputStream in = exchange.getRequestBody();
      if (told > bytesMax) {
        throw tooLarge(in, bytesMax);
      }
      byte[] body = new byte[Math.clamp(told, 1 << 12, bytesMax + 1)];
      int length = 0;
      int read = in.read(body, 0, body.length);
      while (read >= 0) {
        length += read;
        if (length > bytesMax) {
          throw tooLarge(in, bytesMax);
        }
        if (length == body.length) {
          body = Arrays.copyOf(body, (int) Math.min(2L * length, bytesMax + 1L));
        }
        read = in.read(body, length, body.length - length);
      }
      deadline.met();
      return length == body.length ? body : Arrays.copyOf(body, length);
    }
  }

  /// A browser reads the answer only when it has sent everything, so some more is read and dropped.
  private static WebProblem tooLarge(InputStream in, int bytesMax) throws IOException {
    byte[] dropped = new byte[1 << 16];
    long left = DROPPED_MAX_BYTES;
    int read = in.read(dropped);
    while (read >= 0 && left > 0) {
      left -= read;
      read = in.read(dropped);
    }
    return WebProblem.tooLarge(bytesMax);
  }

  /// The length that the head tells, or 0.
  private long told() throws WebProblem {
    @Nullable String told = exchange.getRequestHeaders().getFirst("Content-Length");
    try {
      return told == null ? 0 : Long.parseLong(told.strip());
    } catch (NumberFormatException _) {
      throw WebProblem.malformed("the length is no number");
    }
  }
}
