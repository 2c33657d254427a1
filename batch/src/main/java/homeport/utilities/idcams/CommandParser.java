package homeport.utilities.idcams;

import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problem;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import homeport.utilities.idcams.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tokens to commands (z/OS DFSMS Access Method Services Commands, "How to code access method
/// services commands", "Modal commands"). Always returns commands: what is wrong is a
/// [Command.Refused] in its place. After a wrong order of IF, THEN, ELSE, DO and END nothing more
/// is read.
final class CommandParser {
  /// Most levels of IF (the manual's "IF-THEN-ELSE Command Sequence").
  private static final int IF_DEPTH_MAX = 10;

  private static final int PARENTHESES_MAX = 20;
  private static final int CODE_MAX = 16;

  private final List<Token> tokens;
  private int at;
  private int depth;
  private boolean severe;

  /// What is wrong with the order of IF, THEN, ELSE, DO and END; it takes the place of the whole
  /// command.
  private Command.@Nullable Refused disorder;

  private CommandParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Command> parse(SourceFile source) {
    CommandParser parser = new CommandParser(TokenReader.read(source));
    List<Command> commands = new ArrayList<>();
    while (parser.at < parser.tokens.size() && !parser.severe) {
      if (parser.peek().kind() == Kind.END) {
        parser.at++;
      } else {
        Command command = parser.command();
        commands.add(parser.disorder == null ? command : parser.disorder);
      }
    }
    return commands;
  }

  private Token peek() {
    return tokens.get(Math.min(at, tokens.size() - 1));
  }

  private boolean ended() {
    return at >= tokens.size() || peek().kind() == Kind.END;
  }

  private int lastLine() {
    return tokens.get(Math.min(Math.max(at - 1, 0), tokens.size() - 1)).lastLine();
  }

  private Command command() {
    Token first = peek();
    if (first.kind() != Kind.WORD) {
      return refuse(
          first.kind() == Kind.BROKEN
              ? new IdcamsProblem.Unmatched(first.at(), first.text())
              : new IdcamsProblem.UnknownCommand(first.at(), first.text(), null));
    }
    return switch (first.text()) {
      case "IF" -> ifCommand();
      case "SET" -> set();
      case "CANCEL" -> cancel();
      case "THEN", "ELSE", "DO", "END" ->
          structure(first.at(), "`" + first.text() + "` stands here without its `IF`");
      default -> functional(first);
    };
  }

  /// Skips to the command's end.
  private Command refuse(Problem problem) {
    return refuse(List.of(problem));
  }

  private Command refuse(List<Problem> problems) {
    while (!ended()) {
      at++;
    }
    return new Command.Refused(peek().lastLine(), problems, false);
  }

  private Command structure(Span where, String what) {
    severe = true;
    int line = peek().lastLine();
    disorder = new Command.Refused(line, List.of(new IdcamsProblem.Structure(where, what)), true);
    return disorder;
  }

  private Command set() {
    Token verb = tokens.get(at++);
    List<Item> items = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    items(items, problems, 0);
    if (!problems.isEmpty()) {
      return refuse(problems);
    }
    boolean named =
        items.size() == 3
            && (items.get(0).text().equals("MAXCC") || items.get(0).text().equals("LASTCC"))
            && items.get(1).text().equals("=");
    if (!named || !items.get(2).text().matches("[0-9]{1,5}")) {
      return refuse(
          new IdcamsProblem.Conflict(verb.at(), "`SET` needs `MAXCC=` or `LASTCC=` and a number"));
    }
    int value = Math.min(CODE_MAX, Integer.parseInt(items.get(2).text()));
    return new Command.SetCode(lastLine(), items.get(0).text().equals("MAXCC"), value);
  }

  private Command cancel() {
    Token verb = tokens.get(at++);
    List<Item> items = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    items(items, problems, 0);
    if (!items.isEmpty()) {
      problems.add(new IdcamsProblem.Conflict(verb.at(), "`CANCEL` has no parameters"));
    }
    return problems.isEmpty() ? new Command.Cancel(lastLine()) : refuse(problems);
  }

  private Command ifCommand() {
    Token verb = tokens.get(at++);
    if (++depth > IF_DEPTH_MAX) {
      return structure(verb.at(), "`IF` is nested more than " + IF_DEPTH_MAX + " deep");
    }
    Token code = peek();
    boolean max = code.word("MAXCC");
    if (!max && !code.word("LASTCC")) {
      return structure(code.at(), "`IF` needs `LASTCC` or `MAXCC`");
    }
    at++;
    Command.Comparison comparison = comparison(peek());
    if (comparison == null) {
      return structure(peek().at(), "a comparison is wanted here");
    }
    at++;
    Token number = peek();
    if (number.kind() != Kind.WORD || !number.text().matches("[0-9]{1,5}")) {
      return structure(number.at(), "a number is wanted here");
    }
    at++;
    if (!peek().word("THEN")) {
      return structure(peek().at(), "`THEN` is missing");
    }
    at++;
    List<Command> then = clause();
    List<Command> otherwise = List.of();
    if (!severe && at < tokens.size() && peek().kind() == Kind.END && elseFollows()) {
      at++;
    }
    if (!severe && at < tokens.size() && peek().word("ELSE")) {
      at++;
      otherwise = clause();
    }
    depth--;
    int value = Integer.parseInt(number.text());
    return new Command.If(lastLine(), max, comparison, value, then, otherwise);
  }

  private boolean elseFollows() {
    return at + 1 < tokens.size() && tokens.get(at + 1).word("ELSE");
  }

  /// What THEN or ELSE has: nothing, a command, or a DO group.
  private List<Command> clause() {
    if (ended() || peek().word("ELSE")) {
      return List.of();
    }
    if (!peek().word("DO")) {
      return List.of(command());
    }
    Span where = peek().at();
    at++;
    List<Command> commands = new ArrayList<>();
    while (!severe) {
      if (at >= tokens.size()) {
        commands.add(structure(where, "`DO` has no `END`"));
      } else if (peek().kind() == Kind.END) {
        at++;
      } else if (peek().word("END")) {
        at++;
        break;
      } else {
        commands.add(command());
      }
    }
    return commands;
  }

  private static Command.@Nullable Comparison comparison(Token token) {
    return switch (token.text()) {
      case "=", "EQ" -> Command.Comparison.EQ;
      case "¬=", "^=", "<>", "NE" -> Command.Comparison.NE;
      case ">", "GT" -> Command.Comparison.GT;
      case ">=", "¬<", "^<", "GE" -> Command.Comparison.GE;
      case "<", "LT" -> Command.Comparison.LT;
      case "<=", "¬>", "^>", "LE" -> Command.Comparison.LE;
      default -> null;
    };
  }

  private Command functional(Token verb) {
    String name = IdcamsSupport.canonical(IdcamsSupport.COMMANDS, verb.text());
    if (name == null) {
      String refused = IdcamsSupport.canonical(IdcamsSupport.COMMANDS_NOT, verb.text());
      if (refused != null) {
        return refuse(new IdcamsProblem.CommandNotSupported(verb.at(), refused));
      }
      List<String> known = IdcamsSupport.COMMANDS.stream().map(List::getFirst).toList();
      List<String> near = NearNames.of(verb.text(), known);
      return refuse(
          new IdcamsProblem.UnknownCommand(
              verb.at(), verb.text(), near.isEmpty() ? null : near.getFirst()));
    }
    at++;
    List<Item> items = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    items(items, problems, 0);
    if (!problems.isEmpty()) {
      return refuse(problems);
    }
    int line = lastLine();
    Command command = new CommandBuilder(name, verb.at(), line, problems).build(items);
    return command == null || !problems.isEmpty()
        ? new Command.Refused(line, problems, false)
        : command;
  }

  /// Parameters up to the command's end, or up to the parenthesis that closes them.
  private void items(List<Item> items, List<Problem> problems, int parentheses) {
    while (at < tokens.size() && problems.isEmpty()) {
      Token token = peek();
      switch (token.kind()) {
        case END -> {
          return;
        }
        case CLOSE -> {
          if (parentheses == 0) {
            problems.add(new IdcamsProblem.Unmatched(token.at(), "this `)` closes nothing"));
          }
          return;
        }
        case BROKEN -> problems.add(new IdcamsProblem.Unmatched(token.at(), token.text()));
        case OPEN -> items.add(new Item(token.at(), Kind.OPEN, "", inner(problems, parentheses)));
        case WORD, QUOTED, HEX, OPERATOR -> {
          if (parentheses == 0 && (token.word("ELSE") || token.word("END")) && depth > 0) {
            return;
          }
          at++;
          @Nullable List<Item> inner =
              peek().kind() == Kind.OPEN && at < tokens.size()
                  ? inner(problems, parentheses)
                  : null;
          items.add(new Item(token.at(), token.kind(), token.text(), inner));
        }
      }
    }
  }

  private List<Item> inner(List<Problem> problems, int parentheses) {
    Token open = tokens.get(at++);
    List<Item> items = new ArrayList<>();
    if (parentheses == PARENTHESES_MAX) {
      problems.add(
          new IdcamsProblem.Unmatched(
              open.at(), "parentheses are nested more than " + PARENTHESES_MAX + " deep"));
      return items;
    }
    items(items, problems, parentheses + 1);
    if (problems.isEmpty()) {
      if (at < tokens.size() && peek().kind() == Kind.CLOSE) {
        at++;
      } else {
        problems.add(new IdcamsProblem.Unmatched(open.at(), "this `(` is not closed"));
      }
    }
    return items;
  }
}
