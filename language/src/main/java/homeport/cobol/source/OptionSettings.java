package homeport.cobol.source;

import homeport.cobol.CompilerOptions;
import homeport.cobol.InvalidData;
import homeport.cobol.NumCheck;
import homeport.cobol.ParmCheck;
import homeport.cobol.SsRange;
import homeport.cobol.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an option with a value makes of the options so far (Programming Guide, "Compiler options",
/// each under its name).
final class OptionSettings {
  private final CompilerOptions options;

  OptionSettings(CompilerOptions options) {
    this.options = options;
  }

  /// The options with this one set; null for a value that it cannot have.
  @Nullable CompilerOptions with(String name, boolean no, String value) {
    return switch (name) {
      case "ARITH" -> arith(value);
      case "TRUNC" -> trunc(value);
      case "NUMPROC" -> numproc(value);
      case "CODEPAGE" -> codepage(value);
      case "SSRANGE" -> range(no ? SsRange.NONE : range(value));
      case "APOST" -> options.withApost(!no);
      case "QUOTE" -> options.withApost(no);
      case "NSYMBOL" -> nsymbol(value);
      case "DYNAM" -> options.withDynam(!no);
      case "NUMCHECK" -> numcheck(no ? NumCheck.NONE : NumCheckParser.parse(value));
      case "ZONECHECK" -> numcheck(no ? NumCheck.NONE : NumCheckParser.zoneCheck(value));
      case "PGMNAME" -> programNames(value);
      case "SEQUENCE" -> sequence(no, value);
      case "FLOAT" -> choice(value, "HEX", "NATIVE", "IEEE", "IEEE", options::withIeeeFloat);
      case "DISPSIGN" -> choice(value, "COMPAT", "C", "SEP", "S", options::withDispSignSeparate);
      case "INTDATE" -> choice(value, "ANSI", "ANSI", "LILIAN", "LILIAN", options::withLilian);
      case "XMLPARSE" -> choice(value, "XMLSS", "X", "COMPAT", "C", options::withXmlCompat);
      case "QUALIFY" -> choice(value, "COMPAT", "C", "EXTEND", "E", options::withQualifyExtend);
      case "VLR" -> choice(value, "STANDARD", "S", "COMPAT", "C", options::withShortRecords);
      case "VSAMOPENFS" -> choice(value, "COMPAT", "C", "SUCC", "S", options::withOpenSuccess);
      case "RULES" -> rules(no, value);
      case "INITCHECK" -> initCheck(no, value);
      case "PARMCHECK" -> parmCheck(no ? ParmCheck.NONE : parmCheck(value));
      case "DIAGTRUNC" -> options.withDiagTrunc(!no);
      case "INVDATA" -> invalidData(no ? InvalidData.NONE : invalidData(words(value)));
      case "ZONEDATA" -> invalidData(zoneData(value));
      case "DEFINE" -> no ? options.withDefines("") : defines(value);
      case "INITIAL" -> options.withInitial(!no);
      case "ADV" -> options.withOwnControl(no);
      case "NUMCLS" -> choice(value, "PRIM", "PRIM", "ALT", "ALT", options::withAllSigns);
      case "ZWB" -> options.withKeepSign(no);
      case "TABWIDTH" -> tabWidth(value);
      case "ARCH", "OPTIMIZE", "CICS", "DLL", "EXPORTALL", "SQL", "SQLIMS" ->
          options.withTarget(target(name, no, value));
      default -> null;
    };
  }

  static String allowed(String name) {
    return switch (name) {
      case "ARITH" -> "COMPAT or EXTEND";
      case "TRUNC" -> "STD, OPT or BIN";
      case "NUMPROC" -> "NOPFD or PFD; MIG of earlier compilers is NOPFD with ZONEDATA(MIG)";
      case "CODEPAGE" -> "the number of a code page, such as 1140";
      case "SSRANGE" -> "ZLEN or NOZLEN, MSG or ABD";
      case "NSYMBOL" -> "NATIONAL or DBCS";
      case "FLOAT" -> "HEX or IEEE";
      case "DISPSIGN" -> "COMPAT or SEP";
      case "INTDATE" -> "ANSI or LILIAN";
      case "NUMCHECK" ->
          "ZON(ALPHNUM or NOALPHNUM, LAX or STRICT), PAC, BIN(TRUNCBIN or NOTRUNCBIN), MSG, ABD";
      case "ZONECHECK" -> "MSG or ABD";
      case "PGMNAME" -> "COMPAT, LONGUPPER or LONGMIXED";
      case "SEQUENCE" -> "columns 1,6 or no value";
      case "XMLPARSE" -> "XMLSS or COMPAT";
      case "QUALIFY" -> "COMPAT or EXTEND";
      case "VLR" -> "STANDARD or COMPAT";
      case "VSAMOPENFS" -> "COMPAT or SUCC";
      case "RULES" ->
          "NOENDPERIOD, NOEVENPACK, NOLAXPERF, NOSLACKBYTES, NOOMITODOMIN, NOUNREFALL or"
              + " NOUNREFSOURCE, NOLAXREDEF";
      case "INITCHECK" -> "LAX or STRICT";
      case "PARMCHECK" -> "MSG or ABD, a number from 1 to " + ParmCheck.BYTES_MAX;
      case "INVDATA" -> "FORCENUMCMP or NOFORCENUMCMP, CLEANSIGN or NOCLEANSIGN";
      case "ZONEDATA" -> "PFD, NOPFD or MIG";
      case "DEFINE" ->
          "names, each with = or a comma and an integer, characters in quotes, or B'0' or B'1'";
      case "NUMCLS" -> "PRIM or ALT";
      case "TABWIDTH" -> "a number from 1 to 16";
      default -> "no value";
    };
  }

  /// The words of a list of suboptions.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[(), ]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /// An option of two values: the usual one, and the other.
  private static @Nullable CompilerOptions choice(
      String value,
      String usual,
      String usualShort,
      String other,
      String otherShort,
      java.util.function.Function<Boolean, CompilerOptions> made) {
    if (value.equals(usual) || value.equals(usualShort)) {
      return made.apply(false);
    }
    return value.equals(other) || value.equals(otherShort) ? made.apply(true) : null;
  }

  private @Nullable CompilerOptions numcheck(@Nullable NumCheck said) {
    return said == null ? null : options.withNumcheck(said);
  }

  private @Nullable CompilerOptions range(@Nullable SsRange said) {
    return said == null ? null : options.withSsrange(said);
  }

  private static @Nullable SsRange range(String value) {
    boolean zeroLength = false;
    boolean abend = true;
    for (String word : words(value)) {
      switch (word) {
        case "ZLEN" -> zeroLength = true;
        case "NOZLEN" -> zeroLength = false;
        case "MSG" -> abend = false;
        case "ABD" -> abend = true;
        default -> {
          return null;
        }
      }
    }
    return new SsRange(true, zeroLength, abend);
  }

  private @Nullable CompilerOptions parmCheck(@Nullable ParmCheck said) {
    return said == null ? null : options.withParmCheck(said);
  }

  private static @Nullable ParmCheck parmCheck(String value) {
    boolean abend = false;
    int bytes = ParmCheck.BYTES_USUAL;
    for (String word : words(value)) {
      if (word.equals("MSG") || word.equals("ABD")) {
        abend = word.equals("ABD");
      } else if (word.length() <= 4 && word.chars().allMatch(Character::isDigit)) {
        bytes = Integer.parseInt(word);
      } else {
        return null;
      }
    }
    return bytes == 0 ? null : new ParmCheck(bytes, abend);
  }

  private @Nullable CompilerOptions rules(boolean no, String value) {
    homeport.cobol.Rules said = no ? homeport.cobol.Rules.NONE : RulesParser.parse(words(value));
    return said == null ? null : options.withRules(said);
  }

  private @Nullable CompilerOptions initCheck(boolean no, String value) {
    if (no) {
      return options.withInitCheck(CompilerOptions.InitCheck.NO);
    }
    return switch (value) {
      case "", "LAX" -> options.withInitCheck(CompilerOptions.InitCheck.LAX);
      case "STRICT" -> options.withInitCheck(CompilerOptions.InitCheck.STRICT);
      default -> null;
    };
  }

  private @Nullable CompilerOptions invalidData(@Nullable InvalidData said) {
    return said == null ? null : options.withInvalidData(said);
  }

  private static @Nullable InvalidData invalidData(List<String> words) {
    boolean forceNumeric = false;
    boolean cleanSign = true;
    for (String word : words) {
      switch (word) {
        case "FORCENUMCMP", "FNC" -> forceNumeric = true;
        case "NOFORCENUMCMP", "NOFNC" -> forceNumeric = false;
        case "CLEANSIGN", "CS" -> cleanSign = true;
        case "NOCLEANSIGN", "NOCS" -> cleanSign = false;
        default -> {
          return null;
        }
      }
    }
    return new InvalidData(true, forceNumeric, cleanSign);
  }

  /// The older option, by what the manual makes of it.
  private static @Nullable InvalidData zoneData(String value) {
    return switch (value) {
      case "PFD" -> InvalidData.NONE;
      case "NOPFD" -> InvalidData.USUAL;
      case "MIG" -> new InvalidData(true, true, true);
      default -> null;
    };
  }

  /// What the compiler's own compilation variables say. OPTIMIZE of earlier releases has no level
  /// (A-0962).
  private Target target(String name, boolean no, String value) {
    Target target = options.target();
    return switch (name) {
      case "ARCH" ->
          value.matches("[0-9]{1,2}") ? target.withArch(Integer.parseInt(value)) : target;
      case "OPTIMIZE" ->
          target.withOptimize(
              no || value.equals("0") ? 0 : value.equals("2") || value.equals("FULL") ? 2 : 1);
      case "CICS" -> target.withCics(!no);
      case "DLL" -> target.withDll(!no);
      case "EXPORTALL" -> no ? target : target.withDll(true);
      case "SQL" -> target.withSql(!no);
      default -> target.withSqlIms(!no);
    };
  }

  private @Nullable CompilerOptions defines(String list) {
    if (CompilationVariables.option(list, options.codepage()) == null) {
      return null;
    }
    String before = options.defines();
    return options.withDefines(before.isEmpty() ? list : before + "," + list);
  }

  private @Nullable CompilerOptions programNames(String value) {
    return switch (value) {
      case "COMPAT", "CO" -> options.withPgmname(CompilerOptions.ProgramNames.COMPAT);
      case "LONGUPPER", "UPPER", "LU", "U" ->
          options.withPgmname(CompilerOptions.ProgramNames.LONGUPPER);
      case "LONGMIXED", "MIXED", "LM", "M" ->
          options.withPgmname(CompilerOptions.ProgramNames.LONGMIXED);
      default -> null;
    };
  }

  private @Nullable CompilerOptions sequence(boolean no, String value) {
    boolean ours = value.isEmpty() || value.replace(" ", "").equals("1,6");
    return ours ? options.withSequence(!no) : null;
  }

  private @Nullable CompilerOptions arith(String value) {
    return switch (value) {
      case "COMPAT", "C" -> options.withArith(CompilerOptions.Arith.COMPAT);
      case "EXTEND", "E" -> options.withArith(CompilerOptions.Arith.EXTEND);
      default -> null;
    };
  }

  private @Nullable CompilerOptions trunc(String value) {
    return switch (value) {
      case "STD" -> options.withTrunc(CompilerOptions.Trunc.STD);
      case "OPT" -> options.withTrunc(CompilerOptions.Trunc.OPT);
      case "BIN" -> options.withTrunc(CompilerOptions.Trunc.BIN);
      default -> null;
    };
  }

  private @Nullable CompilerOptions numproc(String value) {
    return switch (value) {
      case "NOPFD" -> options.withNumproc(CompilerOptions.NumProc.NOPFD);
      case "PFD" -> options.withNumproc(CompilerOptions.NumProc.PFD);
      default -> null;
    };
  }

  private @Nullable CompilerOptions codepage(String value) {
    if (value.isEmpty() || value.length() > 5 || !value.chars().allMatch(Character::isDigit)) {
      return null;
    }
    String number = String.valueOf(Integer.parseInt(value));
    return options.withCodepage("IBM-" + "0".repeat(Math.max(0, 3 - number.length())) + number);
  }

  private @Nullable CompilerOptions nsymbol(String value) {
    return switch (value) {
      case "NATIONAL", "NAT" -> options.withNsymbolNational(true);
      case "DBCS" -> options.withNsymbolNational(false);
      default -> null;
    };
  }

  private @Nullable CompilerOptions tabWidth(String value) {
    if (value.isEmpty() || value.length() > 2 || !value.chars().allMatch(Character::isDigit)) {
      return null;
    }
    int width = Integer.parseInt(value);
    return width >= 1 && width <= 16 ? options.withTabWidth(width) : null;
  }
}
