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
    boolean lilian) {

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
        lilian ? "LILIAN" : "");
  }

  public CompilerOptions withArith(Arith arith) {
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
        lilian);
  }

  public CompilerOptions withTrunc(Trunc trunc) {
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
        lilian);
  }

  public CompilerOptions withNumproc(NumProc numproc) {
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
        lilian);
  }

  public CompilerOptions withCodepage(String codepage) {
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
        lilian);
  }

  public CompilerOptions withSsrange(boolean ssrange) {
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
        lilian);
  }

  public CompilerOptions withApost(boolean apost) {
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
        lilian);
  }

  public CompilerOptions withNsymbolNational(boolean nsymbolNational) {
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
        lilian);
  }

  public CompilerOptions withDynam(boolean dynam) {
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
        lilian);
  }

  public CompilerOptions withNumcheck(boolean numcheck) {
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
        lilian);
  }

  public CompilerOptions withTabWidth(int tabWidth) {
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
        lilian);
  }

  public CompilerOptions withIeeeFloat(boolean ieeeFloat) {
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
        lilian);
  }

  public CompilerOptions withDispSignSeparate(boolean dispSignSeparate) {
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
        lilian);
  }

  public CompilerOptions withLilian(boolean lilian) {
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
        lilian);
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
}
