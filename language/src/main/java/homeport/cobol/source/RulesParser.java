package homeport.cobol.source;

import homeport.cobol.Rules;
import homeport.cobol.Rules.Unreferenced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the suboptions of RULES (Programming Guide, "RULES").
final class RulesParser {
  private boolean endPeriod = true;
  private boolean evenPack = true;
  private boolean laxPerf = true;
  private boolean slackBytes = true;
  private boolean omitOdoMin = true;
  private Unreferenced unref = Unreferenced.TOLERATED;
  private boolean laxRedef = true;

  private RulesParser() {}

  /// What the suboptions say; null for one that there is not.
  static @Nullable Rules parse(List<String> suboptions) {
    RulesParser parser = new RulesParser();
    for (String word : suboptions) {
      if (!parser.take(word)) {
        return null;
      }
    }
    return new Rules(
        parser.endPeriod,
        parser.evenPack,
        parser.laxPerf,
        parser.slackBytes,
        parser.omitOdoMin,
        parser.unref,
        parser.laxRedef);
  }

  private boolean take(String word) {
    switch (word) {
      case "ENDPERIOD", "ENDP" -> endPeriod = true;
      case "NOENDPERIOD", "NOENDP" -> endPeriod = false;
      case "EVENPACK", "EVENP" -> evenPack = true;
      case "NOEVENPACK", "NOEVENP" -> evenPack = false;
      case "LAXPERF", "LXPRF" -> laxPerf = true;
      case "NOLAXPERF", "NOLXPRF" -> laxPerf = false;
      case "SLACKBYTES", "SLCKB" -> slackBytes = true;
      case "NOSLACKBYTES", "NOSLCKB" -> slackBytes = false;
      case "OMITODOMIN", "OOM" -> omitOdoMin = true;
      case "NOOMITODOMIN", "NOOOM" -> omitOdoMin = false;
      case "UNREF" -> unref = Unreferenced.TOLERATED;
      case "NOUNREFALL", "NOUNRA" -> unref = Unreferenced.EVERYWHERE;
      case "NOUNREFSOURCE", "NOUNRS" -> unref = Unreferenced.IN_SOURCE;
      case "LAXREDEF", "LXRDF" -> laxRedef = true;
      case "NOLAXREDEF", "NOLXRDF" -> laxRedef = false;
      default -> {
        return false;
      }
    }
    return true;
  }
}
