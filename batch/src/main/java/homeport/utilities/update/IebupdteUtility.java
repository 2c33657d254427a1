package homeport.utilities.update;

import homeport.data.FileFailure;
import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.Listing;
import homeport.utilities.dd.RecordSink;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.Sysprint;
import homeport.utilities.dd.UtilityFailure;
import homeport.utilities.dd.UtilityStatement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// IEBUPDTE (z/OS DFSMSdfp Utilities, "IEBUPDTE"): ADD, REPL, REPRO and CHANGE with NUMBER and
/// DELETE, for members and for sequential data sets of 80 columns. A function that is in error is
/// left out (condition code 4) when libraries are written; else the program ends with 12.
public final class IebupdteUtility implements Utility {
  private static final int WARNING = 4;
  private static final int FAILED = 12;
  private static final Dcb USUAL = Dcb.of(RecordFormat.FB, 80);
  private static final byte BLANK = 0x40;
  private static final Set<String> OPERANDS =
      Set.of(
          "LIST", "SEQFLD", "NEW", "NAME", "MEMBER", "COLUMN", "UPDATE", "LEVEL", "SOURCE", "SSI");

  @Override
  public String name() {
    return "IEBUPDTE";
  }

  @Override
  public int run(UtilityStep step) {
    return Sysprint.during(
        step,
        "SYSIN                                   NEW MASTER",
        FAILED,
        listing -> new Run(step, listing).run(),
        (listing, code) -> {
          listing.line(String.format(Locale.ROOT, "IEB818I HIGHEST CONDITION CODE WAS %08d", code));
          listing.line("IEB819I END OF JOB IEBUPDTE.");
        });
  }

  /// One run of the program.
  private static final class Run {
    private final UtilityStep step;
    private final Listing listing;
    private final boolean fresh;
    private final @Nullable String oldLibrary;
    private final @Nullable String newLibrary;
    private final Dcb dcb;
    private boolean sequentialWritten;

    Run(UtilityStep step, Listing listing) throws UtilityFailure {
      this.step = step;
      this.listing = listing;
      String parm = step.parm().strip().toUpperCase(Locale.ROOT);
      if (!parm.isEmpty() && !parm.equals("NEW") && !parm.equals("MOD")) {
        throw UtilityFailure.refused("PARM=" + parm);
      }
      this.fresh = parm.equals("NEW");
      this.oldLibrary = fresh ? null : library("SYSUT1");
      this.newLibrary = step.files().binding("SYSUT2") == null ? oldLibrary : library("SYSUT2");
      this.dcb = dcb("SYSUT2").or(dcb("SYSUT1")).or(USUAL);
      if (dcb.recfm() == null || dcb.recfm().length() != RecordFormat.Length.FIXED) {
        throw new UtilityFailure("HP4302", "IEBUPDTE needs fixed records, not " + dcb);
      }
    }

    private Dcb dcb(String ddName) {
      return switch (step.files().attributes(ddName)) {
        case Attributes.Sequential(Dcb known) -> known;
        case Attributes.Partitioned(Dcb known) -> known;
        case null, default -> Dcb.NONE;
      };
    }

    /// The library that a DD leads to; null when it is a sequential data set or a member.
    private @Nullable String library(String ddName) {
      return step.files().binding(ddName) instanceof DdBinding.DataSet dataSet
              && dataSet.member() == null
              && step.files().attributes(ddName) instanceof Attributes.Partitioned
          ? step.catalog().trueName(dataSet.name())
          : null;
    }

    int run() throws UtilityFailure {
      int code = 0;
      try (UpdateInput input = UpdateInput.open(step)) {
        for (UpdateInput.Line line = input.next(); line != null; line = input.next()) {
          if (!(line instanceof UpdateInput.Line.Control(UtilityStatement statement))) {
            throw new UtilityFailure("HP4305", "a data statement stands before its function");
          }
          statement.lines().forEach(listing::line);
          if (statement.operation().equals("ENDUP")) {
            break;
          }
          code = Math.max(code, function(statement, input));
        }
      }
      return code;
    }

    private int function(UtilityStatement statement, UpdateInput input) throws UtilityFailure {
      try {
        one(statement, input);
        return 0;
      } catch (UtilityFailure failure) {
        if (newLibrary == null) {
          throw failure;
        }
        listing.line(failure.line());
        while (input.goesOn()) {
          UpdateInput.Line left = input.next();
          assert left != null;
        }
        return WARNING;
      }
    }

    private void one(UtilityStatement statement, UpdateInput input) throws UtilityFailure {
      String operation = statement.operation();
      if (!Set.of("ADD", "REPL", "CHANGE", "REPRO").contains(operation)) {
        throw UtilityFailure.refused("the control statement `" + operation + "`");
      }
      String other = statement.other(OPERANDS);
      if (other != null) {
        throw UtilityFailure.refused("the operand `" + other + "` of " + operation);
      }
      String member = member(statement);
      boolean needsOld = operation.equals("CHANGE") || operation.equals("REPRO");
      check(operation, member, needsOld);
      List<byte[]> made = new ArrayList<>();
      try (RecordSource old = needsOld ? open(member) : null) {
        Change change = new Change(statement, records(old), step.codePage());
        while (input.goesOn()) {
          switch (input.next()) {
            case UpdateInput.Line.Data(byte[] record) when needsOld -> change.data(record);
            case UpdateInput.Line.Data(byte[] record) -> change.added(record);
            case UpdateInput.Line.Control(UtilityStatement detail) -> {
              detail.lines().forEach(listing::line);
              change.detail(detail);
            }
            case null -> throw new IllegalStateException("the input ended");
          }
        }
        made.addAll(change.end());
      } catch (ReadFailure e) {
        throw e.failure;
      }
      write(statement, member, made);
    }

    private String member(UtilityStatement statement) throws UtilityFailure {
      String name = statement.value("NAME", "NAME").toUpperCase(Locale.ROOT);
      if (newLibrary != null && !name.matches("[A-Z#@$][A-Z0-9#@$]{0,7}")) {
        throw new UtilityFailure("HP4305", statement.operation() + " needs `NAME` of a member");
      }
      return name;
    }

    private boolean there(@Nullable String library, String member) throws UtilityFailure {
      try {
        return library != null && step.catalog().libraries().members(library).contains(member);
      } catch (IOException e) {
        throw new UtilityFailure("HP4003", library + " cannot be read: " + FileFailure.words(e));
      }
    }

    private void check(String operation, String member, boolean needsOld) throws UtilityFailure {
      if (fresh && needsOld) {
        throw new UtilityFailure("HP4305", operation + " needs an old master: PARM is not NEW");
      }
      if (oldLibrary == null) {
        return;
      }
      boolean there = there(oldLibrary, member);
      if (operation.equals("ADD") && there) {
        throw new UtilityFailure(
            "HP4305", "the member " + member + " is in the old master: REPL replaces it");
      }
      if (!operation.equals("ADD") && !there) {
        throw new UtilityFailure("HP4305", "the old master has no member " + member);
      }
    }

    private RecordSource open(String member) throws UtilityFailure {
      return oldLibrary == null
          ? RecordSource.open(step, "SYSUT1")
          : RecordSource.member(step, oldLibrary, member);
    }

    /// Carries a failure out of an iterator.
    private static final class ReadFailure extends RuntimeException {
      private static final long serialVersionUID = 1L;
      private final transient UtilityFailure failure;

      ReadFailure(UtilityFailure failure) {
        super(failure);
        this.failure = failure;
      }
    }

    private static Iterator<byte[]> records(@Nullable RecordSource source) {
      return new Iterator<>() {
        private byte @Nullable [] ahead = read();

        private byte @Nullable [] read() {
          try {
            return source != null && source.next() ? source.record() : null;
          } catch (UtilityFailure e) {
            throw new ReadFailure(e);
          }
        }

        @Override
        public boolean hasNext() {
          return ahead != null;
        }

        @Override
        public byte[] next() {
          byte[] record = ahead;
          if (record == null) {
            throw new NoSuchElementException();
          }
          ahead = read();
          return record;
        }
      };
    }

    private void write(UtilityStatement statement, String member, List<byte[]> records)
        throws UtilityFailure {
      String to = statement.value("UPDATE", "UPDATE").equals("INPLACE") ? oldLibrary : newLibrary;
      boolean found = there(to, member);
      if (to == null && sequentialWritten) {
        throw new UtilityFailure("HP4305", "a sequential new master takes one function");
      }
      if (to == null && same()) {
        throw new UtilityFailure("HP4111", "SYSUT1 and SYSUT2 are one sequential data set");
      }
      try (RecordSink sink =
          to == null
              ? RecordSink.open(step, "SYSUT2", dcb)
              : RecordSink.member(step, to, member, dcb)) {
        for (byte[] record : records) {
          byte[] whole = Arrays.copyOf(record, dcb.lrecl());
          if (record.length < whole.length) {
            Arrays.fill(whole, record.length, whole.length, BLANK);
          }
          sink.write(whole);
          if (statement.value("LIST", "LIST").equals("ALL")) {
            listing.line(step.codePage().decode(whole).stripTrailing());
          }
        }
      }
      sequentialWritten = to == null;
      if (to != null) {
        listing.line(
            found
                ? "IEB816I MEMBER NAME (" + member + ") FOUND IN NM DIRECTORY. TTR CHANGED."
                : "IEB817I MEMBER NAME ("
                    + member
                    + ") NOT FOUND IN NM DIRECTORY. STOWED WITH TTR.");
      }
    }

    private boolean same() {
      return step.files().binding("SYSUT1") instanceof DdBinding.DataSet one
          && step.files().binding("SYSUT2") instanceof DdBinding.DataSet other
          && one.name().equals(other.name())
          && Objects.equals(one.member(), other.member());
    }
  }
}
