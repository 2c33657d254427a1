package homeport.cobol.listing;

import homeport.cobol.listing.CrossReference.Entry;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.source.ListedLines;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.StatementTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The cross-reference of program names: the program itself, and those it calls or cancels by
/// literal, which are external.
final class ProgramNames {
  private ProgramNames() {}

  static List<Entry> of(ProgramModel model, ListedLines lines) {
    Map<String, Entry> called = new LinkedHashMap<>();
    called.put(model.name(), new Entry(model.name(), lines.numberOf(model.syntax().name().at())));
    StatementTree.visit(
        model.syntax(),
        statement -> {
          switch (statement) {
            case Statement.Call s -> use(s.program(), called, lines);
            case Statement.Cancel s -> s.programs().forEach(program -> use(program, called, lines));
            default -> {}
          }
        });
    return new ArrayList<>(called.values());
  }

  private static void use(Expression program, Map<String, Entry> called, ListedLines lines) {
    if (program instanceof Expression.Constant(var at, Literal.Text literal)) {
      called
          .computeIfAbsent(literal.value(), name -> new Entry(name, 0))
          .add(lines.numberOf(at), "");
    }
  }
}
