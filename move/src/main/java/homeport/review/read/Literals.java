package homeport.review.read;

import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.StatementTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The texts that a program gives to its items, by VALUE and by MOVE of a literal or of an item
/// that has such a VALUE: what an identifier in CALL or XCTL may hold.
final class Literals {
  private static final Pattern PROGRAM_NAME = Pattern.compile("[A-Z$#@][A-Z0-9$#@]{0,7}");

  private final Map<String, Set<String>> values = new TreeMap<>();
  private final Map<String, Set<String>> moved = new TreeMap<>();

  static Literals of(ProgramSyntax program) {
    Literals literals = new Literals();
    literals.add(program);
    return literals;
  }

  private void add(ProgramSyntax program) {
    entries(program).forEach(this::entry);
    StatementTree.visit(
        program,
        statement -> {
          if (statement instanceof Statement.Move move) {
            move(move);
          }
        });
    program.contained().forEach(this::add);
  }

  static List<DataEntry> entries(ProgramSyntax program) {
    List<DataEntry> all = new ArrayList<>(program.workingStorage());
    all.addAll(program.localStorage());
    all.addAll(program.linkage());
    for (FileSyntax.Description file : program.files()) {
      all.addAll(file.records());
    }
    return all;
  }

  private void entry(DataEntry entry) {
    if (entry.name() == null || entry.level() == 88) {
      return;
    }
    for (DataEntry.Clause clause : entry.clauses()) {
      if (clause instanceof DataEntry.Clause.Value value && !value.values().isEmpty()) {
        put(values, entry.name().text(), text(value.values().getFirst().from()));
      }
    }
  }

  private void move(Statement.Move move) {
    String text = text(move.from());
    for (Expression.Reference to : move.to()) {
      put(values, to.name().text(), text);
      if (move.from() instanceof Expression.Reference from) {
        moved.computeIfAbsent(to.name().text(), _ -> new TreeSet<>()).add(from.name().text());
      }
    }
  }

  private static void put(Map<String, Set<String>> map, String name, String text) {
    if (PROGRAM_NAME.matcher(text).matches()) {
      map.computeIfAbsent(name, _ -> new TreeSet<>()).add(text);
    }
  }

  static String text(Expression expression) {
    return expression instanceof Expression.Constant constant
            && constant.value() instanceof Literal.Text text
        ? text.value().strip().toUpperCase(Locale.ROOT)
        : "";
  }

  /// What the item may hold, in order.
  List<String> of(String name) {
    TreeSet<String> found = new TreeSet<>(values.getOrDefault(name, new TreeSet<>()));
    for (String from : moved.getOrDefault(name, new TreeSet<>())) {
      found.addAll(values.getOrDefault(from, new TreeSet<>()));
    }
    return List.copyOf(found);
  }
}
