package homeport.cobol.source;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Severity;
import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be wrong with a text before it is tokens: HP0001 to HP0039.
public sealed interface SourceProblem extends Problem {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  record UnclosedLiteral(Span at) implements SourceProblem {
    @Override
    public String id() {
      return "HP0001";
    }

    @Override
    public String title() {
      return "this literal has no closing quote";
    }

    @Override
    public String label() {
      return "opened here, not closed and not continued";
    }

    @Override
    public String help() {
      return "close it with the quote that opened it, or put a hyphen in column 7 of the next line"
          + " and the same quote before the text that goes on";
    }
  }

  record ContinuationWithoutQuote(Span at, char quote) implements SourceProblem {
    @Override
    public String id() {
      return "HP0002";
    }

    @Override
    public String title() {
      return "a continued literal goes on without a quote";
    }

    @Override
    public String label() {
      return "expected " + quote + " here";
    }

    @Override
    public String help() {
      return "the first character in area B of the continuation line must be the quote that opened"
          + " the literal";
    }
  }

  record TabsExpanded(Span at, int width) implements SourceProblem {
    @Override
    public String id() {
      return "HP0003";
    }

    @Override
    public Severity severity() {
      return Severity.NOTE;
    }

    @Override
    public String title() {
      return "the text has TABs; a tab stop was assumed every " + width + " columns";
    }

    @Override
    public String label() {
      return "the first TAB";
    }

    @Override
    public String help() {
      return "if columns come out wrong, set the option TABWIDTH(4), or the width the text was"
          + " written with";
    }
  }

  /// IBM's compiler takes it for a blank (IGYDS0002-E).
  ///
  /// @param alone a blank follows; else the line was moved, and its first word is cut
  record BadIndicator(Span at, boolean alone) implements SourceProblem {
    @Override
    public String id() {
      return "HP0005";
    }

    @Override
    public boolean refuses() {
      return !alone;
    }

    @Override
    public String ibmId() {
      return "IGYDS0002-E";
    }

    @Override
    public String title() {
      return "column 7 holds " + Shown.character(at.text()) + ", which is no indicator";
    }

    @Override
    public String label() {
      return "the first such line";
    }

    @Override
    public String note() {
      return (alone ? "a blank was assumed, and the program is compiled; " : "")
          + "column 7 is blank, or `*` `/` for a comment, `-` for a continuation, `D` for a"
          + " debugging line";
    }

    @Override
    public String help() {
      return "COBOL text stands in columns 8 to 72; free-form text is not read";
    }
  }

  /// @param sign what says so
  record FreeFormat(Span at, String sign) implements SourceProblem {
    @Override
    public String id() {
      return "HP0016";
    }

    @Override
    public Severity severity() {
      return Severity.SEVERE;
    }

    @Override
    public String title() {
      return "text in free format is not read";
    }

    @Override
    public String label() {
      return sign;
    }

    @Override
    public String note() {
      return "IBM's compiler reads fixed format; nothing else of this text was looked at";
    }

    @Override
    public String help() {
      return "begin headers, paragraph-names, FD, 01 and 77 in column 8 and all else in column 12,"
          + " and end lines by column 72";
    }
  }

  /// A line on which a source manager, not COBOL, brings in text.
  record ManagerInclude(Span at, String statement, String manager, String member)
      implements SourceProblem {
    @Override
    public String id() {
      return "HP0017";
    }

    @Override
    public Severity severity() {
      return Severity.SEVERE;
    }

    @Override
    public String title() {
      return "`" + statement + "` brings in text by " + manager + ", which is not here";
    }

    @Override
    public String help() {
      return member.isEmpty()
          ? "take the text out of " + manager + " with what it includes"
          : "write `COPY "
              + member
              + ".`, or take the text out of "
              + manager
              + " with what it includes";
    }
  }

  record DirectiveRefused(Span at, String directive) implements SourceProblem {
    @Override
    public String id() {
      return "HP0006";
    }

    @Override
    public String title() {
      return "the compiler directive `" + directive + "` is not supported";
    }
  }

  record DirectiveWrong(Span at, String title) implements SourceProblem {
    @Override
    public String id() {
      return "HP0028";
    }
  }

  /// IBM's compiler takes 1 for it and goes on (IGYLI0245-E).
  record VariableNotDefined(Span at, String name) implements SourceProblem {
    @Override
    public String id() {
      return "HP0028";
    }

    @Override
    public boolean refuses() {
      return false;
    }

    @Override
    public String ibmId() {
      return "IGYLI0245-E";
    }

    @Override
    public String title() {
      return "`" + name + "` is no compilation variable that is defined here";
    }

    @Override
    public String note() {
      return "1 was assumed for it, and the program is compiled";
    }
  }

  /// LEADING or TRAILING with anything but parts of one word.
  record PartOfWord(Span at) implements SourceProblem {
    @Override
    public String id() {
      return "HP0029";
    }

    @Override
    public String title() {
      return "LEADING and TRAILING replace a part of one word by another part, and this is none";
    }

    @Override
    public String help() {
      return "without LEADING or TRAILING, whole words are replaced; `:TAG:` is three of them";
    }
  }

  record BasisRefused(Span at) implements SourceProblem {
    @Override
    public String id() {
      return "HP0007";
    }

    @Override
    public String title() {
      return "`BASIS` libraries are not supported";
    }

    @Override
    public String help() {
      return "give the whole text of the program instead";
    }
  }

  record TooLarge(Span at, long limit, String what) implements SourceProblem {
    @Override
    public String id() {
      return "HP0008";
    }

    @Override
    public Severity severity() {
      return Severity.TERMINATING;
    }

    @Override
    public String title() {
      return "the program is too large: with its copybooks it has more than " + limit + " " + what;
    }
  }

  record CopybookMissing(Span at, String name, @Nullable String library, List<String> near)
      implements SourceProblem {
    public CopybookMissing {
      near = List.copyOf(near);
    }

    @Override
    public String id() {
      return "HP0010";
    }

    @Override
    public Severity severity() {
      return Severity.SEVERE;
    }

    @Override
    public String title() {
      return "the copybook `"
          + name
          + "`"
          + (library == null ? "" : " of `" + library + "`")
          + " was not found";
    }

    @Override
    public @Nullable String help() {
      return near.isEmpty()
          ? "say with -I where copybooks are"
          : "did you mean `" + String.join("` or `", near) + "`?";
    }
  }

  record CopyCycle(Span at, String name) implements SourceProblem {
    @Override
    public String id() {
      return "HP0011";
    }

    @Override
    public Severity severity() {
      return Severity.SEVERE;
    }

    @Override
    public String title() {
      return "the copybook `" + name + "` copies itself";
    }
  }

  record CopyTooDeep(Span at, int limit) implements SourceProblem {
    @Override
    public String id() {
      return "HP0012";
    }

    @Override
    public Severity severity() {
      return Severity.SEVERE;
    }

    @Override
    public String title() {
      return "COPY statements are nested more than " + limit + " deep";
    }
  }

  record StatementMalformed(Span at, String statement, String expected) implements SourceProblem {
    @Override
    public String id() {
      return "HP0013";
    }

    @Override
    public String title() {
      return "this " + statement + " statement is not complete";
    }

    @Override
    public String label() {
      return "expected " + expected;
    }
  }

  record PseudoTextOpen(Span at) implements SourceProblem {
    @Override
    public String id() {
      return "HP0014";
    }

    @Override
    public String title() {
      return "this pseudo-text has no closing `==`";
    }
  }

  record OptionUnknown(Span at, String name, List<String> near) implements SourceProblem {
    public OptionUnknown {
      near = List.copyOf(near);
    }

    @Override
    public String id() {
      return "HP0020";
    }

    @Override
    public boolean refuses() {
      return false;
    }

    @Override
    public String ibmId() {
      return "IGYOS4003-E";
    }

    @Override
    public String title() {
      return "`" + name + "` is no compiler option";
    }

    @Override
    public @Nullable String help() {
      String earlier = EarlierOptions.told(name);
      if (earlier != null) {
        return earlier;
      }
      return near.isEmpty() ? null : "did you mean `" + String.join("` or `", near) + "`?";
    }
  }

  record OptionValue(Span at, String name, String allowed) implements SourceProblem {
    @Override
    public String id() {
      return "HP0021";
    }

    @Override
    public boolean refuses() {
      return false;
    }

    @Override
    public String ibmId() {
      return "IGYOS4003-E";
    }

    @Override
    public String title() {
      return "the option `" + name + "` cannot have this value";
    }

    @Override
    public String help() {
      return "it takes " + allowed;
    }
  }

  record SequenceErrors(Span at, int lines) implements SourceProblem {
    @Override
    public String id() {
      return "HP0015";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String ibmId() {
      return "IGYLI0090-W";
    }

    @Override
    public String title() {
      return lines == 1 ? "a line is out of sequence" : lines + " lines are out of sequence";
    }

    @Override
    public String label() {
      return lines == 1 ? "lower than the line before" : "the first of them";
    }

    @Override
    public String help() {
      return "number the lines anew, or compile with NOSEQUENCE";
    }
  }

  record OptionWithoutEffect(Span at, String name) implements SourceProblem {
    @Override
    public String id() {
      return "HP0022";
    }

    @Override
    public Severity severity() {
      return Severity.NOTE;
    }

    @Override
    public String title() {
      return "the option `" + name + "` makes no difference here";
    }
  }

  record OptionRefused(Span at, String name, String why) implements SourceProblem {
    @Override
    public String id() {
      return "HP0023";
    }

    @Override
    public String title() {
      return "the option `" + name + "` is not supported";
    }

    @Override
    public String note() {
      return why;
    }
  }

  record OptionConflict(Span at, String ignored, String specified) implements SourceProblem {
    @Override
    public String id() {
      return "HP0026";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String ibmId() {
      return "IGYOS4020-W";
    }

    @Override
    public String title() {
      return "the option `" + ignored + "` is ignored, because `" + specified + "` excludes it";
    }
  }

  record OptionFixed(Span at, String name) implements SourceProblem {
    @Override
    public String id() {
      return "HP0027";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String title() {
      return "the option `" + name + "` is ignored: the installation has fixed another";
    }

    @Override
    public String help() {
      return "an option that `options` of homeport.yaml has behind an asterisk is fixed";
    }
  }

  record OptionsDiffer(Span at) implements SourceProblem {
    @Override
    public String id() {
      return "HP0025";
    }

    @Override
    public String title() {
      return "this card has a later program read with other options than the first";
    }

    @Override
    public String help() {
      return "compile the programs from sources of their own";
    }
  }
}
