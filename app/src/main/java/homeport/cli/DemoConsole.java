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
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/// How the demo ends without `--once`: the console on the bank that has just run its day, and on
/// the programme whose gate the planted fault has closed.
final class DemoConsole {
  private DemoConsole() {}

  /// Serves until the process is told to stop. Who signs on first sees everything there is.
  static void serve(DemoEstate demo, Estate estate, Shell shell)
      throws UserMistake, Refusal, IOException {
    ConsoleSettings settings =
        ConsoleSettings.of(
            ConsoleSettings.HOST, ConsoleSettings.PORT, fault -> Fault.report(fault, false, shell));
    List<Duty> duties =
        List.of(
            Duty.of(Duty.Kind.SUPERVISOR),
            Duty.of(Duty.Kind.OPERATOR),
            Duty.of(Duty.Kind.ADMINISTRATOR));
    try (StopSignal stop = new StopSignal();
        OpenEstate open =
            OpenEstate.open(
                estate,
                Estates.userId(shell),
                EstatePrograms.loader(estate, shell),
                EstatePrograms.utilities(),
                InstantSource.system(),
                ZoneId.systemDefault());
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
