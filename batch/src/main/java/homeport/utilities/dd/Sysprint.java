package homeport.utilities.dd;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.UtilityStep;
import java.util.function.ObjIntConsumer;

/// The frame of most utilities: SYSPRINT in records of 121 bytes with a heading (z/OS DFSMSdfp
/// Utilities, "Job control statements" of each), and in it last what the utility could not go on
/// from.
public final class Sysprint {
  private static final Dcb USUAL = Dcb.of(RecordFormat.FBA, 121);

  private Sysprint() {}

  /// What a utility does while its SYSPRINT is open.
  @FunctionalInterface
  public interface Work {
    /// @return the condition code
    int run(Listing listing) throws UtilityFailure;
  }

  /// Does it. Nothing is done without a SYSPRINT that can be opened.
  ///
  /// @param failed the condition code when it was not done, or not to its end
  public static int during(UtilityStep step, String heading, int failed, Work work) {
    return during(step, heading, failed, work, (_, _) -> {});
  }

  /// The same for a utility that ends its listing by telling the condition code.
  ///
  /// @param end writes the last lines, whether the work was done or not
  public static int during(
      UtilityStep step, String heading, int failed, Work work, ObjIntConsumer<Listing> end) {
    try (Listing listing = Listing.open(step, "SYSPRINT", USUAL)) {
      if (!listing.isOpen()) {
        return failed;
      }
      listing.page(heading);
      int code;
      try {
        code = work.run(listing);
      } catch (UtilityFailure failure) {
        listing.line(failure.line());
        code = failed;
      }
      end.accept(listing, code);
      return code;
    }
  }
}
