package homeport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// `homeport explain HP0142`: the page of a diagnostic, as `docs/errors` has it.
final class ExplainCommand implements Command {
  private static final Pattern ID = Pattern.compile("(?:HP)?(\\d{4})");

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
          "HP9007", "`" + asked + "` is not a message id", "ids look like HP0142");
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
