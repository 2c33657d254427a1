package homeport.codegen.lower;

import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.model.Procedure;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.ProcedureName;
import homeport.cobol.syntax.StatementTree;
import homeport.codegen.ir.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The GO TO statements that ALTER changes, and the segments that put them back (Language
/// Reference, "ALTER statement", "Segments").
final class AlteredGoTos {
  private final Context context;
  private final Map<Integer, Integer> switchables = new LinkedHashMap<>();
  private final Map<Integer, List<ProcedureName>> targets = new HashMap<>();

  AlteredGoTos(Context context) {
    this.context = context;
    for (Procedure node : context.model().procedures()) {
      node.sentences()
          .forEach(sentence -> StatementTree.visit(sentence.statements(), this::collect));
    }
  }

  private void collect(Statement statement) {
    if (statement instanceof Statement.Alter alter) {
      for (Statement.Alter.Change change : alter.changes()) {
        int node = context.bindings().of(change.which()).first();
        switchables.computeIfAbsent(node, _ -> context.newSwitchable());
        targets.computeIfAbsent(node, _ -> new ArrayList<>()).add(change.to());
      }
    }
  }

  /// A GO TO in a node: one that ALTER changes, or an ordinary one.
  void goTo(Code code, int node, Statement.GoTo statement) {
    for (ProcedureName to : targets.getOrDefault(node, List.of())) {
      enter(code, node, context.bindings().of(to).first());
    }
    if (statement.to() != null) {
      enter(code, node, first(statement));
    }
    code.add(goTo(node, statement));
  }

  /// Where a GO TO in a node may go.
  List<ProcedureName> names(int node, Statement.GoTo statement) {
    List<ProcedureName> names = new ArrayList<>(targets.getOrDefault(node, List.of()));
    if (statement.to() != null) {
      names.add(statement.to());
    }
    return names;
  }

  private Op goTo(int node, Statement.GoTo statement) {
    int first = first(statement);
    Integer switchable = switchables.get(node);
    if (switchable == null && first < 0) {
      // No ALTER names it: it leads nowhere whenever it is reached.
      return new Op.AlterableGoTo(context.newSwitchable(), -1);
    }
    return switchable == null ? new Op.GoTo(first) : new Op.AlterableGoTo(switchable, first);
  }

  private int first(Statement.GoTo statement) {
    Statement.ProcedureName to = statement.to();
    return to == null ? -1 : context.bindings().of(to).first();
  }

  void alter(Code code, Statement.Alter alter) {
    for (Statement.Alter.Change change : alter.changes()) {
      ProcedureSpan which = context.bindings().of(change.which());
      int to = context.bindings().of(change.to()).first();
      code.add(new Op.Alter(Objects.requireNonNull(switchables.get(which.first())), to));
    }
  }

  /// Puts back what ALTER changed in the segment of `to`, when control comes into it from another
  /// one and it is independent. What is put back cannot be seen before control is there.
  void enter(Code code, int from, int to) {
    resets(from, to).forEach(code::add);
  }

  private List<Op> resets(int from, int to) {
    ProgramModel model = context.model();
    List<Procedure> nodes = model.procedures();
    if (switchables.isEmpty() || to >= nodes.size()) {
      return List.of();
    }
    int segment = nodes.get(to).segment();
    if (segment < Procedure.INDEPENDENT || segment == nodes.get(from).segment()) {
      return List.of();
    }
    List<Op> ops = new ArrayList<>();
    switchables.forEach((node, switchable) -> {
      Procedure paragraph = nodes.get(node);
      if (paragraph.segment() == segment
          && paragraph.sentences().getFirst().statements().getFirst()
              instanceof Statement.GoTo goTo) {
        ops.add(new Op.Alter(switchable, first(goTo)));
      }
    });
    return ops;
  }
}
