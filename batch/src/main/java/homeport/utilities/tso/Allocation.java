package homeport.utilities.tso;

import homeport.data.FileFailure;
import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.Listing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// ALLOCATE and FREE (z/OS TSO/E Command Reference, under their names): DDs that commands add while
/// the step runs, for the programs and commands behind them. What the step's end finds is freed.
final class Allocation {
  private static final int FAILED = 12;
  private static final List<String> FILE = List.of("FILE", "FI", "F", "DDNAME", "DD");
  private static final List<String> DATA_SET = List.of("DATASET", "DA", "DSNAME", "DSN");
  private static final int NAMES_MAX = 255;
  private static final String DUPLICATE =
      "IGD17101I DATA SET NOT DEFINED BECAUSE DUPLICATE NAME EXISTS IN CATALOG";

  private final UtilityStep step;
  private final Listing listing;

  /// What ALLOCATE has added, with the data sets that FREE or the end deletes.
  private final Map<String, List<String>> allocated = new TreeMap<>();

  private int generated;

  Allocation(UtilityStep step, Listing listing) {
    this.step = step;
    this.listing = listing;
  }

  /// @param messages the second one says more about the first
  private int failed(String... messages) {
    for (String message : messages) {
      listing.line(message);
    }
    return FAILED;
  }

  /// @param names the data set names of the command, complete
  int allocate(TsoCommand command, List<String> names) {
    String unknown = command.unknown(AllocateKeywords.KNOWN);
    if (!unknown.isEmpty()) {
      return failed("HP4310 `" + unknown + "` of ALLOCATE is not supported");
    }
    String given = command.keyword(FILE.toArray(String[]::new)).toUpperCase(Locale.ROOT);
    if (!given.isEmpty() && !given.matches("[A-Z@#$][A-Z0-9@#$]{0,7}")) {
      return failed("IKJ56702I INVALID FILENAME, " + given);
    }
    String ddName = given.isEmpty() ? String.format(Locale.ROOT, "SYS%05d", ++generated) : given;
    if (step.files().binding(ddName) != null) {
      if (!command.has("REUSE")) {
        return failed("IKJ56246I FILE " + ddName + " NOT ALLOCATED, FILE IN USE");
      }
      release(ddName);
    }
    if (command.has("DUMMY")) {
      return add(ddName, new DdBinding.Dummy(), List.of());
    }
    if (command.has("SYSOUT")) {
      return add(ddName, step.sysout(ddName), List.of());
    }
    if (names.isEmpty() || names.size() > NAMES_MAX) {
      return failed("HP4310 `ALLOCATE` needs DATASET, DUMMY or SYSOUT");
    }
    return dataSets(command, ddName, names);
  }

  private int add(String ddName, DdBinding binding, List<String> deleted) {
    boolean added = step.files().allocate(ddName, binding);
    assert added;
    allocated.put(ddName, deleted);
    return 0;
  }

  private int dataSets(TsoCommand command, String ddName, List<String> names) {
    boolean fresh = command.has("NEW");
    boolean exclusive = !command.has("SHR");
    List<DdBinding> parts = new ArrayList<>();
    List<String> deleted = new ArrayList<>();
    for (String name : names) {
      int open = name.indexOf('(');
      String dataSet = open < 0 ? name : name.substring(0, open);
      String member = open < 0 ? null : name.substring(open + 1, name.indexOf(')'));
      CatalogEntry there = step.catalog().find(dataSet);
      if (fresh ? there != null : there == null && !command.has("MOD")) {
        return fresh
            ? failed("IKJ56893I DATA SET " + dataSet + " NOT ALLOCATED+", DUPLICATE)
            : failed(
                "IKJ56228I DATA SET " + dataSet + " NOT IN CATALOG OR CATALOG CAN NOT BE ACCESSED");
      }
      if (!step.reserve(dataSet, exclusive)) {
        return failed(
            "IKJ56225I DATA SET " + dataSet + " ALREADY IN USE, TRY LATER+",
            "IKJ56225I DATA SET IS ALLOCATED TO ANOTHER JOB OR USER");
      }
      Dcb dcb = dcb(command);
      if (dcb == null) {
        return failed("HP4310 LRECL, BLKSIZE or RECFM of ALLOCATE is not valid");
      }
      if (there == null) {
        String wrong = define(command, dataSet, dcb);
        if (wrong != null) {
          return failed(wrong);
        }
      }
      parts.add(new DdBinding.DataSet(dataSet, member, dcb, command.has("MOD")));
      if (command.has("DELETE")) {
        deleted.add(dataSet);
      }
    }
    return add(
        ddName, parts.size() == 1 ? parts.getFirst() : new DdBinding.Concatenation(parts), deleted);
  }

  private @Nullable String define(TsoCommand command, String name, Dcb dcb) {
    String organization = command.keyword("DSORG").toUpperCase(Locale.ROOT);
    String directory = command.keyword("DIR");
    boolean library =
        organization.startsWith("PO") || !directory.isEmpty() && !directory.equals("0");
    try {
      Attributes attributes =
          library ? new Attributes.Partitioned(dcb) : new Attributes.Sequential(dcb);
      return step.catalog().define(name, attributes) == null
          ? "IKJ56893I DATA SET " + name + " NOT ALLOCATED+"
          : null;
    } catch (IllegalArgumentException e) {
      return "IKJ56709I INVALID DATA SET NAME, " + name;
    } catch (IOException e) {
      return "HP4003 " + name + " cannot be made: " + FileFailure.words(e);
    }
  }

  /// The attributes that the command gives; null when they are none.
  private static @Nullable Dcb dcb(TsoCommand command) {
    String recfm = command.keyword("RECFM").replaceAll("[ ,]", "");
    String lrecl = command.keyword("LRECL");
    String blksize = command.keyword("BLKSIZE");
    RecordFormat format = recfm.isEmpty() ? null : RecordFormat.of(recfm);
    boolean numbers = (lrecl + blksize).matches("[0-9]*") && (lrecl + blksize).length() <= 10;
    if (!numbers || !recfm.isEmpty() && format == null) {
      return null;
    }
    int length = lrecl.isEmpty() ? 0 : Integer.parseInt(lrecl);
    int block = blksize.isEmpty() ? 0 : Integer.parseInt(blksize);
    return length > Dcb.LRECL_MAX || block > Dcb.LRECL_MAX ? null : new Dcb(format, length, block);
  }

  /// FREE of files, of data sets, or of all.
  int free(TsoCommand command, List<String> names) {
    if (command.has("ALL")) {
      end();
      return 0;
    }
    int code = 0;
    String given = command.keyword(FILE.toArray(String[]::new)).toUpperCase(Locale.ROOT);
    List<String> files = new ArrayList<>();
    for (String file : given.split("[ ,]+", -1)) {
      if (!file.isEmpty()) {
        files.add(file);
      }
    }
    for (String name : names) {
      String found = null;
      for (String ddName : allocated.keySet()) {
        if (step.files().binding(ddName) instanceof DdBinding.DataSet dataSet
            && dataSet.name().equals(name)) {
          found = ddName;
        }
      }
      if (found == null) {
        code = failed("IKJ56247I DATA SET " + name + " NOT FREED, IS NOT ALLOCATED");
      } else {
        files.add(found);
      }
    }
    if (files.isEmpty() && code == 0) {
      return failed("HP4310 `FREE` needs FILE, DATASET or ALL");
    }
    for (String ddName : files) {
      if (step.files().binding(ddName) == null) {
        code = failed("IKJ56247I FILE " + ddName + " NOT FREED, IS NOT ALLOCATED");
      } else {
        if (command.has("DELETE")
            && step.files().binding(ddName) instanceof DdBinding.DataSet dataSet) {
          allocated.put(ddName, List.of(dataSet.name()));
        }
        release(ddName);
      }
    }
    return code;
  }

  private void release(String ddName) {
    boolean freed = step.files().free(ddName);
    List<String> deleted = allocated.remove(ddName);
    for (String name : freed && deleted != null ? deleted : List.<String>of()) {
      try {
        boolean gone = step.catalog().delete(name);
        assert gone || step.catalog().find(name) == null;
      } catch (IOException e) {
        listing.line("HP4003 " + name + " cannot be deleted: " + FileFailure.words(e));
      }
    }
  }

  /// Frees what ALLOCATE has added.
  void end() {
    for (String ddName : List.copyOf(allocated.keySet())) {
      release(ddName);
    }
  }

  /// The words in parentheses behind DATASET, DA and so on.
  static String dataSetOperand(TsoCommand command) {
    return command.keyword(DATA_SET.toArray(String[]::new));
  }
}
