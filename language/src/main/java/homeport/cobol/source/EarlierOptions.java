package homeport.cobol.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Options that compilers before Enterprise COBOL 6.4 had and it has not. It discards them from a
/// card, as any other word, and so do we (HP0020); but who finds one there wants to know what it
/// was, and what to write (Migration Guide, the chapters on compiler options of each compiler).
final class EarlierOptions {
  private static final Set<String> WINDOWED = Set.of("DATEPROC", "DP", "YEARWINDOW", "YW");

  private static final Set<String> ENTERPRISE_COBOL =
      Set.of("FLAGMIG4", "FLAGMIG", "ANALYZE", "IDLGEN", "TYPECHK", "EVENTS", "WORKLIST");

  private static final Set<String> VS_COBOL_2 =
      Set.of("FLAGSAA", "FDUMP", "FDU", "ALOWCBL", "DBCSXREF", "DX", "GRAPHIC");

  private static final Set<String> OS_VS_COBOL =
      Set.of(
          "ADVANCE", "BATCH", "CDECK", "CLIST", "COUNT", "CSYNTAX", "DMAP", "ENDJOB", "FDECK",
          "FLAGE", "FLAGW", "FLOW", "L120", "L132", "LANGLVL", "LCOL1", "LCOL2", "LINECNT", "LOAD",
          "LSTCOMP", "LSTONLY", "LVL", "MIGR", "PMAP", "PRINT", "SPACE1", "SPACE2", "SPACE3",
          "STATE", "SUPMAP", "SXREF", "SYMDMP", "SYNTAX", "SYST", "VBSUM", "VERB");

  private EarlierOptions() {}

  /// What to say of a word that was an option once, or of one whose value is written with an equal
  /// sign, as OS/VS COBOL had it; null for all others.
  static @Nullable String told(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    String told = ofName(name.startsWith("NO") ? name.substring(2) : name);
    if (told != null) {
      return told;
    }
    return equals > 0 && OptionTable.find(name) != null
        ? "the value of an option stands in parentheses: "
            + name
            + "("
            + word.substring(equals + 1)
            + ")"
        : null;
  }

  private static @Nullable String ofName(String name) {
    if (name.equals("LANGLVL")) {
      return "it is an option of OS/VS COBOL; the language is that of the 1985 standard now";
    }
    if (WINDOWED.contains(name)) {
      return "it is an option of Enterprise COBOL 3 and 4, which had windowed dates; take it from"
          + " the card, and DATE FORMAT from the items";
    }
    String compiler =
        ENTERPRISE_COBOL.contains(name)
            ? "COBOL compilers before Enterprise COBOL 5"
            : VS_COBOL_2.contains(name)
                ? "VS COBOL II"
                : OS_VS_COBOL.contains(name) ? "OS/VS COBOL" : null;
    return compiler == null
        ? null
        : "it is an option of " + compiler + "; take it from the card, nothing stands for it";
  }
}
