package homeport.codegen.damage;

import homeport.testkit.Seed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What a tired hand does to a program: lines lost, doubled or put elsewhere, words swapped or
/// taken from another place, an operand of a kind that nobody thought of. And what a bad transfer
/// does: characters that are others, a text that ends too soon.
final class Damage {
  /// Where a line's words begin and end.
  private static final int FIRST_COLUMN = 7;

  private static final int LAST_COLUMN = 72;

  /// Operands of every kind, some of them no operands at all.
  private static final String[] OPERANDS = {
    "0",
    "-1",
    "3.5",
    "1E5",
    "123456789012345678901234567890123456",
    "'A'",
    "''",
    "N'AB'",
    "NX'0041'",
    "U'AB'",
    "G''",
    "X'00'",
    "Z'A'",
    "SPACE",
    "ZERO",
    "HIGH-VALUE",
    "QUOTE",
    "NULL",
    "ALL 'AB'",
    "ALL ZERO",
    "FUNCTION LENGTH('A')",
    "FUNCTION MAX(1 2)",
    "FUNCTION UPPER-CASE('a')",
    "FUNCTION CURRENT-DATE",
    "FUNCTION NATIONAL-OF('A')",
    "FUNCTION PI",
    "ADDRESS OF",
    "LENGTH OF",
    "RETURN-CODE",
    "TALLY",
    "WHEN-COMPILED",
    "XML-CODE",
    "XML-TEXT",
    "XML-NTEXT",
    "JSON-CODE",
    "(1)",
    "(1:1)",
    "(0)",
    "(1 1)",
    "OF",
    "NOT",
    "AND",
    "TRUE",
    "OMITTED",
    "FILLER",
    "THROUGH",
    "CORRESPONDING"
  };

  private static final String[] CLAUSES = {
    "COMP",
    "COMP-1",
    "COMP-2",
    "COMP-3",
    "COMP-5",
    "INDEX",
    "POINTER",
    "PROCEDURE-POINTER",
    "NATIONAL",
    "DISPLAY-1",
    "UTF-8",
    "PIC X",
    "PIC 9(4)",
    "PIC S9(5)V99",
    "PIC N(3)",
    "PIC U(3)",
    "PIC G(3)",
    "PIC U BYTE-LENGTH 8",
    "PIC ZZ9.9-",
    "PIC +9.9E+99",
    "PIC A",
    "PIC XBX",
    "OCCURS 3",
    "SYNC",
    "OCCURS 1 TO 5 DEPENDING ON TALLY",
    "OCCURS UNBOUNDED",
    "REDEFINES",
    "JUSTIFIED",
    "BLANK ZERO",
    "SIGN LEADING SEPARATE",
    "VALUE 'A'",
    "VALUE 1",
    "VALUE SPACE",
    "EXTERNAL",
    "GLOBAL",
    "GROUP-USAGE NATIONAL",
    "GROUP-USAGE UTF-8",
    "DYNAMIC LENGTH LIMIT 9"
  };

  private final Seed seed;
  private final List<String> program;
  private final List<String> other;

  /// @param program the lines of a program that compiles
  /// @param other lines that words and lines are taken from: the program's own, or another one's
  Damage(Seed seed, List<String> program, List<String> other) {
    this.seed = seed;
    this.program = List.copyOf(program);
    this.other = List.copyOf(other);
  }

  /// The program with one to three things wrong.
  List<String> next() {
    List<String> lines = new ArrayList<>(program);
    int times = seed.oneIn(2) ? 1 : seed.between(2, 3);
    for (int i = 0; i < times && lines.size() > 1; i++) {
      damage(lines, seed.between(0, lines.size() - 1));
    }
    return lines;
  }

  private void damage(List<String> lines, int at) {
    switch (seed.between(0, 14)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line());
      case 2 -> lines.add(seed.between(0, lines.size()), lines.get(at));
      case 3 -> lines.set(at, lines.get(at).substring(0, seed.between(0, lines.get(at).length())));
      case 4 -> lines.set(at, line());
      case 5 -> Collections.swap(lines, at, seed.between(0, lines.size() - 1));
      case 6 -> lines.set(at, flipped(lines.get(at)));
      case 7 -> cut(lines, at);
      default -> words(lines, at);
    }
  }

  /// The text ends too soon, which is not often, for little is left of it then.
  private void cut(List<String> lines, int at) {
    if (seed.oneIn(4)) {
      lines.subList(at + 1, lines.size()).clear();
      lines.set(at, lines.get(at).substring(0, seed.between(0, lines.get(at).length())));
    } else {
      lines.set(at, flipped(lines.get(at)));
    }
  }

  /// One to three characters with another bit or another value.
  private String flipped(String line) {
    char[] text = line.toCharArray();
    for (int i = seed.between(1, 3); i > 0 && text.length > 0; i--) {
      int at = seed.between(0, text.length - 1);
      text[at] =
          seed.oneIn(2)
              ? (char) (text[at] ^ 1 << seed.between(0, 7))
              : (char) seed.between(0, seed.oneIn(4) ? Character.MAX_VALUE : 0xFF);
    }
    return new String(text);
  }

  private String line() {
    return other.get(seed.between(0, other.size() - 1));
  }

  /// Damage within a line; the indentation stays, which says what kind of line it is.
  private void words(List<String> lines, int at) {
    String line = lines.get(at);
    List<String> words = wordsOf(line);
    if (words.isEmpty() || line.charAt(FIRST_COLUMN - 1) == '*') {
      lines.remove(at);
      return;
    }
    int word = seed.between(0, words.size() - 1);
    switch (seed.between(0, 9)) {
      case 0 -> words.remove(word);
      case 1 -> words.add(word, words.get(word));
      case 2 -> words.set(word, words.set(seed.between(0, words.size() - 1), words.get(word)));
      case 3, 4 -> words.set(word, ended(word(), words.get(word)));
      case 5 -> words.add(word, word());
      case 6 -> words.set(word, ended(seed.pick(CLAUSES), words.get(word)));
      case 7 -> words.add(word, seed.pick(OPERANDS));
      default -> words.set(word, ended(seed.pick(OPERANDS), words.get(word)));
    }
    lines.set(at, laid(line, words));
  }

  /// The new word with the period that the old one had.
  private static String ended(String word, String old) {
    return old.endsWith(".") && !word.endsWith(".") ? word + "." : word;
  }

  /// A word from anywhere.
  private String word() {
    for (int i = 0; i < 9; i++) {
      List<String> words = wordsOf(line());
      if (!words.isEmpty()) {
        String word = words.get(seed.between(0, words.size() - 1));
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      }
    }
    return "CONTINUE";
  }

  private static List<String> wordsOf(String line) {
    List<String> words = new ArrayList<>();
    if (line.length() > FIRST_COLUMN) {
      String text = line.substring(FIRST_COLUMN, Math.min(line.length(), LAST_COLUMN));
      for (String word : text.strip().split("\\s+")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /// Words as lines again: as many as they need.
  private static String laid(String line, List<String> words) {
    int indentation = FIRST_COLUMN;
    while (indentation < line.length() - 1 && line.charAt(indentation) == ' ') {
      indentation++;
    }
    StringBuilder text = new StringBuilder(" ".repeat(FIRST_COLUMN));
    text.append(" ".repeat(indentation - FIRST_COLUMN));
    int start = 0;
    boolean first = true;
    for (String word : words) {
      if (!first && text.length() - start + word.length() >= LAST_COLUMN) {
        start = text.append('\n').length();
        text.append(" ".repeat(FIRST_COLUMN + 4));
      } else if (!first) {
        text.append(' ');
      }
      text.append(word);
      first = false;
    }
    return text.toString();
  }
}
