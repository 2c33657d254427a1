package homeport.console.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// The JDK's HTTP server, a virtual thread for each request, behind limits: connections, time, size
/// and number of headers are its own settings and hold for the process; sizes and times of bodies
/// are ours.
public final class WebServer implements AutoCloseable {
  /// Files that are read into memory at the same time.
  private static final int UPLOADS_AT_ONCE = 2;

  private static final int BACKLOG = 128;

  /// Requests that are worked on at the same time.
  private static final int AT_ONCE_MAX = 256;

  static {
    // Read once by the server's classes. Connections, header bytes; seconds for a whole request, a
    // whole answer, an idle connection.
    System.setProperty("jdk.httpserver.maxConnections", "1024");
    System.setProperty("sun.net.httpserver.maxReqHeaderSize", "65536");
    System.setProperty("sun.net.httpserver.maxReqHeaders", "100");
    System.setProperty("sun.net.httpserver.maxReqTime", "120");
    System.setProperty("sun.net.httpserver.maxRspTime", "300");
    System.setProperty("sun.net.httpserver.idleInterval", "30");
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final Site site;
  private final Duration bodyTime;
  private final Semaphore uploads = new Semaphore(UPLOADS_AT_ONCE);
  private final Semaphore working = new Semaphore(AT_ONCE_MAX);

  /// What answers requests.
  public interface Site {
    /// Answers a request; what goes wrong on the way is answered too.
    Reply answer(Request request);

    /// Answers a request that could not even be read.
    Reply refuse(WebProblem problem);
  }

  private WebServer(HttpServer server, ExecutorService threads, Site site, Duration bodyTime) {
    this.server = server;
    this.threads = threads;
    this.site = site;
    this.bodyTime = bodyTime;
  }

  /// Listens.
  ///
  /// @param bodyTime how long sending a form or file may take
  /// @throws IOException when the address cannot be listened on
  public static WebServer start(InetSocketAddress address, Site site, Duration bodyTime)
      throws IOException {
    HttpServer server = HttpServer.create(address, BACKLOG);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    WebServer web = new WebServer(server, threads, site, bodyTime);
    server.setExecutor(threads);
    server.createContext("/", web::handle);
    server.start();
    return web;
  }

  /// Where it listens; the port is the real one when 0 was asked for.
  public InetSocketAddress address() {
    return server.getAddress();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!working.tryAcquire()) {
        send(exchange, site.refuse(new WebProblem(503, WebProblem.BUSY, "too many requests")));
        return;
      }
      try {
        send(exchange, reply(exchange));
      } finally {
        working.release();
      }
    }
  }

  private Reply reply(HttpExchange exchange) {
    try {
      return site.answer(new Request(exchange, bodyTime, uploads));
    } catch (WebProblem problem) {
      return site.refuse(problem);
    }
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    for (Map.Entry<String, String> header : reply.headers().entrySet()) {
      exchange.getResponseHeaders().set(header.getKey(), header.getValue());
    }
    boolean bare = exchange.getRequestMethod().equals("HEAD") || reply.body().length == 0;
    exchange.sendResponseHeaders(reply.status(), bare ? -1 : reply.body().length);
    if (!bare) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(reply.body());
      }
    }
  }

  /// Stops listening; requests that are worked on have a second to end.
  @Override
  public void close() {
    server.stop(1);
    threads.shutdownNow();
  }
}
