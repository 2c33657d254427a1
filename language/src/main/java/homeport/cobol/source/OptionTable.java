package homeport.cobol.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Every option of Enterprise COBOL 6.4 with its abbreviation (Programming Guide, "Compiler
/// options"), a few of earlier releases that still stand on cards, and one of ours, TABWIDTH.
final class OptionTable {
  private static final Map<String, Row> ROWS = new HashMap<>();

  private OptionTable() {}

  /// What an option does here.
  enum Effect {
    /// It sets a field of CompilerOptions.
    SETS,
    /// It changes nothing that can be seen here: listings, speed, object format, other rooms'
    /// business.
    NONE,
    /// It changes the program; only the values listed are what is done here anyway.
    ONLY
  }

  /// One option.
  ///
  /// @param name its full name without NO
  /// @param only for ONLY, what may be written (`NO` for the NO form, `` for the plain form)
  /// @param why for ONLY, what is missing
  record Row(String name, Effect effect, Set<String> only, String why) {
    Row {
      only = Set.copyOf(only);
    }
  }

  static {
    String sets =
        "ARITH:AR TRUNC NUMPROC CODEPAGE:CP SSRANGE:SSR APOST QUOTE:Q NSYMBOL:NS DYNAM:DYN"
            + " NUMCHECK:NC PGMNAME:PGMN SEQUENCE:SEQ ZONECHECK:ZC FLOAT DISPSIGN:DS INTDATE XMLPARSE:XP"
            + " RULES INITCHECK:IC PARMCHECK:PC DIAGTRUNC:DTR QUALIFY:QUA VLR VSAMOPENFS:VS TABWIDTH"
            + " INVDATA:INVD ZONEDATA:ZD DEFINE:DEF INITIAL NUMCLS ZWB ADV";
    String none =
        "ADATA AFP ARCH AWO BLOCK0 BUFSIZE:BUF CICS COMPILE:C CONDCOMP:CC COPYLOC:CPLC"
            + " COPYRIGHT:CPYR DECK:D DLL DUMP:DU EXIT:EX EXPORTALL:EXP FASTSRT:FSRT"
            + " FLAG:F FLAGSTD HGPR INLINE:INL JAVAIOP LANGUAGE:LANG LINECOUNT:LC LIST LSACHECK:LSAC"
            + " MAP MAXPCF MDECK:MD NAME NUMBER:NUM OBJECT:OBJ OFFSET:OFF OPTIMIZE:OPT OUTDD:OUT RENT"
            + " RMODE SERVICE:SERV SIZE:SZ SMARTBIN SOURCE:S SPACE SQL SQLCCSID:SQLC"
            + " SQLIMS STGOPT:SO SUPPRESS:SUPP TERMINAL:TERM TEST TUNE VBREF "
            + " XREF:X DATA DBCS LIB LVLINFO OPTFILE RESIDENT:RES SSPACE"
            + " CBLCARD XOPTS COBOL2 COBOL3 SP EDF DLI LINKAGE SPIE NUMOPT PROLOG EPILOG";
    for (String word : words(sets)) {
      add(word, Effect.SETS, Set.of(), "");
    }
    for (String word : words(none)) {
      add(word, Effect.NONE, Set.of(), "");
    }
    add("CURRENCY:CURR", Effect.ONLY, Set.of("NO"), "use CURRENCY SIGN in SPECIAL-NAMES");
    add("LP", Effect.ONLY, Set.of("32"), "pointers have 4 bytes");
    add("THREAD", Effect.ONLY, Set.of("NO"), "a run unit has one thread");
    add("WORD:WD", Effect.ONLY, Set.of("NO", "CICS"), "the reserved words are IBM's default");
    add("CMPR2", Effect.ONLY, Set.of("NO"), "the rules are those of the 1985 standard");
  }

  private static List<String> words(String list) {
    return List.of(list.split(" ", -1));
  }

  private static void add(String names, Effect effect, Set<String> only, String why) {
    int colon = names.indexOf(':');
    String name = colon < 0 ? names : names.substring(0, colon);
    Row row = new Row(name, effect, only, why);
    ROWS.put(name, row);
    if (colon >= 0) {
      ROWS.put(names.substring(colon + 1), row);
    }
  }

  /// Every option once, by name.
  static List<Row> rows() {
    return ROWS.values().stream().distinct().sorted(Comparator.comparing(Row::name)).toList();
  }

  /// What a reader of the list should know of an option that is heeded.
  static String note(String name) {
    return switch (name) {
      case "CODEPAGE" -> "pages that are not known here are refused (HP0412)";
      case "FLOAT" -> "of other COBOLs of IBM: HEX is done, IEEE refused (HP0412)";
      case "INVDATA" -> "NOINVDATA promises nothing on IBM; here it is FORCENUMCMP and CLEANSIGN";
      case "PGMNAME" ->
          "names that COMPAT would change are warned of (HP0172); LONGMIXED tells cases apart";
      case "SSRANGE" -> "every subscript is checked, whether or not it can overrun";
      case "TABWIDTH" -> "ours: columns to a tab stop";
      case "ZONEDATA" -> "PFD, NOPFD and MIG stand for NOINVDATA, INVDATA and INVDATA(FORCENUMCMP)";
      case "ZONECHECK" -> "stands for NUMCHECK(ZON)";
      default -> "";
    };
  }

  /// What a reader of the list should know of an option that changes nothing.
  static String without(String name) {
    String told =
        switch (name) {
          case "ARCH", "CICS", "DLL", "OPTIMIZE", "SQL", "SQLIMS" ->
              " but in the compilation variable IGY-" + name;
          default -> "";
        };
    return "accepted, makes no difference here" + told + " (HP0022)";
  }

  /// The option with this name or abbreviation, or null.
  static @Nullable Row find(String name) {
    return ROWS.get(name);
  }

  /// All names that may be written, with their NO forms.
  static Set<String> names() {
    Set<String> names = new TreeSet<>(ROWS.keySet());
    for (String name : ROWS.keySet()) {
      names.add("NO" + name);
    }
    return names;
  }
}
