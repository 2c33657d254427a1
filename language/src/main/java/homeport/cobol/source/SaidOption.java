package homeport.cobol.source;

import homeport.diagnostics.Span;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One option as a list says it: `NODYNAM`, `ARITH(EXTEND)`.
///
/// @param no its NO form
/// @param value what stands in parentheses, in upper case; null for nothing
/// @param at its name
record SaidOption(OptionTable.Row row, boolean no, @Nullable String value, Span at) {
  /// Options with the same key are forms of one: the last of them counts. DEFINE adds to what
  /// others before it define.
  String key() {
    return switch (row.name()) {
      case "QUOTE" -> "APOST";
      case "ZONEDATA" -> "INVDATA";
      case "DEFINE" -> no ? "DEFINE" : "DEFINE " + value;
      default -> row.name();
    };
  }

  /// The option with its full name.
  String written() {
    return (no ? "NO" : "") + row.name() + (value == null ? "" : "(" + value + ")");
  }

  /// True when it says what a pattern says: `CICS` with any value, `NORENT`, `LP(64)`,
  /// `NSYMBOL(NATIONAL|NAT)`.
  boolean says(String pattern) {
    int open = pattern.indexOf('(');
    if (open < 0) {
      return pattern.equals((no ? "NO" : "") + row.name());
    }
    String said = value == null ? "" : value.toUpperCase(Locale.ROOT);
    String values = pattern.substring(open + 1, pattern.length() - 1);
    return !no
        && row.name().equals(pattern.substring(0, open))
        && Arrays.asList(values.split("\\|", -1)).contains(said);
  }
}
