package homeport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A fault of ours: one line that asks for a report, and the stack trace in a file, or shown where
/// `--debug` was given.
final class Fault {
  private static final String ID = "HP9000";

  private Fault() {}

  /// @return the exit status
  static int report(Throwable fault, boolean debug, Shell shell) {
    shell.out().flush();
    if (debug) {
      fault.printStackTrace(shell.err());
    }
    shell
        .err()
        .println(
            "error["
                + ID
                + "]: a fault in Homeport, not in your program ("
                + fault.getClass().getSimpleName()
                + "); please report it"
                + (debug ? "" : with(fault)));
    return ExitStatus.FAULT;
  }

  private static String with(Throwable fault) {
    try {
      Path file = Files.createTempFile("homeport-fault-", ".txt");
      try (PrintWriter writer =
          new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
        writer.println("homeport " + Version.NUMBER + " on Java " + Runtime.version());
        fault.printStackTrace(writer);
      }
      return " with " + file;
    } catch (IOException e) {
      return "; run again with --debug to see where";
    }
  }
}
