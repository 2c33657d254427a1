package homeport.utilities.sort;

import homeport.data.DataException;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.runtime.Abend;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.Listing;
import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.engine.OrderedRecords;
import homeport.utilities.sort.engine.RecordSorter;
import homeport.utilities.sort.engine.RecordSums;
import homeport.utilities.sort.engine.SortKey;
import java.io.IOException;
import java.util.Arrays;

/// Does what control statements ask for, in the order of z/OS DFSORT Application Programming Guide,
/// "DFSORT processing order": SKIPREC, INCLUDE or OMIT, STOPAFT, the sort or copy, SUM.
final class SortRun {
  private final UtilityStep step;
  private final SortRequest request;
  private final Listing listing;
  private final long memory;
  private final SortKey key;
  private final int sumsEnd;
  private long read;
  private long accepted;
  private byte[] filled = new byte[0];

  SortRun(UtilityStep step, SortRequest request, Listing listing, long memory) {
    this.step = step;
    this.request = request;
    this.listing = listing;
    this.memory = memory;
    this.key = new SortKey(request.keys());
    this.sumsEnd = request.sums().stream().mapToInt(sum -> sum.end()).max().orElse(0);
  }

  void run() throws SortFailure, IOException {
    try (SortInput input = SortInput.open(step, request.type())) {
      listing.line(
          input.variable()
              ? "ICE201I 0 RECORD TYPE IS V - DATA STARTS IN POSITION 5"
              : "ICE201I 0 RECORD TYPE IS F - DATA STARTS IN POSITION 1");
      checkFixed(input);
      try (SortOutput output = SortOutput.of(step, input)) {
        tellOutput(input.dcb(), output.dcb());
        if (request.copy()) {
          copy(input, output);
        } else {
          sort(input, output);
        }
        listing.line("ICE055I 0 INSERT 0, DELETE " + (read - output.records()));
        listing.line("ICE054I 0 RECORDS - IN: " + read + ", OUT: " + output.records());
      }
    }
  }

  private void tellOutput(Dcb in, Dcb out) {
    if (in.lrecl() != out.lrecl()) {
      listing.line(
          "ICE171I 0 SORTOUT LRECL OF "
              + out.lrecl()
              + " IS DIFFERENT FROM SORTIN(NN) LRECL OF "
              + in.lrecl()
              + " - RC=0");
    }
    listing.line("ICE091I 0 OUTPUT LRECL = " + out.lrecl() + ", TYPE = " + out.recfm());
  }

  /// All fields must lie in a fixed record, and in the longest variable one.
  private void checkFixed(SortInput input) throws SortFailure {
    int max = input.dcb().lrecl();
    int end = Math.max(key.end(), sumsEnd);
    Condition selection = request.selection();
    String what = "a control field";
    if (selection != null && selection.end() > end) {
      end = selection.end();
      what = "a compare field";
    }
    if (end > max) {
      throw new SortFailure(
          "ICE027A 0 END OF FIELD BEYOND MAXIMUM RECORD LENGTH",
          "HP4110",
          what + " ends in position " + end + ", the records in " + max);
    }
  }

  private void copy(SortInput input, SortOutput output) throws SortFailure {
    if (step.files().binding("SORTIN") instanceof DdBinding.DataSet in
        && step.files().binding("SORTOUT") instanceof DdBinding.DataSet out
        && in.name().equals(out.name())) {
      throw new SortFailure(
          "", "HP4111", "the data set " + in.name() + " cannot be copied to itself");
    }
    output.open();
    while (nextAccepted(input)) {
      output.write(input.area(), 0, input.length());
    }
  }

  private void sort(SortInput input, SortOutput output) throws SortFailure, IOException {
    int max = input.dcb().lrecl();
    try (RecordSorter sorter = new RecordSorter(key, max, memory, step.catalog().workFolder())) {
      while (nextAccepted(input)) {
        if (input.length() >= key.end()) {
          sorter.add(input.area(), 0, input.length());
        } else {
          shortKey(input, sorter);
        }
      }
      output.open();
      deliver(sorter, output, max);
    } catch (WriteFailure failure) {
      throw failure.failure;
    } catch (DataException e) {
      throw new Abend("S0C7", "a field of SUM does not hold a number", e.getMessage(), e);
    }
  }

  private void deliver(RecordSorter sorter, SortOutput output, int max) throws IOException {
    OrderedRecords out =
        (bytes, _, recordAt, length) -> {
          try {
            output.write(bytes, recordAt, length);
          } catch (SortFailure failure) {
            throw new WriteFailure(failure);
          }
        };
    if (request.sum() == SortRequest.Sum.ALL_KEPT) {
      sorter.deliver(out);
      return;
    }
    RecordSums sums = new RecordSums(key, request.sums(), max, out);
    sorter.deliver(sums);
    sums.end();
    if (sums.overflows() > 0) {
      listing.line("ICE152I 0 OVERFLOW DURING RECORD SUMMATION - RC=0");
    }
  }

  /// Carries a failure through the sorter.
  private static final class WriteFailure extends IOException {
    private static final long serialVersionUID = 1L;
    private final SortFailure failure;

    WriteFailure(SortFailure failure) {
      super(failure);
      this.failure = failure;
    }
  }

  private boolean nextAccepted(SortInput input) throws SortFailure {
    Condition selection = request.selection();
    while (request.stop() == 0 || accepted < request.stop()) {
      if (!input.next()) {
        return false;
      }
      read++;
      if (read <= request.skip()) {
        continue;
      }
      if (selection == null || holds(selection, input) != request.omit()) {
        accepted++;
        if (input.length() < sumsEnd) {
          throw tooShort(input, sumsEnd, "SUM");
        }
        return true;
      }
    }
    return false;
  }

  /// A condition with a field that the record does not reach: with VLSCMP zeros stand in, with
  /// VLSHRT it does not hold, otherwise the sort ends (Application Programming Guide, "INCLUDE/OMIT
  /// statement notes" and OPTION, VLSCMP, VLSHRT).
  private boolean holds(Condition selection, SortInput input) throws SortFailure {
    if (input.length() >= selection.end()) {
      return selection.test(input.area(), 0);
    }
    if (request.shortRecords().compareZeros()) {
      return selection.test(filled(input, selection.end()), 0);
    }
    if (request.shortRecords().fillKeys()) {
      return false;
    }
    throw tooShort(input, selection.end(), request.omit() ? "OMIT" : "INCLUDE");
  }

  private byte[] filled(SortInput input, int end) {
    if (filled.length < input.dcb().lrecl()) {
      filled = new byte[input.dcb().lrecl()];
    }
    System.arraycopy(input.area(), 0, filled, 0, input.length());
    Arrays.fill(filled, input.length(), end, (byte) 0);
    return filled;
  }

  private void shortKey(SortInput input, RecordSorter sorter) throws SortFailure, IOException {
    if (!request.shortRecords().fillKeys()) {
      throw tooShort(input, key.end(), "SORT");
    }
    sorter.add(filled(input, key.end()), 0, input.length());
  }

  private static SortFailure tooShort(SortInput input, int end, String statement) {
    return new SortFailure(
        "ICE218A 0 "
            + input.length()
            + " BYTE VARIABLE RECORD IS SHORTER THAN "
            + end
            + " BYTE MINIMUM FOR *"
            + statement
            + " FIELDS",
        "HP4110",
        "a record of SORTIN ends before a field of " + statement + " does");
  }
}
