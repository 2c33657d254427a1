package homeport.cobol;

/// The compiler options that change what a program does or how its text is read (Enterprise COBOL
/// 6.4 Programming Guide, "Compiler options"). Immutable; a default is IBM's.
///
/// @param arith how many digits a fixed-point intermediate result keeps: 30 or 31
/// @param trunc what a binary receiver does with more digits than its PICTURE
/// @param numproc which sign codes are taken as they are
/// @param codepage EBCDIC code page of alphanumeric storage and literals, as in CODEPAGE(1140)
/// @param ssrange subscripts and reference modification are checked at run time
/// @param apost QUOTE figurative constant is an apostrophe
/// @param nsymbolNational N'…' and PIC N are NATIONAL rather than DBCS
/// @param dynam CALL literal is dynamic
/// @param numcheck numeric class of sending fields is checked before use
/// @param tabWidth columns to a tab stop, where a source has TABs (ours, not IBM's)
/// @param ieeeFloat COMP-1 and COMP-2 are IEEE rather than hexadecimal: FLOAT(IEEE)
/// @param dispSignSeparate DISPSIGN(SEP)
/// @param lilian integer dates count from 15 October 1582: INTDATE(LILIAN)
/// @param xmlCompat XML PARSE has the events of XMLPARSE(COMPAT)
public record CompilerOptions(
    Arith arith,
    Trunc trunc,
    NumProc numproc,
    String codepage,
    boolean ssrange,
    boolean apost,
    boolean nsymbolNational,
    boolean dynam,
    boolean numcheck,
    int tabWidth,
    boolean ieeeFloat,
    boolean dispSignSeparate,
    boolean lilian,
    boolean xmlCompat) {

  /// The defaults of Enterprise COBOL 6.4.
  public static final CompilerOptions DEFAULT =
      new CompilerOptions(
          Arith.COMPAT,
          Trunc.STD,
          NumProc.NOPFD,
          "IBM-1140",
          false,
          false,
          true,
          false,
          false,
          8,
          false,
          false,
          false,
          false);

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
        ssrange ? "SSRANGE" : "",
        apost ? "APOST" : "",
        nsymbolNational ? "NATIONAL" : "",
        dynam ? "DYNAM" : "",
        numcheck ? "NUMCHECK" : "",
        ieeeFloat ? "IEEE" : "",
        dispSignSeparate ? "DISPSIGN" : "",
        lilian ? "LILIAN" : "",
        xmlCompat ? "XMLPARSE" : "");
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

  public CompilerOptions withSsrange(boolean ssrange) {
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

  public CompilerOptions withNumcheck(boolean numcheck) {
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

  /// The options while one of them is changed, so that each is listed once.
  private static final class Draft {
    private Arith arith;
    private Trunc trunc;
    private NumProc numproc;
    private String codepage;
    private boolean ssrange;
    private boolean apost;
    private boolean nsymbolNational;
    private boolean dynam;
    private boolean numcheck;
    private int tabWidth;
    private boolean ieeeFloat;
    private boolean dispSignSeparate;
    private boolean lilian;
    private boolean xmlCompat;

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
      xmlCompat = from.xmlCompat;
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
          xmlCompat);
    }
  }
}
