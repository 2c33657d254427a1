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

  /// The catalog, for what works on data sets by name.
  Catalog catalog();
}
