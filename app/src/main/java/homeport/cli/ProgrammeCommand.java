package homeport.cli;

import homeport.programme.Finding;
import homeport.programme.Programme;
import homeport.programme.Refusal;
import homeport.programme.Role;
import homeport.programme.Viewer;
import homeport.store.EmbeddedStore;
import homeport.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// `homeport programme`: institutions, systems, waves and gates, and what a bank, a supplier and a
/// supervisor each see of them.
final class ProgrammeCommand implements Command {
  static final Option JSON = Option.flag("--json", "JSON instead of text");

  private static final Option STORE =
      Option.value(
          "--store", "DIR", "where the programme is kept, .homeport/programme unless told");
  private static final Option AS =
      Option.value("--as", "ROLE", "supervisor, bank:ID or supplier:ID; supervisor unless told");
  private static final Option BY =
      Option.value("--by", "NAME", "who does it, as the ledger will say");

  /// How often, and how far apart, a store is asked for that another process has.
  private static final int TRIES = 25;

  private static final long PAUSE_MILLIS = 200;

  @Override
  public String name() {
    return "programme";
  }

  @Override
  public String summary() {
    return "keep institutions, waves and gates; give offers and reports";
  }

  @Override
  public String operands() {
    return String.join(
        "\n       homeport programme ",
        "init | verify",
        "institution ID | signer ID KEY | wave ID",
        "system ID SYSTEM | plan ID SYSTEM WAVE | rule ID NAME",
        "submit ID SYSTEM GATE FILE",
        "board [ID] | show ID [SYSTEM] | history ID SYSTEM [GATE]",
        "offer ID SYSTEM | report [YYYY-Qn]",
        "export FILE | import FILE");
  }

  @Override
  public List<Option> options() {
    List<Option> options = new ArrayList<>(List.of(STORE, AS, BY, JSON));
    options.addAll(ProgrammeRegister.OPTIONS);
    options.addAll(ProgrammePages.OPTIONS);
    return options;
  }

  @Override
  public String example() {
    return "homeport programme submit harbour core review OUT/review.json --as bank:harbour";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    if (arguments.operands().isEmpty()) {
      throw UserMistake.operands(this);
    }
    String place = Objects.requireNonNullElse(arguments.value(STORE), ".homeport/programme");
    Viewer viewer = viewer(arguments, shell);
    try (EmbeddedStore store = store(shell.directory().resolve(place))) {
      String verb = arguments.operands().getFirst();
      List<String> rest = arguments.operands().subList(1, arguments.operands().size());
      if (verb.equals("import")) {
        return ProgrammePages.restore(store, rest, shell);
      }
      Programme programme = Programme.open(store, InstantSource.system(), ZoneId.systemDefault());
      Asked asked = new Asked(programme, viewer, verb, rest, arguments, shell);
      if (ProgrammeRegister.run(asked) || ProgrammePages.run(asked)) {
        return ExitStatus.OK;
      }
      throw UserMistake.operands(this);
    } catch (Refusal refusal) {
      throw shown(refusal, shell);
    } catch (StoreException e) {
      throw new UserMistake(e.id(), String.valueOf(e.getMessage()));
    }
  }

  /// What the command line asks of the programme.
  record Asked(
      Programme programme,
      Viewer viewer,
      String verb,
      List<String> operands,
      Arguments arguments,
      Shell shell) {
    /// The operand of that place.
    ///
    /// @throws UserMistake when there are not as many as that
    String operand(int place, String what) throws UserMistake {
      if (place >= operands.size()) {
        throw new UserMistake("HP9004", "`homeport programme " + verb + "` needs " + what);
      }
      return operands.get(place);
    }

    void most(int count) throws UserMistake {
      if (operands.size() > count) {
        throw new UserMistake(
            "HP9004",
            "`homeport programme " + verb + "` does not take `" + operands.get(count) + "`");
      }
    }

    boolean json() {
      return arguments.has(JSON);
    }
  }

  /// Every reason in a line of its own; the last one ends the command.
  private static UserMistake shown(Refusal refusal, Shell shell) {
    List<Finding> findings = refusal.findings();
    shell.out().flush();
    for (Finding finding : findings.subList(0, findings.size() - 1)) {
      shell.err().println("error[" + finding.id() + "]: " + finding.text());
    }
    return new UserMistake(findings.getLast().id(), findings.getLast().text());
  }

  private static Viewer viewer(Arguments arguments, Shell shell) throws UserMistake {
    String as = Objects.requireNonNullElse(arguments.value(AS), "supervisor");
    int colon = as.indexOf(':');
    Role role = Role.of(colon < 0 ? as : as.substring(0, colon));
    String party = colon < 0 ? "" : as.substring(colon + 1);
    if (role == null || (role == Role.SUPERVISOR) != party.isEmpty()) {
      throw new UserMistake(
          "HP6304", "`--as " + as + "` is no role", "supervisor, bank:ID or supplier:ID");
    }
    String user = shell.environment().getOrDefault("USER", "");
    String name = Objects.requireNonNullElse(arguments.value(BY), user);
    if (name.isBlank()) {
      name = "unnamed " + role.word();
    }
    return new Viewer(role, party, name);
  }

  /// The store, waiting a little for another command that has it.
  private static EmbeddedStore store(Path folder) {
    for (int tries = 1; ; tries++) {
      try {
        return EmbeddedStore.open(folder, EmbeddedStore.Durability.FULL);
      } catch (StoreException e) {
        if (!e.id().equals(StoreException.IN_USE) || tries == TRIES) {
          throw e;
        }
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        tries = TRIES - 1;
      }
    }
  }
}
