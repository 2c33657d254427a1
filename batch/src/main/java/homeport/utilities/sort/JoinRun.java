package homeport.utilities.sort;

import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import homeport.utilities.sort.engine.RecordSorter;
import homeport.utilities.sort.engine.RecordSums;
import homeport.utilities.sort.engine.SortKey;
import homeport.utilities.sort.engine.SortedRecords;
import homeport.utilities.sort.engine.SumField;
import homeport.utilities.sort.join.Join;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// JOINKEYS at work: each file is sorted by its keys, then both are read side by side; the records
/// of F2 with the same key are held to be joined with each of F1 (z/OS DFSORT Application
/// Programming Guide, "JOINKEYS application").
final class JoinRun {
  private static final int RDW = 4;

  private final UtilityStep step;
  private final Join join;
  private final SortRequest.ShortRecords shortRecords;
  private final long memory;
  private final Listing listing;
  private final Side first;
  private final Side second;

  JoinRun(
      UtilityStep step,
      Join join,
      SortRequest.ShortRecords shortRecords,
      long memory,
      Listing listing)
      throws SortFailure, IOException {
    this.step = step;
    this.join = join;
    this.shortRecords = shortRecords;
    this.memory = memory / 2;
    this.listing = listing;
    this.first = new Side(join.first());
    this.second = new Side(join.second());
    for (Join.Piece piece : join.pieces()) {
      if (piece instanceof Join.Piece.Field(boolean other, int offset, int length)) {
        Records records = other ? second.records : first.records;
        if (offset + Math.max(1, length) > records.max()) {
          throw new SortFailure(
              "ICE027A 0 END OF FIELD BEYOND MAXIMUM RECORD LENGTH",
              "HP4110",
              "a field of REFORMAT ends behind the records");
        }
      }
    }
  }

  /// One file: its own statements and what its records are.
  private final class Side {
    private final Join.File file;
    private final SortKey key;
    private final SortRequest said;
    private final SortRequest.Selection selection;
    private final Records records;

    Side(Join.File file) throws SortFailure {
      this.file = file;
      this.key = new SortKey(file.keys());
      this.said = said(file);
      this.selection = selection(file, said);
      try (SortInput input = SortInput.open(step, file.ddName(), null, null)) {
        Records in = new Records(input.variable(), input.dcb().lrecl());
        this.records = intake(in, (bytes, at, length) -> {}).out();
      }
      if (key.end() > records.max()) {
        throw new SortFailure(
            "ICE027A 0 END OF FIELD BEYOND MAXIMUM RECORD LENGTH",
            "HP4110",
            "a key of " + file.ddName() + " ends behind its records");
      }
    }

    private Intake intake(Records in, SortFlow next) {
      int least = said.sums().stream().mapToInt(SumField::end).max().orElse(0);
      return new Intake(selection, shortRecords, in, least, next);
    }

    /// Reads the file; of records with one key SUM of JNFnCNTL keeps one.
    void read(RecordSorter sorter) throws SortFailure, IOException {
      if (said.sum() == SortRequest.Sum.ALL_KEPT) {
        take(sorter);
        return;
      }
      byte[] filled = new byte[Math.max(records.max(), key.end())];
      try (RecordSorter all = sorter(this)) {
        take(all);
        RecordSums sums =
            new RecordSums(
                key,
                said.sums(),
                said.handling().printable(),
                records.max(),
                (bytes, _, at, length) -> {
                  System.arraycopy(bytes, at, filled, 0, length);
                  Arrays.fill(filled, length, filled.length, (byte) 0);
                  sorter.add(filled, 0, length);
                },
                null);
        all.deliver(sums);
        sums.end();
      }
    }

    private void take(RecordSorter sorter) throws SortFailure, IOException {
      byte[] filled = new byte[Math.max(records.max(), key.end())];
      byte[] keys = new byte[2 * key.width()];
      boolean[] any = new boolean[1];
      try (SortInput input = SortInput.open(step, file.ddName(), null, null)) {
        Intake intake =
            intake(
                new Records(input.variable(), input.dcb().lrecl()),
                (bytes, at, length) -> {
                  System.arraycopy(bytes, at, filled, 0, length);
                  Arrays.fill(filled, length, filled.length, (byte) 0);
                  inOrder(filled, keys, any[0]);
                  any[0] = true;
                  sorter.add(filled, 0, length);
                });
        while (intake.open() && input.next()) {
          intake.take(input.area(), 0, input.length());
        }
        listing.line(
            "ICE411I 0 " + SortInput.padded(file.ddName()) + ": RECORDS - IN: " + intake.read());
      }
    }

    private void inOrder(byte[] record, byte[] keys, boolean any) throws SortFailure {
      if (!file.sorted() || !file.checked()) {
        return;
      }
      int width = key.width();
      key.encode(record, 0, keys, width);
      if (any && Arrays.compareUnsigned(keys, width, 2 * width, keys, 0, width) < 0) {
        throw new SortFailure(
            "ICE068A 0 OUT OF SEQUENCE " + file.ddName(),
            "HP4117",
            "the records of " + file.ddName() + " are not in order, as SORTED says");
      }
      System.arraycopy(keys, width, keys, 0, width);
    }
  }

  /// What JNFnCNTL says.
  private SortRequest said(Join.File file) throws SortFailure {
    ControlRecords control = ControlRecords.read(step, file.controlDd());
    SourceFile text = control.text();
    if (text == null) {
      if (!control.missing()) {
        throw new SortFailure(
            "", "HP4002", file.controlDd() + " cannot be read: " + control.detail());
      }
      text = new SourceFile(file.controlDd(), "");
    }
    Problems problems = new Problems();
    SortRequest request =
        SortControlParser.parse(
            SortControlParser.Controls.keyed(text), step.codePage(), step.now(), problems);
    ControlListing.print(listing, text, problems);
    boolean other =
        !request.outfils().isEmpty()
            || request.outrec() != null
            || !request.keys().isEmpty()
            || request.xsum()
            || request.join() != null;
    boolean twice = file.filter().condition() != null && request.intake().condition() != null;
    if (problems.hasErrors() || twice || other) {
      throw new SortFailure(
          "", "HP4118", file.controlDd() + " has statements that cannot stand there");
    }
    return request;
  }

  /// Which records are taken: JNFnCNTL, and the JOINKEYS statement itself.
  private static SortRequest.Selection selection(Join.File file, SortRequest request) {
    Join.Filter own = file.filter();
    SortRequest.Selection said = request.intake();
    return own.condition() == null && own.stop() == 0
        ? said
        : new SortRequest.Selection(
            own.condition() == null ? said.condition() : own.condition(),
            own.condition() == null ? said.omit() : own.omit(),
            said.skip(),
            own.stop() == 0 ? said.stop() : own.stop(),
            said.inrec());
  }

  /// What the joined records are. Without REFORMAT they are those of the file that is wanted.
  Records records() {
    if (join.pieces().isEmpty()) {
      return join.unpairedFirst() ? first.records : second.records;
    }
    int width = join.width();
    if (!join.variable()) {
      return new Records(false, width);
    }
    return new Records(true, width + first.records.max() + second.records.max());
  }

  void deliver(Intake to) throws SortFailure, IOException {
    try (RecordSorter one = sorter(first);
        RecordSorter other = sorter(second)) {
      first.read(one);
      second.read(other);
      merge(one.sorted(), other.sorted(), to);
    }
  }

  private RecordSorter sorter(Side side) {
    return new RecordSorter(
        side.key, Math.max(side.records.max(), 1), memory, step.catalog().workFolder());
  }

  private void merge(SortedRecords one, SortedRecords other, Intake to)
      throws SortFailure, IOException {
    int width = first.key.width();
    boolean moreOne = one.next();
    boolean moreOther = other.next();
    while ((moreOne || moreOther) && to.open()) {
      int order = !moreOne ? 1 : !moreOther ? -1 : compare(one, other, width);
      if (order < 0) {
        if (join.unpairedFirst()) {
          made(one, null, '1', to);
        }
        moreOne = one.next();
      } else if (order > 0) {
        if (join.unpairedSecond()) {
          made(null, held(other), '2', to);
        }
        moreOther = other.next();
      } else {
        byte[] equal = Arrays.copyOfRange(one.bytes(), one.keyAt(), one.keyAt() + width);
        List<byte[]> partners = new ArrayList<>();
        moreOther = collect(other, equal, partners);
        while (moreOne && same(one, equal)) {
          for (byte[] partner : join.paired() ? partners : List.<byte[]>of()) {
            made(one, partner, 'B', to);
          }
          moreOne = one.next();
        }
      }
    }
  }

  private boolean collect(SortedRecords other, byte[] equal, List<byte[]> partners)
      throws SortFailure, IOException {
    long bytes = 0;
    boolean more = true;
    while (more && same(other, equal)) {
      byte[] record = held(other);
      bytes += record.length + 16L;
      if (bytes > memory) {
        throw new SortFailure(
            "", "HP4118", "too many records of " + join.second().ddName() + " have one key");
      }
      partners.add(record);
      more = other.next();
    }
    return more;
  }

  private static boolean same(SortedRecords cursor, byte[] key) {
    int at = cursor.keyAt();
    return Arrays.equals(cursor.bytes(), at, at + key.length, key, 0, key.length);
  }

  private static int compare(SortedRecords one, SortedRecords other, int width) {
    return Arrays.compareUnsigned(
        one.bytes(),
        one.keyAt(),
        one.keyAt() + width,
        other.bytes(),
        other.keyAt(),
        other.keyAt() + width);
  }

  private static byte[] held(SortedRecords cursor) {
    int at = cursor.recordAt();
    return Arrays.copyOfRange(cursor.bytes(), at, at + cursor.recordLength());
  }

  /// Puts a joined record together.
  private void made(@Nullable SortedRecords one, byte @Nullable [] other, char indicator, Intake to)
      throws SortFailure, IOException {
    byte[] a = one == null ? null : held(one);
    if (join.pieces().isEmpty()) {
      byte[] alone = a == null ? other : a;
      if (alone != null) {
        to.take(alone, 0, alone.length);
      }
      return;
    }
    byte[] record = new byte[records().max()];
    int at = 0;
    for (Join.Piece piece : join.pieces()) {
      switch (piece) {
        case Join.Piece.Indicator _ -> record[at++] = step.codePage().encode(indicator);
        case Join.Piece.Field(boolean second, int offset, int length) -> {
          byte[] from = second ? other : a;
          int there = from == null ? 0 : Math.max(0, from.length - offset);
          int wanted = length < 0 ? there : length;
          int count = Math.min(there, wanted);
          if (from != null && count > 0) {
            System.arraycopy(from, offset, record, at, count);
          }
          Arrays.fill(record, at + count, at + wanted, join.fill());
          at += wanted;
        }
      }
    }
    if (join.variable()) {
      record[0] = (byte) (at >> 8);
      record[1] = (byte) at;
      Arrays.fill(record, 2, RDW, (byte) 0);
    }
    to.take(record, 0, at);
  }
}
