package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.ReportSyntax;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.StatementTree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Statements: which parser takes which verb, and where parsing goes on after a mistake.
final class StatementParser {
  private final TokenCursor cursor;
  private final ArithmeticStatements arithmetic;
  private final ControlStatements control;
  private final EvaluateStatement evaluate;
  private final MoveStatements moves;
  private final TextStatements texts;
  private final FileStatements files;
  private final TableStatements tables;
  private final CallStatements calls;
  private final StorageStatements storage;
  private final ReportStatements reports;
  private final MarkupStatements markup;
  private final UnsupportedStatements unsupported;
  private final Grammar grammar;
  private final List<Statement> further = new ArrayList<>(0);
  private boolean broken;
  private int terminated = -1;

  /// @param named true for a word that an earlier division has
  StatementParser(TokenCursor cursor, ProgramNames names, Predicate<String> named) {
    this.cursor = cursor;
    this.grammar = new Grammar(cursor, names, this);
    this.arithmetic = new ArithmeticStatements(grammar);
    this.control = new ControlStatements(grammar);
    this.evaluate = new EvaluateStatement(grammar);
    this.moves = new MoveStatements(grammar);
    this.texts = new TextStatements(grammar);
    this.files = new FileStatements(grammar);
    this.tables = new TableStatements(grammar);
    this.calls = new CallStatements(grammar, named);
    this.storage = new StorageStatements(grammar);
    this.reports = new ReportStatements(grammar);
    this.markup = new MarkupStatements(grammar);
    this.unsupported = new UnsupportedStatements(grammar);
  }

  Grammar grammar() {
    return grammar;
  }

  List<ProgramSyntax.Parameter> parameters() {
    return calls.parameters();
  }

  ReportSyntax.GroupName reportGroup() {
    return reports.group();
  }

  /// A new sentence begins: what went wrong in the last one is over.
  void beginSentence() {
    broken = false;
  }

  /// True when a statement of this sentence could not be parsed, so that what is left of it may be
  /// odd.
  boolean isBroken() {
    return broken;
  }

  void setBroken() {
    broken = true;
  }

  /// A statement that stands behind the one being parsed and has no verb of its own.
  void further(Statement statement) {
    further.add(statement);
  }

  boolean atVerb() {
    Token token = cursor.peek();
    return token.kind() == Kind.WORD && Verbs.isVerb(token.text());
  }

  /// Statements up to a token that begins none.
  List<Statement> statements() {
    List<Statement> list = new ArrayList<>();
    while (atVerb()) {
      int before = cursor.position();
      list.add(statement());
      list.addAll(further);
      further.clear();
      if (cursor.isLost()) {
        broken = true;
        if (cursor.position() == before) {
          cursor.next();
        }
        skipToStatement(cursor);
      }
    }
    return list;
  }

  /// After a mistake: on to the next verb, period, end of a statement, or header in area A.
  static void skipToStatement(TokenCursor cursor) {
    while (!cursor.atEnd() && !atBoundary(cursor)) {
      cursor.next();
    }
    cursor.found();
  }

  private static boolean atBoundary(TokenCursor cursor) {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case PERIOD, END -> true;
      case WORD ->
          (token.isReserved() && isBoundaryWord(token.text())) || cursor.atProcedureHeaderInAreaA();
      case NUMBER -> cursor.atProcedureHeaderInAreaA();
      case LITERAL, PICTURE, OPERATOR, LEFT, RIGHT, COLON, EXEC_TEXT -> false;
    };
  }

  private static boolean isBoundaryWord(String word) {
    return Verbs.isVerb(word) || Verbs.isTerminator(word);
  }

  private Statement statement() {
    Token verb = cursor.peek();
    if (!cursor.enter("statements")) {
      while (!cursor.at(Kind.PERIOD) && !cursor.atEnd()) {
        cursor.next();
      }
      return new Statement.Continue(verb.at());
    }
    Statement made = dispatch(verb.text());
    cursor.leave();
    ended(made, verb);
    return made;
  }

  /// RULES(NOENDPERIOD): a conditional statement that ends with its sentence, without END- of its
  /// own. An END- just read belongs to the innermost statement that ends there.
  private void ended(Statement made, Token verb) {
    Token last = cursor.previous();
    if (last.kind() == Kind.WORD
        && Verbs.isTerminator(last.text())
        && terminated != cursor.position()) {
      terminated = cursor.position();
    } else if (!cursor.endPeriod()
        && !cursor.isLost()
        && cursor.at(Kind.PERIOD)
        && isConditional(made)) {
      cursor.remark(new SyntaxProblem.EndedByPeriod(verb.at(), verb.text()));
    }
  }

  private static boolean isConditional(Statement statement) {
    return statement instanceof Statement.If
        || statement instanceof Statement.Evaluate
        || statement instanceof Statement.Search
        || StatementTree.isConditional(statement);
  }

  private Statement dispatch(String verb) {
    return switch (verb) {
      case "ACCEPT" -> moves.accept();
      case "ADD" -> arithmetic.add();
      case "ALLOCATE" -> storage.allocate();
      case "ALTER" -> control.alter();
      case "CALL" -> calls.call();
      case "CANCEL" -> calls.cancel();
      case "CLOSE" -> files.close();
      case "COMPUTE" -> arithmetic.compute();
      case "CONTINUE" -> new Statement.Continue(cursor.next().at());
      case "DELETE" -> files.delete();
      case "DISPLAY" -> moves.display();
      case "DIVIDE" -> arithmetic.divide();
      case "ENTRY" -> calls.entry();
      case "EVALUATE" -> evaluate.parse();
      case "EXEC", "EXECUTE" -> calls.exec();
      case "EXIT" -> control.exit();
      case "FREE" -> storage.free();
      case "GENERATE" -> reports.generate();
      case "GO" -> control.goTo();
      case "GOBACK" -> control.goback();
      case "IF" -> control.ifStatement();
      case "INITIALIZE" -> moves.initialize();
      case "INITIATE" -> reports.initiate();
      case "INSPECT" -> texts.inspect();
      case "JSON", "XML" -> markup.parse();
      case "MERGE", "SORT" -> tables.sort();
      case "MOVE" -> moves.move();
      case "MULTIPLY" -> arithmetic.multiply();
      case "NEXT" -> control.nextSentence();
      case "OPEN" -> files.open();
      case "PERFORM" -> control.perform();
      case "READ" -> files.read();
      case "RELEASE" -> files.release();
      case "RETURN" -> files.returnRecord();
      case "REWRITE" -> files.rewrite();
      case "SEARCH" -> tables.search();
      case "SET" -> moves.set();
      case "START" -> files.start();
      case "STOP" -> control.stop();
      case "STRING" -> texts.string();
      case "SUBTRACT" -> arithmetic.subtract();
      case "SUPPRESS" -> reports.suppress();
      case "TERMINATE" -> reports.terminate();
      case "UNSTRING" -> texts.unstring();
      case "WRITE" -> files.write();
      default -> unsupported.parse();
    };
  }
}
