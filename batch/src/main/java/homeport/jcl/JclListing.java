package homeport.jcl;

import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A job as JESJCL lists it (z/OS MVS JCL Reference, "Listing of JCL statements"): statements of
/// the job begin with `//`, those of a cataloged procedure with `XX` (`X/` when overridden), those
/// of an in-stream procedure with `++` (`+/`).
///
/// @param messages what conversion has to say without being an error, for example IEFC001I
public record JclListing(List<Line> lines, List<Message> messages) {
  private static final int LINE_CHARACTERS = 120;

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
    for (Line line : lines) {
      String head = line.first() ? Integer.toString(line.statement()) : "";
      String text = String.format(Locale.ROOT, "%9s %s", head, line.text());
      printed.add(text.substring(0, Math.min(LINE_CHARACTERS, text.length())).stripTrailing());
      for (int from = LINE_CHARACTERS; from < text.length(); from += LINE_CHARACTERS - 10) {
        int to = Math.min(text.length(), from + LINE_CHARACTERS - 10);
        printed.add(" ".repeat(10) + text.substring(from, to));
      }
    }
    return printed;
  }

  /// The messages as they are printed under `STMT NO. MESSAGE`.
  public List<String> printMessages() {
    return messages.stream()
        .map(m -> String.format(Locale.ROOT, "%9d %s %s", m.statement(), m.id(), m.text()))
        .toList();
  }
}
