package homeport.cli;

import homeport.console.audit.Act;
import homeport.console.audit.AuditLog;
import homeport.console.people.Duty;
import homeport.console.people.Password;
import homeport.console.people.People;
import homeport.console.people.PeopleProblem;
import homeport.console.people.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// `homeport user`: who may sign on to an estate's console. Whoever may write in the estate's
/// folder may do it; the audit log says that it was done here.
final class UserCommand implements Command {
  private static final Option ROLE =
      Option.value(
          "--role",
          "ROLE",
          "add: bank:ID, supplier:ID, supervisor, operator or administrator; may be repeated");
  private static final Option NAME = Option.value("--name", "TEXT", "add: as other people read it");

  /// What the audit log has in the place of an address.
  private static final String HERE = "command line";

  @Override
  public String name() {
    return "user";
  }

  @Override
  public String summary() {
    return "say who may sign on to the console";
  }

  @Override
  public String operands() {
    return "add NAME --role ROLE | list | password NAME | remove NAME [--estate DIR]";
  }

  @Override
  public List<Option> options() {
    return List.of(Estates.ESTATE, ROLE, NAME);
  }

  @Override
  public String example() {
    return "homeport user add li.wei --role bank:harbour --name \"Li Wei\"";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    List<String> operands = arguments.operands();
    int wanted = !operands.isEmpty() && operands.getFirst().equals("list") ? 1 : 2;
    if (operands.size() != wanted) {
      throw UserMistake.operands(this);
    }
    Path folder = Estates.folder(arguments, shell, null).toAbsolutePath().normalize();
    Path state = Estates.read(folder, shell).state();
    String who = shell.environment().getOrDefault("USER", "");
    try (AuditLog audit = AuditLog.open(state, InstantSource.system())) {
      People people = new People(state, InstantSource.system(), Password.ITERATIONS);
      switch (operands.getFirst()) {
        case "list" -> list(people, shell);
        case "add" -> {
          List<Duty> duties = duties(arguments);
          String name = operands.get(1);
          String shown = Objects.requireNonNullElse(arguments.value(NAME), name);
          told(people.add(name, shown, duties), shell);
          audit.add(who, HERE, Act.PERSON_ADDED, name + " " + words(duties), "done");
        }
        case "password" -> {
          told(people.renew(operands.get(1)), shell);
          audit.add(who, HERE, Act.PASSWORD_RENEWED, operands.get(1), "done");
        }
        case "remove" -> {
          people.remove(operands.get(1));
          audit.add(who, HERE, Act.PERSON_REMOVED, operands.get(1), "done");
        }
        default -> throw UserMistake.operands(this);
      }
    } catch (PeopleProblem problem) {
      throw new UserMistake(problem.id(), problem.text());
    }
    return ExitStatus.OK;
  }

  private static void told(String password, Shell shell) {
    shell.out().println("password for the first sign-on: " + password);
  }

  private static void list(People people, Shell shell) throws PeopleProblem {
    if (people.all().isEmpty()) {
      shell.err().println("nobody may sign on yet; `homeport user add` says who may");
    }
    for (Person person : people.all()) {
      shell
          .out()
          .println(
              person.name()
                  + "  "
                  + person.shown()
                  + "  "
                  + words(person.duties())
                  + (person.temporary() ? "  (has not signed on yet)" : ""));
    }
  }

  private static String words(List<Duty> duties) {
    return String.join(", ", duties.stream().map(Duty::word).toList());
  }

  private static List<Duty> duties(Arguments arguments) throws UserMistake {
    List<Duty> duties = new ArrayList<>();
    for (String word : arguments.values(ROLE)) {
      Duty duty = Duty.parse(word);
      if (duty == null) {
        throw new UserMistake(
            "HP7004",
            "`" + word + "` is no role",
            "bank:ID, supplier:ID, supervisor, operator or administrator");
      }
      duties.add(duty);
    }
    return duties;
  }
}
