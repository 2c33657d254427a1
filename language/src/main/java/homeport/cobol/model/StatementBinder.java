package homeport.cobol.model;

import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.MarkupStatement;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ReportStatement;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.StatementTree;
import homeport.cobol.syntax.TextStatement;
import homeport.diagnostics.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Goes through all statements of a program and has the names in each bound, by the binder of its
/// family. Which names may stand where is decided there as far as their kind goes (item, index,
/// condition, file, procedure); what the items are is for the checks.
final class StatementBinder {
  /// FROM of ACCEPT: these are no devices.
  private static final Set<String> CLOCK = Set.of("DATE", "DAY", "DAY-OF-WEEK", "TIME");

  private final ReferenceBinder references;
  private final EnvironmentBinder environment;
  private final FileNames fileNames;
  private final FlowBinder flow;
  private final BranchBinder branches;
  private final ArithmeticBinder arithmetic;
  private final FileBinder files;
  private final TextBinder texts;
  private final MarkupBinder markup;
  private final ReportBinder reports;
  private final Set<String> execOwners = new HashSet<>();

  StatementBinder(
      ReferenceBinder references,
      ProcedureMap procedures,
      FileMaker files,
      ReportBinder reports,
      SpecialNames specials,
      Bindings bindings,
      Problems problems) {
    this.references = references;
    this.environment = new EnvironmentBinder(specials, bindings, problems);
    this.fileNames = new FileNames(files, bindings, problems);
    this.flow = new FlowBinder(references, procedures, bindings);
    this.branches = new BranchBinder(references, this::all);
    this.arithmetic = new ArithmeticBinder(references);
    this.files = new FileBinder(references, fileNames, flow, environment);
    this.texts = new TextBinder(references);
    this.markup = new MarkupBinder(references, flow);
    this.reports = reports;
  }

  /// Whose EXEC blocks there are: CICS, SQL, …
  Set<String> execOwners() {
    return execOwners;
  }

  void bind(Procedure node) {
    flow.enter(node);
    node.sentences().forEach(sentence -> all(sentence.statements()));
  }

  private void all(List<Statement> statements) {
    statements.forEach(this::statement);
  }

  private void statement(Statement statement) {
    names(statement);
    if (!BranchBinder.bindsInside(statement)) {
      StatementTree.inside(statement).forEach(this::all);
    }
  }

  private void names(Statement statement) {
    switch (statement) {
      case FileStatement s -> files.bind(s);
      case TextStatement s -> texts.bind(s);
      case MarkupStatement s -> markup.bind(s);
      case ReportStatement s -> reports.bind(s, flow.section());
      case Statement.Accept s -> accept(s);
      case Statement.Display s -> display(s);
      case Statement.Add s -> arithmetic.add(s);
      case Statement.Subtract s -> arithmetic.subtract(s);
      case Statement.Multiply s -> arithmetic.multiply(s);
      case Statement.Divide s -> arithmetic.divide(s);
      case Statement.Compute s -> arithmetic.compute(s);
      case Statement.Corresponding s -> corresponding(s);
      case Statement.Move s -> move(s);
      case Statement.Initialize s -> initialize(s);
      case Statement.SetTo s -> setTo(s);
      case Statement.SetBy s -> setBy(s);
      case Statement.SetCondition s -> s.names().forEach(references::conditionName);
      case Statement.SetSwitch s -> s.names().forEach(environment::device);
      case Statement.If s -> references.condition(s.condition());
      case Statement.Evaluate s -> branches.evaluate(s);
      case Statement.Search s -> branches.search(s);
      case Statement.Perform s -> flow.perform(s);
      case Statement.PerformInline s -> flow.repeat(s.repeat());
      case Statement.GoTo s -> flow.procedure(s.to());
      case Statement.GoToDepending s -> flow.goToDepending(s);
      case Statement.Alter s -> flow.alter(s);
      case Statement.Goback s -> references.value(s.giving());
      case Statement.StopRun s -> references.value(s.giving());
      case Statement.Call s -> call(s);
      case Statement.Cancel s -> references.values(s.programs());
      case Statement.Entry s -> s.using().forEach(parameter -> references.item(parameter.name()));
      case Statement.Allocate s -> allocate(s);
      case Statement.Free s -> s.pointers().forEach(references::item);
      case Statement.Exec s -> execOwners.add(s.owner());
      case Statement.Continue _, Statement.NextSentence _, Statement.Exit _ -> {}
      case Statement.StopLiteral _, Statement.Unsupported _ -> {}
    }
  }

  private void accept(Statement.Accept s) {
    references.item(s.to());
    Name from = s.from();
    if (from != null && !CLOCK.contains(from.text())) {
      environment.device(from);
    }
  }

  private void display(Statement.Display s) {
    references.values(s.items());
    environment.device(s.upon());
  }

  private void corresponding(Statement.Corresponding s) {
    references.item(s.from());
    references.item(s.to().to());
  }

  private void move(Statement.Move s) {
    references.value(s.from());
    s.to().forEach(references::item);
  }

  private void initialize(Statement.Initialize s) {
    s.items().forEach(references::item);
    s.replacing().forEach(replacing -> references.value(replacing.by()));
  }

  private void setTo(Statement.SetTo s) {
    references.values(s.targets());
    references.value(s.value());
  }

  private void setBy(Statement.SetBy s) {
    references.values(s.targets());
    references.value(s.value());
  }

  private void call(Statement.Call s) {
    references.value(s.program());
    for (Statement.Call.Argument argument : s.using()) {
      if (!fileNames.passed(argument.value())) {
        references.value(argument.value());
      }
    }
    references.item(s.returning());
  }

  private void allocate(Statement.Allocate s) {
    references.value(s.bytes());
    references.item(s.record());
    references.item(s.returning());
  }
}
