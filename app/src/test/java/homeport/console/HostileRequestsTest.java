package homeport.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Requests that no page of ours makes.
class HostileRequestsTest {
  @TempDir Path folder;
  private ServedConsole served;

  @BeforeEach
  void open() throws Exception {
    served = ServedConsole.open(folder, Duration.ofSeconds(1));
    served.person("operator", "operator");
    served.person("bank", "bank:harbour");
  }

  @AfterEach
  void close() throws Exception {
    served.close();
    assertEquals(List.of(), served.faults);
  }

  @Test
  void aFormWithoutItsTokenIsRefused() throws Exception {
    Browser browser = served.as("bank");
    assertEquals(403, browser.post("/sign-off", "").status);
    assertTrue(browser.shows("HP7008"), browser.page);
    assertEquals(403, browser.post("/sign-off", "0".repeat(64)).status);
    assertEquals("/board", browser.get("/board").path());

    Browser other = served.nobody().get("/sign-on");
    String foreign = other.token();
    assertEquals(403, browser.post("/sign-off", foreign).status);
    Browser fresh = served.nobody();
    fresh.post("/sign-on", foreign, "name", "bank", "password", ServedConsole.PASSWORD);
    assertEquals(403, fresh.status);
    assertTrue(
        Files.readString(folder.resolve(".homeport/console/audit.log"))
            .contains("\"act\":\"form refused\""));
  }

  @Test
  void aFormFromAnotherSiteIsRefused() throws Exception {
    Browser browser = served.as("bank").get("/board");
    String token = browser.token();
    for (String[] header :
        List.of(
            new String[] {"Origin", "https://evil.example"},
            new String[] {"Origin", "null"},
            new String[] {"Sec-Fetch-Site", "cross-site"})) {
      browser.send(
          browser
              .to("/sign-off")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header(header[0], header[1])
              .POST(HttpRequest.BodyPublishers.ofString("form=" + token)));
      assertEquals(403, browser.status, header[1]);
    }
    assertEquals("/board", browser.get("/board").path());
  }

  @Test
  void noPathLeadsOut() throws Exception {
    Files.writeString(folder.resolve(".homeport/secret.txt"), "the secret");
    Files.createDirectories(folder.resolve(".homeport/spool/JOB00001"));
    Browser browser = served.as("operator");
    for (String path :
        List.of(
            "/jobs/..%2F..%2Fsecret.txt",
            "/jobs/JOB00001/..%2F..%2Fsecret.txt",
            "/jobs/JOB00001/%2E%2E",
            "/jobs/JOB00001/job.txt",
            "/jobs/%2e%2e/console",
            "/jobs/JOB00001/D0000101.%00",
            "/assets/x/..%2Fwords_en.properties",
            "/assets/x/words_en.properties",
            "/jobs//",
            "/jobs/JOB00001/D%ZZ",
            "//jobs",
            "/../board",
            "/.homeport/secret.txt")) {
      String answer = raw("GET " + path + " HTTP/1.1\r\n" + head(browser) + "\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 4"), path + ": " + answer.lines().findFirst());
      assertFalse(answer.contains("the secret"), path);
    }
  }

  @Test
  void otherMethodsAreRefused() throws Exception {
    Browser browser = served.as("operator");
    for (String method : List.of("PUT", "DELETE", "TRACE", "OPTIONS", "X")) {
      String answer = raw(method + " /jobs HTTP/1.1\r\n" + head(browser) + "\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 405"), method + answer);
    }
    assertTrue(raw("HEAD /jobs HTTP/1.1\r\n" + head(browser) + "\r\n").startsWith("HTTP/1.1 200"));
  }

  @Test
  void aHugeFormIsRefused() throws Exception {
    Browser browser = served.nobody().get("/sign-on");
    browser.post("/sign-on", browser.token(), "name", "x".repeat(200_000));
    assertEquals(413, browser.status);
    assertTrue(browser.shows("HP7009"), browser.page);
  }

  @Test
  void tooManyValuesAreRefused() throws Exception {
    assertEquals(400, served.nobody().get("/sign-on?" + "a=b&".repeat(400)).status);
    StringBuilder many = new StringBuilder("/sign-on?");
    for (int i = 0; i < 300; i++) {
      many.append('a').append(i).append("=1&");
    }
    assertEquals(400, served.nobody().get(many.toString()).status);
    assertEquals(400, served.nobody().get("/sign-on?a=" + "b".repeat(5_000)).status);
    assertTrue(raw("GET /sign-on?a=%ZZ HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 400"));
  }

  @Test
  void whoSendsSlowlyIsCutOff() throws Exception {
    Browser browser = served.nobody().get("/sign-on");
    long from = System.nanoTime();
    try (Socket socket = socket()) {
      write(
          socket,
          "POST /sign-on HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\nContent-Type:"
              + " application/x-www-form-urlencoded\r\n\r\nform=");
      assertEquals("", read(socket), "nothing is answered, the connection ends");
    }
    assertTrue(System.nanoTime() - from < 15_000_000_000L);
    assertEquals(200, browser.get("/sign-on").status);
  }

  @Test
  void manyHalfRequestsDoNotStopOthers() throws Exception {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        Socket socket = socket();
        sockets.add(socket);
        write(socket, "GET /sign-on HTTP/1.1\r\nHost:");
      }
      long from = System.nanoTime();
      assertEquals(200, served.nobody().get("/sign-on").status);
      assertTrue(System.nanoTime() - from < 3_000_000_000L);
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  private Socket socket() throws IOException {
    URI at = URI.create(served.console.address());
    Socket socket = new Socket(at.getHost(), at.getPort());
    socket.setSoTimeout(20_000);
    return socket;
  }

  private static String head(Browser browser) {
    return "Host: x\r\nConnection: close\r\nCookie: " + browser.cookies() + "\r\n";
  }

  private String raw(String request) throws IOException {
    try (Socket socket = socket()) {
      write(socket, request);
      socket.shutdownOutput();
      return read(socket);
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  private static String read(Socket socket) throws IOException {
    try (InputStream in = socket.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException e) {
      return "";
    }
  }
}
