package homeport.cobol.listing;

import homeport.cobol.listing.CrossReference.Entry;
import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.source.ListedLines;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.MarkupStatement;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.ProcedureName;
import homeport.cobol.syntax.StatementTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The cross-reference of procedure names; a mark says what uses a procedure (Programming Guide,
/// "Example: XREF output: procedure-name cross-references").
final class ProcedureNames {
  private static final String ALTERED = "A";
  private static final String DEPENDING = "D";
  private static final String END_OF_RANGE = "E";
  private static final String GO_TO = "G";
  private static final String PERFORMED = "P";
  private static final String PROCEED = "T";
  private static final String DEBUGGED = "U";

  private final ProgramModel model;
  private final ListedLines lines;
  private final Map<ProcedureSpan, Entry> bySpan = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private int node;

  private ProcedureNames(ProgramModel model, ListedLines lines) {
    this.model = model;
    this.lines = lines;
  }

  static List<Entry> of(ProgramModel model, ListedLines lines) {
    ProcedureNames names = new ProcedureNames(model, lines);
    names.define(model.syntax().procedure());
    model.syntax().procedure().declaratives().forEach(names::watched);
    StatementTree.visitOwn(model.syntax(), names::statement);
    List<Entry> all = new ArrayList<>(names.entries);
    model.contained().forEach(inner -> all.addAll(of(inner, lines)));
    return all;
  }

  /// Goes through the headers in the order in which the model numbers its nodes ([Procedure]).
  private void define(ProgramSyntax.ProcedureDivision division) {
    for (ProgramSyntax.Declarative declarative : division.declaratives()) {
      section(declarative.name(), declarative.section().paragraphs());
    }
    division.sections().forEach(section -> section(section.name(), section.paragraphs()));
  }

  private void section(@Nullable Name name, List<ProgramSyntax.Paragraph> paragraphs) {
    int first = node;
    for (ProgramSyntax.Paragraph paragraph : paragraphs) {
      Name own = paragraph.name();
      if (own != null) {
        define(own, new ProcedureSpan(node, node));
      }
      node++;
    }
    if (name != null) {
      define(name, new ProcedureSpan(first, node));
      node++;
    }
  }

  private void define(Name name, ProcedureSpan span) {
    Entry entry = new Entry(name.text(), lines.numberOf(name.at()));
    entries.add(entry);
    bySpan.put(span, entry);
  }

  private void watched(ProgramSyntax.Declarative declarative) {
    ProgramSyntax.Debugging debugging = declarative.debugging();
    if (debugging != null) {
      debugging.watched().forEach(watched -> use(watched.name(), DEBUGGED));
    }
  }

  private void statement(Statement statement) {
    switch (statement) {
      case Statement.GoTo s -> use(s.to(), GO_TO);
      case Statement.GoToDepending s -> s.to().forEach(to -> use(to, DEPENDING));
      case Statement.Alter s -> {
        for (Statement.Alter.Change change : s.changes()) {
          use(change.which(), ALTERED);
          use(change.to(), PROCEED);
        }
      }
      case Statement.Perform s -> range(s.from(), s.through());
      case FileStatement.Sort s -> {
        range(s.input());
        range(s.output());
      }
      case MarkupStatement.XmlParse s -> range(s.processing());
      default -> {}
    }
  }

  private void range(Statement.@Nullable ProcedureRange range) {
    if (range != null) {
      range(range.from(), range.through());
    }
  }

  private void range(ProcedureName from, @Nullable ProcedureName through) {
    use(from, PERFORMED);
    use(through, END_OF_RANGE);
  }

  private void use(@Nullable ProcedureName name, String mark) {
    ProcedureSpan span = name == null ? null : model.bindings().find(name);
    Entry entry = span == null ? null : bySpan.get(span);
    if (name != null && entry != null) {
      entry.add(lines.numberOf(name.name().at()), mark);
      useSection(name);
    }
  }

  /// The section that a paragraph's name is qualified by.
  private void useSection(ProcedureName name) {
    Name section = name.section();
    if (section != null) {
      for (Entry entry : entries) {
        if (entry.name().equals(section.text())) {
          entry.add(lines.numberOf(section.at()), "");
          return;
        }
      }
    }
  }
}
