package homeport.cobol;

import java.util.ArrayList;
import java.util.List;

/// The option RULES: what the compiler warns of that is allowed and yet better not written
/// (Programming Guide, "RULES"). What is true here is tolerated, as under NORULES.
///
/// @param endPeriod a period may end a conditional statement
/// @param evenPack a packed item may have an even number of digits
/// @param laxPerf options and items that cost time may be used
/// @param slackBytes SYNCHRONIZED may need slack bytes
/// @param omitOdoMin OCCURS DEPENDING ON may leave out its least number
/// @param unref which records that nothing refers to are warned of
/// @param laxRedef a redefinition at level 01 may have another length
public record Rules(
    boolean endPeriod,
    boolean evenPack,
    boolean laxPerf,
    boolean slackBytes,
    boolean omitOdoMin,
    Unreferenced unref,
    boolean laxRedef) {
  /// NORULES, and RULES without suboptions.
  public static final Rules NONE =
      new Rules(true, true, true, true, true, Unreferenced.TOLERATED, true);

  /// UNREF, NOUNREFALL and NOUNREFSOURCE.
  public enum Unreferenced {
    TOLERATED,
    /// Only in the source itself, not in copied text.
    IN_SOURCE,
    EVERYWHERE
  }

  /// The option as a list of options would say it.
  @Override
  public String toString() {
    if (equals(NONE)) {
      return "NORULES";
    }
    List<String> words = new ArrayList<>();
    words.add(endPeriod ? "ENDPERIOD" : "NOENDPERIOD");
    words.add(evenPack ? "EVENPACK" : "NOEVENPACK");
    words.add(laxPerf ? "LAXPERF" : "NOLAXPERF");
    words.add(slackBytes ? "SLACKBYTES" : "NOSLACKBYTES");
    words.add(omitOdoMin ? "OMITODOMIN" : "NOOMITODOMIN");
    words.add(
        switch (unref) {
          case TOLERATED -> "UNREF";
          case IN_SOURCE -> "NOUNREFSOURCE";
          case EVERYWHERE -> "NOUNREFALL";
        });
    words.add(laxRedef ? "LAXREDEF" : "NOLAXREDEF");
    return "RULES(" + String.join(",", words) + ")";
  }
}
