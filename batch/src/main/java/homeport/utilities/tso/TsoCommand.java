package homeport.utilities.tso;

import homeport.diagnostics.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/// One command as the terminal monitor program reads it (z/OS TSO/E Command Reference, "Using
/// commands"): a name and what stands behind it. A line that ends with a hyphen or plus sign goes
/// on with the next; a comment stands between slashes and asterisks.
///
/// @param name in capitals
/// @param operands what stands behind it
/// @param lines as they stand
record TsoCommand(String name, String operands, List<String> lines) {
  private static final int COLUMNS = 72;
  private static final int TEXT_MAX = 32_000;

  TsoCommand {
    lines = List.copyOf(lines);
  }

  /// Reads all commands of a text.
  static List<TsoCommand> read(SourceFile source) {
    List<TsoCommand> commands = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<String> lines = new ArrayList<>();
    for (int line = 1; line <= source.lineCount(); line++) {
      String card = source.lineText(line);
      lines.add(card.stripTrailing());
      String part = card.substring(0, Math.min(COLUMNS, card.length())).stripTrailing();
      boolean more = (part.endsWith("-") || part.endsWith("+")) && text.length() < TEXT_MAX;
      text.append(more ? part.substring(0, part.length() - 1) : part);
      if (more) {
        text.append(part.endsWith("-") ? " " : "");
        continue;
      }
      add(commands, text.toString(), lines);
      text.setLength(0);
      lines.clear();
    }
    if (!text.isEmpty()) {
      add(commands, text.toString(), lines);
    }
    return commands;
  }

  private static void add(List<TsoCommand> commands, String text, List<String> lines) {
    TsoCommand command = of(text, lines);
    if (!command.name().isEmpty()) {
      commands.add(command);
    }
  }

  /// The command of a text.
  static TsoCommand of(String text, List<String> lines) {
    String plain = text.replaceAll("/\\*.*?(\\*/|$)", " ").strip();
    int end = 0;
    while (end < plain.length() && " ('".indexOf(plain.charAt(end)) < 0) {
      end++;
    }
    return new TsoCommand(
        plain.substring(0, end).toUpperCase(Locale.ROOT), plain.substring(end).strip(), lines);
  }

  /// The value in parentheses behind a keyword; empty when it is not there.
  String keyword(String... names) {
    for (String name : names) {
      int at = find(name);
      if (at >= 0) {
        return inParentheses(at);
      }
    }
    return "";
  }

  /// True when a keyword is there, with a value or without.
  boolean has(String name) {
    return words().contains(name);
  }

  /// The first keyword that is none of those; empty when all are.
  String unknown(Set<String> known) {
    for (String word : words()) {
      if (!known.contains(word)) {
        return word;
      }
    }
    return "";
  }

  /// The words outside of parentheses and apostrophes, in capitals.
  List<String> words() {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    int open = 0;
    for (char c : (operands + " ").toCharArray()) {
      quoted ^= c == '\'';
      boolean inside = quoted || open > 0 || c == '\'' || c == '(' || c == ')';
      if (!quoted && (c == '(' || c == ')')) {
        open = Math.max(0, open + (c == '(' ? 1 : -1));
      }
      if (!inside && c != ' ' && c != ',') {
        word.append(Character.toUpperCase(c));
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /// The command with other spellings of those words.
  TsoCommand spelt(UnaryOperator<String> spelling) {
    StringBuilder text = new StringBuilder();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    int open = 0;
    for (char c : (operands + " ").toCharArray()) {
      quoted ^= c == '\'';
      if (!quoted && open == 0 && "' ,()".indexOf(c) < 0) {
        word.append(c);
        continue;
      }
      text.append(spelling.apply(word.toString().toUpperCase(Locale.ROOT))).append(c);
      word.setLength(0);
      open = quoted ? open : Math.max(0, open + (c == '(' ? 1 : c == ')' ? -1 : 0));
    }
    return new TsoCommand(name, text.toString().strip(), lines);
  }

  /// The texts that stand outside of parentheses, as written: words, and what is in apostrophes.
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    int open = 0;
    for (char c : (operands + " ").toCharArray()) {
      quoted ^= c == '\'';
      open += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (!quoted && open <= 0 && (c == ' ' || c == ',')) {
        if (!text.isEmpty()) {
          texts.add(text.toString());
          text.setLength(0);
        }
      } else {
        text.append(c);
      }
    }
    if (!text.isEmpty()) {
      texts.add(text.toString().strip());
    }
    return texts;
  }

  private int find(String name) {
    String upper = operands.toUpperCase(Locale.ROOT);
    boolean quoted = false;
    for (int i = 0; i < upper.length(); i++) {
      quoted ^= upper.charAt(i) == '\'';
      boolean begins = i == 0 || " ,)".indexOf(upper.charAt(i - 1)) >= 0;
      if (!quoted && begins && upper.startsWith(name + "(", i)) {
        return i + name.length();
      }
    }
    return -1;
  }

  private String inParentheses(int at) {
    boolean quoted = false;
    int open = 0;
    for (int i = at; i < operands.length(); i++) {
      char c = operands.charAt(i);
      quoted ^= c == '\'';
      open += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        return operands.substring(at + 1, i).strip();
      }
    }
    return operands.substring(at + 1).strip();
  }

  /// A text without its apostrophes, doubled ones made single.
  static String unquoted(String text) {
    return text.length() >= 2 && text.startsWith("'") && text.endsWith("'")
        ? text.substring(1, text.length() - 1).replace("''", "'")
        : text;
  }
}
