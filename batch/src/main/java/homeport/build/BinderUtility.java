package homeport.build;

import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.Sysprint;
import java.util.List;

/// The binder, IEWBLINK, under all its names (z/OS MVS Program Management: User's Guide and
/// Reference): object modules and control statements of SYSLIN become members of SYSLMOD. What a
/// program calls and is not in the member is found by its name when it is called, so nothing is
/// left unresolved here and SYSLIB is not searched.
public final class BinderUtility implements Utility {
  private static final int FAILED = 12;

  @Override
  public String name() {
    return "IEWBLINK";
  }

  @Override
  public List<String> aliases() {
    return List.of("IEWL", "HEWL", "HEWLH096", "HEWLF064", "IEWBIND", "LINKEDIT");
  }

  @Override
  public int run(UtilityStep step) {
    return Sysprint.during(
        step, "z/OS BINDER", FAILED, listing -> new BinderRun(step, listing).run());
  }
}
