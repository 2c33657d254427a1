package homeport.utilities.sort.reformat;

import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.reformat.Clause.When;
import java.util.Arrays;
import java.util.List;

/// What a statement makes of records: INREC, OUTREC, or the same operands of OUTFIL. It counts, so
/// it serves one run.
public final class Reformat {
  private static final byte BLANK = 0x40;

  private final List<Clause> clauses;
  private final int outLength;
  private final byte fill;
  private final boolean compareZeros;
  private final int end;
  private final Source source;
  private Made made = new Made();
  private Made other = new Made();

  /// How the statement is to be taken.
  ///
  /// @param outLength IFOUTLEN; 0 when records are as long as they come out
  /// @param fill stands where a variable record ends before a field
  /// @param compareZeros VLSCMP: zeros stand where it ends before a compare field; else the
  ///   condition does not hold
  public record Settings(int outLength, byte fill, boolean compareZeros) {
    public static final Settings USUAL = new Settings(0, BLANK, false);
  }

  /// @param parsed bytes of all parsed fields
  public Reformat(List<Clause> clauses, Settings settings, int parsed) {
    this.clauses = List.copyOf(clauses);
    this.outLength = settings.outLength();
    this.fill = settings.fill();
    this.compareZeros = settings.compareZeros();
    this.source = new Source(parsed);
    this.end = clauses.stream().mapToInt(Clause::end).max().orElse(0);
  }

  /// Where the last field ends that it reads.
  public int end() {
    return end;
  }

  /// Where a field ends that lies behind fixed records of so many bytes, as the clauses before it
  /// have made them; 0 when all lie within.
  public int beyond(int inputLength) {
    int extent = inputLength;
    for (Clause clause : clauses) {
      int missing = clause.beyond(extent);
      if (missing > 0) {
        return missing;
      }
      int width = clause.width(extent);
      boolean always = clause.when() == When.INIT || clause.when() == When.GROUP;
      extent = always ? width : Math.max(extent, width);
    }
    return 0;
  }

  /// Bytes of the record that comes out of a fixed one, and most bytes of a variable one.
  public int width(int inputLength) {
    if (outLength > 0) {
      return outLength;
    }
    int base = inputLength;
    int longest = 0;
    for (Clause clause : clauses) {
      int width = clause.width(base);
      if (clause.when() == When.INIT || clause.when() == When.GROUP) {
        base = width;
      } else {
        longest = Math.max(longest, width);
      }
    }
    return Math.max(base, longest);
  }

  /// Makes a record anew; the outcome is good until the next call.
  public Made apply(byte[] record, int at, int length, Form.Shape shape) {
    source.load(record, at, length, Math.max(end, length), fill);
    boolean changed = false;
    boolean hit = false;
    boolean over = false;
    for (int i = 0; i < clauses.size() && !over; i++) {
      Clause clause = clauses.get(i);
      boolean holds =
          switch (clause.when()) {
            case INIT, GROUP -> true;
            case CONDITION -> clause.condition() != null && holds(clause.condition());
            case ANY -> hit;
            case NONE -> !hit;
          };
      if (!holds) {
        continue;
      }
      hit |= clause.when() == When.CONDITION;
      changed |= step(clause, shape);
      over = made.count() > 1 || clause.when().compareTo(When.GROUP) > 0 && !clause.next();
    }
    if (!changed) {
      made.clear();
      new Overlay(List.of()).apply(source, shape, made);
    } else if (made.count() == 1 && !shape.variable() && made.length(0) != shape.max()) {
      pad(shape);
    }
    return made;
  }

  private boolean holds(Condition condition) {
    if (source.length() < condition.end()) {
      if (!compareZeros) {
        return false;
      }
      Arrays.fill(source.bytes(), source.length(), condition.end(), (byte) 0);
      boolean holds = condition.test(source.bytes(), 0);
      Arrays.fill(source.bytes(), source.length(), condition.end(), fill);
      return holds;
    }
    return condition.test(source.bytes(), 0);
  }

  private boolean step(Clause clause, Form.Shape shape) {
    if (clause.parse() != null) {
      clause.parse().apply(source);
    }
    boolean several = clause.form() instanceof Build(List<Build.Line> lines, _) && lines.size() > 1;
    Form.Shape inner =
        shape.variable() || several ? shape : new Form.Shape(false, clause.width(source.length()));
    if (clause.group() != null) {
      other.clear();
      clause.group().apply(source, inner, other);
    } else if (clause.form() != null) {
      other.clear();
      clause.form().apply(source, inner, other);
    } else {
      return false;
    }
    Made last = made;
    made = other;
    other = last;
    if (made.count() == 1) {
      source.load(made.bytes(), 0, made.length(0), Math.max(end, made.length(0)), fill);
    }
    return true;
  }

  private void pad(Form.Shape shape) {
    made.clear();
    new Overlay(List.of()).apply(source, shape, made);
  }
}
