package homeport.cobol.listing;

import homeport.cobol.CompilerOptions;
import java.util.List;

/// The options that a compile had, as an option list would say them.
final class OptionLines {
  private OptionLines() {}

  static List<String> of(CompilerOptions options) {
    return List.of(
        "ARITH(" + options.arith() + ")",
        options.apost() ? "APOST" : "QUOTE",
        "CODEPAGE(" + options.codepage() + ")",
        "DISPSIGN(" + (options.dispSignSeparate() ? "SEP" : "COMPAT") + ")",
        options.dynam() ? "DYNAM" : "NODYNAM",
        "FLOAT(" + (options.ieeeFloat() ? "IEEE" : "HEX") + ")",
        "INTDATE(" + (options.lilian() ? "LILIAN" : "ANSI") + ")",
        "NSYMBOL(" + (options.nsymbolNational() ? "NATIONAL" : "DBCS") + ")",
        options.numcheck() ? "NUMCHECK" : "NONUMCHECK",
        "NUMPROC(" + options.numproc() + ")",
        options.ssrange() ? "SSRANGE" : "NOSSRANGE",
        "TABWIDTH(" + options.tabWidth() + ")",
        "TRUNC(" + options.trunc() + ")",
        "XMLPARSE(" + (options.xmlCompat() ? "COMPAT" : "XMLSS") + ")");
  }
}
