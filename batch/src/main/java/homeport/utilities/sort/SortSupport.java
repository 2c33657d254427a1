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
          "END");
  static final List<String> STATEMENTS_NOT =
      List.of("MODS", "ALTSEQ", "DEBUG", "INPFIL", "ANALYZE");

  /// Formats that DFSORT has and that are refused.
  static final Set<String> FORMATS_NOT =
      Set.of(
          "AQ", "ASL", "AST", "BSL", "BST", "D1", "D2", "DC1", "DC2", "DC3", "DE1", "DE2", "DE3",
          "DT1", "DT2", "DT3", "TC1", "TC2", "TC3", "TC4", "TE1", "TE2", "TE3", "TE4", "TM1", "TM2",
          "TM3", "TM4", "UTF8", "UTF16", "UTF32", "Y2B", "Y2C", "Y2D", "Y2DP", "Y2P", "Y2PP", "Y2S",
          "Y2T", "Y2U", "Y2UP", "Y2V", "Y2VP", "Y2W", "Y2X", "Y2XP", "Y2Y", "Y2Z", "Y4T", "Y4U",
          "Y4V", "Y4W", "Y4X", "Y4Y");

  /// Operands of OUTFIL that DFSORT has and that are refused.
  static final Set<String> OUTFIL_NOT = Set.of("IFTRAIL");

  /// Operands of OPTION, SORT and PARM that change nothing here: storage, work data sets and
  /// listings are the system's.
  static final Set<String> ACCEPTED =
      Set.of(
          "ARESALL",
          "ARESINV",
          "AVGRLEN",
          "CFW",
          "CHECK",
          "CINV",
          "CKPT",
          "CHKPT",
          "DSPSIZE",
          "DYNALLOC",
          "DYNALOC",
          "DYNSPC",
          "E15",
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
          "NOVERIFY",
          "NOWRKREL",
          "NOWRKSEC",
          "NOZSORT",
          "ODMAXBF",
          "OUTREL",
          "OUTSEC",
          "RESALL",
          "RESERVEX",
          "RESINV",
          "SDB",
          "STIMER",
          "TUNE",
          "USEWKDD",
          "VERIFY",
          "WRKREL",
          "WRKSEC",
          "ZDPRINT",
          "ZSORT");

  /// Operands that would change the outcome and are refused.
  static final Set<String> REFUSED =
      Set.of(
          "ALTSEQ",
          "BSAM",
          "CHALT",
          "NOCHALT",
          "COBEXIT",
          "E35",
          "EFS",
          "EXITCK",
          "EXITS",
          "INREC",
          "LOCALE",
          "NOSOLRF",
          "NOSZERO",
          "NOVLLONG",
          "NULLOFL",
          "NZDPRINT",
          "OVFLO",
          "PAD",
          "RESET",
          "NORESET",
          "SOLRF",
          "SORTDD",
          "SORTIN",
          "SORTOUT",
          "SPANINC",
          "SZERO",
          "TRUNC",
          "VLLONG",
          "VSAMEMT",
          "NVSAMEMT",
          "VSAMIO",
          "NOVSAMIO",
          "ABEND",
          "NOABEND",
          "OUTFIL");

  /// Operands that take effect.
  static final Set<String> EFFECTIVE =
      Set.of(
          "COPY",
          "EQUALS",
          "NOEQUALS",
          "SKIPREC",
          "STOPAFT",
          "VLSCMP",
          "NOVLSCMP",
          "VLSHRT",
          "NOVLSHRT",
          "NULLOUT");

  private SortSupport() {}

  /// For `docs/compatibility.md`.
  public static List<Feature> features() {
    List<Feature> features = new ArrayList<>();
    STATEMENTS.forEach(name -> features.add(Feature.yes(name)));
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
            "LS", "CST", "TS", "CTO", "OT", "AC", "FL", "SS")) {
      features.add(Feature.yes("format " + format));
    }
    features.add(
        Feature.yes(
            "formats DC1 to DC3, DE1 to DE3, DT1 to DT3, TC1 to TC4, TE1 to TE4, TM1 to TM4 in"
                + " INREC, OUTREC, OUTFIL"));
    features.add(
        Feature.yes("formats Y2T to Y2Y, Y4T to Y4Y with TOJUL, TOGREG, WEEKDAY, DATEDIFF"));
    features.add(Feature.no("format BI with bits (p.b,m.b)", "HP4104"));
    FORMATS_NOT.stream()
        .sorted()
        .forEach(name -> features.add(Feature.no("format " + name, "HP4104")));
    features.add(Feature.yes("SUM FIELDS=NONE, XSUM"));
    features.add(Feature.yes("SUM FIELDS=(p,m,f,…) with BI, FI, PD, ZD"));
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
    features.add(Feature.no("TRAN=ALTSEQ", "HP4104"));
    OutfilParser.OPERANDS.stream()
        .sorted()
        .forEach(name -> features.add(Feature.yes("OUTFIL " + name)));
    OUTFIL_NOT.stream()
        .sorted()
        .forEach(name -> features.add(Feature.no("OUTFIL " + name, "HP4104")));
  }
}
