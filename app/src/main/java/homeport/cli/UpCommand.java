package homeport.cli;

import homeport.console.Console;
import homeport.console.ConsoleProblem;
import homeport.console.ConsoleSettings;
import homeport.console.Shown;
import homeport.console.people.Duty;
import homeport.console.people.People;
import homeport.console.people.PeopleProblem;
import homeport.jobs.OpenEstate;
import homeport.jobs.estate.Estate;
import homeport.jobs.queue.Initiators;
import homeport.jobs.queue.JobQueue;
import homeport.jobs.queue.JobServer;
import homeport.programme.Programme;
import homeport.programme.Refusal;
import homeport.store.EmbeddedStore;
import homeport.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `homeport up`: opens an estate and serves it until it is stopped.
final class UpCommand implements Command {
  private static final Option HOST =
      Option.value("--host", "NAME", "the address to listen on; 127.0.0.1 unless told");
  static final Option PORT =
      Option.value("--port", "N", "the console's port; 8080 unless told, 0 for any that is free");
  private static final Option STORE =
      Option.value(
          "--store", "DIR", "where the programme is kept; the estate's .homeport/programme");

  /// As many jobs run at the same time, of whatever class.
  private static final List<String> INITIATORS = Collections.nCopies(4, "");

  @Override
  public String name() {
    return "up";
  }

  @Override
  public String summary() {
    return "serve an estate: its job queue, and the console for a browser";
  }

  @Override
  public String operands() {
    return "[--estate DIR] [--host NAME] [--port N]";
  }

  @Override
  public List<Option> options() {
    return List.of(Estates.ESTATE, HOST, PORT, STORE);
  }

  @Override
  public String example() {
    return "homeport up --estate samples/savings-bank";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    if (!arguments.operands().isEmpty()) {
      throw UserMistake.operands(this);
    }
    Path folder = Estates.folder(arguments, shell, null).toAbsolutePath().normalize();
    Estate estate = Estates.read(folder, shell);
    String store = arguments.value(STORE);
    Path programmeFolder =
        store == null ? estate.state().resolve("programme") : shell.directory().resolve(store);
    ConsoleSettings settings =
        ConsoleSettings.of(
            Objects.requireNonNullElse(arguments.value(HOST), ConsoleSettings.HOST),
            Objects.requireNonNullElse(port(arguments), ConsoleSettings.PORT),
            fault -> Fault.report(fault, false, shell));
    try (StopSignal stop = new StopSignal();
        OpenEstate open = JobDesk.openEstate(estate, shell);
        JobQueue queue = open.queue();
        Initiators _ =
            Initiators.start(queue, INITIATORS, fault -> Fault.report(fault, false, shell));
        JobServer _ =
            JobServer.start(
                queue,
                new ServedData(estate, open.dataSets()),
                estate.state(),
                fault -> Fault.report(fault, false, shell));
        EmbeddedStore programmeStore =
            EmbeddedStore.open(programmeFolder, EmbeddedStore.Durability.FULL)) {
      Programme programme =
          Programme.open(programmeStore, InstantSource.system(), ZoneId.systemDefault());
      serve(
          settings,
          shown(estate, open, programme),
          List.of(Duty.of(Duty.Kind.ADMINISTRATOR)),
          stop,
          shell);
    } catch (StoreException e) {
      throw new UserMistake(e.id(), String.valueOf(e.getMessage()));
    } catch (Refusal refusal) {
      throw new UserMistake(refusal.id(), String.valueOf(refusal.getMessage()));
    }
    return ExitStatus.OK;
  }

  static Shown shown(Estate estate, OpenEstate open, Programme programme) {
    return new Shown(
        estate.name(),
        estate.folder(),
        estate.state(),
        open.codePage(),
        open.dataSets().spool(),
        programme,
        InstantSource.system());
  }

  /// The port that is asked for, null for none.
  static @Nullable Integer port(Arguments arguments) throws UserMistake {
    String text = arguments.value(PORT);
    if (text == null) {
      return null;
    }
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
      throw new UserMistake("HP7001", "`--port " + text + "` is no port: 0 to 65535");
    }
    return Integer.parseInt(text);
  }

  /// Serves until the process is told to stop.
  ///
  /// @param first what the first person is, who is made where nobody may sign on yet
  static void serve(
      ConsoleSettings settings, Shown shown, List<Duty> first, StopSignal stop, Shell shell)
      throws UserMistake, IOException {
    try (Console console = Console.serve(settings, shown)) {
      firstPerson(console.people(), first, shell);
      String broken = console.auditBroken();
      if (broken != null) {
        shell.err().println("warning[HP7003]: the audit log does not fit together: " + broken);
      }
      shell.out().println(shown.name() + " is up: " + console.address());
      shell.flush();
      stop.await();
      shell.flush();
    } catch (ConsoleProblem problem) {
      throw new UserMistake(problem.id(), String.valueOf(problem.getMessage()));
    } catch (PeopleProblem problem) {
      throw new UserMistake(problem.id(), problem.text());
    }
  }

  /// Where nobody may sign on yet, somebody is made whose password works once.
  private static void firstPerson(People people, List<Duty> duties, Shell shell)
      throws PeopleProblem {
    if (people.all().isEmpty()) {
      String password = people.add("admin", "Administrator", duties);
      shell.out().println("first sign-on: name admin, password " + password);
      shell.out().println("(good for choosing a password of your own; shown only now)");
    }
  }
}
