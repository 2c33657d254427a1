package homeport.utilities.dd;

import homeport.diagnostics.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A control statement of the data set utilities (z/OS DFSMSdfp Utilities, "Utility control
/// statement format"): an operation in column 2 or later behind a label in column 1, and operands
/// up to a blank. It goes on with the next line when its operands end with a comma.
///
/// @param operands in the order they stand
public record UtilityStatement(String operation, List<Keyword> operands, List<String> lines) {
  private static final int LAST = 71;
  private static final int TEXT_MAX = 32_000;

  /// An operand.
  ///
  /// @param value empty when there is none; a list has its parentheses
  public record Keyword(String name, String value) {}

  public UtilityStatement {
    operands = List.copyOf(operands);
    lines = List.copyOf(lines);
  }

  /// All statements of a text.
  public static List<UtilityStatement> read(SourceFile source) {
    List<UtilityStatement> statements = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    StringBuilder operands = new StringBuilder();
    String operation = "";
    for (int line = 1; line <= source.lineCount(); line++) {
      String card = source.lineText(line);
      String text = card.substring(0, Math.min(LAST, card.length()));
      if (text.isBlank() || text.startsWith("*") && operation.isEmpty()) {
        continue;
      }
      lines.add(card);
      String rest = text.strip();
      if (operation.isEmpty()) {
        String[] words = (text.startsWith(" ") ? rest : after(rest)).split(" +", 2);
        operation = words[0].toUpperCase(Locale.ROOT);
        rest = words.length > 1 ? words[1].strip() : "";
      }
      String part = field(rest);
      operands.append(part);
      if (!part.endsWith(",") || operands.length() > TEXT_MAX) {
        statements.add(new UtilityStatement(operation, keywords(operands.toString()), lines));
        lines.clear();
        operands.setLength(0);
        operation = "";
      }
    }
    if (!operation.isEmpty()) {
      statements.add(new UtilityStatement(operation, keywords(operands.toString()), lines));
    }
    return statements;
  }

  /// A statement of another layout, by its parts.
  ///
  /// @param operands what stands behind the operation; it ends at a blank
  public static UtilityStatement of(String operation, String operands, List<String> lines) {
    return new UtilityStatement(operation, keywords(field(operands)), lines);
  }

  private static String after(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? "" : text.substring(blank).strip();
  }

  /// Up to a blank outside of apostrophes.
  public static String field(String text) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      quoted ^= text.charAt(i) == '\'';
      if (!quoted && text.charAt(i) == ' ') {
        return text.substring(0, i);
      }
    }
    return text;
  }

  /// The parts of a list, by the commas outside of parentheses and apostrophes.
  public static List<String> parts(String list) {
    List<String> parts = new ArrayList<>();
    int open = 0;
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      quoted ^= c == '\'';
      open += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (!quoted && open == 0 && c == ',') {
        parts.add(list.substring(start, i));
        start = i + 1;
      }
    }
    if (start < list.length()) {
      parts.add(list.substring(start));
    }
    return parts;
  }

  /// A list without its parentheses.
  public static String inside(String list) {
    return list.startsWith("(") && list.endsWith(")") ? list.substring(1, list.length() - 1) : list;
  }

  private static List<Keyword> keywords(String operands) {
    List<Keyword> keywords = new ArrayList<>();
    for (String part : parts(operands)) {
      int equals = part.indexOf('=');
      int open = part.indexOf('(');
      boolean valued = equals > 0 && (open < 0 || equals < open);
      keywords.add(
          new Keyword(
              (valued ? part.substring(0, equals) : part).toUpperCase(Locale.ROOT),
              valued ? part.substring(equals + 1) : ""));
    }
    return keywords;
  }

  /// The value of a keyword by its name or short name; empty when it is not there.
  public String value(String name, String shortName) {
    for (Keyword keyword : operands) {
      if (keyword.name().equals(name) || keyword.name().equals(shortName)) {
        return keyword.value();
      }
    }
    return "";
  }

  /// True when an operand of that name is there.
  public boolean has(String name) {
    return operands.stream().anyMatch(keyword -> keyword.name().equals(name));
  }

  /// The operation, which has to be one of those, with operands that are among those.
  ///
  /// @throws UtilityFailure that names what is not
  public String among(Set<String> operations, Set<String> names) throws UtilityFailure {
    if (!operations.contains(operation)) {
      throw UtilityFailure.refused("the control statement `" + operation + "`");
    }
    String other = other(names);
    if (other != null) {
      throw UtilityFailure.refused("the operand `" + other + "` of " + operation);
    }
    return operation;
  }

  /// The first operand that is none of those.
  ///
  /// @return its name; null when all are
  public @Nullable String other(Set<String> names) {
    for (Keyword keyword : operands) {
      if (!names.contains(keyword.name())) {
        return keyword.name();
      }
    }
    return null;
  }
}
