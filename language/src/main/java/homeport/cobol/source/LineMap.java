package homeport.cobol.source;

import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// A number for each line of a program and of all it copied, so that a class file's line numbers
/// can speak COBOL: lines 1 to N are those of the program's own text; each COPY takes as many
/// numbers after that as its copybook has lines, a second COPY of the same book other numbers.
public final class LineMap {
  private final Map<SourceFile, Integer> bases;
  private final List<SourceFile> files;

  private LineMap(Map<SourceFile, Integer> bases, List<SourceFile> files) {
    this.bases = bases;
    this.files = files;
  }

  /// The program's own text, then every text that was copied, in the order of their numbers.
  public List<SourceFile> texts() {
    return List.copyOf(files);
  }

  /// A line as a person knows it.
  ///
  /// @param trail the COPY statements it came by, innermost first; empty for the program's own
  ///   lines
  public record Place(String file, int line, List<Span> trail) {
    public Place {
      trail = List.copyOf(trail);
    }
  }

  /// The number of the line where the span starts; 0 for a text that is no part of the program.
  public int lineOf(Span span) {
    Integer base = bases.get(span.file());
    return base == null ? 0 : base + span.line();
  }

  /// The line that has this number; the nearest one for a number that none has.
  public Place placeOf(int number) {
    int low = 0;
    int high = files.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (base(files.get(middle)) < number) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    SourceFile file = files.get(low);
    int line = Math.clamp(number - base(file), 1, file.lineCount());
    List<Span> trail = new ArrayList<>();
    for (Span by = file.includedAt(); by != null; by = by.file().includedAt()) {
      trail.add(by);
    }
    return new Place(file.name(), line, trail);
  }

  /// The lines a copied text took: numbers `from` up to `from + count - 1`.
  ///
  /// @param copiedAt the number of the line of its COPY statement
  public record Copied(int from, int count, String file, int copiedAt) {}

  /// All copied texts, in the order of their numbers.
  public List<Copied> copies() {
    List<Copied> copies = new ArrayList<>();
    for (SourceFile file : files) {
      Span by = file.includedAt();
      if (by != null) {
        copies.add(new Copied(base(file) + 1, file.lineCount(), file.name(), lineOf(by)));
      }
    }
    return copies;
  }

  private int base(SourceFile file) {
    return bases.getOrDefault(file, 0);
  }

  /// Gives numbers to texts in the order in which they are met.
  static final class Builder {
    private final Map<SourceFile, Integer> bases = new IdentityHashMap<>();
    private final List<SourceFile> files = new ArrayList<>();
    private int next;

    Builder() {}

    void add(SourceFile file) {
      bases.put(file, next);
      files.add(file);
      next += file.lineCount();
    }

    /// How many lines there are so far.
    int count() {
      return next;
    }

    /// The same text under another object: its TABs not yet expanded.
    void alias(SourceFile file, SourceFile of) {
      bases.putIfAbsent(file, bases.getOrDefault(of, 0));
    }

    LineMap build() {
      return new LineMap(bases, files);
    }
  }
}
