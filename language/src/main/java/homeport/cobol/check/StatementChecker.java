package homeport.cobol.check;

import homeport.cobol.model.Procedure;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.MarkupStatement;
import homeport.cobol.syntax.ReportStatement;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.StatementTree;
import homeport.cobol.syntax.TextStatement;
import homeport.diagnostics.Problems;
import java.util.List;

/// Goes through all statements of a program and gives each to the checker of its family.
final class StatementChecker {
  private final ProgramModel model;
  private final Checks checks;
  private final ArithmeticChecker arithmetic;
  private final MoveChecker moves;
  private final ConditionChecker conditions;
  private final FlowChecker flow;
  private final TableChecker tables;
  private final FileChecker files;
  private final SortChecker sorts;
  private final TextChecker texts;
  private final CallChecker calls;
  private final StorageChecker storage;
  private final MarkupChecker markup;

  StatementChecker(ProgramModel model, Refusals refusals, Problems problems) {
    this.model = model;
    this.checks = new Checks(model, refusals, problems);
    this.arithmetic = new ArithmeticChecker(checks);
    this.moves = new MoveChecker(checks);
    this.conditions = new ConditionChecker(checks);
    this.flow = new FlowChecker(checks, conditions, model.procedures().getFirst());
    this.tables = new TableChecker(checks, conditions);
    this.files = new FileChecker(checks);
    this.sorts = new SortChecker(checks, files);
    this.texts = new TextChecker(checks);
    this.calls = new CallChecker(checks);
    this.storage = new StorageChecker(checks);
    this.markup = new MarkupChecker(checks);
  }

  void check() {
    for (Procedure node : model.procedures()) {
      flow.enter(node);
      node.sentences().forEach(sentence -> all(sentence.statements()));
    }
    checks.positions();
  }

  private void all(List<Statement> statements) {
    statements.forEach(this::withInner);
  }

  private void withInner(Statement statement) {
    statement(statement);
    boolean body = statement instanceof Statement.PerformInline;
    if (body) {
      flow.enterInline();
    }
    StatementTree.inside(statement).forEach(this::all);
    if (body) {
      flow.leaveInline();
    }
  }

  private void statement(Statement statement) {
    switch (statement) {
      case Statement.Accept s -> calls.accept(s);
      case Statement.Add s -> arithmetic.add(s);
      case Statement.Subtract s -> arithmetic.subtract(s);
      case Statement.Multiply s -> arithmetic.multiply(s);
      case Statement.Divide s -> arithmetic.divide(s);
      case Statement.Compute s -> arithmetic.compute(s);
      case Statement.Corresponding s -> moves.corresponding(s);
      case Statement.Move s -> moves.move(s);
      case Statement.Initialize s -> moves.initialize(s);
      case Statement.SetTo s -> tables.setTo(s);
      case Statement.SetBy s -> tables.setBy(s);
      case Statement.SetCondition s -> tables.setCondition(s);
      case Statement.SetSwitch s -> checks.refuse(Support.SET_SWITCH, s.at());
      case Statement.If s -> branches(s);
      case Statement.Evaluate s -> conditions.evaluate(s);
      case Statement.Perform s -> flow.perform(s);
      case Statement.PerformInline s -> performInline(s);
      case Statement.GoTo s -> flow.goTo(s);
      case Statement.GoToDepending s -> flow.goToDepending(s);
      case Statement.Alter s -> flow.alter(s);
      case Statement.Continue s -> checks.refuse(Support.CONTINUE, s.at());
      case Statement.NextSentence s -> checks.refuse(Support.NEXT_SENTENCE, s.at());
      case Statement.Exit s -> flow.exit(s);
      case Statement.Goback s -> goback(s);
      case Statement.StopRun s -> stopRun(s);
      case Statement.StopLiteral s -> checks.refuse(Support.STOP_LITERAL, s.at());
      case Statement.Display s -> calls.display(s);
      case FileStatement.Open s -> files.open(s);
      case FileStatement.Close s -> files.close(s);
      case FileStatement.Read s -> files.read(s);
      case FileStatement.Write s -> files.write(s);
      case FileStatement.Rewrite s -> files.rewrite(s);
      case FileStatement.Delete s -> files.delete(s);
      case FileStatement.Start s -> files.start(s);
      case Statement.Call s -> calls.call(s);
      case Statement.Cancel s -> calls.cancel(s);
      case Statement.Allocate s -> storage.allocate(s);
      case Statement.Free s -> storage.free(s);
      case Statement.Entry s -> calls.entry(s, flow.node());
      case TextStatement.StringTogether s -> texts.string(s);
      case TextStatement.Unstring s -> texts.unstring(s);
      case TextStatement.Inspect s -> texts.inspect(s);
      case Statement.Search s -> tables.search(s);
      case FileStatement.Sort s -> sorts.sort(s, flow.inDeclaratives());
      case MarkupStatement.Generate s -> markup.generate(s);
      case MarkupStatement.JsonParse s -> markup.parse(s);
      case MarkupStatement.XmlParse s -> markup.parse(s);
      case FileStatement.Release s -> sorts.release(s);
      case FileStatement.Return s -> sorts.returned(s);
      case ReportStatement.Initiate s -> checks.refuse(Support.INITIATE, s.at());
      case ReportStatement.GenerateReport s -> checks.refuse(Support.GENERATE, s.at());
      case ReportStatement.Terminate s -> checks.refuse(Support.TERMINATE, s.at());
      case ReportStatement.SuppressPrinting s -> checks.refuse(Support.SUPPRESS, s.at());
      case ReportStatement.ReportFault _ -> {}
      case Statement.Exec s -> checks.refuse(Support.EXEC, s.at(), "EXEC " + s.owner());
      case Statement.Unsupported s -> checks.refuse(Support.OTHER_STATEMENT, s.at(), s.verb());
    }
  }

  private void branches(Statement.If s) {
    checks.refuse(Support.IF, s.at());
    conditions.check(s.condition());
  }

  private void performInline(Statement.PerformInline s) {
    checks.refuse(Support.PERFORM, s.at());
    flow.repeat(s.repeat());
  }

  private void goback(Statement.Goback s) {
    checks.refuse(Support.GOBACK, s.at());
    flow.giving(s.giving(), Support.GOBACK_GIVING);
  }

  private void stopRun(Statement.StopRun s) {
    checks.refuse(Support.STOP_RUN, s.at());
    flow.giving(s.giving(), Support.STOP_GIVING);
  }
}
