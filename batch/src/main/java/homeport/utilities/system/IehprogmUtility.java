package homeport.utilities.system;

import homeport.data.FileFailure;
import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.CatalogEntry;
import homeport.datasets.DataSetName;
import homeport.diagnostics.SourceFile;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import homeport.utilities.dd.Sysprint;
import homeport.utilities.dd.UtilityFailure;
import homeport.utilities.dd.UtilityStatement;
import homeport.utilities.idcams.Expiration;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// IEHPROGM (z/OS DFSMSdfp Utilities, "IEHPROGM"): SCRATCH, RENAME, CATLG and UNCATLG of data sets
/// and members, as for data sets that the Storage Management Subsystem has: what is scratched is no
/// longer cataloged, what is renamed is cataloged by its new name. A request that cannot be done is
/// left out (8), the others are done.
public final class IehprogmUtility implements Utility {
  private static final int IGNORED = 8;
  private static final int FAILED = 16;
  private static final Set<String> OPERATIONS = Set.of("SCRATCH", "RENAME", "CATLG", "UNCATLG");
  private static final Set<String> OPERANDS =
      Set.of("DSNAME", "DSN", "VOL", "MEMBER", "NEWNAME", "PURGE", "CVOL");

  @Override
  public String name() {
    return "IEHPROGM";
  }

  @Override
  public int run(UtilityStep step) {
    return Sysprint.during(
        step,
        "               SYSTEMS SUPPORT UTILITIES - IEHPROGM",
        FAILED,
        listing -> run(step, listing, ControlRecords.wanted(step, "SYSIN")));
  }

  private static int run(UtilityStep step, Listing listing, SourceFile source) {
    int code = 0;
    Set<String> scratched = new HashSet<>();
    for (UtilityStatement statement : UtilityStatement.read(source)) {
      statement.lines().forEach(listing::spaced);
      try {
        request(step, statement, scratched);
        listing.line("NORMAL END OF TASK RETURNED");
      } catch (UtilityFailure failure) {
        listing.line(failure.line());
        code = IGNORED;
      } catch (IOException e) {
        listing.line("HP4003 " + FileFailure.words(e));
        code = IGNORED;
      }
    }
    return code;
  }

  private static void request(UtilityStep step, UtilityStatement statement, Set<String> scratched)
      throws UtilityFailure, IOException {
    Catalog catalog = step.catalog();
    String operation = statement.among(OPERATIONS, OPERANDS);
    String name = statement.value("DSNAME", "DSN").toUpperCase(Locale.ROOT);
    if (!DataSetName.valid(name)) {
      throw new UtilityFailure("HP4306", operation + " needs `DSNAME` of a data set");
    }
    CatalogEntry entry = catalog.entry(name);
    if (operation.equals("UNCATLG")) {
      uncatalog(name, entry != null, scratched);
      return;
    }
    if (entry == null) {
      throw new UtilityFailure("HP4306", operation + ": there is no data set " + name);
    }
    switch (operation) {
      case "SCRATCH" -> scratch(step, statement, entry, scratched);
      case "RENAME" -> rename(catalog, statement, entry);
      default -> {
        if (!catalog.adopt(name)) {
          throw new UtilityFailure("HP4306", "CATLG: " + name + " is cataloged");
        }
      }
    }
  }

  /// A data set that is not in the catalog could not be found here.
  private static void uncatalog(String name, boolean there, Set<String> scratched)
      throws UtilityFailure {
    if (there) {
      throw new UtilityFailure(
          "HP4306", "UNCATLG: " + name + " would be lost without its entry; SCRATCH deletes it");
    }
    if (!scratched.contains(name)) {
      throw new UtilityFailure("HP4306", "UNCATLG: there is no data set " + name);
    }
  }

  private static void data(String operation, CatalogEntry entry) throws UtilityFailure {
    if (!(entry.attributes() instanceof Attributes.Sequential)
        && !(entry.attributes() instanceof Attributes.Partitioned)) {
      throw new UtilityFailure(
          "HP4306", operation + ": " + entry.name() + " is for IDCAMS, it is no NONVSAM data set");
    }
  }

  private static String member(UtilityStatement statement) {
    return statement.value("MEMBER", "MEMBER").toUpperCase(Locale.ROOT);
  }

  /// A data set that has a day until which it stays is scratched before it with PURGE only (z/OS
  /// DFSMSdfp Utilities, "IEHPROGM", SCRATCH statement, PURGE).
  private static void scratch(
      UtilityStep step, UtilityStatement statement, CatalogEntry entry, Set<String> scratched)
      throws UtilityFailure, IOException {
    data("SCRATCH", entry);
    Catalog catalog = step.catalog();
    String name = entry.name();
    String member = member(statement);
    if (member.isEmpty()) {
      String day = catalog.kept(name).get(Expiration.WORD);
      if (!statement.has("PURGE") && Expiration.keeps(day, step.now().toLocalDate())) {
        throw new UtilityFailure(
            "HP4227",
            "SCRATCH: " + name + " has not expired (" + day + "): only PURGE scratches it");
      }
      boolean deleted = catalog.delete(name);
      assert deleted;
      scratched.add(name);
    } else if (!(entry.attributes() instanceof Attributes.Partitioned)
        || !catalog.libraries().deleteMember(name, member)) {
      throw new UtilityFailure(
          "HP4306", "SCRATCH: there is no member " + name + '(' + member + ')');
    }
  }

  private static void rename(Catalog catalog, UtilityStatement statement, CatalogEntry entry)
      throws UtilityFailure, IOException {
    data("RENAME", entry);
    String name = entry.name();
    String member = member(statement);
    String to = statement.value("NEWNAME", "NEWNAME").toUpperCase(Locale.ROOT);
    boolean renamed =
        member.isEmpty()
            ? catalog.rename(name, to)
            : entry.attributes() instanceof Attributes.Partitioned
                && catalog.libraries().renameMember(name, member, to);
    if (!renamed) {
      String old = member.isEmpty() ? name : name + '(' + member + ')';
      throw new UtilityFailure("HP4306", "RENAME: " + old + " cannot be named `" + to + "`");
    }
  }
}
