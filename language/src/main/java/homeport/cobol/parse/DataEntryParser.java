package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.DataEntry.Clause;
import homeport.cobol.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Data description entries (Language Reference, "DATA DIVISION--data description entry").
final class DataEntryParser {
  private final TokenCursor cursor;
  private final ProgramNames names;
  private final DataClauseParser clauses;

  DataEntryParser(TokenCursor cursor, ProgramNames names) {
    this.cursor = cursor;
    this.names = names;
    this.clauses = new DataClauseParser(cursor, names);
  }

  /// The entries up to a token that begins none.
  List<DataEntry> entries() {
    List<DataEntry> entries = new ArrayList<>();
    while (true) {
      if (cursor.at(Kind.NUMBER)) {
        entries.add(entry());
      } else if (cursor.at("EXEC") || cursor.at("EXECUTE")) {
        entries.add(exec());
      } else if (!cursor.accept(Kind.PERIOD)) {
        return entries;
      }
    }
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
    int level = level();
    Name name = entryName(level);
    if (level == 88 && name != null) {
      names.condition(name.text());
    }
    List<Clause> said = new ArrayList<>(4);
    while (!cursor.at(Kind.PERIOD) && !cursor.isLost() && !atNextEntry(cursor)) {
      Clause clause = clauses.clause(level);
      if (clause == null) {
        cursor.expected("a clause or a period");
      } else {
        said.add(clause);
      }
    }
    if (cursor.isLost()) {
      skipEntry();
    }
    boolean occurs = said.stream().anyMatch(Clause.Occurs.class::isInstance);
    names.item(level, name == null ? null : name.text(), occurs);
    DataEntry entry = new DataEntry(cursor.from(first), level, name, said);
    if (!cursor.accept(Kind.PERIOD) && !cursor.isLost()) {
      // A number could be one more value of a condition-name.
      cursor.assumePeriod(level != 88 || !cursor.at(Kind.NUMBER));
    }
    cursor.found();
    return entry;
  }

  /// After a mistake: up to the period or what looks like the next entry.
  void skipEntry() {
    while (!cursor.at(Kind.PERIOD) && !cursor.atEnd() && !atNextEntry(cursor)) {
      cursor.next();
    }
  }

  /// True where an entry begins, or what may stand behind the last one.
  static boolean atNextEntry(TokenCursor cursor) {
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

  int level() {
    Token token = cursor.next();
    String text = token.text();
    int level = text.length() <= 4 && text.indexOf('.') < 0 ? Integer.parseInt(text) : 0;
    if (!(level >= 1 && level <= 49) && level != 66 && level != 77 && level != 88) {
      cursor.report(
          new SyntaxProblem.Expected(
              token.at(), "a level-number (01 to 49, 66, 77 or 88)", token.shown()));
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
}
