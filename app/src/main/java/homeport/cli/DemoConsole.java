package homeport.cli;

import homeport.console.ConsoleSettings;
import homeport.console.people.Duty;
import homeport.demo.DemoEstate;
import homeport.jobs.OpenEstate;
import homeport.jobs.estate.Estate;
import homeport.programme.Programme;
import homeport.programme.Refusal;
import homeport.store.EmbeddedStore;
import homeport.store.StoreException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the demo ends without `--once`: the console on the bank that has just run its day, and on
/// the programme whose gate the planted fault has closed.
final class DemoConsole {
  /// How many ports are looked at from the usual one on.
  private static final int PORTS = 100;

  private DemoConsole() {}

  /// The usual port, or the next one that is free; any, when none of a hundred is.
  private static int freePort() throws IOException {
    for (int port = ConsoleSettings.PORT; port < ConsoleSettings.PORT + PORTS; port++) {
      try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return port;
      } catch (BindException _) {
        // somebody else has it
      }
    }
    return 0;
  }

  /// Serves until the process is told to stop. Who signs on first sees everything there is.
  ///
  /// @param port null for the usual one, or the next that is free
  static void serve(DemoEstate demo, Estate estate, @Nullable Integer port, Shell shell)
      throws UserMistake, Refusal, IOException {
    ConsoleSettings settings =
        ConsoleSettings.of(
            ConsoleSettings.HOST,
            port == null ? freePort() : port,
            fault -> Fault.report(fault, false, shell));
    List<Duty> duties =
        List.of(
            Duty.of(Duty.Kind.SUPERVISOR),
            Duty.of(Duty.Kind.OPERATOR),
            Duty.of(Duty.Kind.ADMINISTRATOR));
    try (StopSignal stop = new StopSignal();
        OpenEstate open = JobDesk.openEstate(estate, shell);
        EmbeddedStore store =
            EmbeddedStore.open(demo.programme(), EmbeddedStore.Durability.PROCESS)) {
      Programme programme = Programme.open(store, InstantSource.system(), ZoneId.systemDefault());
      shell.out().println();
      UpCommand.serve(settings, UpCommand.shown(estate, open, programme), duties, stop, shell);
    } catch (StoreException e) {
      throw new UserMistake(e.id(), String.valueOf(e.getMessage()));
    }
  }
}
