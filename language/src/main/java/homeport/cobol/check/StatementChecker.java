package homeport.cobol.check;

import homeport.cobol.model.Procedure;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.FileStatement.Handlers;
import homeport.cobol.syntax.MarkupStatement;
import homeport.cobol.syntax.ReportStatement;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.OnSize;
import homeport.cobol.syntax.TextStatement;
import homeport.diagnostics.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  }

  private void all(@Nullable List<Statement> statements) {
    if (statements != null) {
      statements.forEach(this::statement);
    }
  }

  private void statement(Statement statement) {
    switch (statement) {
      case Statement.Accept s -> calls.accept(s);
      case Statement.Add s -> add(s);
      case Statement.Subtract s -> subtract(s);
      case Statement.Multiply s -> multiply(s);
      case Statement.Divide s -> divide(s);
      case Statement.Compute s -> compute(s);
      case Statement.Corresponding s -> corresponding(s);
      case Statement.Move s -> moves.move(s);
      case Statement.Initialize s -> moves.initialize(s);
      case Statement.SetTo s -> tables.setTo(s);
      case Statement.SetBy s -> tables.setBy(s);
      case Statement.SetCondition s -> tables.setCondition(s);
      case Statement.SetSwitch s -> checks.refuse(Support.SET_SWITCH, s.at());
      case Statement.If s -> branches(s);
      case Statement.Evaluate s -> evaluate(s);
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
      case FileStatement.Read s -> read(s);
      case FileStatement.Write s -> write(s);
      case FileStatement.Rewrite s -> rewrite(s);
      case FileStatement.Delete s -> delete(s);
      case FileStatement.Start s -> start(s);
      case Statement.Call s -> call(s);
      case Statement.Cancel s -> calls.cancel(s);
      case Statement.Allocate s -> storage.allocate(s);
      case Statement.Free s -> storage.free(s);
      case Statement.Entry s -> calls.entry(s, flow.node());
      case TextStatement.StringTogether s -> string(s);
      case TextStatement.Unstring s -> unstring(s);
      case TextStatement.Inspect s -> texts.inspect(s);
      case Statement.Search s -> search(s);
      case FileStatement.Sort s -> sorts.sort(s, flow.inDeclaratives());
      case MarkupStatement.Generate s -> generate(s);
      case MarkupStatement.JsonParse s -> parse(s);
      case MarkupStatement.XmlParse s -> parse(s);
      case FileStatement.Release s -> sorts.release(s);
      case FileStatement.Return s -> returned(s);
      case ReportStatement.Initiate s -> checks.refuse(Support.INITIATE, s.at());
      case ReportStatement.GenerateReport s -> checks.refuse(Support.GENERATE, s.at());
      case ReportStatement.Terminate s -> checks.refuse(Support.TERMINATE, s.at());
      case ReportStatement.SuppressPrinting s -> checks.refuse(Support.SUPPRESS, s.at());
      case ReportStatement.ReportFault _ -> {}
      case Statement.Exec s -> checks.refuse(Support.EXEC, s.at(), "EXEC " + s.owner());
      case Statement.Unsupported s -> checks.refuse(Support.OTHER_STATEMENT, s.at(), s.verb());
    }
  }

  private void onSize(OnSize onSize) {
    all(onSize.error());
    all(onSize.noError());
  }

  private void add(Statement.Add s) {
    arithmetic.add(s);
    onSize(s.onSize());
  }

  private void subtract(Statement.Subtract s) {
    arithmetic.subtract(s);
    onSize(s.onSize());
  }

  private void multiply(Statement.Multiply s) {
    arithmetic.multiply(s);
    onSize(s.onSize());
  }

  private void divide(Statement.Divide s) {
    arithmetic.divide(s);
    onSize(s.onSize());
  }

  private void compute(Statement.Compute s) {
    arithmetic.compute(s);
    onSize(s.onSize());
  }

  private void corresponding(Statement.Corresponding s) {
    moves.corresponding(s);
    onSize(s.onSize());
  }

  private void branches(Statement.If s) {
    checks.refuse(Support.IF, s.at());
    conditions.check(s.condition());
    all(s.then());
    all(s.otherwise());
  }

  private void evaluate(Statement.Evaluate s) {
    conditions.evaluate(s);
    s.branches().forEach(branch -> all(branch.statements()));
    all(s.other());
  }

  private void performInline(Statement.PerformInline s) {
    checks.refuse(Support.PERFORM, s.at());
    flow.repeat(s.repeat());
    flow.enterInline();
    all(s.body());
    flow.leaveInline();
  }

  private void goback(Statement.Goback s) {
    checks.refuse(Support.GOBACK, s.at());
    flow.giving(s.giving(), Support.GOBACK_GIVING);
  }

  private void stopRun(Statement.StopRun s) {
    checks.refuse(Support.STOP_RUN, s.at());
    flow.giving(s.giving(), Support.STOP_GIVING);
  }

  private void handlers(Handlers handlers) {
    all(handlers.atEnd());
    all(handlers.notAtEnd());
    all(handlers.invalidKey());
    all(handlers.notInvalidKey());
  }

  private void read(FileStatement.Read s) {
    files.read(s);
    handlers(s.handlers());
  }

  private void write(FileStatement.Write s) {
    files.write(s);
    handlers(s.handlers());
    all(s.atEndOfPage());
    all(s.notAtEndOfPage());
  }

  private void rewrite(FileStatement.Rewrite s) {
    files.rewrite(s);
    handlers(s.handlers());
  }

  private void delete(FileStatement.Delete s) {
    files.delete(s);
    handlers(s.handlers());
  }

  private void start(FileStatement.Start s) {
    files.start(s);
    handlers(s.handlers());
  }

  private void call(Statement.Call s) {
    calls.call(s);
    all(s.onException());
    all(s.notOnException());
    all(s.onOverflow());
  }

  private void string(TextStatement.StringTogether s) {
    texts.string(s);
    all(s.onOverflow());
    all(s.notOnOverflow());
  }

  private void unstring(TextStatement.Unstring s) {
    texts.unstring(s);
    all(s.onOverflow());
    all(s.notOnOverflow());
  }

  private void search(Statement.Search s) {
    tables.search(s);
    all(s.atEnd());
    s.whens().forEach(when -> all(when.statements()));
  }

  private void generate(MarkupStatement.Generate s) {
    markup.generate(s);
    all(s.onException());
    all(s.notOnException());
  }

  private void parse(MarkupStatement.JsonParse s) {
    markup.parse(s);
    all(s.onException());
    all(s.notOnException());
  }

  private void parse(MarkupStatement.XmlParse s) {
    markup.parse(s);
    all(s.onException());
    all(s.notOnException());
  }

  private void returned(FileStatement.Return s) {
    sorts.returned(s);
    handlers(s.handlers());
  }
}
