package homeport.diagnostics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One text that was read: a program, a copybook, a JCL member. A copybook brought in twice is two
/// source files that share their text, because each knows the COPY statement it came by.
///
/// Lines count from 1, columns from 1, offsets from 0 (in `char` units).
public final class SourceFile {
  private final String name;
  private final String text;
  private final @Nullable Span includedAt;
  private final int[] lineStarts;

  /// Spans that were asked for lately. A name, the reference it makes and the operand that the
  /// reference is lie at one place, and a program has many of them. Whoever finds another one here
  /// makes his own, so it does not matter who put it there.
  private final @Nullable Span[] lately = new Span[LATELY];

  private static final int LATELY = 16;

  public SourceFile(String name, String text) {
    this(name, text, null);
  }

  /// A text brought in by another one, for example by COPY.
  public SourceFile(String name, String text, @Nullable Span includedAt) {
    this.name = name;
    this.text = text;
    this.includedAt = includedAt;
    this.lineStarts = lineStarts(text);
  }

  private SourceFile(SourceFile first, @Nullable Span includedAt) {
    this.name = first.name;
    this.text = first.text;
    this.includedAt = includedAt;
    this.lineStarts = first.lineStarts;
  }

  /// The same text brought in from another place. What is known of its lines is shared.
  public SourceFile again(@Nullable Span includedAt) {
    return new SourceFile(this, includedAt);
  }

  private static int[] lineStarts(String text) {
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      count++;
    }
    int[] starts = new int[count];
    int next = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts[next++] = at + 1;
    }
    return starts;
  }

  /// The name a person knows it by: a file name, a member name, a DD name.
  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /// Where the text was asked for, or null for one that was given.
  public @Nullable Span includedAt() {
    return includedAt;
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /// The line (from 1) that holds the offset.
  public int line(int offset) {
    int at = Arrays.binarySearch(lineStarts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /// The column (from 1) of the offset in its line.
  public int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }

  /// The offset at which a line (from 1) begins.
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /// The offset behind a line's last character; its line end is not counted.
  public int lineEnd(int line) {
    int from = lineStarts[line - 1];
    int to = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    if (to > from && text.charAt(to - 1) == '\r') {
      to--;
    }
    return to;
  }

  /// A line's text without its line end.
  public String lineText(int line) {
    return text.substring(lineStarts[line - 1], lineEnd(line));
  }

  /// A span of this text.
  public Span span(int start, int end) {
    int slot = (start + 31 * end) & (LATELY - 1);
    Span known = lately[slot];
    if (known != null && known.start() == start && known.end() == end) {
      return known;
    }
    Span made = new Span(this, start, end);
    lately[slot] = made;
    return made;
  }

  @Override
  public String toString() {
    return name;
  }
}
