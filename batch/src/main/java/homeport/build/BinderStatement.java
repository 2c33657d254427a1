package homeport.build;

import homeport.utilities.dd.UtilityFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A control statement of the binder (z/OS MVS Program Management: User's Guide and Reference,
/// "Binder control statement reference").
sealed interface BinderStatement {
  /// INCLUDE: what comes in, in its order.
  record Include(List<Input> inputs) implements BinderStatement {
    public Include {
      inputs = List.copyOf(inputs);
    }
  }

  /// Members of a DD, or all that it leads to.
  record Input(String ddName, List<String> members) {
    public Input {
      members = List.copyOf(members);
    }
  }

  /// NAME: what came before becomes this member.
  ///
  /// @param replace it may take the place of one that is there
  record Name(String member, boolean replace) implements BinderStatement {}

  /// ALIAS: other names of the member.
  record Alias(List<String> names) implements BinderStatement {
    public Alias {
      names = List.copyOf(names);
    }
  }

  /// ENTRY: the program that begins.
  record Entry(String program) implements BinderStatement {}

  /// Statements that change nothing here: there is one addressing mode, nothing is laid out in
  /// storage, and programs that are called are found when they are.
  Set<String> WITHOUT_EFFECT =
      Set.of(
          "MODE",
          "SETSSI",
          "SETOPT",
          "SETCODE",
          "ORDER",
          "PAGE",
          "IDENTIFY",
          "LIBRARY",
          "AUTOCALL",
          "EXPAND",
          "IMPORT");

  Pattern STATEMENT = Pattern.compile("\\s+([A-Z]+)(?:\\s+(\\S+))?.*");
  Pattern OPERAND = Pattern.compile("([A-Z0-9#@$]{1,8})(?:\\(([A-Z0-9#@$,]+)\\))?(?:,|$)");

  /// Reads a statement, which [BinderCards] has put together; null for a comment, for a blank card,
  /// and for a statement without effect.
  static @Nullable BinderStatement read(String card) throws UtilityFailure {
    String text = card.toUpperCase(Locale.ROOT);
    if (text.isBlank() || text.startsWith("*")) {
      return null;
    }
    Matcher statement = STATEMENT.matcher(text);
    if (!statement.matches()) {
      throw new UtilityFailure("HP4502", "`" + card.strip() + "` is no control statement");
    }
    String verb = statement.group(1);
    if (WITHOUT_EFFECT.contains(verb)) {
      return null;
    }
    if (!Set.of("INCLUDE", "NAME", "ALIAS", "ENTRY").contains(verb)) {
      throw UtilityFailure.refused("the control statement `" + verb + "`");
    }
    String operands = statement.group(2) == null ? "" : statement.group(2);
    if (verb.equals("INCLUDE") && operands.startsWith("-")) {
      throw UtilityFailure.refused("`" + operands.split(",", 2)[0] + "` of INCLUDE");
    }
    if (verb.equals("ALIAS") && operands.indexOf('(') >= 0) {
      throw UtilityFailure.refused("an entry point of ALIAS");
    }
    BinderStatement read = read(verb, operands(operands));
    if (read == null) {
      throw new UtilityFailure("HP4502", "`" + card.strip() + "`: a name is wanted behind " + verb);
    }
    return read;
  }

  /// The names of an operand field, each with what stands in its parentheses; none when it is no
  /// such field.
  private static List<Input> operands(String field) {
    List<Input> operands = new ArrayList<>();
    Matcher operand = OPERAND.matcher(field);
    int at = 0;
    while (at < field.length()) {
      if (!operand.find(at) || operand.start() != at) {
        return List.of();
      }
      String inner = operand.group(2);
      operands.add(
          new Input(operand.group(1), inner == null ? List.of() : List.of(inner.split(","))));
      at = operand.end();
    }
    return operands;
  }

  private static @Nullable BinderStatement read(String verb, List<Input> operands) {
    if (verb.equals("INCLUDE")) {
      return operands.isEmpty() ? null : new Include(operands);
    }
    if (verb.equals("ALIAS")) {
      return operands.isEmpty() ? null : new Alias(operands.stream().map(Input::ddName).toList());
    }
    if (operands.size() != 1) {
      return null;
    }
    Input one = operands.getFirst();
    boolean replace = one.members().equals(List.of("R"));
    if (verb.equals("NAME")) {
      return one.members().isEmpty() || replace ? new Name(one.ddName(), replace) : null;
    }
    return one.members().isEmpty() ? new Entry(one.ddName()) : null;
  }
}
