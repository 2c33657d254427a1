package homeport.diagnostics;

/// A stretch of one source text: from `start` up to, not including, `end` (offsets in `char`
/// units).
///
/// The COPY trail is not here but in the file: `file().includedAt()`.
public record Span(SourceFile file, int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /// The line, from 1, on which the span starts.
  public int line() {
    return file.line(start);
  }

  /// The column, from 1, at which the span starts.
  public int column() {
    return file.column(start);
  }

  /// True for a place in the text that covers nothing of it: names that no text holds have such a
  /// span.
  public boolean isEmpty() {
    return start == end;
  }

  /// This span's start to the other's end; the other one as it is when it lies in another file (a
  /// statement that begins in a program and ends in a copybook is shown where it begins).
  public Span to(Span last) {
    return last.file == file && last.end >= start ? file.span(start, last.end) : this;
  }

  /// The text the span covers.
  public String text() {
    return file.text().substring(start, Math.min(end, file.text().length()));
  }

  @Override
  public String toString() {
    return file.name() + ":" + line() + ":" + column();
  }
}
