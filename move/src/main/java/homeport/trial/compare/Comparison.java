package homeport.trial.compare;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.trial.CannotTell;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Compares two data sets. What is equal byte for byte is done at once, in large blocks; only
/// records that differ are taken apart into fields.
public final class Comparison {
  private final ComparisonRequest request;
  private final RecordLayout layout;
  private final Findings findings;
  private Totals leftTotals;
  private Totals rightTotals;
  private boolean identical = true;

  private Comparison(ComparisonRequest request) throws CannotTell {
    this.request = request;
    this.layout = request.layout();
    this.findings =
        new Findings(
            layout,
            request.rules(),
            request.rules().applied(layout, request.today()),
            request.today(),
            request.differencesMax());
    this.leftTotals = new Totals(layout);
    this.rightTotals = leftTotals;
  }

  /// @throws CannotTell when a data set is damaged or cannot be opened, or the layout does not fit
  public static ComparisonResult run(ComparisonRequest request) throws CannotTell, IOException {
    return new Comparison(request).run();
  }

  private ComparisonResult run() throws CannotTell, IOException {
    RecordKey key = request.key().isEmpty() ? null : new RecordKey(layout, request.key());
    fits(request.left());
    fits(request.right());
    try (Records left = request.left().open();
        Records right = request.right().open()) {
      if (left instanceof FileRecords a && right instanceof FileRecords b && a.like(b)) {
        equalPart(a, b);
      }
      rightTotals = leftTotals.copy();
      if (key == null) {
        inSequence(left, right);
      } else {
        byKey(left, right, key);
      }
    }
    return findings.result(
        request, key != null, identical, leftTotals.result(), rightTotals.result());
  }

  /// Fixed records have to be as long as the layout; variable ones may be shorter.
  private void fits(RecordSource source) throws CannotTell, IOException {
    if (source instanceof RecordSource.InFile(String name, var file, Dcb dcb)) {
      RecordFormat recfm = dcb.recfm();
      boolean fixed = recfm != null && recfm.length() == RecordFormat.Length.FIXED;
      if (fixed && (dcb.lrecl() < layout.shortest() || dcb.lrecl() > layout.longest())) {
        throw misfit(name, dcb.lrecl());
      }
      long size = Files.size(file);
      if (fixed && size % dcb.lrecl() != 0) {
        throw new CannotTell(
            "HP6206", "`" + name + "` has " + size + " bytes: no multiple of LRECL=" + dcb.lrecl());
      }
    }
  }

  private CannotTell misfit(String name, int length) {
    String wanted =
        layout.shortest() == layout.longest()
            ? Integer.toString(layout.longest())
            : layout.shortest() + " to " + layout.longest();
    return new CannotTell(
        "HP6204",
        "`"
            + name
            + "` has records of "
            + length
            + " bytes; the copybook's record `"
            + layout.name()
            + "` has "
            + wanted,
        "say another copybook, --record, --recfm or --lrecl");
  }

  private void checked(RecordSource source, Records records) throws CannotTell {
    if (records.length() > layout.longest()) {
      throw misfit(source.name() + "` (record " + records.number() + ")", records.length());
    }
  }

  /// Goes through both files as long as they are the same, block by block, and leaves them at the
  /// first record that is not. The totals of that part are the same on both sides.
  private void equalPart(FileRecords left, FileRecords right) throws CannotTell, IOException {
    while (true) {
      int there = Math.min(left.fill(), right.fill());
      int from = left.position();
      int at =
          Arrays.mismatch(
              left.bytes(),
              from,
              from + there,
              right.bytes(),
              right.position(),
              right.position() + there);
      int equal = at < 0 ? there : at;
      int done = take(left, right, equal);
      leftTotals.hash(left.bytes(), from, done);
      if (done == 0 || at >= 0) {
        return;
      }
    }
  }

  private int take(FileRecords left, FileRecords right, int equal) throws CannotTell {
    int done = 0;
    while (equal > done) {
      int size = left.whole(equal - done);
      if (size == 0) {
        break;
      }
      left.take(size);
      right.take(size);
      if (left.length() > layout.longest()) {
        checked(request.left(), left);
      }
      leftTotals.count(left.bytes(), left.offset(), left.length());
      findings.same();
      done += size;
    }
    return done;
  }

  private void inSequence(Records left, Records right) throws CannotTell, IOException {
    boolean more = advance(left, leftTotals, request.left());
    boolean otherMore = advance(right, rightTotals, request.right());
    while (more && otherMore) {
      pair(left, right, null);
      more = advance(left, leftTotals, request.left());
      otherMore = advance(right, rightTotals, request.right());
    }
    while (more) {
      identical = false;
      findings.alone(left, Difference.Kind.MISSING, null);
      more = advance(left, leftTotals, request.left());
    }
    while (otherMore) {
      identical = false;
      findings.alone(right, Difference.Kind.EXTRA, null);
      otherMore = advance(right, rightTotals, request.right());
    }
  }

  private boolean advance(Records records, Totals totals, RecordSource source)
      throws CannotTell, IOException {
    if (!records.next()) {
      return false;
    }
    checked(source, records);
    totals.add(records);
    return true;
  }

  private void pair(Records left, Records right, @Nullable RecordKey key) {
    int a = left.offset();
    int b = right.offset();
    if (Arrays.equals(left.bytes(), a, a + left.length(), right.bytes(), b, b + right.length())) {
      findings.same();
    } else {
      identical = false;
      findings.pair(left, right, key);
    }
  }

  /// Counts what is left of both sides, then matches it by key: as it stands when it is in the
  /// order of the key, else sorted.
  private void byKey(Records left, Records right, RecordKey key) throws CannotTell, IOException {
    long leftFrom = place(left);
    long rightFrom = place(right);
    long equalRecords = left.number();
    boolean leftOrdered = counted(left, leftTotals, request.left(), key);
    boolean rightOrdered = counted(right, rightTotals, request.right(), key);
    try (Records a = ordered(request.left(), leftOrdered, leftFrom, equalRecords, key);
        Records b = ordered(request.right(), rightOrdered, rightFrom, equalRecords, key)) {
      merge(a, b, key);
    }
  }

  private static long place(Records records) {
    return records instanceof FileRecords file ? file.place() : 0;
  }

  /// @return true when the records are in the order of the key
  private boolean counted(Records records, Totals totals, RecordSource source, RecordKey key)
      throws CannotTell, IOException {
    byte[] last = new byte[key.length()];
    byte[] now = new byte[key.length()];
    boolean ordered = true;
    while (advance(records, totals, source)) {
      if (records.length() < layout.shortest()) {
        throw misfit(source.name() + "` (record " + records.number() + ")", records.length());
      }
      key.copy(records, now);
      ordered &= RecordKey.compare(last, now) <= 0;
      byte[] swap = last;
      last = now;
      now = swap;
    }
    return ordered;
  }

  private Records ordered(
      RecordSource source, boolean ordered, long from, long before, RecordKey key)
      throws CannotTell, IOException {
    Records records = source.open();
    if (records instanceof FileRecords file) {
      file.seek(from, before);
    }
    return ordered ? records : SortedRecords.of(records, key, request.workFolder());
  }

  private void merge(Records left, Records right, RecordKey key) throws CannotTell, IOException {
    byte[] a = new byte[key.length()];
    byte[] b = new byte[key.length()];
    boolean more = left.next();
    boolean otherMore = right.next();
    while (more || otherMore) {
      int order = 0;
      if (more && otherMore) {
        key.copy(left, a);
        key.copy(right, b);
        order = RecordKey.compare(a, b);
      } else {
        order = more ? -1 : 1;
      }
      if (order == 0) {
        pair(left, right, key);
      } else {
        identical = false;
        findings.alone(
            order < 0 ? left : right,
            order < 0 ? Difference.Kind.MISSING : Difference.Kind.EXTRA,
            key);
      }
      more = order <= 0 ? left.next() : more;
      otherMore = order >= 0 ? right.next() : otherMore;
    }
  }
}
