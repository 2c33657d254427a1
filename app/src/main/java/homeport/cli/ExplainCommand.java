package homeport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// `homeport explain HP0142`: the page of a diagnostic, as `docs/errors` has it.
final class ExplainCommand implements Command {
  private static final Pattern ID = Pattern.compile("(?:HP)?(\\d{4})");

  /// Completion codes, and message ids of the system and its products.
  private static final Pattern IBM =
      Pattern.compile("S[0-9A-F]{3}|U[0-9]{4}|[A-Z]{3,4}[0-9]{3,5}[A-Z]?");

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "say what a message means and what to do";
  }

  @Override
  public String operands() {
    return "HPnnnn";
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public String example() {
    return "homeport explain HP9001";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    if (arguments.operands().size() != 1) {
      throw UserMistake.operands(this);
    }
    String asked = arguments.operands().getFirst();
    var matcher = ID.matcher(asked.toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new UserMistake(
          "HP9007",
          "`" + asked + "` is not a message id",
          IBM.matcher(asked.toUpperCase(Locale.ROOT)).matches()
              ? "it is IBM's, whose manuals have it; what Homeport says of it stands beside it in"
                  + " the log, with an id like HP0142"
              : "ids look like HP0142");
    }
    String id = "HP" + matcher.group(1);
    try (InputStream page = ExplainCommand.class.getResourceAsStream("errors/" + id + ".md")) {
      if (page == null) {
        throw new UserMistake("HP9007", "no message has the id " + id);
      }
      shell.out().writeBytes(page.readAllBytes());
    }
    return ExitStatus.OK;
  }
}
