package homeport.console.web;

import com.sun.net.httpserver.HttpExchange;
import java.time.Duration;

/// Ends an exchange whose other side is too slow, so that it does not hold its place for ever.
final class Deadline implements AutoCloseable {
  private final Thread watch;

  private Deadline(Thread watch) {
    this.watch = watch;
  }

  static Deadline closing(HttpExchange exchange, Duration time) {
    return new Deadline(
        Thread.ofVirtual()
            .start(() -> {
              try {
                Thread.sleep(time);
                exchange.close();
              } catch (InterruptedException _) {
                // In time.
              }
            }));
  }

  /// In time: nothing is to be ended any more.
  void met() {
    watch.interrupt();
  }

  @Override
  public void close() {
    met();
  }
}
