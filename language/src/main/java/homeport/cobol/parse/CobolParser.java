package homeport.cobol.parse;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.lex.Lexer;
import homeport.cobol.lex.Literals;
import homeport.cobol.lex.Token;
import homeport.cobol.lex.TokenList;
import homeport.cobol.source.LineMap;
import homeport.cobol.source.SourceExpander;
import homeport.cobol.source.SourceOptions;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.util.ArrayList;
import java.util.List;

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

  /// Parses a text with all that it copies.
  public static Parsed parse(
      SourceFile source, CopyLibrary copies, CompilerOptions base, Problems problems) {
    SourceExpander.Expanded text = SourceExpander.expand(source, copies, base, problems);
    SourceOptions options = text.options();
    LineMap lines = text.lines();
    if (text.givenUp()) {
      return new Parsed(List.of(), options, lines);
    }
    TokenCursor cursor = cursor(text, problems);
    List<ProgramSyntax> programs = programs(cursor, source);
    return new Parsed(cursor.isGivenUp() ? List.of() : programs, options, lines);
  }

  /// The text words are let go here, so that those of a large program are not kept while its tree
  /// is made.
  private static TokenCursor cursor(SourceExpander.Expanded text, Problems problems) {
    TokenList tokens = Lexer.tokens(text.words(), text.table(), text.end(), problems);
    CompilerOptions options = text.options().first();
    int digitsMax = options.arith() == CompilerOptions.Arith.EXTEND ? 31 : 18;
    return new TokenCursor(
        tokens, problems, new Literals(problems, digitsMax, options.nsymbolNational()), options);
  }

  private static List<ProgramSyntax> programs(TokenCursor cursor, SourceFile source) {
    List<ProgramSyntax> programs = new ArrayList<>();
    List<ProgramSyntax> functions = new ArrayList<>();
    while (!cursor.atEnd()) {
      if (ProgramParser.atProgram(cursor) || programs.isEmpty() && hasProgram(cursor)) {
        ProgramSyntax program = ProgramParser.program(cursor, null).after(functions);
        programs.add(program);
        if (program.attributes().function() != null) {
          functions.add(program);
        }
      } else {
        if (programs.isEmpty()) {
          cursor.remark(new SyntaxProblem.NoProgram(source.span(0, 0), source.text().isBlank()));
        } else {
          Token token = cursor.peek();
          cursor.remark(
              new SyntaxProblem.Expected(token.at(), "`IDENTIFICATION DIVISION`", token.shown()));
        }
        return programs;
      }
    }
    if (programs.isEmpty()) {
      cursor.remark(new SyntaxProblem.NoProgram(source.span(0, 0), source.text().isBlank()));
    }
    return programs;
  }

  /// Something of a program stands further on: then what comes before it is what is wrong.
  private static boolean hasProgram(TokenCursor cursor) {
    int before = cursor.position();
    boolean found = false;
    while (!cursor.atEnd() && !found) {
      found = cursor.next().is("DIVISION");
    }
    cursor.back(before);
    return found;
  }
}
