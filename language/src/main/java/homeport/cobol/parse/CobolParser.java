package homeport.cobol.parse;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.lex.Lexer;
import homeport.cobol.lex.Literals;
import homeport.cobol.lex.Token;
import homeport.cobol.lex.TokenList;
import homeport.cobol.source.LineMap;
import homeport.cobol.source.OtherText;
import homeport.cobol.source.SourceExpander;
import homeport.cobol.source.SourceOptions;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// From the text of a compile to its programs as syntax trees. There is always a tree, whatever the
/// text: what is wrong with it is in the problems.
public final class CobolParser {
  private CobolParser() {}

  /// What a compile's text says.
  ///
  /// @param programs the programs that follow one another, each with those contained in it
  /// @param sourceOptions the options after the CBL and PROCESS cards
  /// @param lines where each line came from
  public record Parsed(List<ProgramSyntax> programs, SourceOptions sourceOptions, LineMap lines) {
    public Parsed {
      programs = List.copyOf(programs);
    }

    /// The options of the first program.
    public CompilerOptions options() {
      return sourceOptions.first();
    }

    /// The options of a program, with those contained in it.
    public CompilerOptions options(ProgramSyntax program) {
      return sourceOptions.at(program.at());
    }
  }

  /// A copybook that is not there: it may be where the program is.
  private static final Set<String> COPYBOOK_MISSING = Set.of("HP0010");

  /// Parses a text with all that it copies. Of a text that is no program that alone is said, and
  /// not what is wrong with its lines.
  public static Parsed parse(
      SourceFile source, CopyLibrary copies, CompilerOptions base, Problems problems) {
    Problems found = new Problems();
    SourceExpander.Expanded text = SourceExpander.expand(source, copies, base, found);
    SourceOptions options = text.options();
    LineMap lines = text.lines();
    OtherText other = OtherText.of(source.text());
    if (text.givenUp() && other == null) {
      problems.addAll(found);
      return new Parsed(List.of(), options, lines);
    }
    TokenCursor cursor = cursor(text, found, problems);
    if (other != null || !hasProgram(cursor)) {
      found.all().stream()
          .filter(problem -> other == null && COPYBOOK_MISSING.contains(problem.id()))
          .forEach(problems::add);
      problems.add(new SyntaxProblem.NoProgram(source.span(0, 0), source.text().isBlank(), other));
      return new Parsed(List.of(), options, lines);
    }
    problems.addAll(found);
    List<ProgramSyntax> programs = programs(cursor);
    return new Parsed(cursor.isGivenUp() ? List.of() : programs, options, lines);
  }

  /// The text words are let go here, so that those of a large program are not kept while its tree
  /// is made.
  ///
  /// @param found gets the problems of the tokens, `problems` those of the tree
  private static TokenCursor cursor(
      SourceExpander.Expanded text, Problems found, Problems problems) {
    TokenList tokens = Lexer.tokens(text.words(), text.table(), text.end(), found);
    CompilerOptions options = text.options().first();
    int digitsMax = options.arith() == CompilerOptions.Arith.EXTEND ? 31 : 18;
    return new TokenCursor(
        tokens, problems, new Literals(problems, digitsMax, options.nsymbolNational()), options);
  }

  private static List<ProgramSyntax> programs(TokenCursor cursor) {
    List<ProgramSyntax> programs = new ArrayList<>();
    List<ProgramSyntax> functions = new ArrayList<>();
    while (!cursor.atEnd()) {
      if (!ProgramParser.atProgram(cursor) && !programs.isEmpty()) {
        Token token = cursor.peek();
        cursor.remark(
            new SyntaxProblem.Expected(token.at(), "`IDENTIFICATION DIVISION`", token.shown()));
        return programs;
      }
      ProgramSyntax program = ProgramParser.program(cursor, null).after(functions);
      programs.add(program);
      if (program.attributes().function() != null) {
        functions.add(program);
      }
    }
    return programs;
  }

  /// The header of a program or of one of its divisions stands somewhere: then what comes before it
  /// is what is wrong.
  private static boolean hasProgram(TokenCursor cursor) {
    int before = cursor.position();
    boolean found = false;
    while (!cursor.atEnd() && !found) {
      Token token = cursor.peek();
      found = ProgramParser.atProgram(cursor) || token.firstOnLine() && isDivision(cursor);
      cursor.next();
    }
    cursor.back(before);
    return found;
  }

  private static boolean isDivision(TokenCursor cursor) {
    return cursor.at("ENVIRONMENT", "DIVISION")
        || cursor.at("DATA", "DIVISION")
        || cursor.at("PROCEDURE", "DIVISION");
  }
}
