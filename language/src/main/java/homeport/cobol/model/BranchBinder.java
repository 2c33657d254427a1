package homeport.cobol.model;

import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.Evaluate.Choice;
import homeport.cobol.syntax.Statement.Evaluate.Subject;
import java.util.List;
import java.util.function.Consumer;

/// Binds EVALUATE and SEARCH. Conditions and statements take turns in them, so the statements
/// inside are seen to here too: problems are told in the order of the text.
final class BranchBinder {
  private final ReferenceBinder references;
  private final Consumer<List<Statement>> statements;

  /// @param statements binds the statements of a branch
  BranchBinder(ReferenceBinder references, Consumer<List<Statement>> statements) {
    this.references = references;
    this.statements = statements;
  }

  /// True of a statement whose inner statements are bound with it.
  static boolean bindsInside(Statement statement) {
    return statement instanceof Statement.Evaluate || statement instanceof Statement.Search;
  }

  void evaluate(Statement.Evaluate s) {
    s.subjects().forEach(this::subject);
    for (Statement.Evaluate.Branch branch : s.branches()) {
      branch.rows().forEach(row -> row.forEach(this::choice));
      statements.accept(branch.statements());
    }
    statements.accept(s.other());
  }

  private void subject(Subject subject) {
    switch (subject) {
      case Subject.Value(Expression value) -> references.valueOrCondition(value);
      case Subject.Test(var condition) -> references.condition(condition);
      case Subject.Truth _ -> {}
    }
  }

  private void choice(Choice choice) {
    switch (choice) {
      case Choice.Value(boolean _, Expression from, Expression to) -> {
        references.valueOrCondition(from);
        references.value(to);
      }
      case Choice.Test(var condition) -> references.condition(condition);
      case Choice.Any _, Choice.Truth _ -> {}
    }
  }

  void search(Statement.Search s) {
    references.table(s.table());
    references.value(s.varying());
    List<Statement> atEnd = s.atEnd();
    if (atEnd != null) {
      statements.accept(atEnd);
    }
    for (Statement.Search.When when : s.whens()) {
      references.condition(when.condition());
      statements.accept(when.statements());
    }
  }
}
