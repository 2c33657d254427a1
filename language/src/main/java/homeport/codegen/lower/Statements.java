package homeport.codegen.lower;

import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.model.Procedure;
import homeport.cobol.model.SpecialRegister;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.MarkupStatement;
import homeport.cobol.syntax.ProgramSyntax.Sentence;
import homeport.cobol.syntax.ReportStatement;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.StatementTree;
import homeport.cobol.syntax.TextStatement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Test;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sends each statement to the class that lowers its family, and keeps what encloses it: the
/// paragraph, the sentence, the inline PERFORM that EXIT and NEXT SENTENCE leave.
final class Statements {
  private final Context context;
  private final Operands operands;
  private final Conditions conditions;
  private final Moves moves;
  private final ArithmeticStatements arithmetic;
  private final CorrespondingStatements corresponding;
  private final EvaluateStatement evaluate;
  private final PerformStatement perform;
  private final Settings settings;
  private final StorageStatements storage;
  private final InitializeStatement initialize;
  private final Devices devices;
  private final FileStatements files;
  private final SortStatements sorts;
  private final CallStatement calls;
  private final TextStatements texts;
  private final InspectStatement inspect;
  private final SearchStatement search;
  private final MarkupStatements markup;
  private final AlteredGoTos altered;
  private final DebuggingSections debugging;
  private final WatchedData watched;

  private int node;
  private int lastPiece = -1;
  private int paragraphEnd = -1;
  private int sectionEndNode = -1;
  private int sentenceEnd = -1;
  private int loopEnd = -1;
  private int loopCycle = -1;

  Statements(Context context, DebuggingSections debugging) {
    this.context = context;
    this.debugging = debugging;
    altered = new AlteredGoTos(context);
    operands = new Operands(context);
    Results results = new Results(context, operands);
    watched = new WatchedData(context, operands, results, debugging);
    Comparisons comparisons = new Comparisons(context, operands);
    conditions = new Conditions(context, operands, comparisons);
    moves = new Moves(context, operands, results);
    settings = new Settings(context, operands, results, moves);
    storage = new StorageStatements(context, operands, moves);
    arithmetic = new ArithmeticStatements(context, operands, results, this);
    corresponding = new CorrespondingStatements(context, operands, results, moves, this);
    evaluate = new EvaluateStatement(context, comparisons, conditions, this);
    perform = new PerformStatement(context, operands, results, conditions, settings, moves, this);
    initialize = new InitializeStatement(context, operands, moves);
    devices = new Devices(context, operands, results);
    FileOutcome outcome = new FileOutcome(context, this);
    files = new FileStatements(context, operands, results, moves, outcome, this);
    sorts = new SortStatements(context, operands, files, outcome, this);
    calls = new CallStatement(context, operands, this);
    texts = new TextStatements(context, operands, results, moves, this);
    inspect = new InspectStatement(context, operands, results);
    markup = new MarkupStatements(context, operands, results, this);
    search = new SearchStatement(context, operands, comparisons, conditions, settings, this);
  }

  /// The operations of a paragraph.
  ///
  /// @param sectionEnd the node that ends its section, -1 outside any
  List<Op> paragraph(Procedure paragraph, int sectionEnd) {
    node = paragraph.index();
    debugging.enter(node);
    lastPiece = paragraph.paragraphEnd() == paragraph.index() ? -1 : paragraph.paragraphEnd();
    paragraphEnd = context.newLabel();
    sectionEndNode = sectionEnd;
    Code body = new Code();
    for (Sentence sentence : paragraph.sentences()) {
      sentence(body, sentence);
    }
    Code whole = new Code();
    debugging.begin(whole, paragraph);
    if (!body.isEmpty()) {
      whole.add(new Op.Block(paragraphEnd, body.ops()));
    }
    debugging.fallThrough(whole, node + 1);
    altered.enter(whole, node, node + 1);
    return whole.ops();
  }

  /// The end of a section: control may fall into an independent segment.
  List<Op> sectionEnd(Procedure end) {
    Code code = new Code();
    debugging.enter(end.index());
    debugging.fallThrough(code, end.index() + 1);
    altered.enter(code, end.index(), end.index() + 1);
    return code.ops();
  }

  private void sentence(Code code, Sentence sentence) {
    List<Statement> nexts = new ArrayList<>();
    StatementTree.visit(
        sentence.statements(),
        statement -> {
          if (statement instanceof Statement.NextSentence) {
            nexts.add(statement);
          }
        });
    if (nexts.isEmpty()) {
      code.addAll(lower(sentence.statements()));
      return;
    }
    sentenceEnd = context.newLabel();
    code.add(new Op.Block(sentenceEnd, lower(sentence.statements()).ops()));
  }

  /// Statements in order; none when the phrase they belong to is absent.
  Code lower(@Nullable List<Statement> statements) {
    Code code = new Code();
    if (statements != null) {
      int line = -1;
      for (Statement statement : statements) {
        int mark = context.scratchMark();
        int at = context.lineOf(statement.at());
        context.begin(at);
        if (at != line) {
          code.add(new Op.At(at));
          line = at;
        }
        boolean nested = !StatementTree.inside(statement).isEmpty();
        Span outer = debugging.statement(statement.at());
        if (nested || statement instanceof Statement.Exit) {
          debugging.executed(code);
        }
        context.preparingIn(code, () -> lower(code, statement));
        if (!leads(statement)) {
          watched.after(code, statement);
        }
        if (nested) {
          line = -1;
        } else if (!leads(statement)) {
          debugging.executed(code);
        }
        Span _ = debugging.statement(outer);
        context.releaseScratch(mark);
      }
    }
    return code;
  }

  /// Whether control never goes on behind the statement.
  private static boolean leads(Statement statement) {
    return statement instanceof Statement.GoTo
        || statement instanceof Statement.Exit
        || statement instanceof Statement.NextSentence
        || statement instanceof Statement.Goback
        || statement instanceof Statement.StopRun;
  }

  /// What runs debugging sections.
  DebuggingSections debugging() {
    return debugging;
  }

  /// What runs those that watch data and files.
  WatchedData watched() {
    return watched;
  }

  /// The body of an inline PERFORM, with the labels that EXIT PERFORM [CYCLE] leaves by.
  Code lowerLoop(List<Statement> body, int end, int cycle) {
    int outerEnd = loopEnd;
    int outerCycle = loopCycle;
    loopEnd = end;
    loopCycle = cycle;
    Code code = lower(body);
    loopEnd = outerEnd;
    loopCycle = outerCycle;
    return code;
  }

  private void lower(Code code, Statement statement) {
    switch (statement) {
      case Statement.Add s -> arithmetic.add(code, s);
      case Statement.Subtract s -> arithmetic.subtract(code, s);
      case Statement.Multiply s -> arithmetic.multiply(code, s);
      case Statement.Divide s -> arithmetic.divide(code, s);
      case Statement.Compute s -> arithmetic.compute(code, s);
      case Statement.Corresponding s -> corresponding.lower(code, s);
      case Statement.Move s -> moves.move(code, s);
      case Statement.Initialize s -> initialize.initialize(code, s);
      case Statement.SetTo s -> settings.to(code, s);
      case Statement.SetBy s -> settings.by(code, s);
      case Statement.SetCondition s -> settings.condition(code, s);
      case Statement.SetSwitch s -> settings.switches(code, s);
      case Statement.If s -> either(code, s);
      case Statement.Evaluate s -> evaluate.evaluate(code, s);
      case Statement.Perform s -> outOfLine(code, s);
      case Statement.PerformInline s -> perform.inline(code, s);
      case Statement.GoTo s -> goTo(code, s);
      case Statement.GoToDepending s -> choose(code, s);
      case Statement.Continue _ -> {}
      case Statement.NextSentence _ -> code.add(new Op.Break(sentenceEnd));
      case Statement.Exit s -> exit(code, s);
      case Statement.Goback s -> leave(code, s.giving(), Op.Leave.Kind.GOBACK);
      case Statement.StopRun s -> leave(code, s.giving(), Op.Leave.Kind.STOP_RUN);
      case Statement.StopLiteral s -> devices.stop(code, s);
      case Statement.Display s -> devices.display(code, s);
      case Statement.Accept s -> devices.accept(code, s);
      case FileStatement.Open s -> files.open(code, s);
      case FileStatement.Close s -> files.close(code, s);
      case FileStatement.Read s -> files.read(code, s);
      case FileStatement.Write s -> files.write(code, s);
      case FileStatement.Rewrite s -> files.rewrite(code, s);
      case FileStatement.Delete s -> files.delete(code, s);
      case FileStatement.Start s -> files.start(code, s);
      case FileStatement.Sort s -> sorts.sort(code, s);
      case MarkupStatement.Generate s -> markup.generate(code, s);
      case FileStatement.Release s -> sorts.release(code, s);
      case FileStatement.Return s -> sorts.returned(code, s);
      case Statement.Call s -> calls.call(code, s);
      case Statement.Cancel s -> calls.cancel(code, s);
      case Statement.Allocate s -> storage.allocate(code, s);
      case Statement.Free s -> storage.free(code, s);
      case TextStatement.StringTogether s -> texts.string(code, s);
      case TextStatement.Unstring s -> texts.unstring(code, s);
      case TextStatement.Inspect s -> inspect.inspect(code, s);
      case Statement.Search s -> search.search(code, s);
      case Statement.Entry _ -> {}
      case Statement.Alter s -> alter(code, s);
      case ReportStatement.Initiate _,
          ReportStatement.GenerateReport _,
          ReportStatement.Terminate _,
          ReportStatement.SuppressPrinting _ ->
          report(code, statement);
      case ReportStatement.ReportFault s -> reportFault(code, s);
      case MarkupStatement.JsonParse s -> markup.parse(code, s);
      case MarkupStatement.XmlParse s -> markup.parse(code, s);
      case Statement.Exec _, Statement.Unsupported _ ->
          throw new IllegalStateException("refused by the checks: " + statement);
    }
  }

  private void either(Code code, Statement.If s) {
    Test condition = conditions.of(s.condition());
    Code then = new Code();
    watched.decided(then, s);
    then.addAll(lower(s.then()));
    Code otherwise = new Code();
    watched.decided(otherwise, s);
    otherwise.addAll(lower(s.otherwise()));
    code.add(new Op.If(condition, then.ops(), otherwise.ops()));
  }

  private void outOfLine(Code code, Statement.Perform s) {
    altered.enter(code, node, context.bindings().of(s.from()).first());
    perform.perform(code, s);
  }

  private void goTo(Code code, Statement.GoTo s) {
    debugging.arriveAtAny(code, altered.names(node, s));
    altered.goTo(code, node, s);
  }

  private void alter(Code code, Statement.Alter s) {
    altered.alter(code, s);
    debugging.altered(code, s);
  }

  /// A statement of the Report Writer performs what was written out for it.
  private void report(Code code, Statement statement) {
    for (ProcedureSpan span : context.bindings().report(statement)) {
      code.add(new Op.Perform(span.first(), span.last()));
    }
  }

  private static void reportFault(Code code, ReportStatement.ReportFault s) {
    code.add(new Op.Invoke(FileRoutines.REPORT_FAULT, List.of(new Argument.Text(s.title())), null));
  }

  private void choose(Code code, Statement.GoToDepending statement) {
    List<Integer> nodes =
        statement.to().stream()
            .map(name -> context.bindings().of(name))
            .map(ProcedureSpan::first)
            .toList();
    nodes.forEach(to -> altered.enter(code, node, to));
    watched.decided(code, statement);
    debugging.arriveAtAny(code, statement.to());
    code.add(new Op.Choose(operands.whole(operands.number(statement.on())), nodes));
  }

  private void exit(Code code, Statement.Exit exit) {
    switch (exit.kind()) {
      case PLAIN -> {}
      case PROGRAM -> {
        debugging.leave(code);
        code.add(new Op.Leave(Op.Leave.Kind.EXIT_PROGRAM));
      }
      case PERFORM -> code.add(new Op.Break(loopEnd));
      case PERFORM_CYCLE -> code.add(new Op.Break(loopCycle));
      case PARAGRAPH ->
          code.add(lastPiece < 0 ? new Op.Break(paragraphEnd) : new Op.GoTo(lastPiece));
      case SECTION -> code.add(new Op.GoTo(sectionEndNode));
      case FUNCTION -> code.add(new Op.Leave(Op.Leave.Kind.GOBACK));
      case METHOD -> throw new IllegalStateException("refused by the checks: EXIT");
    }
  }

  private void leave(Code code, @Nullable Expression giving, Op.Leave.Kind kind) {
    if (giving != null) {
      code.add(
          new Op.Store(
              context.register(SpecialRegister.RETURN_CODE),
              Context.RETURN_CODE,
              operands.whole(operands.number(giving)),
              false));
    }
    debugging.leave(code);
    code.add(new Op.Leave(kind));
  }
}
