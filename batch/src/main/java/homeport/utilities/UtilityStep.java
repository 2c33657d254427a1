package homeport.utilities;

import homeport.data.CodePage;
import homeport.datasets.Catalog;
import homeport.datasets.StepFiles;
import java.time.LocalDateTime;

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

  /// A program of the estate that the utility calls over and over, as its user exit.
  ///
  /// @throws homeport.runtime.Abend when it is not found (S806)
  ExitProgram exit(String program);

  /// The catalog, for what works on data sets by name.
  Catalog catalog();
}
