package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Constant;
import homeport.cobol.syntax.Expression.FigurativeConstant;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Markup;
import homeport.cobol.syntax.Markup.Form;
import homeport.cobol.syntax.MarkupStatement;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.ProcedureName;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// JSON GENERATE, JSON PARSE, XML GENERATE and XML PARSE (Language Reference, the statement of each
/// name).
final class MarkupStatements {
  private final Grammar grammar;
  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  MarkupStatements(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
    this.expressions = grammar.expressions;
  }

  Statement parse() {
    Token verb = cursor.next();
    Form form = Form.valueOf(verb.text());
    if (cursor.accept("GENERATE")) {
      return form == Form.JSON ? generateJson(verb) : generateXml(verb);
    }
    if (!cursor.expect("PARSE")) {
      return new Statement.Continue(verb.at());
    }
    return form == Form.JSON ? parseJson(verb) : parseXml(verb);
  }

  private Statement generateJson(Token verb) {
    Reference into = expressions.reference();
    cursor.expect("FROM");
    Reference from = expressions.reference();
    Reference count = count();
    List<Markup.Indicator> indicators = indicating();
    Expression encoding = encoding();
    List<Markup.NameOf> names = names();
    List<Markup.Suppress> suppress = suppress();
    Markup.Converting converting = converting("TO", indicators, List.of());
    Ending ending = ending(verb);
    return new MarkupStatement.Generate(
        ending.at(),
        Form.JSON,
        into,
        from,
        count,
        encoding,
        null,
        names,
        suppress,
        converting,
        List.of(),
        ending.exception(),
        ending.noException());
  }

  private Statement generateXml(Token verb) {
    Reference into = expressions.reference();
    cursor.expect("FROM");
    Reference from = expressions.reference();
    Reference count = count();
    cursor.accept("WITH");
    Expression encoding = cursor.accept("ENCODING") ? expressions.operand() : null;
    cursor.accept("WITH");
    boolean declaration = cursor.accept("XML-DECLARATION");
    cursor.accept("WITH");
    boolean attributes = cursor.accept("ATTRIBUTES");
    Expression namespace = described("NAMESPACE");
    Expression prefix = described("NAMESPACE-PREFIX");
    List<Markup.NameOf> names = names();
    List<Markup.TypeOf> types = types();
    List<Markup.Suppress> suppress = suppress();
    Ending ending = ending(verb);
    return new MarkupStatement.Generate(
        ending.at(),
        Form.XML,
        into,
        from,
        count,
        encoding,
        new Markup.Document(declaration, attributes, namespace, prefix, types),
        names,
        suppress,
        Markup.Converting.NONE,
        List.of(),
        ending.exception(),
        ending.noException());
  }

  private Statement parseJson(Token verb) {
    Reference from = expressions.reference();
    cursor.expect("INTO");
    Reference into = expressions.reference();
    cursor.accept("WITH");
    boolean detail = cursor.accept("DETAIL");
    List<Markup.Ignored> ignored = ignoring();
    List<Markup.Indicator> indicators = indicating();
    Expression encoding = encoding();
    List<Markup.NameOf> names = names();
    List<Reference> suppress = new ArrayList<>();
    if (cursor.accept("SUPPRESS")) {
      do {
        suppress.add(expressions.reference());
      } while (expressions.atReference() && !cursor.isLost());
    }
    Markup.Converting converting = converting("FROM", indicators, ignored);
    Ending ending = ending(verb);
    return new MarkupStatement.JsonParse(
        ending.at(),
        from,
        into,
        detail,
        encoding,
        names,
        suppress,
        converting,
        List.of(),
        ending.exception(),
        ending.noException());
  }

  private Statement parseXml(Token verb) {
    Reference document = expressions.reference();
    cursor.accept("WITH");
    Expression encoding = cursor.accept("ENCODING") ? expressions.operand() : null;
    boolean national = cursor.accept("RETURNING", "NATIONAL");
    List<Markup.Other> others = new ArrayList<>();
    Token validating = cursor.peek();
    if (cursor.accept("VALIDATING")) {
      cursor.accept("WITH");
      cursor.accept("FILE");
      cursor.next();
      others.add(new Markup.Other(validating.at(), "XML PARSE … VALIDATING"));
    }
    cursor.expect("PROCESSING");
    cursor.expect("PROCEDURE");
    cursor.accept("IS");
    ProcedureName first = grammar.procedureName();
    ProcedureName through = cursor.acceptEither("THROUGH", "THRU") ? grammar.procedureName() : null;
    Ending ending = ending(verb);
    return new MarkupStatement.XmlParse(
        ending.at(),
        document,
        encoding,
        national,
        new Statement.ProcedureRange(first, through),
        others,
        ending.exception(),
        ending.noException());
  }

  /// How every one of these statements ends.
  ///
  /// @param at all of the statement
  private record Ending(
      Span at, @Nullable List<Statement> exception, @Nullable List<Statement> noException) {}

  private Ending ending(Token verb) {
    List<Statement> exception = grammar.phrase(Grammar.Phrase.EXCEPTION, false);
    List<Statement> noException = grammar.phrase(Grammar.Phrase.EXCEPTION, true);
    cursor.accept("END-" + verb.text());
    return new Ending(cursor.from(verb), exception, noException);
  }

  private @Nullable Reference count() {
    if (!cursor.accept("COUNT")) {
      return null;
    }
    cursor.accept("IN");
    return expressions.reference();
  }

  private @Nullable Expression described(String phrase) {
    if (!cursor.accept(phrase)) {
      return null;
    }
    cursor.accept("IS");
    return expressions.operand();
  }

  /// The number of a code page; of FROM CODEPAGE, 0.
  private @Nullable Expression encoding() {
    if (!cursor.accept("ENCODING")) {
      return null;
    }
    Token first = cursor.peek();
    if (cursor.accept("FROM")) {
      cursor.expect("CODEPAGE");
      return new Constant(cursor.from(first), Markup.CODEPAGE);
    }
    return expressions.operand();
  }

  private List<Markup.Indicator> indicating() {
    List<Markup.Indicator> indicators = new ArrayList<>();
    if (cursor.accept("INDICATING")) {
      do {
        Token first = cursor.peek();
        Reference item = expressions.reference();
        cursor.expect("IS");
        cursor.expect("JSON");
        cursor.expect("NULL");
        cursor.expect("USING");
        Expression yes = marker();
        Expression no = cursor.accept("AND") ? marker() : null;
        Reference in = null;
        if (!(yes instanceof Reference) || cursor.at("IN")) {
          cursor.expect("IN");
          in = expressions.reference();
        }
        indicators.add(new Markup.Indicator(cursor.from(first), item, yes, no, in));
      } while (cursor.accept("ALSO") && !cursor.isLost());
    }
    return indicators;
  }

  /// A literal, or a condition-name, which is qualified with OF only: IN begins the item that it is
  /// about.
  private Expression marker() {
    Token first = cursor.peek();
    if (first.kind() != Kind.WORD) {
      return expressions.operand();
    }
    Name name = cursor.name("a condition-name");
    List<Name> qualifiers = new ArrayList<>();
    while (cursor.accept("OF")) {
      qualifiers.add(cursor.name("a name"));
    }
    return new Reference(cursor.from(first), name, qualifiers, List.of(), null);
  }

  private List<Markup.Ignored> ignoring() {
    List<Markup.Ignored> ignored = new ArrayList<>();
    if (cursor.accept("IGNORING")) {
      do {
        Token first = cursor.peek();
        cursor.accept("JSON");
        cursor.expect("NULL");
        cursor.expect("FOR");
        Reference item = cursor.accept("ALL") ? null : expressions.reference();
        ignored.add(new Markup.Ignored(cursor.from(first), item));
      } while (cursor.accept("ALSO") && !cursor.isLost());
    }
    return ignored;
  }

  private List<Markup.NameOf> names() {
    List<Markup.NameOf> names = new ArrayList<>();
    if (!cursor.at("NAME")) {
      return names;
    }
    cursor.next();
    cursor.accept("OF");
    do {
      Reference item = expressions.reference();
      cursor.accept("IS");
      names.add(new Markup.NameOf(item, cursor.accept("OMITTED") ? null : literal()));
    } while (expressions.atReference() && !atPhrase() && !cursor.isLost());
    return names;
  }

  private @Nullable Constant literal() {
    if (expressions.atOperand() && expressions.operand() instanceof Constant constant) {
      return constant;
    }
    cursor.expected("a literal");
    return null;
  }

  /// TYPE and SUPPRESS are words of these statements only, so items may be called so.
  private boolean atPhrase() {
    return cursor.at("SUPPRESS")
        || (cursor.at("TYPE") && !cursor.peek(1).is("IS") && cursor.peek(1).kind() != Kind.LITERAL);
  }

  private List<Markup.TypeOf> types() {
    List<Markup.TypeOf> types = new ArrayList<>();
    if (!cursor.at("TYPE")) {
      return types;
    }
    cursor.next();
    cursor.accept("OF");
    do {
      Reference item = expressions.reference();
      cursor.accept("IS");
      Markup.Type type = type();
      if (type == null) {
        cursor.expected("`ATTRIBUTE`, `ELEMENT` or `CONTENT`");
        break;
      }
      types.add(new Markup.TypeOf(item, type));
    } while (expressions.atReference() && !cursor.at("SUPPRESS") && !cursor.isLost());
    return types;
  }

  private Markup.@Nullable Type type() {
    for (Markup.Type type : Markup.Type.values()) {
      if (cursor.accept(type.name())) {
        return type;
      }
    }
    return null;
  }

  private List<Markup.Suppress> suppress() {
    List<Markup.Suppress> suppress = new ArrayList<>();
    if (!cursor.accept("SUPPRESS")) {
      return suppress;
    }
    do {
      Token first = cursor.peek();
      Reference item = null;
      Boolean numeric = null;
      Markup.Type type = null;
      if (cursor.accept("EVERY")) {
        numeric = numeric();
        type = type();
      } else if (!cursor.at("WHEN")) {
        item = expressions.reference();
      }
      List<FigurativeConstant> when = when();
      suppress.add(new Markup.Suppress(cursor.from(first), item, numeric, type, when));
    } while ((cursor.at("WHEN") || cursor.at("EVERY") || expressions.atReference())
        && !cursor.isLost());
    return suppress;
  }

  private @Nullable Boolean numeric() {
    if (cursor.accept("NUMERIC")) {
      return Boolean.TRUE;
    }
    return cursor.accept("NONNUMERIC") ? Boolean.FALSE : null;
  }

  private List<FigurativeConstant> when() {
    List<FigurativeConstant> values = new ArrayList<>();
    if (cursor.accept("WHEN")) {
      do {
        values.add(figurative());
      } while (cursor.accept("OR") && !cursor.isLost());
    }
    return values;
  }

  private FigurativeConstant figurative() {
    Token token = cursor.peek();
    Figurative which =
        switch (token.text()) {
          case "ZERO", "ZEROS", "ZEROES" -> Figurative.ZERO;
          case "SPACE", "SPACES" -> Figurative.SPACE;
          case "LOW-VALUE", "LOW-VALUES" -> Figurative.LOW_VALUE;
          case "HIGH-VALUE", "HIGH-VALUES" -> Figurative.HIGH_VALUE;
          default -> null;
        };
    if (which == null) {
      cursor.expected("`ZERO`, `SPACE`, `LOW-VALUE` or `HIGH-VALUE`");
      return new FigurativeConstant(token.at(), Figurative.SPACE);
    }
    cursor.next();
    return new FigurativeConstant(token.at(), which);
  }

  private Markup.Converting converting(
      String direction, List<Markup.Indicator> indicators, List<Markup.Ignored> ignored) {
    List<Markup.Flag> flags = new ArrayList<>();
    List<Markup.Null> nulls = new ArrayList<>();
    if (cursor.accept("CONVERTING")) {
      do {
        Token first = cursor.peek();
        Reference item = expressions.reference();
        cursor.expect(direction);
        cursor.accept("JSON");
        if (cursor.accept("NULL")) {
          cursor.expect("USING");
          FigurativeConstant using = figurative();
          nulls.add(new Markup.Null(cursor.from(first), item, using));
        } else {
          if (!cursor.acceptEither("BOOLEAN", "BOOL")) {
            cursor.expected("`BOOLEAN` or `NULL`");
          }
          cursor.expect("USING");
          Expression yes = expressions.operand();
          Expression no = cursor.accept("AND") ? expressions.operand() : null;
          flags.add(new Markup.Flag(cursor.from(first), item, yes, no));
        }
      } while (cursor.accept("ALSO") && !cursor.isLost());
    }
    return new Markup.Converting(flags, nulls, indicators, ignored);
  }
}
