package homeport.console;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser that keeps cookies and fills in forms, for tests. It follows where it is sent.
final class Browser {
  private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([0-9a-f]*)\"");

  private final URI base;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /// What was shown last.
  String page = "";

  int status;
  HttpResponse<String> response;

  Browser(URI base) {
    this.base = base;
  }

  HttpRequest.Builder to(String address) {
    return HttpRequest.newBuilder(base.resolve(address)).timeout(Duration.ofSeconds(30));
  }

  Browser send(HttpRequest.Builder request) throws Exception {
    response =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    page = response.body();
    status = response.statusCode();
    return this;
  }

  Browser get(String address) throws Exception {
    return send(to(address));
  }

  /// The token of the forms on the page that is shown.
  String token() {
    Matcher token = TOKEN.matcher(page);
    assertTrue(token.find(), page);
    return token.group(1);
  }

  /// Sends a form of the page that is shown.
  ///
  /// @param values names and values by turns
  Browser submit(String address, String... values) throws Exception {
    return post(address, token(), values);
  }

  Browser post(String address, String token, String... values) throws Exception {
    StringBuilder form = new StringBuilder("form=").append(token);
    for (int i = 0; i < values.length; i += 2) {
      form.append('&').append(values[i]).append('=');
      form.append(URLEncoder.encode(values[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        to(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
  }

  /// Hands a file in, as a browser sends a form with one.
  Browser hand(String address, String seen, byte[] file) throws Exception {
    String mark = "----homeport-mark";
    String before =
        part(mark, "form", token())
            + part(mark, "seen", seen)
            + "--"
            + mark
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n"
            + "Content-Type: application/json\r\n\r\n";
    return send(
        to(address)
            .header("Content-Type", "multipart/form-data; boundary=" + mark)
            .POST(
                HttpRequest.BodyPublishers.concat(
                    HttpRequest.BodyPublishers.ofString(before),
                    HttpRequest.BodyPublishers.ofByteArray(file),
                    HttpRequest.BodyPublishers.ofString("\r\n--" + mark + "--\r\n"))));
  }

  private static String part(String mark, String name, String value) {
    return "--"
        + mark
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }

  Browser signOn(String name, String password) throws Exception {
    get("/sign-on");
    return submit("/sign-on", "name", name, "password", password);
  }

  /// The cookies, as a request carries them.
  String cookies() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  boolean shows(String text) {
    return page.contains(text);
  }

  /// Where the browser is after all it was sent on to.
  String path() {
    return response.uri().getPath();
  }
}
