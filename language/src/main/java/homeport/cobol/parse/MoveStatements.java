package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.Corresponding;
import homeport.cobol.syntax.Statement.Initialize;
import homeport.cobol.syntax.Statement.OnSize;
import homeport.cobol.syntax.Statement.Target;
import java.util.ArrayList;
import java.util.List;

/// MOVE, INITIALIZE, SET, ACCEPT, DISPLAY (Language Reference, the statement of each name).
final class MoveStatements {
  private static final List<String> CATEGORIES =
      List.of(
          "ALPHABETIC",
          "ALPHANUMERIC",
          "ALPHANUMERIC-EDITED",
          "DBCS",
          "NATIONAL",
          "NATIONAL-EDITED",
          "NUMERIC",
          "NUMERIC-EDITED",
          "UTF-8");

  private final Grammar grammar;
  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  MoveStatements(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
    this.expressions = grammar.expressions;
  }

  Statement move() {
    Token verb = cursor.next();
    if (cursor.acceptEither("CORRESPONDING", "CORR")) {
      Reference from = expressions.reference();
      cursor.expect("TO");
      Target to = new Target(expressions.reference(), null);
      return new Corresponding(cursor.from(verb), Corresponding.Verb.MOVE, from, to, OnSize.NONE);
    }
    Expression from = expressions.operand();
    cursor.expect("TO");
    List<Reference> to = grammar.references();
    return new Statement.Move(cursor.from(verb), from, to);
  }

  Statement initialize() {
    Token verb = cursor.next();
    List<Reference> items = grammar.references();
    boolean filler = cursor.accept("WITH", "FILLER") || cursor.accept("FILLER");
    List<String> toValue = toValue();
    List<Initialize.Replacing> replacing = new ArrayList<>();
    boolean then = cursor.accept("THEN");
    if (cursor.accept("REPLACING")) {
      do {
        replacing.add(replacing());
      } while (cursor.peek(1).is("DATA") || cursor.peek(1).is("BY"));
      then = cursor.accept("THEN");
    }
    boolean toDefault = false;
    if (cursor.accept("TO")) {
      toDefault = cursor.expect("DEFAULT");
    } else if (then) {
      cursor.expected("`TO DEFAULT`");
    }
    return new Initialize(cursor.from(verb), items, filler, toValue, replacing, toDefault);
  }

  /// `ALL TO VALUE`, or the categories whose items get their VALUE; IBM's own programs leave out TO
  /// (A-0960).
  private List<String> toValue() {
    List<String> categories = new ArrayList<>();
    if (cursor.accept("ALL")) {
      categories.addAll(CATEGORIES);
    }
    while (CATEGORIES.contains(category(cursor.peek()))) {
      categories.add(category(cursor.next()));
    }
    if (!categories.isEmpty()) {
      cursor.accept("TO");
      cursor.expect("VALUE");
    }
    return categories;
  }

  /// A category's word; EGCS is another word for DBCS.
  private static String category(Token token) {
    return token.is("EGCS") ? "DBCS" : token.text();
  }

  private Initialize.Replacing replacing() {
    Token category = cursor.next();
    if (!CATEGORIES.contains(category(category))) {
      cursor.report(
          new SyntaxProblem.Expected(category.at(), "a category of data", category.shown()));
    }
    cursor.accept("DATA");
    cursor.expect("BY");
    Expression by = expressions.operand();
    return new Initialize.Replacing(cursor.from(category), category(category), by);
  }

  Statement set() {
    Token verb = cursor.next();
    List<Expression> targets = new ArrayList<>();
    do {
      targets.add(atRegister() ? expressions.operand() : expressions.reference());
    } while ((atRegister() || expressions.atReference()) && !cursor.isLost());
    if (cursor.at("UP") || cursor.at("DOWN")) {
      boolean up = cursor.next().is("UP");
      cursor.expect("BY");
      Expression value = expressions.expression();
      return new Statement.SetBy(cursor.from(verb), references(targets), up, value);
    }
    cursor.expect("TO");
    Token to = cursor.peek();
    if (to.kind() == Kind.WORD) {
      switch (to.text()) {
        case "TRUE", "FALSE" -> {
          cursor.next();
          return new Statement.SetCondition(cursor.from(verb), references(targets), to.is("TRUE"));
        }
        case "ON", "OFF" -> {
          cursor.next();
          Statement first = switches(verb, targets, to.is("ON"));
          while (expressions.atReference() && !cursor.isLost()) {
            grammar.further(moreSwitches());
          }
          return first;
        }
        case "ENTRY" -> {
          cursor.next();
          Expression name = expressions.operand();
          return new Statement.SetTo(
              cursor.from(verb), targets, new Expression.EntryOf(cursor.from(to), name));
        }
        default -> {
          // A value follows.
        }
      }
    }
    Expression value = expressions.expression();
    return new Statement.SetTo(cursor.from(verb), targets, value);
  }

  /// ADDRESS OF or LENGTH OF.
  private boolean atRegister() {
    return cursor.at("ADDRESS") || cursor.at("LENGTH");
  }

  private Statement switches(Token first, List<Expression> targets, boolean on) {
    List<Name> names = references(targets).stream().map(Reference::name).toList();
    return new Statement.SetSwitch(cursor.from(first), names, on);
  }

  private Statement moreSwitches() {
    Token first = cursor.peek();
    List<Expression> targets = new ArrayList<>(grammar.references());
    cursor.expect("TO");
    boolean on = cursor.accept("ON");
    if (!on) {
      cursor.expect("OFF");
    }
    return switches(first, targets, on);
  }

  private List<Reference> references(List<Expression> targets) {
    List<Reference> references = new ArrayList<>();
    for (Expression target : targets) {
      if (target instanceof Reference reference) {
        references.add(reference);
      } else {
        cursor.report(
            new SyntaxProblem.Expected(target.at(), "a name", "`" + target.at().text() + "`"));
      }
    }
    return references;
  }

  Statement accept() {
    Token verb = cursor.next();
    Reference to = expressions.reference();
    Name from = null;
    boolean fourDigits = false;
    if (cursor.accept("FROM")) {
      Token word = cursor.peek();
      if (word.kind() == Kind.WORD && !Verbs.isVerb(word.text())) {
        cursor.next();
        from = new Name(word.at(), word.text());
        fourDigits = cursor.accept("YYYYMMDD") || cursor.accept("YYYYDDD");
      } else {
        cursor.expected("DATE, DAY, TIME or a mnemonic-name");
      }
    }
    return new Statement.Accept(cursor.from(verb), to, from, fourDigits);
  }

  Statement display() {
    Token verb = cursor.next();
    List<Expression> items = grammar.operands();
    Name upon = null;
    boolean noAdvancing = false;
    while (true) {
      if (upon == null && cursor.accept("UPON")) {
        upon = cursor.name("a mnemonic-name");
      } else if (!noAdvancing && (cursor.at("WITH", "NO") || cursor.at("NO", "ADVANCING"))) {
        cursor.accept("WITH");
        cursor.next();
        cursor.accept("ADVANCING");
        noAdvancing = true;
      } else {
        break;
      }
    }
    return new Statement.Display(cursor.from(verb), items, upon, noAdvancing);
  }
}
