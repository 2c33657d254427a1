package homeport.cobol.listing;

import homeport.cobol.CompilerOptions;
import java.util.List;

/// The options that a compile had, as an option list would say them.
final class OptionLines {
  private OptionLines() {}

  static List<String> of(CompilerOptions options) {
    return List.of(
        options.ownControl() ? "NOADV" : "ADV",
        "ARITH(" + options.arith() + ")",
        options.apost() ? "APOST" : "QUOTE",
        "CODEPAGE(" + options.codepage() + ")",
        options.defines().isEmpty() ? "NODEFINE" : "DEFINE(" + options.defines() + ")",
        options.diagTrunc() ? "DIAGTRUNC" : "NODIAGTRUNC",
        "DISPSIGN(" + (options.dispSignSeparate() ? "SEP" : "COMPAT") + ")",
        options.dynam() ? "DYNAM" : "NODYNAM",
        "FLOAT(" + (options.ieeeFloat() ? "IEEE" : "HEX") + ")",
        options.initCheck() == CompilerOptions.InitCheck.NO
            ? "NOINITCHECK"
            : "INITCHECK(" + options.initCheck() + ")",
        options.initial() ? "INITIAL" : "NOINITIAL",
        "INTDATE(" + (options.lilian() ? "LILIAN" : "ANSI") + ")",
        options.invalidData().toString(),
        "NSYMBOL(" + (options.nsymbolNational() ? "NATIONAL" : "DBCS") + ")",
        options.numcheck().toString(),
        "NUMCLS(" + (options.allSigns() ? "ALT" : "PRIM") + ")",
        "NUMPROC(" + options.numproc() + ")",
        options.parmCheck().toString(),
        "PGMNAME(" + options.pgmname() + ")",
        "QUALIFY(" + (options.qualifyExtend() ? "EXTEND" : "COMPAT") + ")",
        options.rules().toString(),
        options.sequence() ? "SEQUENCE" : "NOSEQUENCE",
        options.ssrange().toString(),
        "TABWIDTH(" + options.tabWidth() + ")",
        "TRUNC(" + options.trunc() + ")",
        "VLR(" + (options.shortRecords() ? "COMPAT" : "STANDARD") + ")",
        "VSAMOPENFS(" + (options.openSuccess() ? "SUCC" : "COMPAT") + ")",
        "XMLPARSE(" + (options.xmlCompat() ? "COMPAT" : "XMLSS") + ")",
        options.keepSign() ? "NOZWB" : "ZWB");
  }
}
