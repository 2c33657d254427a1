package homeport.cobol.source;

import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lines of a compile in the order in which they are compiled, numbered from 1 without a gap: a
/// copied text stands behind the last line of its COPY statement (Programming Guide, "Example: MAP
/// output", LineID). These are the numbers that all parts of a listing speak of.
public final class ListedLines {
  private final LineMap map;
  private final List<Line> lines = new ArrayList<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();

  /// Takes the lines in the order in which they are compiled.
  interface Taker {
    /// @param line the number of the line within its text
    void take(SourceFile text, int line);
  }

  /// A line of the listing.
  ///
  /// @param copied true for a line that COPY brought in
  public record Line(int number, boolean copied, String text) {}

  public ListedLines(LineMap map) {
    this.map = map;
    each(map, this::add);
  }

  private void add(SourceFile text, int line) {
    int number = lines.size() + 1;
    lines.add(new Line(number, text.includedAt() != null, text.lineText(line)));
    Span start = text.span(text.lineStart(line), text.lineStart(line));
    numbers.put(map.lineOf(start), number);
  }

  /// All lines of a compile, in order.
  static void each(LineMap map, Taker taker) {
    Map<SourceFile, List<SourceFile>> copied = new HashMap<>();
    for (SourceFile text : map.texts()) {
      Span by = text.includedAt();
      if (by != null) {
        copied.computeIfAbsent(by.file(), _ -> new ArrayList<>(1)).add(text);
      }
    }
    each(map.texts().getFirst(), copied, taker);
  }

  private static void each(SourceFile text, Map<SourceFile, List<SourceFile>> copied, Taker taker) {
    List<SourceFile> within = copied.getOrDefault(text, List.of());
    int next = 0;
    for (int line = 1; line <= lineCount(text); line++) {
      taker.take(text, line);
      while (next < within.size() && lastLine(within.get(next)) <= line) {
        each(within.get(next++), copied, taker);
      }
    }
    while (next < within.size()) {
      each(within.get(next++), copied, taker);
    }
  }

  /// The lines of a text; the empty one behind the last line end is none.
  private static int lineCount(SourceFile text) {
    int count = text.lineCount();
    return count > 1 && text.lineStart(count) == text.lineEnd(count) ? count - 1 : count;
  }

  /// The line on which the COPY statement that brought a text in ends.
  private static int lastLine(SourceFile text) {
    Span by = text.includedAt();
    return by == null ? 0 : by.file().line(Math.max(by.start(), by.end() - 1));
  }

  public List<Line> lines() {
    return lines;
  }

  /// The number of the line on which a span starts; 0 when it lies in no text of the compile.
  public int numberOf(Span span) {
    return numbers.getOrDefault(map.lineOf(span), 0);
  }
}
