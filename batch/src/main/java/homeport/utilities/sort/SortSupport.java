package homeport.utilities.sort;

import homeport.diagnostics.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What of DFSORT is supported: its statements, operands and formats. The parser asks these tables;
/// `docs/compatibility.md` is printed from them.
public final class SortSupport {
  static final List<String> STATEMENTS =
      List.of(
          "SORT",
          "MERGE",
          "INCLUDE",
          "OMIT",
          "INREC",
          "OUTREC",
          "OUTFIL",
          "SUM",
          "JOINKEYS",
          "JOIN",
          "REFORMAT",
          "OPTION",
          "RECORD",
          "ALTSEQ",
          "MODS",
          "END");

  /// Statements of which nothing, or what is in [#DEBUG], is taken in without effect.
  static final List<String> STATEMENTS_ACCEPTED = List.of("DEBUG", "INPFIL");

  static final List<String> STATEMENTS_NOT = List.of("ANALYZE");

  /// Operands of DEBUG that change nothing here, and those that would.
  static final Set<String> DEBUG =
      Set.of(
          "BUFFERS",
          "CFW",
          "NOCFW",
          "CTR1",
          "CTR2",
          "CTR3",
          "CTR4",
          "EQUCOUNT",
          "ESTAE",
          "NOESTAE",
          "NOASSIST");

  static final Set<String> DEBUG_NOT = Set.of("ABSTP");

  /// Formats that DFSORT has and that are refused: those of an installation's own program, and
  /// Unicode.
  static final Set<String> FORMATS_NOT = Set.of("D1", "D2", "UTF8", "UTF16", "UTF32");

  /// Operands of OPTION, SORT and PARM that change nothing here: storage, work data sets and
  /// listings are the system's.
  static final Set<String> ACCEPTED =
      Set.of(
          "ARESALL",
          "ARESINV",
          "AVGRLEN",
          "BSAM",
          "COBEXIT",
          "CFW",
          "CHECK",
          "CINV",
          "CKPT",
          "CHKPT",
          "DSPSIZE",
          "DYNALLOC",
          "DYNALOC",
          "DYNSPC",
          "EPLOC",
          "EXPMAX",
          "EXPOLD",
          "EXPRES",
          "FILSZ",
          "FSZEST",
          "HIPRMAX",
          "LIST",
          "LISTX",
          "MAINSIZE",
          "CORE",
          "SIZE",
          "MOSIZE",
          "MOWRK",
          "MSGDDN",
          "MSGPRT",
          "MSG",
          "NOBLKSET",
          "NOCFW",
          "NOCHECK",
          "NOCINV",
          "NODYNALLOC",
          "NOFSZEST",
          "NOLIST",
          "NOLISTX",
          "NOMOWRK",
          "NOOUTREL",
          "NOOUTSEC",
          "NOSTIMER",
          "NOVSAMIO",
          "NOVERIFY",
          "NOWRKREL",
          "NOWRKSEC",
          "NOZSORT",
          "ODMAXBF",
          "OUTREL",
          "OUTSEC",
          "RESALL",
          "RESERVEX",
          "RESET",
          "RESINV",
          "SDB",
          "SOLRF",
          "SPANINC",
          "STIMER",
          "TUNE",
          "USEWKDD",
          "VERIFY",
          "VSAMEMT",
          "WRKREL",
          "WRKSEC",
          "ZSORT");

  /// Operands that have no effect with NONE and are refused with anything else.
  static final Set<String> NONE_ONLY = Set.of("EFS", "LOCALE");

  /// Operands that would change the outcome and are refused.
  static final Set<String> REFUSED =
      Set.of(
          "ALTSEQ",
          "EFS",
          "EXITS",
          "INREC",
          "LOCALE",
          "NOSOLRF",
          "NORESET",
          "SORTDD",
          "SORTIN",
          "SORTOUT",
          "NVSAMEMT",
          "VSAMIO",
          "OUTFIL");

  /// Operands that take effect.
  static final Set<String> EFFECTIVE =
      Set.of(
          "ABEND",
          "NOABEND",
          "CHALT",
          "NOCHALT",
          "COPY",
          "E15",
          "E35",
          "EXITCK",
          "EQUALS",
          "NOEQUALS",
          "NZDPRINT",
          "OVFLO",
          "PAD",
          "SKIPREC",
          "STOPAFT",
          "SZERO",
          "NOSZERO",
          "TRUNC",
          "VLLONG",
          "NOVLLONG",
          "VLSCMP",
          "NOVLSCMP",
          "VLSHRT",
          "NOVLSHRT",
          "NULLOFL",
          "NULLOUT",
          "Y2PAST",
          "ZDPRINT");

  /// True for the name of a statement that is read.
  static boolean known(String name) {
    return STATEMENTS.contains(name) || STATEMENTS_ACCEPTED.contains(name);
  }

  private SortSupport() {}

  /// For `docs/compatibility.md`.
  public static List<Feature> features() {
    List<Feature> features = new ArrayList<>();
    STATEMENTS.forEach(name -> features.add(Feature.yes(name)));
    features.add(
        Feature.yes("MODS with E15 and E35 in COBOL, or in Java as a site's own programs"));
    features.add(Feature.no("MODS with other exits, or in other languages", "HP4104"));
    STATEMENTS_ACCEPTED.forEach(name -> features.add(Feature.differs(name, "accepted, no effect")));
    DEBUG_NOT.stream()
        .sorted()
        .forEach(name -> features.add(Feature.no("DEBUG " + name, "HP4104")));
    STATEMENTS_NOT.forEach(name -> features.add(Feature.no(name, "HP4101")));
    features.add(
        Feature.differs(
            "OPTION NOEQUALS",
            "records with equal control fields stay in order all the same (A-4002)"));
    EFFECTIVE.stream()
        .filter(name -> !name.equals("NOEQUALS"))
        .sorted()
        .forEach(name -> features.add(Feature.yes("OPTION " + name)));
    ACCEPTED.stream()
        .sorted()
        .forEach(name -> features.add(Feature.differs("OPTION " + name, "accepted, no effect")));
    REFUSED.stream().sorted().forEach(name -> features.add(Feature.no("OPTION " + name, "HP4104")));
    for (String format :
        List.of(
            "CH", "BI", "FI", "PD", "PD0", "ZD", "FS", "CSF", "UFF", "SFF", "CLO", "OL", "CSL",
            "LS", "CST", "TS", "CTO", "OT", "ASL", "AST", "AQ", "AC", "FL", "SS")) {
      features.add(Feature.yes("format " + format));
    }
    features.add(
        Feature.yes(
            "formats DC1 to DC3, DE1 to DE3, DT1 to DT3, TC1 to TC4, TE1 to TE4, TM1 to TM4 in"
                + " INREC, OUTREC, OUTFIL"));
    features.add(
        Feature.yes("formats Y2T to Y2Y, Y4T to Y4Y with TOJUL, TOGREG, WEEKDAY, DATEDIFF"));
    features.add(Feature.yes("formats Y2C, Y2Z, Y2S, Y2P, Y2D, Y2B, Y2T to Y2Y, Y'…'"));
    features.add(Feature.yes("format BI with bits (p.b,m.b) in SORT and MERGE"));
    features.add(
        Feature.no("formats D1, D2", "HP4104; they mean what an EFS program makes of them"));
    features.add(Feature.no("formats UTF8, UTF16, UTF32", "HP4104"));
    features.add(Feature.yes("SUM FIELDS=NONE, XSUM"));
    features.add(Feature.yes("SUM FIELDS=(p,m,f,…) with BI, FI, FL, PD, ZD"));
    features.add(Feature.yes("bit tests, NUM and DATE1 to DATE5 in COND"));
    reformatting(features);
    features.add(Feature.yes("DD SYMNAMES, DD DFSPARM, DD JNF1CNTL, DD JNF2CNTL"));
    features.add(Feature.no("DD $ORTPARM", "HP4113"));
    return List.copyOf(features);
  }

  private static void reformatting(List<Feature> features) {
    ReformatParser.OPERANDS.stream()
        .sorted()
        .forEach(name -> features.add(Feature.yes("INREC, OUTREC, OUTFIL " + name)));
    features.add(Feature.no("EDIT with S but without SIGNS", "HP4104"));
    features.add(Feature.yes("TRAN=ALTSEQ, LTOU, UTOL, ETOA, ATOE, HEX, UNHEX, BIT, UNBIT"));
    OutfilParser.OPERANDS.stream()
        .sorted()
        .forEach(name -> features.add(Feature.yes("OUTFIL " + name)));
  }
}
