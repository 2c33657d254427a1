package homeport.utilities.system;

import homeport.data.FileFailure;
import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Dcb;
import homeport.diagnostics.SourceFile;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import homeport.utilities.dd.Sysprint;
import homeport.utilities.dd.UtilityFailure;
import homeport.utilities.dd.UtilityStatement;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// IEHLIST (z/OS DFSMSdfp Utilities, "IEHLIST"): LISTPDS names the members of libraries, LISTVTOC
/// the sequential and partitioned data sets, LISTCTLG the entries of the catalog. What of a
/// directory or a volume's table has no counterpart here (addresses, extents) is not listed.
public final class IehlistUtility implements Utility {
  private static final int IGNORED = 8;
  private static final int FAILED = 16;
  private static final Set<String> OPERATIONS = Set.of("LISTPDS", "LISTVTOC", "LISTCTLG");
  private static final Set<String> OPERANDS =
      Set.of("DSNAME", "DSN", "VOL", "DUMP", "FORMAT", "NODE", "INDEXDSN", "DATE");
  private static final String COLUMNS = "%-46s%-10s%-6s%-6s%6s";

  @Override
  public String name() {
    return "IEHLIST";
  }

  @Override
  public int run(UtilityStep step) {
    return Sysprint.during(
        step,
        "               SYSTEMS SUPPORT UTILITIES---IEHLIST",
        FAILED,
        listing -> run(step, listing, ControlRecords.wanted(step, "SYSIN")));
  }

  private static int run(UtilityStep step, Listing listing, SourceFile source) {
    int code = 0;
    for (UtilityStatement statement : UtilityStatement.read(source)) {
      statement.lines().forEach(listing::spaced);
      try {
        code = Math.max(code, request(step, listing, statement));
      } catch (UtilityFailure failure) {
        listing.line(failure.line());
        code = IGNORED;
      } catch (IOException e) {
        listing.line("HP4003 the catalog cannot be read: " + FileFailure.words(e));
        code = IGNORED;
      }
    }
    return code;
  }

  private static int request(UtilityStep step, Listing listing, UtilityStatement statement)
      throws UtilityFailure, IOException {
    String operation = statement.among(OPERATIONS, OPERANDS);
    List<String> names =
        UtilityStatement.parts(
            UtilityStatement.inside(statement.value("DSNAME", "DSN").toUpperCase(Locale.ROOT)));
    return switch (operation) {
      case "LISTPDS" -> libraries(step, listing, names);
      case "LISTVTOC" -> dataSets(step, listing, names);
      default -> {
        entries(step, listing, statement.value("NODE", "NODE").toUpperCase(Locale.ROOT));
        yield 0;
      }
    };
  }

  private static int libraries(UtilityStep step, Listing listing, List<String> names)
      throws UtilityFailure, IOException {
    if (names.isEmpty()) {
      throw new UtilityFailure("HP4306", "LISTPDS needs `DSNAME`");
    }
    int code = 0;
    for (String name : names) {
      CatalogEntry entry = step.catalog().find(name);
      if (entry == null || !(entry.attributes() instanceof Attributes.Partitioned)) {
        listing.line("HP4306 LISTPDS: there is no library " + name);
        code = IGNORED;
        continue;
      }
      listing.spaced("               DIRECTORY INFO FOR SPECIFIED PDS");
      listing.line("               " + entry.name());
      for (String member : step.catalog().libraries().members(entry.name())) {
        listing.line("     " + member);
      }
    }
    return code;
  }

  private static int dataSets(UtilityStep step, Listing listing, List<String> names)
      throws IOException {
    listing.spaced(
        String.format(Locale.ROOT, COLUMNS, "DATA SET NAME", "CREATED", "DSORG", "RECFM", "LRECL"));
    if (names.isEmpty()) {
      for (CatalogEntry entry : step.catalog().list()) {
        boolean listed = label(listing, entry);
        assert listed || !(entry.attributes() instanceof Attributes.Sequential);
      }
    }
    int code = 0;
    for (String name : names) {
      CatalogEntry entry = step.catalog().entry(name);
      if (entry == null || !label(listing, entry)) {
        listing.line("HP4306 LISTVTOC: there is no data set " + name);
        code = IGNORED;
      }
    }
    return code;
  }

  /// @return false when it is no data set that a volume's table would have as one
  private static boolean label(Listing listing, CatalogEntry entry) {
    return switch (entry.attributes()) {
      case Attributes.Sequential(Dcb dcb) -> label(listing, entry, "PS", dcb);
      case Attributes.Partitioned(Dcb dcb) -> label(listing, entry, "PO", dcb);
      case Attributes.Cluster _, Attributes.AlternateIndex _, Attributes.Pointer _ -> false;
    };
  }

  private static boolean label(Listing listing, CatalogEntry entry, String kind, Dcb dcb) {
    String created =
        String.format(
            Locale.ROOT, "%04d.%03d", entry.created().getYear(), entry.created().getDayOfYear());
    listing.line(
        String.format(
            Locale.ROOT,
            COLUMNS,
            entry.name(),
            created,
            kind,
            dcb.recfm() == null ? "?" : dcb.recfm(),
            dcb.lrecl() == 0 ? "?" : dcb.shownLrecl()));
    return true;
  }

  private static void entries(UtilityStep step, Listing listing, String node) throws IOException {
    for (CatalogEntry entry : step.catalog().list()) {
      if (node.isEmpty() || entry.name().equals(node) || entry.name().startsWith(node + '.')) {
        listing.line("     " + entry.name());
      }
    }
  }
}
