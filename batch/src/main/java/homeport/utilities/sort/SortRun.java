package homeport.utilities.sort;

import homeport.data.DataException;
import homeport.data.FileFailure;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.runtime.Abend;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.Listing;
import homeport.utilities.sort.engine.OrderedRecords;
import homeport.utilities.sort.engine.RecordSorter;
import homeport.utilities.sort.engine.SortCapacity;
import homeport.utilities.sort.engine.SortKey;
import homeport.utilities.sort.exit.Exits;
import homeport.utilities.sort.exit.RecordExit;
import homeport.utilities.sort.join.Join;
import homeport.utilities.sort.outfil.Outfil;
import homeport.utilities.sort.reformat.Build;
import homeport.utilities.sort.reformat.Calendar;
import homeport.utilities.sort.reformat.FindReplace;
import homeport.utilities.sort.reformat.Lookup;
import homeport.utilities.sort.reformat.Made;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Does what control statements ask for, in the order of z/OS DFSORT Application Programming Guide,
/// "DFSORT processing order": the intake of records, the sort, merge or copy, SUM, OUTREC, OUTFIL.
public final class SortRun {
  private final UtilityStep step;
  private final SortRequest request;
  private final Listing listing;
  private final long memory;
  private final Dds dds;
  private final SortKey key;
  private final int sumsEnd;
  private @Nullable SortStage stage;
  private byte[] filled = new byte[0];
  private int code;

  public SortRun(UtilityStep step, SortRequest request, Listing listing, long memory, Dds dds) {
    this.step = step;
    this.request = request;
    this.listing = listing;
    this.memory = memory;
    this.dds = dds;
    this.key = new SortKey(request.keys());
    this.sumsEnd = request.sums().stream().mapToInt(sum -> sum.end()).max().orElse(0);
  }

  /// What looks at records between the sort and OUTREC, for ICETOOL.
  public SortRun through(SortStage between) {
    stage = between;
    return this;
  }

  /// Runs it.
  ///
  /// @return a return code
  public int run() throws SortFailure, IOException {
    try {
      Join join = request.join();
      return join != null ? joined(join) : request.merge() ? merged() : sorted();
    } catch (FlowFailure failure) {
      throw failure.failure();
    } catch (SortCapacity full) {
      throw new SortFailure(
          "ICE046A 0 SORT CAPACITY EXCEEDED - RECORD COUNT: " + full.records(),
          "HP4003",
          "a work file has no more space: " + FileFailure.words(full));
    } catch (DataException e) {
      throw new Abend("S0C7", "a field does not hold a number", e.getMessage(), e);
    } catch (Build.ShortRecord e) {
      throw Intake.tooShort(e.length(), e.end(), "BUILD");
    } catch (Lookup.NoMatch e) {
      throw new SortFailure("ICE151A 0 A CHANGE FIELD WAS NOT FOUND", "HP4115", text(e));
    } catch (FindReplace.Overrun | Calendar.NoDate | Made.RecordTooLong e) {
      throw new SortFailure("", "HP4115", text(e));
    }
  }

  private static String text(RuntimeException e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  private int joined(Join join) throws SortFailure, IOException {
    JoinRun run = new JoinRun(step, join, request.shortRecords(), memory, listing);
    Records records = run.records();
    return work(records, null, run::deliver);
  }

  private int merged() throws SortFailure, IOException {
    try (MergeRun run = MergeRun.open(step, request, dds, key)) {
      return work(run.records(), null, run::deliver);
    }
  }

  private int sorted() throws SortFailure, IOException {
    if (request.exits().input() != null && step.files().binding(dds.in()) == null) {
      return work(described(), null, _ -> {});
    }
    try (SortInput input = SortInput.open(step, dds.in(), request.type(), dds.out())) {
      Records records = new Records(input.variable(), input.dcb().lrecl());
      return work(
          records,
          input,
          intake -> {
            while (intake.open() && input.next()) {
              intake.take(input.area(), 0, input.length());
            }
          });
    }
  }

  /// What the records of E15 are when there is no input: what RECORD says.
  private Records described() throws SortFailure {
    if (request.recordLength() == 0) {
      throw new SortFailure(
          "", "HP4121", "without " + dds.in() + " the exit E15 needs RECORD with LENGTH");
    }
    Character type = request.type();
    return new Records(type != null && type == 'V', request.recordLength());
  }

  /// Gives records to the intake.
  private interface Giver {
    void give(Intake intake) throws SortFailure, IOException;
  }

  /// Works with the exits that MODS names.
  private int work(Records given, @Nullable SortInput input, Giver giver)
      throws SortFailure, IOException {
    Exits exits = request.exits();
    String first = exits.input();
    String last = exits.output();
    if (first == null && last == null) {
      return work(given, input, giver, null);
    }
    for (String program : exits.sites()) {
      if (!step.ofSite(program)) {
        throw new SortFailure(
            "", "HP4104", "the exit " + program + " is neither in COBOL nor a site's own program");
      }
    }
    RecordExit.Area area = new RecordExit.Area();
    Records in =
        first == null || request.recordLength() == 0
            ? given
            : new Records(given.variable(), request.recordLength());
    RecordExit.Shape shape = new RecordExit.Shape(in.variable(), given.max(), in.max());
    try (RecordExit exit =
        first == null
            ? null
            : new RecordExit(step.exit(first), RecordExit.Role.E15, shape, exits.strong(), area)) {
      Giver passing =
          intake -> {
            intake.through(exit);
            giver.give(intake);
            intake.end();
          };
      return work(in, input, passing, last == null ? null : new Leaving(last, area));
    }
  }

  /// The program of E35, and the area that it shares with E15.
  private record Leaving(String program, RecordExit.Area area) {}

  private int work(Records in, @Nullable SortInput input, Giver giver, @Nullable Leaving leaving)
      throws SortFailure, IOException {
    listing.line(
        in.variable()
            ? "ICE201I 0 RECORD TYPE IS V - DATA STARTS IN POSITION 5"
            : "ICE201I 0 RECORD TYPE IS F - DATA STARTS IN POSITION 1");
    FieldLimits.check(request, in, key.end(), sumsEnd);
    Records between = between(in);
    try (Delivery delivery = new Delivery(step, request, between, dds)) {
      for (SortOutput output : delivery.outputs()) {
        code = Math.max(code, tellOutput(input, in, output, delivery));
      }
      Intake intake;
      try (RecordExit exit = leaving == null ? null : leaving(leaving, delivery.made())) {
        delivery.through(exit);
        intake =
            request.copy() || request.merge()
                ? copy(in, input, delivery, giver)
                : sort(in, between, delivery, giver);
        code = Math.max(code, delivery.end(listing));
      }
      long more = delivery.records() - intake.read();
      listing.line("ICE055I 0 INSERT " + Math.max(0, more) + ", DELETE " + Math.max(0, -more));
      listing.line("ICE054I 0 RECORDS - IN: " + intake.read() + ", OUT: " + delivery.records());
      return code;
    }
  }

  private RecordExit leaving(Leaving leaving, Records made) {
    RecordExit.Shape shape = new RecordExit.Shape(made.variable(), made.max(), made.max());
    return new RecordExit(
        step.exit(leaving.program()),
        RecordExit.Role.E35,
        shape,
        request.exits().strong(),
        leaving.area());
  }

  private Records between(Records in) {
    return new Intake(request.intake(), request.shortRecords(), in, 0, (bytes, at, length) -> {})
        .out();
  }

  /// Tells what an output's records are, and what it means that they are longer or shorter than the
  /// input's. The message names the length of SORTIN, whatever exits and statements make of it;
  /// whether records are filled up or cut goes by what they make.
  ///
  /// @param input SORTIN; null for what has no such
  /// @return a return code
  private int tellOutput(
      @Nullable SortInput input, Records in, SortOutput output, Delivery delivery)
      throws SortFailure {
    Dcb out = output.dcb();
    int lengthCode = 0;
    int read = input == null ? in.max() : input.dcb().lrecl();
    if (read != out.lrecl()) {
      SortRequest.Handling handling = request.handling();
      if (delivery.unlike(output)) {
        lengthCode =
            delivery.made().max() < out.lrecl() ? handling.padCode() : handling.truncationCode();
      }
      String what =
          output.ddName()
              + " LRECL OF "
              + out.lrecl()
              + " IS DIFFERENT FROM SORTIN(NN) LRECL OF "
              + read;
      if (lengthCode == 16) {
        throw new SortFailure(
            "ICE196A 0 " + what, "HP4114", "PAD or TRUNC does not allow records of another length");
      }
      listing.line("ICE171I 0 " + what + " - RC=" + lengthCode);
    }
    listing.line("ICE091I 0 OUTPUT LRECL = " + out.lrecl() + ", TYPE = " + out.recfm());
    return lengthCode;
  }

  private Intake copy(Records in, @Nullable SortInput input, Delivery delivery, Giver giver)
      throws SortFailure, IOException {
    if (input != null
        && dds.out() != null
        && step.files().binding(input.ddName()) instanceof DdBinding.DataSet from
        && step.files().binding(dds.out()) instanceof DdBinding.DataSet to
        && from.name().equals(to.name())) {
      throw new SortFailure(
          "", "HP4111", "the data set " + from.name() + " cannot be copied to itself");
    }
    delivery.open();
    OrderedRecords last = (bytes, _, at, length) -> deliver(delivery, bytes, at, length);
    SortStage between = stage;
    OrderedRecords first = between == null ? last : between.before(last);
    Intake intake = null;
    if (!request.merge() || request.sum() == SortRequest.Sum.ALL_KEPT) {
      intake =
          new Intake(
              request.intake(),
              request.shortRecords(),
              in,
              0,
              (bytes, at, length) -> first.take(bytes, at, at, length));
      giver.give(intake);
    } else {
      intake = summed(in, first, giver);
    }
    if (between != null) {
      between.end();
    }
    return intake;
  }

  /// SUM of a merge: the records come in order.
  private Intake summed(Records in, OrderedRecords next, Giver giver)
      throws SortFailure, IOException {
    int width = key.width();
    int max = between(in).max();
    byte[] keyed = new byte[width + Math.max(max, key.end())];
    try (Summation sums = summation(between(in), next)) {
      Intake intake =
          new Intake(
              request.intake(),
              request.shortRecords(),
              in,
              sumsEnd,
              (bytes, at, length) -> {
                System.arraycopy(bytes, at, keyed, width, length);
                Arrays.fill(keyed, width + length, keyed.length, (byte) 0);
                key.encode(keyed, width, keyed, 0);
                sums.take(keyed, 0, width, length);
              });
      giver.give(intake);
      code = Math.max(code, sums.end());
      return intake;
    }
  }

  private Intake sort(Records in, Records between, Delivery delivery, Giver giver)
      throws SortFailure, IOException {
    int max = between.max();
    try (RecordSorter sorter = new RecordSorter(key, max, memory, step.catalog().workFolder())) {
      Intake intake =
          new Intake(
              request.intake(),
              request.shortRecords(),
              in,
              sumsEnd,
              (bytes, at, length) -> add(sorter, bytes, at, length));
      giver.give(intake);
      delivery.open();
      OrderedRecords last = (bytes, _, at, length) -> deliver(delivery, bytes, at, length);
      SortStage staged = stage;
      OrderedRecords first = staged == null ? last : staged.before(last);
      if (request.sum() == SortRequest.Sum.ALL_KEPT) {
        sorter.deliver(first);
      } else {
        try (Summation sums = summation(between, first)) {
          sorter.deliver(sums);
          code = Math.max(code, sums.end());
        }
      }
      if (staged != null) {
        staged.end();
      }
      return intake;
    }
  }

  private Summation summation(Records records, OrderedRecords next) throws SortFailure {
    SortOutput dropped =
        request.xsum() ? SortOutput.of(step, "SORTXSUM", records.dcb(false)) : null;
    return new Summation(request, key, records.max(), next, dropped, listing);
  }

  private static void deliver(Delivery delivery, byte[] bytes, int at, int length)
      throws IOException {
    try {
      delivery.take(bytes, at, length);
    } catch (SortFailure failure) {
      throw new FlowFailure(failure);
    }
  }

  private void add(RecordSorter sorter, byte[] bytes, int at, int length)
      throws SortFailure, IOException {
    if (length >= key.end()) {
      sorter.add(bytes, at, length);
      return;
    }
    if (!request.shortRecords().fillKeys()) {
      throw Intake.tooShort(length, key.end(), "SORT");
    }
    if (filled.length < key.end()) {
      filled = new byte[key.end()];
    }
    System.arraycopy(bytes, at, filled, 0, length);
    Arrays.fill(filled, length, key.end(), (byte) 0);
    sorter.add(filled, 0, length);
  }

  /// Tells that an output has no records.
  ///
  /// @return a return code
  static int empty(Listing listing, Outfil.@Nullable Empty empty, String ddName)
      throws SortFailure {
    return switch (empty) {
      case FINE -> 0;
      case null -> 0;
      case WARNING -> {
        listing.line("ICE174I 0 NO DATA RECORDS FOR AN OUTPUT DATA SET - RC=4");
        yield 4;
      }
      case ERROR -> throw new SortFailure("", "HP4116", "no record went to " + ddName);
    };
  }
}
