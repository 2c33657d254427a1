package homeport.cobol.listing;

import homeport.cobol.CompilerOptions;
import homeport.cobol.ExternalName;
import homeport.cobol.listing.CrossReference.Entry;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.source.ListedLines;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.StatementTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The cross-reference of program names: the program itself, those it contains, and those it calls
/// or cancels by literal, which are external when they are none it contains. END PROGRAM is a use.
final class ProgramNames {
  private final ListedLines lines;
  private final List<Entry> defined = new ArrayList<>();
  private final Map<String, Entry> external = new LinkedHashMap<>();

  private ProgramNames(ListedLines lines) {
    this.lines = lines;
  }

  static List<Entry> of(ProgramModel model, ListedLines lines) {
    ProgramNames names = new ProgramNames(lines);
    boolean compat = model.options().pgmname() == CompilerOptions.ProgramNames.COMPAT;
    String name = compat ? ExternalName.of(model.name()) : model.name();
    names.program(model.syntax(), names.define(model.syntax(), name), Map.of());
    List<Entry> all = new ArrayList<>(names.defined);
    all.addAll(names.external.values());
    return all;
  }

  private Entry define(ProgramSyntax program, String name) {
    Entry entry = new Entry(name, lines.numberOf(program.name().at()));
    defined.add(entry);
    return entry;
  }

  /// A program calls those it contains directly, and the COMMON ones of the programs around it
  /// (Language Reference, "Conventions for program-names").
  private void program(ProgramSyntax program, Entry own, Map<String, Entry> common) {
    Name end = program.end();
    if (end != null) {
      own.add(lines.numberOf(end.at()), "");
    }
    Map<String, Entry> callable = new HashMap<>(common);
    Map<String, Entry> inside = new HashMap<>(common);
    List<Entry> contained = new ArrayList<>();
    for (ProgramSyntax inner : program.contained()) {
      Entry entry = define(inner, inner.name().text());
      contained.add(entry);
      callable.put(folded(entry.name()), entry);
      if (inner.attributes().common()) {
        inside.put(folded(entry.name()), entry);
      }
    }
    StatementTree.visitOwn(
        program,
        statement -> {
          switch (statement) {
            case Statement.Call s -> use(s.program(), callable);
            case Statement.Cancel s -> s.programs().forEach(called -> use(called, callable));
            default -> {}
          }
        });
    for (int i = 0; i < contained.size(); i++) {
      program(program.contained().get(i), contained.get(i), inside);
    }
  }

  private void use(Expression program, Map<String, Entry> callable) {
    if (program instanceof Expression.Constant(var at, Literal.Text literal)) {
      Entry entry = callable.get(folded(literal.value()));
      if (entry == null) {
        entry = external.computeIfAbsent(literal.value(), name -> new Entry(name, 0));
      }
      entry.add(lines.numberOf(at), "");
    }
  }

  private static String folded(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
