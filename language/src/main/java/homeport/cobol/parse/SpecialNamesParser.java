package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.DataEntry.Clause;
import homeport.cobol.syntax.DataEntry.ValueRange;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax.AlphabetDefinition;
import homeport.cobol.syntax.ProgramSyntax.ClassDefinition;
import homeport.cobol.syntax.ProgramSyntax.Currency;
import homeport.cobol.syntax.ProgramSyntax.Mnemonic;
import homeport.cobol.syntax.ProgramSyntax.SymbolicCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The SPECIAL-NAMES paragraph (Language Reference, "SPECIAL-NAMES paragraph"). A period between
/// its clauses is passed over.
final class SpecialNamesParser {
  private static final int ORDINAL_MAX = 65_536;

  private final TokenCursor cursor;
  private final ProgramNames names;
  private final ExpressionParser expressions;
  private final List<Currency> currency = new ArrayList<>();
  private final List<Mnemonic> mnemonics = new ArrayList<>();
  private final List<ClassDefinition> classes = new ArrayList<>();
  private final List<AlphabetDefinition> alphabets = new ArrayList<>();
  private final List<SymbolicCharacter> symbolic = new ArrayList<>();
  private final List<Clause.Other> others = new ArrayList<>();
  private boolean comma;

  SpecialNamesParser(TokenCursor cursor, ProgramNames names) {
    this.cursor = cursor;
    this.names = names;
    this.expressions = new ExpressionParser(cursor, names);
  }

  boolean isDecimalPointComma() {
    return comma;
  }

  List<Currency> currency() {
    return currency;
  }

  List<Mnemonic> mnemonics() {
    return mnemonics;
  }

  List<ClassDefinition> classes() {
    return classes;
  }

  List<AlphabetDefinition> alphabets() {
    return alphabets;
  }

  List<SymbolicCharacter> symbolicCharacters() {
    return symbolic;
  }

  /// The clauses that are only named, once.
  List<Clause.Other> takeOthers() {
    List<Clause.Other> taken = List.copyOf(others);
    others.clear();
    return taken;
  }

  void paragraph(BooleanSupplier atEnd) {
    while (!atEnd.getAsBoolean()) {
      if (cursor.accept(Kind.PERIOD)) {
        continue;
      }
      clause();
      if (cursor.isLost()) {
        cursor.skipPastPeriod();
      }
    }
    defineSymbolicCharacters();
  }

  private void clause() {
    Token first = cursor.peek();
    switch (first.text()) {
      case "ALPHABET" -> alphabet();
      case "SYMBOLIC" -> symbolicClause();
      case "CLASS" -> classDefinition();
      case "CURRENCY" -> currencySign();
      case "DECIMAL-POINT" -> {
        cursor.next();
        cursor.accept("IS");
        comma = cursor.expect("COMMA");
      }
      case "XML-SCHEMA" -> {
        while (!cursor.at(Kind.PERIOD) && !cursor.atEnd()) {
          cursor.next();
        }
        others.add(new Clause.Other(first.at(), "XML-SCHEMA"));
      }
      default -> mnemonic();
    }
  }

  /// `environment-name IS mnemonic`, or a switch with its status names.
  private void mnemonic() {
    Token first = cursor.peek();
    if (first.kind() != Kind.WORD) {
      cursor.expected("a clause of SPECIAL-NAMES");
      return;
    }
    cursor.next();
    Name device = new Name(first.at(), first.text());
    Name name = null;
    boolean is = cursor.accept("IS");
    if (is || (cursor.peek().isUserWord() && !cursor.at("ON") && !cursor.at("OFF"))) {
      name = cursor.name("a mnemonic-name");
      names.mnemonic(name.text());
    }
    Name on = null;
    Name off = null;
    while ((cursor.at("ON") || cursor.at("OFF")) && !cursor.isLost()) {
      boolean isOn = cursor.next().is("ON");
      Name status = status();
      if (isOn) {
        on = status;
      } else {
        off = status;
      }
    }
    if (name == null && on == null && off == null) {
      cursor.expected("`IS` and a mnemonic-name");
    }
    mnemonics.add(new Mnemonic(cursor.from(first), device, name, on, off));
  }

  private Name status() {
    cursor.accept("STATUS");
    cursor.accept("IS");
    Name name = cursor.name("a condition-name");
    names.condition(name.text());
    return name;
  }

  private void alphabet() {
    Token first = cursor.next();
    Name name = cursor.name("an alphabet-name");
    cursor.accept("IS");
    Token word = cursor.peek();
    if (word.kind() == Kind.WORD && ExpressionParser.figurative(word.text()) == null) {
      cursor.next();
      alphabets.add(
          new AlphabetDefinition(
              cursor.from(first), name, new Name(word.at(), word.text()), List.of()));
      return;
    }
    List<List<ValueRange>> values = new ArrayList<>();
    while (expressions.atOperand() && !cursor.peek().isUserWord() && !cursor.isLost()) {
      values.add(sharedPlace());
    }
    alphabets.add(new AlphabetDefinition(cursor.from(first), name, null, values));
  }

  private List<ValueRange> sharedPlace() {
    List<ValueRange> values = new ArrayList<>(1);
    do {
      values.add(range());
    } while (cursor.accept("ALSO"));
    return values;
  }

  private ValueRange range() {
    Token first = cursor.peek();
    Expression from = expressions.operand();
    Expression to = cursor.acceptEither("THRU", "THROUGH") ? expressions.operand() : null;
    return new ValueRange(cursor.from(first), from, to);
  }

  private void symbolicClause() {
    cursor.next();
    cursor.accept("CHARACTERS");
    int from = symbolic.size();
    do {
      symbolicGroup();
    } while (cursor.peek().isUserWord() && symbolicFollows() && !cursor.isLost());
    if (cursor.accept("IN")) {
      Name alphabet = cursor.name("an alphabet-name");
      for (int i = from; i < symbolic.size(); i++) {
        SymbolicCharacter each = symbolic.get(i);
        symbolic.set(i, new SymbolicCharacter(each.at(), each.name(), each.ordinal(), alphabet));
      }
    }
  }

  /// More names, IS and numbers follow, and not the next clause.
  private boolean symbolicFollows() {
    int ahead = 0;
    while (cursor.peek(ahead).isUserWord()) {
      ahead++;
    }
    if (cursor.peek(ahead).is("IS") || cursor.peek(ahead).is("ARE")) {
      ahead++;
    }
    return cursor.peek(ahead).kind() == Kind.NUMBER;
  }

  private void symbolicGroup() {
    List<Name> group = new ArrayList<>();
    do {
      group.add(cursor.name("a symbolic-character"));
    } while (cursor.peek().isUserWord() && !cursor.isLost());
    if (!cursor.accept("IS")) {
      cursor.accept("ARE");
    }
    for (Name name : group) {
      int ordinal = cursor.wholeNumber("the place of a character", 1, ORDINAL_MAX);
      symbolic.add(new SymbolicCharacter(name.at(), name, ordinal, null));
    }
  }

  /// What symbolic-characters stand for: the character at that place of the native alphabet, or of
  /// ASCII, whose characters the program's code page has elsewhere (Language Reference, "SYMBOLIC
  /// CHARACTERS clause"). The alphabet may be defined behind them.
  private void defineSymbolicCharacters() {
    for (SymbolicCharacter each : symbolic) {
      int code = each.ordinal() - 1;
      Literal character =
          isAscii(each.alphabet())
              ? new Literal.Text(String.valueOf((char) code))
              : new Literal.Hex(String.format(Locale.ROOT, "%02X", code));
      names.symbolic(each.name().text(), character);
    }
  }

  private boolean isAscii(@Nullable Name alphabet) {
    return alphabet != null
        && alphabets.stream()
            .filter(definition -> definition.name().text().equals(alphabet.text()))
            .anyMatch(AlphabetDefinition::isAscii);
  }

  private void classDefinition() {
    Token first = cursor.next();
    Name name = cursor.name("a class-name");
    names.classOf(name.text());
    cursor.accept("IS");
    List<ValueRange> values = new ArrayList<>();
    do {
      values.add(range());
    } while (expressions.atOperand() && !cursor.peek().isUserWord() && !cursor.isLost());
    classes.add(new ClassDefinition(cursor.from(first), name, values));
  }

  private void currencySign() {
    Token first = cursor.next();
    cursor.accept("SIGN");
    cursor.accept("IS");
    String sign = literal();
    String symbol = null;
    if (cursor.accept("WITH") || cursor.at("PICTURE")) {
      cursor.expect("PICTURE");
      cursor.expect("SYMBOL");
      symbol = literal();
    }
    currency.add(new Currency(cursor.from(first), sign == null ? "$" : sign, symbol));
  }

  private @Nullable String literal() {
    if (cursor.at(Kind.LITERAL)
        && expressions.operand() instanceof Expression.Constant constant
        && constant.value() instanceof Literal.Text text) {
      return text.value();
    }
    cursor.expected("an alphanumeric literal");
    return null;
  }
}
