package homeport.utilities.sort;

import homeport.utilities.UtilityStep;
import homeport.utilities.sort.engine.SortKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// MERGE: the inputs SORTIN01 to SORTIN99, each in order, to one (z/OS DFSORT Application
/// Programming Guide, "MERGE control statement"). Of records with equal keys those of the lower
/// number come first. Each input has its own intake, so that keys are those of the records that
/// INREC has made.
final class MergeRun implements AutoCloseable {
  private static final int INPUTS_MAX = 100;

  private final SortKey key;
  private final List<Head> heads = new ArrayList<>();
  private final Records records;
  private final boolean remade;

  private MergeRun(SortRequest request, SortKey key, List<SortInput> inputs) throws SortFailure {
    this.key = key;
    this.remade = request.intake().inrec() != null;
    boolean variable = inputs.getFirst().variable();
    int max = 0;
    for (SortInput input : inputs) {
      if (input.variable() != variable || !variable && max > 0 && input.dcb().lrecl() != max) {
        throw new SortFailure(
            "ICE043A 0 INVALID DATA SET ATTRIBUTES: " + input.ddName() + " RECFM",
            "HP4112",
            "the inputs of a merge have unlike records");
      }
      max = Math.max(max, input.dcb().lrecl());
    }
    this.records = new Records(variable, max);
    for (SortInput input : inputs) {
      heads.add(new Head(request, input));
    }
  }

  /// Opens the inputs that the step has.
  static MergeRun open(UtilityStep step, SortRequest request, Dds dds, SortKey key)
      throws SortFailure {
    List<SortInput> inputs = new ArrayList<>();
    List<String> ddNames = new ArrayList<>(dds.merge());
    for (int i = 0; dds.merge().isEmpty() && i < INPUTS_MAX; i++) {
      String ddName = "SORTIN" + String.format(Locale.ROOT, "%02d", i);
      if (step.files().binding(ddName) != null) {
        ddNames.add(ddName);
      }
    }
    for (String ddName : ddNames) {
      inputs.add(SortInput.open(step, ddName, request.type(), dds.out()));
    }
    if (inputs.isEmpty()) {
      throw new SortFailure(
          "ICE056A 0 " + SortInput.padded("SORTIN01") + " NOT DEFINED",
          "HP4001",
          "the step has no DD SORTIN01");
    }
    return new MergeRun(request, key, inputs);
  }

  Records records() {
    return records;
  }

  /// Records that came, when the inputs have their own intakes.
  long read() {
    return heads.stream().mapToLong(head -> head.intake == null ? 0 : head.intake.read()).sum();
  }

  /// The next record of an input.
  private final class Head {
    private final SortInput input;
    private final @Nullable Intake intake;
    private final byte[] area;
    private final byte[] current = new byte[key.width()];
    private final byte[] last = new byte[key.width()];
    private int length;
    private boolean has;
    private boolean first = true;

    Head(SortRequest request, SortInput input) {
      this.input = input;
      this.intake =
          remade
              ? new Intake(request.intake(), request.shortRecords(), records, 0, this::take)
              : null;
      int max = intake == null ? input.dcb().lrecl() : intake.out().max();
      this.area = new byte[Math.max(key.end(), max)];
    }

    private void take(byte[] bytes, int at, int recordLength) {
      System.arraycopy(bytes, at, area, 0, recordLength);
      Arrays.fill(area, recordLength, area.length, (byte) 0);
      length = recordLength;
      has = true;
    }

    boolean next() throws SortFailure, IOException {
      has = false;
      while (!has) {
        if (!input.next()) {
          return false;
        }
        if (intake == null) {
          take(input.area(), 0, input.length());
        } else {
          intake.take(input.area(), 0, input.length());
        }
      }
      System.arraycopy(current, 0, last, 0, last.length);
      key.encode(area, 0, current, 0);
      if (!first && Arrays.compareUnsigned(current, last) < 0) {
        throw new SortFailure(
            "ICE068A 0 OUT OF SEQUENCE " + input.ddName(),
            "HP4117",
            "the records of " + input.ddName() + " are not in order");
      }
      first = false;
      return true;
    }
  }

  void deliver(Intake to) throws SortFailure, IOException {
    List<Head> open = new ArrayList<>();
    for (Head head : heads) {
      if (head.next()) {
        open.add(head);
      }
    }
    while (!open.isEmpty() && to.open()) {
      Head least = least(open);
      if (remade) {
        to.pass(least.area, 0, least.length);
      } else {
        to.take(least.area, 0, least.length);
      }
      if (!least.next()) {
        open.remove(least);
      }
    }
    if (remade) {
      to.count(read());
    }
  }

  private static Head least(List<Head> open) {
    Head least = open.getFirst();
    for (Head head : open) {
      if (Arrays.compareUnsigned(head.current, least.current) < 0) {
        least = head;
      }
    }
    return least;
  }

  @Override
  public void close() throws SortFailure {
    @Nullable SortFailure failure = null;
    for (Head head : heads) {
      try {
        head.input.close();
      } catch (SortFailure e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
