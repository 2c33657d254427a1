package homeport.utilities.icetool;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.dd.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// DEFAULTS: the values that options have when nobody says otherwise (z/OS DFSORT Application
/// Programming Guide, "DEFAULTS operator"). There is one set of them here, for all the ways a sort
/// can be started, and only those are listed that change what comes out.
final class Defaults {
  private static final List<Map.Entry<String, String>> ITEMS =
      List.of(
          Map.entry("ALTSEQ", "SEE BELOW"),
          Map.entry("CHALT", "NO"),
          Map.entry("EQUALS", "YES"),
          Map.entry("EXITCK", "STRONG"),
          Map.entry("LOCALE", "NONE"),
          Map.entry("NULLOFL", "RC0"),
          Map.entry("NULLOUT", "RC0"),
          Map.entry("OVFLO", "RC0"),
          Map.entry("PAD", "RC0"),
          Map.entry("RESET", "YES"),
          Map.entry("SOLRF", "YES"),
          Map.entry("SPANINC", "RC16"),
          Map.entry("SZERO", "YES"),
          Map.entry("TRUNC", "RC0"),
          Map.entry("VLLONG", "NO"),
          Map.entry("VLSCMP", "NO"),
          Map.entry("VLSHRT", "NO"),
          Map.entry("VSAMEMT", "YES"),
          Map.entry("VSAMIO", "NO"),
          Map.entry("Y2PAST", "80"),
          Map.entry("ZDPRINT", "YES"));
  private static final List<String> WAYS =
      List.of("JCL (ICEAM1)", "INV (ICEAM2)", "TSO (ICEAM3)", "TSOINV (ICEAM4)");

  private Defaults() {}

  static int list(Calls calls, ToolStatement statement) throws ToolFailure {
    String ddName = Calls.name(statement, "LIST");
    try (Listing listing = Listing.open(calls.step(), ddName, Dcb.of(RecordFormat.FBA, 121))) {
      if (!listing.isOpen()) {
        throw new ToolFailure(12, "HP4001", ddName + " cannot be opened: " + listing.failure());
      }
      listing.page("DFSORT DEFAULTS - 1 -");
      listing.line("");
      listing.line(row("ITEM", WAYS.stream().map(way -> way + " VALUE").toList()));
      listing.line(row("-".repeat(10), WAYS.stream().map(_ -> "-".repeat(21)).toList()));
      for (Map.Entry<String, String> item : ITEMS) {
        listing.line(row(item.getKey(), WAYS.stream().map(_ -> item.getValue()).toList()));
      }
      listing.spaced("ALTSEQ TABLE: EACH CHARACTER STANDS AT ITS OWN PLACE");
    }
    return 0;
  }

  private static String row(String item, List<String> values) {
    List<String> cells = new ArrayList<>();
    cells.add(String.format(Locale.ROOT, "%-10s", item));
    values.forEach(value -> cells.add(String.format(Locale.ROOT, "%-21s", value)));
    return String.join("  ", cells).stripTrailing();
  }
}
