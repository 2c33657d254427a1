package homeport.cobol.model;

import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.ProcedureName;
import homeport.cobol.syntax.Statement.Repeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Binds PERFORM, GO TO and ALTER, and the ranges of procedures that other statements perform.
final class FlowBinder {
  private final ReferenceBinder references;
  private final ProcedureMap procedures;
  private final Bindings bindings;
  private @Nullable String section;

  FlowBinder(ReferenceBinder references, ProcedureMap procedures, Bindings bindings) {
    this.references = references;
    this.procedures = procedures;
    this.bindings = bindings;
  }

  /// The statements that follow stand in the node: a paragraph of its section needs no qualifier.
  void enter(Procedure node) {
    section = node.section();
  }

  /// The section in which the statements stand.
  @Nullable String section() {
    return section;
  }

  void perform(Statement.Perform s) {
    procedure(s.from());
    procedure(s.through());
    repeat(s.repeat());
  }

  void repeat(Repeat repeat) {
    switch (repeat) {
      case Repeat.Once _ -> {}
      case Repeat.Times(Expression count) -> references.value(count);
      case Repeat.Until(boolean _, var condition) -> references.condition(condition);
      case Repeat.Varying(boolean _, List<Repeat.Loop> loops) -> {
        for (Repeat.Loop loop : loops) {
          references.value(loop.variable());
          references.value(loop.from());
          references.value(loop.by());
          references.condition(loop.until());
        }
      }
    }
  }

  void goToDepending(Statement.GoToDepending s) {
    s.to().forEach(this::procedure);
    references.item(s.on());
  }

  void alter(Statement.Alter s) {
    for (Statement.Alter.Change change : s.changes()) {
      procedure(change.which());
      procedure(change.to());
    }
  }

  void range(Statement.@Nullable ProcedureRange range) {
    if (range != null) {
      procedure(range.from());
      procedure(range.through());
    }
  }

  void procedure(@Nullable ProcedureName name) {
    if (name != null) {
      Bindings.ProcedureSpan span = procedures.resolve(name, section);
      if (span != null) {
        bindings.bind(name, span);
      }
    }
  }
}
