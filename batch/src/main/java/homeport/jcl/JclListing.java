package homeport.jcl;

import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A job as JESJCL lists it (z/OS MVS JCL Reference, "Listing of JCL statements"): statements of
/// the job begin with `//`, those of a cataloged procedure with `XX` (`X/` when overridden), those
/// of an in-stream procedure with `++` (`+/`).
///
/// @param messages what conversion has to say without being an error, for example IEFC001I
public record JclListing(List<Line> lines, List<Message> messages) {
  private static final int LINE_CHARACTERS = 120;
  private static final Pattern PASSWORD = Pattern.compile("(?<=[ ,])PASSWORD=");

  public JclListing {
    lines = List.copyOf(lines);
    messages = List.copyOf(messages);
  }

  /// One line.
  ///
  /// @param statement the number of the statement it belongs to, 0 for a comment
  /// @param first true on the line that shows the number
  /// @param text the record as listed, without trailing blanks
  /// @param at where the record stands
  public record Line(int statement, boolean first, String text, Span at) {}

  /// A message and the statement it belongs to, 0 for none.
  public record Message(int statement, String id, String text) {}

  /// The number of the statement that covers a place. What is listed with no statement (in-stream
  /// data, statements for JES2, comments) has that of the statement before it, or of the first. 0
  /// for a place in a text of which nothing is listed.
  public int numberOf(Span place) {
    int number = 0;
    int nearest = -1;
    for (Line line : lines) {
      boolean numbered = line.at().file() == place.file() && line.statement() > 0;
      int start = line.at().start();
      if (numbered && start <= place.start()) {
        if (place.start() <= line.at().end()) {
          return line.statement();
        }
        if (start > nearest) {
          nearest = start;
          number = line.statement();
        }
      } else if (numbered && number == 0) {
        number = line.statement();
      }
    }
    return number;
  }

  /// The lines as they are printed.
  public List<String> print() {
    List<String> printed = new ArrayList<>();
    boolean secret = false;
    for (Line line : lines) {
      String head = line.first() ? Integer.toString(line.statement()) : "";
      String shown = line.text();
      if (line.statement() == 1) {
        shown = withoutPasswords(secret ? blank(shown, 2, shown.indexOf(')')) : shown);
        secret = shown.matches(".*[ ,]PASSWORD=\\( *");
      }
      String text = String.format(Locale.ROOT, "%9s %s", head, shown);
      printed.add(text.substring(0, Math.min(LINE_CHARACTERS, text.length())).stripTrailing());
      for (int from = LINE_CHARACTERS; from < text.length(); from += LINE_CHARACTERS - 10) {
        int to = Math.min(text.length(), from + LINE_CHARACTERS - 10);
        printed.add(" ".repeat(10) + text.substring(from, to));
      }
    }
    return printed;
  }

  /// A line of the JOB statement with blanks for PASSWORD's value: JES does not print passwords
  /// (z/OS Security Server RACF Security Administrator's Guide, on JCL parameters).
  private static String withoutPasswords(String line) {
    Matcher password = PASSWORD.matcher(line);
    return password.find() ? blank(line, password.end(), end(line, password.end())) : line;
  }

  private static int end(String line, int from) {
    int at = from;
    int open = 0;
    while (at < line.length() && (open > 0 || ", ".indexOf(line.charAt(at)) < 0)) {
      open += line.charAt(at) == '(' ? 1 : line.charAt(at) == ')' ? -1 : 0;
      at++;
    }
    return at;
  }

  /// The text with blanks from a place to another one; to its end when that is none.
  private static String blank(String text, int from, int to) {
    int end = to < from ? text.length() : to;
    String open = text.startsWith("(", from) && end == text.length() ? "(" : "";
    return text.substring(0, from)
        + open
        + " ".repeat(end - from - open.length())
        + text.substring(end);
  }

  /// The messages as they are printed under `STMT NO. MESSAGE`.
  public List<String> printMessages() {
    return messages.stream()
        .map(m -> String.format(Locale.ROOT, "%9d %s %s", m.statement(), m.id(), m.text()))
        .toList();
  }
}
