package homeport.utilities.update;

import homeport.data.CodePage;
import homeport.utilities.dd.UtilityFailure;
import homeport.utilities.dd.UtilityStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the new records of a member: those of SYSIN (ADD, REPL), or the old ones with what SYSIN
/// puts in their places, adds or deletes, by ascending sequence numbers (CHANGE); numbers them anew
/// where NUMBER says so.
final class Change {
  private static final int RECORDS_MAX = 5_000_000;
  private static final Set<String> NUMBER = Set.of("SEQ1", "SEQ2", "NEW1", "INCR", "INSERT");
  private static final Set<String> DELETE = Set.of("SEQ1", "SEQ2");
  private static final String ALL = "ALL";

  private final SequenceField old;
  private final SequenceField anew;
  private final int column;
  private final Iterator<byte[]> before;
  private final boolean inPlace;
  private final List<byte[]> records = new ArrayList<>();
  private byte @Nullable [] current;

  /// A range whose records get new numbers; null when there is none.
  private @Nullable Numbering numbering;

  /// A block that is being inserted; null when none is.
  private @Nullable Block block;

  private byte[] lastPlace = {};

  /// @param to null for the end
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Numbering(byte[] from, byte @Nullable [] to, long first, long step, long[] next) {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Block(long step, long[] last) {}

  /// @param before the old records; none for ADD and REPL
  Change(UtilityStatement function, Iterator<byte[]> before, CodePage codePage)
      throws UtilityFailure {
    this.old = SequenceField.of(function, false, codePage);
    this.anew = SequenceField.of(function, true, codePage);
    this.before = before;
    this.inPlace = function.value("UPDATE", "UPDATE").equals("INPLACE");
    String given = function.value("COLUMN", "COLUMN");
    if (!given.isEmpty() && !given.matches("[1-9][0-9]?")) {
      throw new UtilityFailure("HP4301", "`COLUMN=" + given + "` is no column");
    }
    this.column = given.isEmpty() ? 0 : Integer.parseInt(given) - 1;
    this.current = before.hasNext() ? before.next() : null;
  }

  /// The new records, when all statements have been taken.
  List<byte[]> end() throws UtilityFailure {
    while (current != null) {
      keep();
    }
    return records;
  }

  private void add(byte[] record, byte[] place) throws UtilityFailure {
    if (records.size() == RECORDS_MAX) {
      throw new UtilityFailure("HP4305", "more than " + RECORDS_MAX + " records");
    }
    Numbering active = numbering;
    Block behind = block;
    if (active != null
        && Arrays.compareUnsigned(place, active.from) >= 0
        && (active.to == null || Arrays.compareUnsigned(place, active.to) <= 0)) {
      anew.put(record, active.next[0]);
      active.next[0] += active.step;
    } else if (behind != null) {
      if (Arrays.compareUnsigned(place, old.field(Long.toString(behind.last[0]))) <= 0) {
        behind.last[0] += behind.step;
        anew.put(record, behind.last[0]);
      } else {
        block = null;
      }
    }
    records.add(record);
  }

  /// Takes the old record over.
  private void keep() throws UtilityFailure {
    byte[] record = current;
    if (record != null) {
      current = before.hasNext() ? before.next() : null;
      add(record, old.of(record));
    }
  }

  private boolean currentBefore(byte[] place) {
    byte[] record = current;
    return record != null && Arrays.compareUnsigned(old.of(record), place) < 0;
  }

  /// A data statement of ADD or REPL.
  void added(byte[] record) throws UtilityFailure {
    Numbering active = numbering;
    add(record, active == null ? lastPlace : active.from);
  }

  /// A data statement of CHANGE.
  void data(byte[] record) throws UtilityFailure {
    byte[] place = old.of(record);
    Block insertion = block;
    if (SequenceField.blank(place)) {
      if (insertion == null) {
        throw new UtilityFailure("HP4305", "a data statement has no sequence number");
      }
      records.add(record);
      anew.put(record, insertion.last[0] += insertion.step);
      return;
    }
    if (Arrays.compareUnsigned(place, lastPlace) < 0) {
      throw new UtilityFailure("HP4305", "data statements are not in ascending order");
    }
    lastPlace = place;
    while (currentBefore(place)) {
      keep();
    }
    byte[] there = current;
    if (there != null && Arrays.equals(old.of(there), place)) {
      current = before.hasNext() ? before.next() : null;
      add(merged(there, record), place);
    } else if (inPlace) {
      throw new UtilityFailure("HP4305", "UPDATE=INPLACE adds no records");
    } else {
      add(record, place);
    }
  }

  /// From COLUMN on the data statement, before it the old record.
  private byte[] merged(byte[] there, byte[] record) {
    byte[] merged = record.clone();
    System.arraycopy(there, 0, merged, 0, Math.min(column, Math.min(there.length, merged.length)));
    return merged;
  }

  /// A detail statement.
  void detail(UtilityStatement statement) throws UtilityFailure {
    boolean delete = statement.operation().equals("DELETE");
    String other = statement.other(delete ? DELETE : NUMBER);
    if (other != null) {
      throw UtilityFailure.refused("the operand `" + other + "` of " + statement.operation());
    }
    if (delete) {
      delete(statement);
    } else {
      number(statement);
    }
  }

  private void delete(UtilityStatement statement) throws UtilityFailure {
    if (inPlace) {
      throw new UtilityFailure("HP4305", "UPDATE=INPLACE deletes no records");
    }
    String first = statement.value("SEQ1", "SEQ1");
    if (first.equals(ALL)) {
      before.forEachRemaining(_ -> {});
      current = null;
      return;
    }
    byte[] from = old.field(first);
    byte[] to = old.field(statement.value("SEQ2", "SEQ2"));
    while (currentBefore(from)) {
      keep();
    }
    byte[] record = current;
    while (record != null && Arrays.compareUnsigned(old.of(record), to) <= 0) {
      current = before.hasNext() ? before.next() : null;
      record = current;
    }
    lastPlace = from;
  }

  private void number(UtilityStatement statement) throws UtilityFailure {
    String first = statement.value("SEQ1", "SEQ1");
    String last = statement.value("SEQ2", "SEQ2");
    long start = count(statement, "NEW1");
    long increment = count(statement, "INCR");
    if (statement.value("INSERT", "INSERT").equals("YES")) {
      if (inPlace) {
        throw new UtilityFailure("HP4305", "UPDATE=INPLACE adds no records");
      }
      byte[] behind = old.field(first);
      while (currentBefore(behind) || current != null && Arrays.equals(old.of(current), behind)) {
        keep();
      }
      block = new Block(increment, new long[] {start - increment});
      lastPlace = behind;
      return;
    }
    boolean all = first.isEmpty() || first.equals(ALL);
    byte[] from = all ? new byte[0] : old.field(first);
    while (!all && currentBefore(from)) {
      keep();
    }
    numbering =
        new Numbering(
            from, last.isEmpty() ? null : old.field(last), start, increment, new long[] {start});
  }

  private static long count(UtilityStatement statement, String operand) throws UtilityFailure {
    String value = statement.value(operand, operand);
    if (!value.matches("[0-9]{1,8}")) {
      throw new UtilityFailure("HP4301", "NUMBER needs `" + operand + "` with a number");
    }
    return Long.parseLong(value);
  }
}
