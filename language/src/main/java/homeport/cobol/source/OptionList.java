package homeport.cobol.source;

import homeport.cobol.CompilerOptions;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads lists of compiler options as they stand on CBL and PROCESS cards and on the command line:
/// `ARITH(EXTEND),TRUNC(BIN) NODYNAM` (Programming Guide, "Compiler options").
///
/// An option that changes nothing here is accepted with a note; one that would change what the
/// program does and is not supported is refused.
public final class OptionList {
  private final Span list;
  private final String text;
  private final Problems problems;
  private int at;
  private CompilerOptions options;

  private OptionList(Span list, CompilerOptions base, Problems problems) {
    this.list = list;
    this.text = list.text();
    this.options = base;
    this.problems = problems;
  }

  /// The options of a text that was given by itself, over those of `base`.
  public static CompilerOptions parse(String text, CompilerOptions base, Problems problems) {
    SourceFile file = new SourceFile("options", text);
    return parse(file.span(0, text.length()), base, problems);
  }

  /// The options that stand in a text, over those of `base`.
  public static CompilerOptions parse(Span list, CompilerOptions base, Problems problems) {
    return new OptionList(list, base, problems).parse();
  }

  /// The options of the cards before the first program. Cards before later programs must not change
  /// them, because one compile has one set of options here.
  static CompilerOptions parse(List<OptionCard> cards, CompilerOptions base, Problems problems) {
    CompilerOptions options = base;
    for (OptionCard card : cards) {
      if (card.first()) {
        options = parse(card.options(), options, problems);
      } else if (!parse(card.options(), options, problems).equals(options)) {
        problems.add(new SourceProblem.OptionsDiffer(card.options()));
      }
    }
    return options;
  }

  private CompilerOptions parse() {
    while (true) {
      while (at < text.length() && " ,.\r\n".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at >= text.length()) {
        return options;
      }
      option();
    }
  }

  private void option() {
    int start = at;
    while (at < text.length() && " ,(.\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String name = text.substring(start, at).toUpperCase(Locale.ROOT);
    String value = value();
    Span span = new Span(list.file(), list.start() + start, list.start() + at);
    boolean no = false;
    OptionTable.Row row = OptionTable.find(name);
    if (row == null && name.startsWith("NO")) {
      row = OptionTable.find(name.substring(2));
      no = row != null;
    }
    if (row == null) {
      problems.add(
          new SourceProblem.OptionUnknown(span, name, NearNames.of(name, OptionTable.names())));
      return;
    }
    apply(row, no, value, span);
  }

  /// The text in parentheses after the name, without blanks and quotes at its ends; null when there
  /// is none.
  private @Nullable String value() {
    if (at >= text.length() || text.charAt(at) != '(') {
      return null;
    }
    int from = at + 1;
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        break;
      }
    }
    int to = depth == 0 ? at - 1 : at;
    return text.substring(from, Math.max(from, to)).strip().toUpperCase(Locale.ROOT);
  }

  private void apply(OptionTable.Row row, boolean no, @Nullable String value, Span span) {
    String said = no ? "NO" : value == null ? "" : value;
    switch (row.effect()) {
      case SETS -> set(row.name(), no, value == null ? "" : value, span);
      case NONE -> problems.add(new SourceProblem.OptionWithoutEffect(span, span.text()));
      case CHECK -> {
        if (!no) {
          problems.add(new SourceProblem.OptionCheckMissing(span, row.name()));
        }
      }
      case ONLY -> {
        if (!row.only().contains(said)) {
          problems.add(new SourceProblem.OptionRefused(span, span.text(), row.why()));
        }
      }
    }
  }

  private void set(String name, boolean no, String value, Span span) {
    CompilerOptions made =
        switch (name) {
          case "ARITH" -> arith(value);
          case "TRUNC" -> trunc(value);
          case "NUMPROC" -> numproc(value);
          case "CODEPAGE" -> codepage(value);
          case "SSRANGE" -> options.withSsrange(!no);
          case "APOST" -> options.withApost(!no);
          case "QUOTE" -> options.withApost(no);
          case "NSYMBOL" -> nsymbol(value);
          case "DYNAM" -> options.withDynam(!no);
          case "NUMCHECK", "ZONECHECK" -> options.withNumcheck(!no);
          case "FLOAT" -> floating(value);
          case "DISPSIGN" -> dispsign(value);
          case "INTDATE" -> integerDates(value);
          case "XMLPARSE" -> xmlParse(value);
          case "TABWIDTH" -> tabWidth(value);
          default -> null;
        };
    if (made == null) {
      problems.add(new SourceProblem.OptionValue(span, name, allowed(name)));
    } else {
      options = made;
    }
  }

  private static String allowed(String name) {
    return switch (name) {
      case "ARITH" -> "COMPAT or EXTEND";
      case "TRUNC" -> "STD, OPT or BIN";
      case "NUMPROC" -> "NOPFD or PFD";
      case "CODEPAGE" -> "the number of a code page, such as 1140";
      case "NSYMBOL" -> "NATIONAL or DBCS";
      case "FLOAT" -> "HEX or IEEE";
      case "DISPSIGN" -> "COMPAT or SEP";
      case "INTDATE" -> "ANSI or LILIAN";
      case "XMLPARSE" -> "XMLSS or COMPAT";
      case "TABWIDTH" -> "a number from 1 to 16";
      default -> "no value";
    };
  }

  private @Nullable CompilerOptions xmlParse(String value) {
    return switch (value) {
      case "XMLSS", "X" -> options.withXmlCompat(false);
      case "COMPAT", "C" -> options.withXmlCompat(true);
      default -> null;
    };
  }

  private @Nullable CompilerOptions integerDates(String value) {
    return switch (value) {
      case "ANSI" -> options.withLilian(false);
      case "LILIAN" -> options.withLilian(true);
      default -> null;
    };
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

  private @Nullable CompilerOptions floating(String value) {
    return switch (value) {
      case "HEX", "NATIVE" -> options.withIeeeFloat(false);
      case "IEEE" -> options.withIeeeFloat(true);
      default -> null;
    };
  }

  private @Nullable CompilerOptions dispsign(String value) {
    return switch (value) {
      case "COMPAT", "C" -> options.withDispSignSeparate(false);
      case "SEP", "S" -> options.withDispSignSeparate(true);
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
