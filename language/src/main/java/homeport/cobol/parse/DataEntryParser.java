package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.DataEntry.Clause;
import homeport.cobol.syntax.DataEntry.SortKey;
import homeport.cobol.syntax.DataEntry.ValueRange;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Name;
import homeport.data.Usage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Data description entries (Language Reference, "DATA DIVISION--data description entry").
final class DataEntryParser {
  private final TokenCursor cursor;
  private final ProgramNames names;
  private final ExpressionParser expressions;

  DataEntryParser(TokenCursor cursor, ProgramNames names) {
    this.cursor = cursor;
    this.names = names;
    this.expressions = new ExpressionParser(cursor, names);
  }

  /// The entries up to a token that begins none.
  List<DataEntry> entries() {
    List<DataEntry> entries = new ArrayList<>();
    while (true) {
      if (cursor.at(Kind.NUMBER)) {
        entries.add(entry());
      } else if (cursor.at("EXEC") || cursor.at("EXECUTE")) {
        entries.add(exec());
      } else if (atUnnumbered()) {
        entries.add(unnumbered(entries));
      } else if (!cursor.accept(Kind.PERIOD)) {
        return entries;
      }
    }
  }

  /// Before a name on a line of its own with a clause or nothing behind it: an entry whose
  /// level-number is lost. Before a verb it is a paragraph whose division's header is lost.
  private boolean atUnnumbered() {
    Token after = cursor.peek(1);
    return cursor.peek().isUserWord()
        && cursor.peek().firstOnLine()
        && (after.kind() == Kind.PERIOD
            ? !Verbs.isVerb(cursor.peek(2).text())
            : isClauseWord(after.text()));
  }

  /// Takes such an entry with a level that goes with its neighbours, so that the names of the
  /// section are not lost with it.
  private DataEntry unnumbered(List<DataEntry> before) {
    Token first = cursor.peek();
    Token after = cursor.peek(1).kind() == Kind.PERIOD ? cursor.peek(2) : cursor.peek(1);
    int next = after.kind() == Kind.NUMBER ? levelOf(after.text()) : 0;
    int last = before.isEmpty() ? 1 : before.getLast().level();
    boolean alone = cursor.peek(1).kind() == Kind.PERIOD && (next <= 1 || next > 49);
    cursor.remark(new SyntaxProblem.LevelMissing(first.at(), first.text(), alone));
    int level =
        first.areaA() || last > 49 ? 1 : last > 1 ? last : next > 1 && next <= 49 ? next : 5;
    return entry(first, level);
  }

  private DataEntry exec() {
    Token first = cursor.next();
    if (cursor.peek(1).kind() != Kind.EXEC_TEXT) {
      cursor.expected("the name of the system that the block is for");
      cursor.skipPastPeriod();
      return new DataEntry(first.at(), 0, null, List.of());
    }
    String owner = cursor.next().text();
    String text = cursor.next().text();
    cursor.accept("END-EXEC");
    cursor.accept(Kind.PERIOD);
    return new DataEntry(
        cursor.from(first), 0, null, List.of(new Clause.Exec(cursor.from(first), owner, text)));
  }

  private DataEntry entry() {
    Token first = cursor.peek();
    return entry(first, level());
  }

  /// What follows the level-number. After a mistake the other clauses are read all the same:
  /// whether an item is a table decides how a subscript reads.
  private DataEntry entry(Token first, int level) {
    // An entry without its level-number begins with its name.
    int from = cursor.position() + (cursor.peek().equals(first) ? 1 : 0);
    Name name = entryName(level);
    if (level == 88 && name != null) {
      names.condition(name.text());
    }
    List<Clause> clauses = new ArrayList<>(4);
    while (!cursor.at(Kind.PERIOD) && !atNextEntry()) {
      int before = cursor.position();
      Clause clause = cursor.isLost() && !isClauseWord(cursor.peek().text()) ? null : clause(level);
      if (clause != null) {
        clauses.add(clause);
      } else if (!cursor.isLost()) {
        cursor.expected("a clause or a period");
      }
      if (cursor.isLost() && cursor.position() == before) {
        cursor.next();
      }
    }
    boolean occurs = clauses.stream().anyMatch(Clause.Occurs.class::isInstance);
    names.item(level, name == null ? null : name.text(), occurs);
    DataEntry entry = new DataEntry(cursor.from(first), level, name, clauses);
    if (!cursor.accept(Kind.PERIOD) && !cursor.isLost()) {
      // A number could be one more value of a condition-name.
      cursor.assumePeriod(level != 88 || !cursor.at(Kind.NUMBER));
    }
    cursor.inAreaB(from);
    cursor.found();
    return entry;
  }

  /// After a mistake: up to the period or what looks like the next entry.
  void skipEntry() {
    while (!cursor.at(Kind.PERIOD) && !cursor.atEnd() && !atNextEntry()) {
      cursor.next();
    }
  }

  boolean atNextEntry() {
    Token token = cursor.peek();
    if (token.kind() == Kind.END) {
      return true;
    }
    if (!token.firstOnLine()) {
      return false;
    }
    if (token.kind() == Kind.NUMBER) {
      Token after = cursor.peek(1);
      return token.text().length() <= 2
          && isLevel(token.text())
          && (after.isUserWord() || after.is("FILLER") || token.areaA());
    }
    return token.areaA()
        && token.kind() == Kind.WORD
        && (cursor.peek(1).is("SECTION")
            || cursor.peek(1).is("DIVISION")
            || token.is("FD")
            || token.is("SD")
            || token.is("RD"));
  }

  private static boolean isLevel(String text) {
    int level = text.indexOf('.') >= 0 ? 0 : Integer.parseInt(text);
    return level >= 1 && level <= 49 || level == 66 || level == 77 || level == 88;
  }

  private static int levelOf(String text) {
    return text.length() <= 4 && text.indexOf('.') < 0 ? Integer.parseInt(text) : 0;
  }

  int level() {
    Token token = cursor.next();
    String text = token.text();
    int level = levelOf(text);
    if (!(level >= 1 && level <= 49) && level != 66 && level != 77 && level != 88) {
      cursor.report(
          new SyntaxProblem.Expected(
              token.at(), "a level-number (01 to 49, 66, 77 or 88)", token.shown()));
    } else if (level == 1 || level == 77) {
      cursor.inAreaA(token, token.shown());
    }
    return level;
  }

  private @Nullable Name entryName(int level) {
    Token token = cursor.peek();
    if (cursor.accept("FILLER")) {
      return null;
    }
    if (token.isUserWord()) {
      cursor.next();
      return new Name(token.at(), token.text(), token.spelling());
    }
    if (token.isReserved() && (!isClauseWord(token.text()) || clauseIsCut(token))) {
      return cursor.misnamed();
    }
    if (level == 66 || level == 77 || level == 88) {
      cursor.expected("a name");
    }
    return null;
  }

  /// The word needs something behind it when it begins a clause, and nothing is there.
  private boolean clauseIsCut(Token token) {
    Token next = cursor.peek(1);
    return (token.is("VALUE") || token.is("VALUES") || token.is("OCCURS") || token.is("USAGE"))
        && (next.is("PIC") || next.is("PICTURE") || next.kind() == Kind.PERIOD);
  }

  private static boolean isClauseWord(String word) {
    return switch (word) {
      case "BINARY",
          "BLANK",
          "COMP",
          "COMP-1",
          "COMP-2",
          "COMP-3",
          "COMP-4",
          "COMP-5",
          "COMPUTATIONAL",
          "COMPUTATIONAL-1",
          "COMPUTATIONAL-2",
          "COMPUTATIONAL-3",
          "COMPUTATIONAL-4",
          "COMPUTATIONAL-5",
          "DISPLAY",
          "DISPLAY-1",
          "DYNAMIC",
          "EXTERNAL",
          "FUNCTION-POINTER",
          "GLOBAL",
          "GROUP-USAGE",
          "INDEX",
          "IS",
          "JUST",
          "JUSTIFIED",
          "LEADING",
          "NATIONAL",
          "OBJECT",
          "OCCURS",
          "PACKED-DECIMAL",
          "PIC",
          "PICTURE",
          "POINTER",
          "POINTER-32",
          "PROCEDURE-POINTER",
          "REDEFINES",
          "RENAMES",
          "SIGN",
          "SYNC",
          "SYNCHRONIZED",
          "TRAILING",
          "TYPE",
          "USAGE",
          "UTF-8",
          "VALUE",
          "VALUES",
          "VOLATILE" ->
          true;
      default -> false;
    };
  }

  /// One clause, or null when none begins here.
  @Nullable Clause clause(int level) {
    Token first = cursor.peek();
    if (first.kind() != Kind.WORD) {
      return null;
    }
    return switch (first.text()) {
      case "REDEFINES" -> redefines();
      case "PIC", "PICTURE" -> picture();
      case "USAGE" -> usage(true);
      case "VALUE", "VALUES" -> value(level);
      case "OCCURS" -> occurs();
      case "SIGN", "LEADING", "TRAILING" -> sign();
      case "SYNC", "SYNCHRONIZED" -> synchronizedClause();
      case "JUST", "JUSTIFIED" -> justified();
      case "BLANK" -> blank();
      case "RENAMES" -> renames();
      case "IS" -> is();
      case "EXTERNAL" -> new Clause.External(cursor.next().at());
      case "GLOBAL" -> new Clause.Global(cursor.next().at());
      case "VOLATILE" -> new Clause.Other(cursor.next().at(), "VOLATILE");
      case "GROUP-USAGE" -> groupUsage();
      case "DYNAMIC" -> dynamicLength();
      case "TYPEDEF", "TYPE" -> type();
      default -> usage(false);
    };
  }

  private Clause redefines() {
    Token first = cursor.next();
    Name name = cursor.name("a name");
    return new Clause.Redefines(cursor.from(first), name);
  }

  private Clause picture() {
    Token first = cursor.next();
    cursor.accept("IS");
    Token text = cursor.peek();
    if (!cursor.accept(Kind.PICTURE)) {
      cursor.expected("a PICTURE character-string");
      return new Clause.Pic(first.at(), "X", 0);
    }
    int byteLength =
        cursor.accept("BYTE-LENGTH")
            ? cursor.wholeNumber("the length in bytes", 1, Integer.MAX_VALUE - 1)
            : 0;
    return new Clause.Pic(cursor.from(first), text.text(), byteLength);
  }

  private @Nullable Clause usage(boolean said) {
    Token first = cursor.peek();
    if (said) {
      cursor.next();
      cursor.accept("IS");
    }
    Token word = cursor.peek();
    Usage usage = usage(word.text());
    if (usage != null && word.kind() == Kind.WORD) {
      cursor.next();
      cursor.accept("NATIVE");
      return new Clause.UsageIs(cursor.from(first), usage);
    }
    if (word.is("OBJECT")) {
      cursor.next();
      cursor.accept("REFERENCE");
      if (cursor.peek().isUserWord()) {
        cursor.next();
      }
      return new Clause.Other(cursor.from(first), "USAGE OBJECT REFERENCE");
    }
    if (said) {
      cursor.expected("a usage");
      return new Clause.UsageIs(first.at(), Usage.DISPLAY);
    }
    return null;
  }

  private static @Nullable Usage usage(String word) {
    return switch (word) {
      case "DISPLAY" -> Usage.DISPLAY;
      case "COMP-3", "COMPUTATIONAL-3", "PACKED-DECIMAL" -> Usage.PACKED;
      case "BINARY", "COMP", "COMPUTATIONAL", "COMP-4", "COMPUTATIONAL-4" -> Usage.BINARY;
      case "COMP-5", "COMPUTATIONAL-5" -> Usage.NATIVE_BINARY;
      case "COMP-1", "COMPUTATIONAL-1" -> Usage.FLOAT_SHORT;
      case "COMP-2", "COMPUTATIONAL-2" -> Usage.FLOAT_LONG;
      case "INDEX" -> Usage.INDEX;
      case "POINTER", "POINTER-32" -> Usage.POINTER;
      case "PROCEDURE-POINTER" -> Usage.PROCEDURE_POINTER;
      case "FUNCTION-POINTER" -> Usage.FUNCTION_POINTER;
      case "DISPLAY-1" -> Usage.DBCS;
      case "NATIONAL" -> Usage.NATIONAL;
      case "UTF-8" -> Usage.UTF8;
      default -> null;
    };
  }

  private Clause value(int level) {
    Token first = cursor.next();
    if (!cursor.accept("IS")) {
      cursor.accept("ARE");
    }
    List<ValueRange> values = new ArrayList<>(1);
    do {
      values.add(valueRange());
    } while (level == 88 && expressions.atOperand() && !cursor.isLost() && !atNextEntry());
    Expression whenFalse = null;
    if (level == 88 && (cursor.at("WHEN") || cursor.at("FALSE"))) {
      cursor.accept("WHEN");
      cursor.accept("SET", "TO");
      cursor.expect("FALSE");
      cursor.accept("IS");
      whenFalse = expressions.operand();
    }
    return new Clause.Value(cursor.from(first), values, whenFalse);
  }

  private ValueRange valueRange() {
    Token first = cursor.peek();
    Expression from = expressions.operand();
    Expression to = cursor.acceptEither("THRU", "THROUGH") ? expressions.operand() : null;
    return new ValueRange(cursor.from(first), from, to);
  }

  private Clause occurs() {
    Token first = cursor.next();
    int min = 1;
    int max;
    boolean minSaid = false;
    if (cursor.accept("UNBOUNDED")) {
      max = Clause.Occurs.UNBOUNDED;
    } else {
      min = cursor.wholeNumber("the number of occurrences", 0, Integer.MAX_VALUE - 1);
      max = min;
      if (cursor.accept("TO")) {
        minSaid = true;
        max =
            cursor.accept("UNBOUNDED")
                ? Clause.Occurs.UNBOUNDED
                : cursor.wholeNumber("the number of occurrences", 1, Integer.MAX_VALUE - 1);
      }
    }
    cursor.accept("TIMES");
    Reference dependingOn = null;
    List<SortKey> keys = new ArrayList<>();
    List<Name> indexes = new ArrayList<>();
    while (!cursor.isLost()) {
      if (cursor.accept("DEPENDING")) {
        cursor.accept("ON");
        dependingOn = expressions.reference();
      } else if (cursor.at("ASCENDING") || cursor.at("DESCENDING")) {
        keys.add(key());
      } else if (cursor.accept("INDEXED")) {
        cursor.accept("BY");
        do {
          indexes.add(cursor.name("an index-name"));
        } while (cursor.peek().isUserWord() && !cursor.isLost());
      } else {
        break;
      }
    }
    return new Clause.Occurs(cursor.from(first), min, max, minSaid, dependingOn, keys, indexes);
  }

  private SortKey key() {
    boolean ascending = cursor.next().is("ASCENDING");
    cursor.accept("KEY");
    cursor.accept("IS");
    List<Reference> list = new ArrayList<>();
    do {
      list.add(expressions.plainReference());
    } while (cursor.peek().isUserWord() && !cursor.isLost());
    return new SortKey(ascending, list);
  }

  private Clause sign() {
    Token first = cursor.peek();
    if (cursor.accept("SIGN")) {
      cursor.accept("IS");
    }
    boolean leading = cursor.accept("LEADING");
    if (!leading && !cursor.accept("TRAILING")) {
      cursor.expected("`LEADING` or `TRAILING`");
    }
    boolean separate = cursor.accept("SEPARATE");
    if (separate) {
      cursor.accept("CHARACTER");
    }
    return new Clause.SignIs(cursor.from(first), leading, separate);
  }

  private Clause synchronizedClause() {
    Token first = cursor.next();
    if (!cursor.accept("LEFT")) {
      cursor.accept("RIGHT");
    }
    return new Clause.Synchronized(cursor.from(first));
  }

  private Clause justified() {
    Token first = cursor.next();
    cursor.accept("RIGHT");
    return new Clause.Justified(cursor.from(first));
  }

  private Clause blank() {
    Token first = cursor.next();
    cursor.accept("WHEN");
    if (!cursor.acceptEither("ZERO", "ZEROS") && !cursor.accept("ZEROES")) {
      cursor.expected("`ZERO`");
    }
    return new Clause.BlankWhenZero(cursor.from(first));
  }

  private Clause renames() {
    Token first = cursor.next();
    Reference from = expressions.plainReference();
    Reference through =
        cursor.acceptEither("THRU", "THROUGH") ? expressions.plainReference() : null;
    return new Clause.Renames(cursor.from(first), from, through);
  }

  private @Nullable Clause is() {
    Token first = cursor.next();
    if (cursor.accept("EXTERNAL")) {
      return new Clause.External(cursor.from(first));
    }
    if (cursor.accept("GLOBAL")) {
      return new Clause.Global(cursor.from(first));
    }
    return cursor.at("TYPEDEF") ? type() : null;
  }

  private Clause groupUsage() {
    Token first = cursor.next();
    cursor.accept("IS");
    boolean utf8 = cursor.accept("UTF-8");
    if (!utf8 && !cursor.accept("NATIONAL")) {
      cursor.expected("`NATIONAL`");
    }
    return new Clause.GroupUsage(cursor.from(first), utf8 ? Usage.UTF8 : Usage.NATIONAL);
  }

  private Clause dynamicLength() {
    Token first = cursor.next();
    cursor.accept("LENGTH");
    int limit = Clause.DynamicLength.LIMIT_MAX;
    if (cursor.accept("LIMIT")) {
      cursor.accept("IS");
      limit = cursor.wholeNumber("the limit", 1, Clause.DynamicLength.LIMIT_MAX);
    }
    return new Clause.DynamicLength(cursor.from(first), limit);
  }

  private Clause type() {
    Token first = cursor.next();
    String name = first.text();
    if (name.equals("TYPE")) {
      cursor.accept("TO");
      cursor.name("a type-name");
    } else {
      cursor.accept("STRONG");
    }
    return new Clause.Other(cursor.from(first), name);
  }
}
