package homeport.utilities.print;

import homeport.data.FileFailure;
import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.diagnostics.SourceFile;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import homeport.utilities.dd.RecordSink;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.Sysprint;
import homeport.utilities.dd.UtilityFailure;
import homeport.utilities.dd.UtilityStatement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// IEBPTPCH (z/OS DFSMSdfp Utilities, "IEBPTPCH"): PRINT or PUNCH a sequential data set or members
/// of a library, with TITLE, MEMBER and RECORD. User exits and LABELS are refused.
public final class IebptpchUtility implements Utility {
  private static final int EMPTY = 4;
  private static final int NO_MEMBER = 8;
  private static final int FAILED = 12;

  @Override
  public String name() {
    return "IEBPTPCH";
  }

  @Override
  public int run(UtilityStep step) {
    return Sysprint.during(
        step, "PRINT/PUNCH DATA SET UTILITY", FAILED, listing -> print(step, listing));
  }

  private static int print(UtilityStep step, Listing listing) throws UtilityFailure {
    try {
      int code = run(step, listing);
      listing.line("END OF DATA FOR SDS OR MEMBER");
      return code;
    } catch (IOException e) {
      throw new UtilityFailure("HP4003", "SYSUT1 cannot be read: " + FileFailure.words(e));
    }
  }

  private static int run(UtilityStep step, Listing listing) throws UtilityFailure, IOException {
    SourceFile source = ControlRecords.wanted(step, "SYSIN");
    List<UtilityStatement> statements = UtilityStatement.read(source);
    statements.forEach(statement -> statement.lines().forEach(listing::line));
    PrintOrder order = PrintOrder.of(statements);
    String library = library(step);
    if ((library != null) != order.partitioned()) {
      throw new UtilityFailure(
          "HP4302",
          order.partitioned()
              ? "TYPORG=PO, and SYSUT1 is no library"
              : "SYSUT1 is a library: TYPORG=PO, or a member on the DD statement");
    }
    try (RecordSink sink = RecordSink.open(step, "SYSUT2", order.usual())) {
      Printer printer = new Printer(sink, order, step.codePage(), output(step, order));
      if (library != null) {
        return members(step, listing, printer, order, library);
      }
      try (RecordSource records = RecordSource.open(step, "SYSUT1")) {
        return printer.print(records, input(step), null) ? 0 : EMPTY;
      }
    }
  }

  private static int members(
      UtilityStep step, Listing listing, Printer printer, PrintOrder order, String library)
      throws UtilityFailure, IOException {
    List<String> there = step.catalog().libraries().members(library);
    List<String> wanted = new ArrayList<>(order.members().keySet());
    int code = there.isEmpty() ? EMPTY : 0;
    for (String member : wanted.isEmpty() ? there : wanted) {
      if (!there.contains(member)) {
        listing.line("HP4308 the library has no member " + member);
        code = NO_MEMBER;
        continue;
      }
      try (RecordSource records = RecordSource.member(step, library, member)) {
        if (!printer.print(records, input(step), member)) {
          listing.line("MEMBER " + member + " IS EMPTY");
        }
      }
    }
    return code;
  }

  private static @Nullable String library(UtilityStep step) {
    return step.files().binding("SYSUT1") instanceof DdBinding.DataSet dataSet
            && dataSet.member() == null
            && step.files().attributes("SYSUT1") instanceof Attributes.Partitioned
        ? step.catalog().trueName(dataSet.name())
        : null;
  }

  private static Dcb input(UtilityStep step) {
    return switch (step.files().attributes("SYSUT1")) {
      case Attributes.Sequential(Dcb known) -> known;
      case Attributes.Partitioned(Dcb known) -> known;
      case null, default -> Dcb.NONE;
    };
  }

  private static Dcb output(UtilityStep step, PrintOrder order) {
    return step.files().attributes("SYSUT2") instanceof Attributes.Sequential(Dcb known)
        ? known.or(order.usual())
        : order.usual();
  }
}
