package homeport.console.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a request is answered with. Every answer carries the headers that keep a browser from doing
/// more with it than show it.
///
/// @param headers besides those of every answer
@SuppressWarnings("ArrayRecordComponent") // written once, to the browser
public record Reply(int status, Map<String, String> headers, byte[] body) {
  /// A page may show itself with our style, script and pictures, and send forms to us; nothing
  /// else.
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  /// A page that somebody else's step made: its own style and script work, in a world of their own
  /// that knows no session of ours.
  private static final String SANDBOX =
      "sandbox allow-scripts allow-modals; default-src 'none'; style-src 'unsafe-inline';"
          + " script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static Reply of(int status, String type, byte[] body, String policy) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", type);
    headers.put("Content-Security-Policy", policy);
    headers.put("Cache-Control", "no-store");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    return new Reply(status, headers, body);
  }

  public static Reply page(int status, String html) {
    return of(status, "text/html; charset=utf-8", bytes(html), POLICY);
  }

  /// A whole page that a step of the way made: a review, an offer, a report.
  public static Reply paper(String html) {
    return of(200, "text/html; charset=utf-8", bytes(html), SANDBOX);
  }

  /// A style, script or picture of the console; its address changes with its content.
  public static Reply asset(String type, byte[] body) {
    return of(200, type, body, POLICY).with("Cache-Control", "public, max-age=86400, immutable");
  }

  /// A file to keep.
  ///
  /// @param name letters, digits, `.`, `-`, `_`
  public static Reply download(String type, String name, byte[] body) {
    String safe = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return of(200, type, body, SANDBOX)
        .with("Content-Disposition", "attachment; filename=\"" + safe + "\"");
  }

  /// Go there instead, with GET.
  public static Reply see(String address) {
    return of(303, "text/plain; charset=utf-8", new byte[0], POLICY).with("Location", address);
  }

  public Reply with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(status, more, body);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
