package homeport.utilities.copy;

import homeport.data.FileFailure;
import homeport.datasets.Attributes;
import homeport.datasets.DdBinding;
import homeport.diagnostics.SourceFile;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.Sysprint;
import homeport.utilities.dd.UtilityFailure;
import homeport.utilities.dd.UtilityStatement;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// IEBCOMPR: compares SYSUT1 and SYSUT2, two sequential data sets or, with TYPORG=PO, the members
/// that two libraries have in common (z/OS DFSMSdfp Utilities, "IEBCOMPR"). Ends with 0 when they
/// are equal and 8 when they are not; after ten unequal records one after the other it stops (12),
/// in libraries it goes on with the next member. Of two libraries one must have all the names of
/// the other.
public final class IebcomprUtility implements Utility {
  private static final int UNEQUAL = 8;
  private static final int FAILED = 12;
  private static final int UNEQUAL_MAX = 10;
  private static final int SHOWN = 40;

  @Override
  public String name() {
    return "IEBCOMPR";
  }

  @Override
  public int run(UtilityStep step) {
    return Sysprint.during(
        step,
        "                              COMPARE UTILITY",
        FAILED,
        listing -> compare(step, listing));
  }

  private static int compare(UtilityStep step, Listing listing) throws UtilityFailure {
    try {
      return partitioned(step, listing) ? libraries(step, listing) : dataSets(step, listing);
    } catch (IOException e) {
      throw new UtilityFailure("HP4003", "a library cannot be read: " + FileFailure.words(e));
    }
  }

  /// What COMPARE says of the data sets.
  private static boolean partitioned(UtilityStep step, Listing listing) throws UtilityFailure {
    SourceFile source = ControlRecords.read(step, "SYSIN").text();
    boolean partitioned = false;
    for (UtilityStatement statement :
        source == null ? List.<UtilityStatement>of() : UtilityStatement.read(source)) {
      statement.lines().forEach(listing::line);
      String organization = statement.value("TYPORG", "TYPORG").toUpperCase(Locale.ROOT);
      if (!statement.operation().equals("COMPARE")) {
        throw UtilityFailure.refused("the control statement `" + statement.operation() + "`");
      }
      if (!Set.of("", "PS", "PO").contains(organization)) {
        throw UtilityFailure.refused("`TYPORG=" + organization + "`");
      }
      partitioned = organization.equals("PO");
    }
    return partitioned;
  }

  private static @Nullable String library(UtilityStep step, String ddName) {
    return step.files().binding(ddName) instanceof DdBinding.DataSet dataSet
            && dataSet.member() == null
            && step.files().attributes(ddName) instanceof Attributes.Partitioned
        ? step.catalog().trueName(dataSet.name())
        : null;
  }

  private static int dataSets(UtilityStep step, Listing listing) throws UtilityFailure {
    for (String ddName : List.of("SYSUT1", "SYSUT2")) {
      if (library(step, ddName) != null) {
        throw new UtilityFailure(
            "HP4302", "DD " + ddName + " leads to a library: TYPORG=PO, or name a member");
      }
    }
    try (RecordSource one = RecordSource.open(step, "SYSUT1");
        RecordSource other = RecordSource.open(step, "SYSUT2")) {
      return compare(listing, one, other);
    }
  }

  private static int libraries(UtilityStep step, Listing listing)
      throws UtilityFailure, IOException {
    String one = library(step, "SYSUT1");
    String other = library(step, "SYSUT2");
    if (one == null || other == null) {
      throw new UtilityFailure("HP4302", "TYPORG=PO needs libraries on SYSUT1 and SYSUT2");
    }
    List<String> names = step.catalog().libraries().members(one);
    List<String> others = step.catalog().libraries().members(other);
    if (!Set.copyOf(names).containsAll(others) && !Set.copyOf(others).containsAll(names)) {
      throw new UtilityFailure(
          "HP4302", "each library has members that the other has not: they cannot be compared");
    }
    int code = 0;
    for (String member : names) {
      if (others.contains(member)) {
        listing.line("MEMBER " + member);
        try (RecordSource left = RecordSource.member(step, one, member);
            RecordSource right = RecordSource.member(step, other, member)) {
          code = Math.max(code, Math.min(UNEQUAL, compare(listing, left, right)));
        }
      }
    }
    return code;
  }

  private static int compare(Listing listing, RecordSource one, RecordSource other)
      throws UtilityFailure {
    long number = 0;
    long unequal = 0;
    int inARow = 0;
    while (true) {
      boolean first = one.next();
      boolean second = other.next();
      if (!first && !second) {
        break;
      }
      number++;
      boolean same =
          first
              && second
              && Arrays.equals(one.area(), 0, one.length(), other.area(), 0, other.length());
      inARow = same ? 0 : inARow + 1;
      if (!same) {
        unequal++;
        listing.line(
            first && second
                ? "IEB221I RECORDS ARE NOT EQUAL: RECORD " + number
                : "RECORD " + number + ": " + (first ? "SYSUT2" : "SYSUT1") + " HAS ENDED");
        show(listing, "SYSUT1", first, one);
        show(listing, "SYSUT2", second, other);
      }
      if (!first || !second) {
        return UNEQUAL;
      }
      if (inARow == UNEQUAL_MAX) {
        listing.line("TEN UNEQUAL RECORDS IN A ROW: THE COMPARISON ENDS");
        return FAILED;
      }
    }
    listing.line("END OF JOB-TOTAL NUMBER OF RECORDS COMPARED = " + number);
    return unequal == 0 ? 0 : UNEQUAL;
  }

  private static void show(Listing listing, String ddName, boolean there, RecordSource source) {
    if (there) {
      int count = Math.min(SHOWN, source.length());
      listing.line(
          ddName + " " + HexFormat.of().withUpperCase().formatHex(source.area(), 0, count));
    }
  }
}
