package homeport.cobol.source;

import homeport.cobol.NumCheck;
import org.jspecify.annotations.Nullable;

/// Reads the suboptions of NUMCHECK, and ZONECHECK, which stands for it (Programming Guide,
/// "NUMCHECK", "ZONECHECK").
final class NumCheckParser {
  private boolean zoned = true;
  private boolean alphanumeric = true;
  private boolean lax;
  private boolean packed = true;
  private boolean binary = true;
  private boolean truncBin = true;
  private boolean abend;

  private NumCheckParser() {}

  /// What the suboptions say; null for one that there is not.
  static @Nullable NumCheck parse(String suboptions) {
    NumCheckParser parser = new NumCheckParser();
    for (String word : OptionSettings.words(suboptions)) {
      if (!parser.take(word)) {
        return null;
      }
    }
    return new NumCheck(
        parser.zoned,
        parser.alphanumeric,
        parser.lax,
        parser.packed,
        parser.binary,
        parser.truncBin,
        parser.abend);
  }

  /// ZONECHECK(MSG) and ZONECHECK(ABD).
  static @Nullable NumCheck zoneCheck(String suboption) {
    return switch (suboption) {
      case "", "MSG" -> new NumCheck(true, true, false, false, false, false, false);
      case "ABD" -> new NumCheck(true, true, false, false, false, false, true);
      default -> null;
    };
  }

  private boolean take(String word) {
    switch (word) {
      case "ZON" -> zoned = true;
      case "NOZON" -> zoned = false;
      case "ALPHNUM" -> alphanumeric = true;
      case "NOALPHNUM" -> alphanumeric = false;
      case "STRICT", "STRICTREDEF" -> lax = false;
      case "LAX", "LAXREDEF" -> lax = true;
      case "PAC" -> packed = true;
      case "NOPAC" -> packed = false;
      case "BIN" -> binary = true;
      case "NOBIN" -> binary = false;
      case "TRUNCBIN" -> truncBin = true;
      case "NOTRUNCBIN" -> truncBin = false;
      case "MSG" -> abend = false;
      case "ABD" -> abend = true;
      default -> {
        return false;
      }
    }
    return true;
  }
}
