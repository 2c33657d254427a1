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

/// The counts at the end of a listing.
///
/// @param dataStatements data description entries with a name
/// @param procedureStatements statements, USE included
record Statistics(int dataStatements, int procedureStatements) {
  static Statistics of(ProgramModel model) {
    ProgramSyntax syntax = model.syntax();
    long data =
        named(syntax.workingStorage()) + named(syntax.localStorage()) + named(syntax.linkage());
    for (FileSyntax.Description file : syntax.files()) {
      data += named(file.records());
    }
    // NEXT SENTENCE is a phrase; a MOVE CORRESPONDING to several groups is one statement.
    Set<Span> statements = new HashSet<>();
    StatementTree.visit(
        syntax,
        statement -> {
          if (!(statement instanceof Statement.NextSentence)) {
            statements.add(statement.at());
          }
        });
    return new Statistics((int) data, statements.size() + syntax.procedure().declaratives().size());
  }

  private static long named(List<DataEntry> entries) {
    return entries.stream().filter(entry -> entry.name() != null).count();
  }
}
