package homeport.cobol;

/// The compiler options that change what a program does or how its text is read (Enterprise COBOL
/// 6.4 Programming Guide, "Compiler options"). Immutable; a default is IBM's.
///
/// @param arith how many digits a fixed-point intermediate result keeps: 30 or 31
/// @param trunc what a binary receiver does with more digits than its PICTURE
/// @param numproc which sign codes are taken as they are
/// @param codepage EBCDIC code page of alphanumeric storage and literals, as in CODEPAGE(1140)
/// @param ssrange how subscripts and reference modification are checked at run time
/// @param apost QUOTE figurative constant is an apostrophe
/// @param nsymbolNational N'…' and PIC N are NATIONAL rather than DBCS
/// @param dynam CALL literal is dynamic
/// @param numcheck which senders are checked before use
/// @param tabWidth columns to a tab stop, where a source has TABs (ours, not IBM's)
/// @param ieeeFloat COMP-1 and COMP-2 are IEEE rather than hexadecimal: FLOAT(IEEE)
/// @param dispSignSeparate DISPSIGN(SEP)
/// @param lilian integer dates count from 15 October 1582: INTDATE(LILIAN)
/// @param pgmname what becomes of the names of programs
/// @param sequence columns 1 to 6 are checked to ascend
/// @param xmlCompat XML PARSE has the events of XMLPARSE(COMPAT)
/// @param rules what RULES warns of
/// @param initCheck items used before they are set are warned of
/// @param diagTrunc moves that can lose high-order digits are warned of
/// @param parmCheck storage behind WORKING-STORAGE is looked at after each CALL
/// @param qualifyExtend all the qualifiers of a name make it unique: QUALIFY(EXTEND)
/// @param shortRecords a record shorter than its descriptions is read with status 00: VLR(COMPAT)
/// @param openSuccess an OPEN after a verified one has status 00: VSAMOPENFS(SUCC)
/// @param invalidData what is made of zoned and packed items that hold no valid number
/// @param defines values of compilation variables, as the option DEFINE has them
/// @param initial every program is INITIAL
/// @param allSigns a class test takes the sign codes A to F: NUMCLS(ALT)
/// @param ownControl a printed record's first byte is its control character: NOADV
/// @param keepSign a zoned item has its sign when it is compared with characters: NOZWB
/// @param target what the compiler's own compilation variables say of the compile
/// @param fixed the options that the installation has fixed, as a list; empty for none
public record CompilerOptions(
    Arith arith,
    Trunc trunc,
    NumProc numproc,
    String codepage,
    SsRange ssrange,
    boolean apost,
    boolean nsymbolNational,
    boolean dynam,
    NumCheck numcheck,
    int tabWidth,
    boolean ieeeFloat,
    boolean dispSignSeparate,
    boolean lilian,
    ProgramNames pgmname,
    boolean sequence,
    boolean xmlCompat,
    Rules rules,
    InitCheck initCheck,
    boolean diagTrunc,
    ParmCheck parmCheck,
    boolean qualifyExtend,
    boolean shortRecords,
    boolean openSuccess,
    InvalidData invalidData,
    String defines,
    boolean initial,
    boolean allSigns,
    boolean keepSign,
    boolean ownControl,
    Target target,
    String fixed) {

  /// The defaults of Enterprise COBOL 6.4.
  public static final CompilerOptions DEFAULT =
      new CompilerOptions(
          Arith.COMPAT,
          Trunc.STD,
          NumProc.NOPFD,
          "IBM-1140",
          SsRange.NONE,
          false,
          true,
          false,
          NumCheck.NONE,
          8,
          false,
          false,
          false,
          ProgramNames.COMPAT,
          true,
          false,
          Rules.NONE,
          InitCheck.NO,
          false,
          ParmCheck.NONE,
          false,
          false,
          false,
          InvalidData.NONE,
          "",
          false,
          false,
          false,
          false,
          Target.USUAL,
          "");

  /// All options on one line, which is part of the key of a compile cache. Spelt out, because what
  /// a record has by itself is put together when it is first called, in a tenth of a second.
  @Override
  @SuppressWarnings("UnnecessaryStringBuilder") // a concatenation would be linked when first run
  public String toString() {
    return String.join(
        ",",
        arith.name(),
        trunc.name(),
        numproc.name(),
        codepage,
        "TABWIDTH(" + tabWidth + ")",
        ssrange.toString(),
        apost ? "APOST" : "",
        nsymbolNational ? "NATIONAL" : "",
        dynam ? "DYNAM" : "",
        numcheck.any() ? numcheck.toString() : "",
        ieeeFloat ? "IEEE" : "",
        dispSignSeparate ? "DISPSIGN" : "",
        lilian ? "LILIAN" : "",
        pgmname.name(),
        sequence ? "" : "NOSEQUENCE",
        xmlCompat ? "XMLPARSE" : "",
        rules.toString(),
        initCheck.name(),
        diagTrunc ? "DIAGTRUNC" : "",
        parmCheck.toString(),
        qualifyExtend ? "QUALIFY" : "",
        shortRecords ? "VLR" : "",
        openSuccess ? "VSAMOPENFS" : "",
        invalidData.toString(),
        defines,
        initial ? "INITIAL" : "",
        allSigns ? "NUMCLS" : "",
        keepSign ? "NOZWB" : "",
        ownControl ? "NOADV" : "",
        target.toString(),
        fixed);
  }

  public CompilerOptions withPgmname(ProgramNames pgmname) {
    Draft draft = new Draft(this);
    draft.pgmname = pgmname;
    return draft.finished();
  }

  public CompilerOptions withSequence(boolean sequence) {
    Draft draft = new Draft(this);
    draft.sequence = sequence;
    return draft.finished();
  }

  public CompilerOptions withArith(Arith arith) {
    Draft draft = new Draft(this);
    draft.arith = arith;
    return draft.finished();
  }

  public CompilerOptions withTrunc(Trunc trunc) {
    Draft draft = new Draft(this);
    draft.trunc = trunc;
    return draft.finished();
  }

  public CompilerOptions withNumproc(NumProc numproc) {
    Draft draft = new Draft(this);
    draft.numproc = numproc;
    return draft.finished();
  }

  public CompilerOptions withCodepage(String codepage) {
    Draft draft = new Draft(this);
    draft.codepage = codepage;
    return draft.finished();
  }

  public CompilerOptions withSsrange(SsRange ssrange) {
    Draft draft = new Draft(this);
    draft.ssrange = ssrange;
    return draft.finished();
  }

  public CompilerOptions withApost(boolean apost) {
    Draft draft = new Draft(this);
    draft.apost = apost;
    return draft.finished();
  }

  public CompilerOptions withNsymbolNational(boolean nsymbolNational) {
    Draft draft = new Draft(this);
    draft.nsymbolNational = nsymbolNational;
    return draft.finished();
  }

  public CompilerOptions withDynam(boolean dynam) {
    Draft draft = new Draft(this);
    draft.dynam = dynam;
    return draft.finished();
  }

  public CompilerOptions withNumcheck(NumCheck numcheck) {
    Draft draft = new Draft(this);
    draft.numcheck = numcheck;
    return draft.finished();
  }

  public CompilerOptions withTabWidth(int tabWidth) {
    Draft draft = new Draft(this);
    draft.tabWidth = tabWidth;
    return draft.finished();
  }

  public CompilerOptions withIeeeFloat(boolean ieeeFloat) {
    Draft draft = new Draft(this);
    draft.ieeeFloat = ieeeFloat;
    return draft.finished();
  }

  public CompilerOptions withDispSignSeparate(boolean dispSignSeparate) {
    Draft draft = new Draft(this);
    draft.dispSignSeparate = dispSignSeparate;
    return draft.finished();
  }

  public CompilerOptions withXmlCompat(boolean xmlCompat) {
    Draft draft = new Draft(this);
    draft.xmlCompat = xmlCompat;
    return draft.finished();
  }

  public CompilerOptions withLilian(boolean lilian) {
    Draft draft = new Draft(this);
    draft.lilian = lilian;
    return draft.finished();
  }

  public CompilerOptions withRules(Rules rules) {
    Draft draft = new Draft(this);
    draft.rules = rules;
    return draft.finished();
  }

  public CompilerOptions withInitCheck(InitCheck initCheck) {
    Draft draft = new Draft(this);
    draft.initCheck = initCheck;
    return draft.finished();
  }

  public CompilerOptions withDiagTrunc(boolean diagTrunc) {
    Draft draft = new Draft(this);
    draft.diagTrunc = diagTrunc;
    return draft.finished();
  }

  public CompilerOptions withParmCheck(ParmCheck parmCheck) {
    Draft draft = new Draft(this);
    draft.parmCheck = parmCheck;
    return draft.finished();
  }

  public CompilerOptions withQualifyExtend(boolean qualifyExtend) {
    Draft draft = new Draft(this);
    draft.qualifyExtend = qualifyExtend;
    return draft.finished();
  }

  public CompilerOptions withShortRecords(boolean shortRecords) {
    Draft draft = new Draft(this);
    draft.shortRecords = shortRecords;
    return draft.finished();
  }

  public CompilerOptions withOpenSuccess(boolean openSuccess) {
    Draft draft = new Draft(this);
    draft.openSuccess = openSuccess;
    return draft.finished();
  }

  public CompilerOptions withInvalidData(InvalidData invalidData) {
    Draft draft = new Draft(this);
    draft.invalidData = invalidData;
    return draft.finished();
  }

  public CompilerOptions withDefines(String defines) {
    Draft draft = new Draft(this);
    draft.defines = defines;
    return draft.finished();
  }

  public CompilerOptions withInitial(boolean initial) {
    Draft draft = new Draft(this);
    draft.initial = initial;
    return draft.finished();
  }

  public CompilerOptions withAllSigns(boolean allSigns) {
    Draft draft = new Draft(this);
    draft.allSigns = allSigns;
    return draft.finished();
  }

  public CompilerOptions withKeepSign(boolean keepSign) {
    Draft draft = new Draft(this);
    draft.keepSign = keepSign;
    return draft.finished();
  }

  public CompilerOptions withOwnControl(boolean ownControl) {
    Draft draft = new Draft(this);
    draft.ownControl = ownControl;
    return draft.finished();
  }

  public CompilerOptions withTarget(Target target) {
    Draft draft = new Draft(this);
    draft.target = target;
    return draft.finished();
  }

  public CompilerOptions withFixed(String fixed) {
    Draft draft = new Draft(this);
    draft.fixed = fixed;
    return draft.finished();
  }

  /// ARITH.
  public enum Arith {
    COMPAT(30),
    EXTEND(31);

    private final int digits;

    Arith(int digits) {
      this.digits = digits;
    }

    /// Most digits of a fixed-point intermediate result.
    public int digits() {
      return digits;
    }
  }

  /// TRUNC.
  public enum Trunc {
    STD,
    OPT,
    BIN
  }

  /// NUMPROC.
  public enum NumProc {
    NOPFD,
    PFD
  }

  /// PGMNAME.
  public enum ProgramNames {
    COMPAT,
    LONGUPPER,
    LONGMIXED
  }

  /// INITCHECK.
  public enum InitCheck {
    NO,
    /// An item is warned of when no path to a statement sets it.
    LAX,
    /// An item is warned of when some path to a statement does not set it.
    STRICT
  }

  /// The options while one of them is changed, so that each is listed once.
  private static final class Draft {
    private Arith arith;
    private Trunc trunc;
    private NumProc numproc;
    private String codepage;
    private SsRange ssrange;
    private boolean apost;
    private boolean nsymbolNational;
    private boolean dynam;
    private NumCheck numcheck;
    private int tabWidth;
    private boolean ieeeFloat;
    private boolean dispSignSeparate;
    private boolean lilian;
    private ProgramNames pgmname;
    private boolean sequence;
    private boolean xmlCompat;
    private Rules rules;
    private InitCheck initCheck;
    private boolean diagTrunc;
    private ParmCheck parmCheck;
    private boolean qualifyExtend;
    private boolean shortRecords;
    private boolean openSuccess;
    private InvalidData invalidData;
    private String defines;
    private boolean initial;
    private boolean allSigns;
    private boolean keepSign;
    private boolean ownControl;
    private Target target;
    private String fixed;

    Draft(CompilerOptions from) {
      arith = from.arith;
      trunc = from.trunc;
      numproc = from.numproc;
      codepage = from.codepage;
      ssrange = from.ssrange;
      apost = from.apost;
      nsymbolNational = from.nsymbolNational;
      dynam = from.dynam;
      numcheck = from.numcheck;
      tabWidth = from.tabWidth;
      ieeeFloat = from.ieeeFloat;
      dispSignSeparate = from.dispSignSeparate;
      lilian = from.lilian;
      pgmname = from.pgmname;
      sequence = from.sequence;
      xmlCompat = from.xmlCompat;
      rules = from.rules;
      initCheck = from.initCheck;
      diagTrunc = from.diagTrunc;
      parmCheck = from.parmCheck;
      qualifyExtend = from.qualifyExtend;
      shortRecords = from.shortRecords;
      openSuccess = from.openSuccess;
      invalidData = from.invalidData;
      defines = from.defines;
      initial = from.initial;
      allSigns = from.allSigns;
      keepSign = from.keepSign;
      ownControl = from.ownControl;
      target = from.target;
      fixed = from.fixed;
    }

    CompilerOptions finished() {
      return new CompilerOptions(
          arith,
          trunc,
          numproc,
          codepage,
          ssrange,
          apost,
          nsymbolNational,
          dynam,
          numcheck,
          tabWidth,
          ieeeFloat,
          dispSignSeparate,
          lilian,
          pgmname,
          sequence,
          xmlCompat,
          rules,
          initCheck,
          diagTrunc,
          parmCheck,
          qualifyExtend,
          shortRecords,
          openSuccess,
          invalidData,
          defines,
          initial,
          allSigns,
          keepSign,
          ownControl,
          target,
          fixed);
    }
  }
}
