package homeport.utilities;

import homeport.data.CodePage;
import homeport.datasets.Catalog;
import homeport.datasets.DdBinding;
import homeport.datasets.StepFiles;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

/// The step that a utility runs in: what its EXEC and DD statements gave.
public interface UtilityStep {
  /// PARM=, empty when it is not coded.
  String parm();

  /// The code page of control statements, in-stream data and listings.
  CodePage codePage();

  /// What the step's DD statements lead to. Whatever the utility opens it closes.
  StepFiles files();

  /// The date and time of day where the job runs, for dates in headings and records.
  LocalDateTime now();

  /// Runs a program as the step would, a utility or one of the estate's, for what calls programs by
  /// their names.
  ///
  /// @param parm what PARM= would be
  /// @return its condition code
  /// @throws homeport.runtime.Abend when it ends abnormally, or is not found (S806)
  int call(String program, String parm);

  /// Takes a data set name for the job, as a DD statement does: shared, or exclusively. It is given
  /// back when the job ends.
  ///
  /// @return false when another job has it
  boolean reserve(String dataSet, boolean exclusive);

  /// A new SYSOUT data set, for a DD that is allocated while the step runs.
  DdBinding sysout(String ddName);

  /// Submits jobs at once, as what is written to the internal reader.
  ///
  /// @return their names
  List<String> submit(String text) throws IOException;

  /// A program of the estate that the utility calls over and over, as its user exit.
  ///
  /// @throws homeport.runtime.Abend when it is not found (S806)
  ExitProgram exit(String program);

  /// True when the site has a program of its own of that name, which stands in for one that would
  /// not run here.
  boolean ofSite(String program);

  /// The catalog, for what works on data sets by name.
  Catalog catalog();
}
