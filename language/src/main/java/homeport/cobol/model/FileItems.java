package homeport.cobol.model;

import homeport.cobol.model.FileModel.AlternateKey;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.FileSyntax;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import homeport.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The data items that the clauses of one file name.
final class FileItems {
  private static final int VSAM_STATUS_BYTES = 6;

  private final Names names;
  private final FileMaker.Half half;
  private final List<DataItem> records;
  private final Problems problems;

  FileItems(Names names, FileMaker.Half half, List<DataItem> records, Problems problems) {
    this.names = names;
    this.half = half;
    this.records = records;
    this.problems = problems;
  }

  /// RECORD KEY: an item of the file's record (Language Reference, "RECORD KEY clause").
  @Nullable DataItem recordKey() {
    Reference reference = half.select.recordKey();
    DataItem elsewhere = reference == null ? null : keyElsewhere(reference);
    return elsewhere != null ? elsewhere : key(reference, "RECORD KEY");
  }

  /// A key that lies in another record, where the file is read and written in sequence only:
  /// programs that keep the record's description in WORKING-STORAGE have it. Its place in its own
  /// record is taken as its place in the file's record (A-0303).
  private @Nullable DataItem keyElsewhere(Reference reference) {
    List<Names.Entry> found = names.candidates(reference.name(), reference.qualifiers());
    if (found.size() != 1
        || records.isEmpty()
        || half.select.access() != FileSyntax.Access.SEQUENTIAL
        || !(found.getFirst().meaning() instanceof Bound.Item(DataItem item))
        || isInRecord(item)
        || !item.dimensions().isEmpty()
        || item.isVariable()
        || item.isVariablyLocated()) {
      return null;
    }
    DataItem record = item;
    for (DataItem up = item.parent(); up != null; up = up.parent()) {
      record = up;
    }
    int offset = item.offset() - record.offset();
    StorageArea area = records.getFirst().area();
    if (record == item || offset + item.length() > area.length()) {
      return null;
    }
    problems.add(
        RuleBroken.of(
                Rule.RECORD_KEY_ELSEWHERE,
                reference.at(),
                "`" + reference.name() + "` is not in a record of `" + half.select.name() + "`")
            .also(item.nameAt(), "byte " + (offset + 1) + " of its own record")
            .note("the same place in the file's record is taken as the key"));
    DataItem.Shape shape =
        new DataItem.Shape(
            item.category(), item.usage(), item.picture(), item.number(), false, false);
    return new DataItem(
        item.at(),
        item.nameAt(),
        item.level(),
        item.name(),
        null,
        area,
        offset,
        item.length(),
        shape,
        List.of(),
        null);
  }

  List<AlternateKey> alternateKeys() {
    List<AlternateKey> keys = new ArrayList<>();
    for (FileSyntax.AlternateKey key : half.select.alternateKeys()) {
      DataItem item = key(key.name(), "ALTERNATE RECORD KEY");
      if (item != null) {
        keys.add(new AlternateKey(item, key.duplicates()));
      }
    }
    return keys;
  }

  private @Nullable DataItem key(@Nullable Reference reference, String clause) {
    return find(
        reference,
        clause,
        item ->
            isInRecord(item)
                && item.dimensions().isEmpty()
                && !item.isVariable()
                && !item.isVariablyLocated(),
        "an item of fixed place and length in a record of the file");
  }

  private boolean isInRecord(DataItem item) {
    return !records.isEmpty() && item.area().equals(records.getFirst().area());
  }

  /// RELATIVE KEY: an unsigned integer outside the file's record.
  @Nullable DataItem relativeKey() {
    return find(
        half.select.relativeKey(),
        "RELATIVE KEY",
        item -> isUnsignedInteger(item) && !isInRecord(item),
        "an unsigned integer outside the file's record");
  }

  /// RECORD VARYING … DEPENDING ON: an unsigned integer.
  @Nullable DataItem length(@Nullable Reference reference) {
    return find(reference, "DEPENDING ON", FileItems::isUnsignedInteger, "an unsigned integer");
  }

  private static boolean isUnsignedInteger(DataItem item) {
    NumberFormat number = item.number();
    return number != null && number.scale() <= 0 && !number.signed();
  }

  /// FILE STATUS: two characters (Language Reference, "FILE STATUS clause").
  @Nullable DataItem status() {
    return find(
        half.select.status(),
        "FILE STATUS",
        item -> item.length() == 2 && (item.isGroup() || item.usage() == Usage.DISPLAY),
        "a two-character item outside the FILE SECTION");
  }

  @Nullable DataItem vsamStatus() {
    return find(
        half.select.vsamStatus(),
        "FILE STATUS",
        item -> item.length() == VSAM_STATUS_BYTES && item.isGroup(),
        "a group of six bytes");
  }

  private @Nullable DataItem find(
      @Nullable Reference reference, String clause, Predicate<DataItem> good, String needed) {
    if (reference == null) {
      return null;
    }
    Bound bound = resolve(reference);
    if (bound == null) {
      return null;
    }
    if (bound instanceof Bound.Item(DataItem item) && good.test(item)) {
      return item;
    }
    RuleBroken problem =
        RuleBroken.of(
            Rule.FILE_ITEM,
            reference.at(),
            clause + " of `" + half.select.name() + "` needs " + needed);
    if (bound instanceof Bound.Item(DataItem item)) {
      problem = problem.also(item.nameAt(), Words.of(item.category()));
    }
    problems.add(problem);
    return null;
  }

  /// A key that is not qualified means the item of that name in the file's own record, when there
  /// is one there.
  private @Nullable Bound resolve(Reference reference) {
    List<Names.Entry> own = new ArrayList<>();
    for (Names.Entry entry : names.candidates(reference.name(), reference.qualifiers())) {
      if (entry.meaning() instanceof Bound.Item(DataItem item) && isInRecord(item)) {
        own.add(entry);
      }
    }
    return own.size() == 1
        ? names.used(reference.name(), reference.qualifiers(), own.getFirst())
        : names.resolve(reference.name(), reference.qualifiers());
  }
}
