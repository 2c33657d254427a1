package homeport.utilities;

import homeport.data.CodePage;

/// The step that a utility runs in: what its EXEC and DD statements gave.
public interface UtilityStep {
  /// PARM=, empty when it is not coded.
  String parm();

  /// The code page of control statements, in-stream data and listings.
  CodePage codePage();
}
