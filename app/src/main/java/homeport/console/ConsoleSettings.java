package homeport.console;

import homeport.console.people.Password;
import java.time.Duration;
import java.util.function.Consumer;

/// How a console listens.
///
/// @param host the name or address to listen on
/// @param port 0 takes any that is free
/// @param bodyTime how long sending a form or a file may take
/// @param passwordIterations rounds for new passwords
/// @param faults is told of faults of ours
public record ConsoleSettings(
    String host, int port, Duration bodyTime, int passwordIterations, Consumer<Throwable> faults) {
  /// The port that people expect.
  public static final int PORT = 8080;

  /// Only this machine.
  public static final String HOST = "127.0.0.1";

  private static final Duration BODY_TIME = Duration.ofSeconds(100);

  public static ConsoleSettings of(String host, int port, Consumer<Throwable> faults) {
    return new ConsoleSettings(host, port, BODY_TIME, Password.ITERATIONS, faults);
  }
}
