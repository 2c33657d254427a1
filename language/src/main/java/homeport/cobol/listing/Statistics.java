package homeport.cobol.listing;

import homeport.cobol.model.ProgramModel;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.StatementTree;
import homeport.diagnostics.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The counts at the end of a listing, those of contained programs included.
///
/// @param dataStatements data description entries with a name
/// @param procedureStatements statements, USE included
record Statistics(int dataStatements, int procedureStatements) {
  static Statistics of(ProgramModel model) {
    ProgramSyntax syntax = model.syntax();
    // NEXT SENTENCE is a phrase; a MOVE CORRESPONDING to several groups is one statement.
    Set<Span> statements = new HashSet<>();
    StatementTree.visit(
        syntax,
        statement -> {
          if (!(statement instanceof Statement.NextSentence)) {
            statements.add(statement.at());
          }
        });
    return new Statistics((int) data(syntax), statements.size() + uses(syntax));
  }

  private static long data(ProgramSyntax syntax) {
    long data =
        named(syntax.workingStorage()) + named(syntax.localStorage()) + named(syntax.linkage());
    for (FileSyntax.Description file : syntax.files()) {
      data += named(file.records());
    }
    return data + syntax.contained().stream().mapToLong(Statistics::data).sum();
  }

  private static int uses(ProgramSyntax syntax) {
    return syntax.procedure().declaratives().size()
        + syntax.contained().stream().mapToInt(Statistics::uses).sum();
  }

  private static long named(List<DataEntry> entries) {
    return entries.stream().filter(entry -> entry.name() != null).count();
  }
}
