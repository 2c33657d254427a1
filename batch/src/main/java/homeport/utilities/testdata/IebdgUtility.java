package homeport.utilities.testdata;

import homeport.diagnostics.SourceFile;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import homeport.utilities.dd.Sysprint;
import homeport.utilities.dd.UtilityFailure;
import java.util.ArrayList;
import java.util.List;

/// IEBDG: makes records from patterns (z/OS DFSMSdfp Utilities, "IEBDG"). Each set of statements
/// from DSD to END makes one data set. A set with an error makes none and gives condition code 8;
/// the sets behind it are done all the same.
public final class IebdgUtility implements Utility {
  private static final int WRONG = 8;
  private static final int FAILED = 12;

  @Override
  public String name() {
    return "IEBDG";
  }

  @Override
  public int run(UtilityStep step) {
    return Sysprint.during(
        step, "DATA SET UTILITY - GENERATE TEST DATA", FAILED, listing -> sets(step, listing));
  }

  private static int sets(UtilityStep step, Listing listing) throws UtilityFailure {
    SourceFile source = ControlRecords.wanted(step, "SYSIN");
    int code = 0;
    List<DataStatement> set = new ArrayList<>();
    for (DataStatement statement : DataStatement.read(source)) {
      if (statement.operation().equals("DSD") && !set.isEmpty()) {
        code = Math.max(code, set(step, listing, set));
        set.clear();
      }
      if (statement.operation().equals("END")) {
        if (!set.isEmpty()) {
          code = Math.max(code, set(step, listing, set));
        }
        statement.lines().forEach(listing::line);
        set.clear();
      } else {
        set.add(statement);
      }
    }
    return set.isEmpty() ? code : Math.max(code, set(step, listing, set));
  }

  private static int set(UtilityStep step, Listing listing, List<DataStatement> statements) {
    statements.forEach(statement -> statement.lines().forEach(listing::line));
    DataSetOrder order;
    try {
      order = DataSetOrder.of(statements, step.codePage());
    } catch (UtilityFailure failure) {
      listing.line(failure.line());
      return WRONG;
    }
    try (Generator generator = new Generator(step, order)) {
      generator.run();
      listing.line(generator.records() + " RECORDS GENERATED FOR " + order.output());
      return 0;
    } catch (UtilityFailure failure) {
      listing.line(failure.line());
      return failure.line().startsWith("HP4309") ? WRONG : FAILED;
    }
  }
}
