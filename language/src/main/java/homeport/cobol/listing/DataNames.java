package homeport.cobol.listing;

import homeport.cobol.listing.CrossReference.Entry;
import homeport.cobol.model.Bindings;
import homeport.cobol.model.Bound;
import homeport.cobol.model.Corresponding;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.NameDefinition;
import homeport.cobol.model.NameUse;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.source.ListedLines;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.Receivers;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.StatementTree;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The cross-reference of data names: items, condition-names, index-names and files, each with the
/// lines that use it; a qualifier is a use of the group or file it names, REDEFINES one of what is
/// redefined.
final class DataNames {
  private static final String MODIFIED = "M";
  private static final String READ = "";
  private static final int RENAMES = 66;

  private final ProgramModel model;
  private final ListedLines lines;
  private final Map<Span, Entry> byPlace;
  private final Map<String, Span> files;
  private final Map<String, Entry> registers;
  private final Span outermost;
  private final ReportNames reports = new ReportNames(this::entry, this::line);
  private final Set<Name> modified = Collections.newSetFromMap(new IdentityHashMap<>());

  private DataNames(ProgramModel model, ListedLines lines) {
    this.model = model;
    this.lines = lines;
    this.byPlace = new LinkedHashMap<>();
    this.files = new HashMap<>();
    this.registers = new LinkedHashMap<>();
    this.outermost = model.syntax().at();
  }

  /// For a contained program, which uses GLOBAL names of the one around it.
  private DataNames(ProgramModel model, DataNames around) {
    this.model = model;
    this.lines = around.lines;
    this.byPlace = around.byPlace;
    this.files = new HashMap<>(around.files);
    this.registers = around.registers;
    this.outermost = around.outermost;
  }

  static List<Entry> of(ProgramModel model, ListedLines lines) {
    DataNames names = new DataNames(model, lines);
    names.list();
    List<Entry> all = new ArrayList<>(names.byPlace.values());
    all.addAll(names.registers.values());
    return all;
  }

  private void list() {
    define();
    inDataDivision();
    reports.define(model.syntax());
    inStatements();
    model.contained().forEach(inner -> new DataNames(inner, this).list());
  }

  private void define() {
    for (NameDefinition definition : model.bindings().definitions()) {
      if (!isRegister(definition.at())) {
        entry(definition.name(), definition.at());
      }
    }
    for (ProgramSyntax.AlphabetDefinition alphabet : model.syntax().environment().alphabets()) {
      entry(alphabet.name().text(), alphabet.name().at());
    }
    for (FileSyntax.Description file : model.syntax().files()) {
      files.put(file.name().text(), file.name().at());
      entry(file.name().text(), file.name().at());
    }
  }

  private boolean isRegister(Span definedAt) {
    return definedAt.equals(outermost) || definedAt.equals(model.syntax().at());
  }

  private int line(Span at) {
    return lines.numberOf(at);
  }

  private Entry entry(String name, Span at) {
    return byPlace.computeIfAbsent(at, _ -> new Entry(name, lines.numberOf(at)));
  }

  private void inDataDivision() {
    ProgramSyntax syntax = model.syntax();
    syntax.environment().files().forEach(select -> useFile(select.name()));
    useAlphabet(syntax.environment().collating());
    syntax.environment().sameAreas().forEach(area -> area.files().forEach(this::useFile));
    syntax.procedure().declaratives().forEach(use -> use.files().forEach(this::useFile));
    Map<Span, DataItem> items = new HashMap<>();
    model.roots().forEach(root -> collect(root, items));
    syntax.files().forEach(file -> redefinitions(file.records(), items));
    redefinitions(syntax.workingStorage(), items);
    redefinitions(syntax.localStorage(), items);
    redefinitions(syntax.linkage(), items);
  }

  private static void collect(DataItem item, Map<Span, DataItem> items) {
    items.put(item.at(), item);
    item.children().forEach(child -> collect(child, items));
  }

  private void redefinitions(List<DataEntry> entries, Map<Span, DataItem> items) {
    for (DataEntry entry : entries) {
      for (DataEntry.Clause clause : entry.clauses()) {
        DataItem item = items.get(entry.at());
        if (clause instanceof DataEntry.Clause.Redefines(Span at, Name name) && item != null) {
          use(item.redefines(), name.at().file() == at.file() ? name.at() : at, READ);
        }
      }
    }
  }

  private void inStatements() {
    Receivers receivers = new Receivers(modified::add);
    StatementTree.visitOwn(
        model.syntax(),
        statement -> {
          receivers.of(statement);
          reports.use(statement);
          switch (statement) {
            case Statement.Corresponding s -> corresponding(s);
            case FileStatement.Sort s -> sort(s);
            default -> {}
          }
        });
    Bindings bindings = model.bindings();
    bindings.uses().forEach(this::use);
    bindings.fileUses().keySet().forEach(name -> useFile(name));
    bindings
        .recordUses()
        .forEach(
            (name, record) -> use(record, name.at(), modified.contains(name) ? MODIFIED : READ));
  }

  private void use(NameUse use) {
    Entry entry =
        isRegister(use.definedAt()) ? register(use.name().text()) : byPlace.get(use.definedAt());
    if (entry != null) {
      entry.add(lines.numberOf(use.name().at()), modified.contains(use.name()) ? MODIFIED : READ);
    }
    qualifiers(use);
  }

  /// Special registers are defined by no line, and listed when they are used.
  private Entry register(String name) {
    return registers.computeIfAbsent(name, _ -> new Entry(name, 0));
  }

  private void qualifiers(NameUse use) {
    DataItem from =
        switch (use.meaning()) {
          case Bound.Item(DataItem item) -> item.level() == RENAMES ? record(item) : item.parent();
          case Bound.Condition(var condition) -> condition.item();
          case Bound.Index(var index) -> index.table().table();
          case Bound.SwitchStatus _, Bound.File _ -> null;
        };
    for (Name qualifier : use.qualifiers()) {
      while (from != null && !qualifier.text().equals(from.name())) {
        from = from.parent();
      }
      if (from != null) {
        use(from, qualifier.at(), READ);
        from = from.parent();
      } else {
        useFile(qualifier);
      }
    }
  }

  /// The record that a level 66 follows.
  private @Nullable DataItem record(DataItem renamed) {
    DataItem found = null;
    for (DataItem root : model.roots()) {
      boolean before =
          root.area().equals(renamed.area())
              && lines.numberOf(root.at()) < lines.numberOf(renamed.at());
      found = before ? root : found;
    }
    return found;
  }

  private void use(@Nullable DataItem item, Span at, String mark) {
    Entry entry = item == null ? null : byPlace.get(item.nameAt());
    if (entry != null) {
      entry.add(lines.numberOf(at), mark);
    }
  }

  private void useFile(Name name) {
    Span definition = files.get(name.text());
    Entry entry = definition == null ? null : byPlace.get(definition);
    if (entry != null) {
      entry.add(lines.numberOf(name.at()), modified.contains(name) ? MODIFIED : READ);
    }
  }

  /// SORT of a table changes it; of a file, the files of GIVING.
  private void sort(FileStatement.Sort s) {
    useAlphabet(s.collating());
    if (model.bindings().findFile(s.file()) == null) {
      modified.add(s.table().name());
    } else {
      modified.addAll(s.giving());
    }
  }

  private void useAlphabet(@Nullable Name name) {
    for (ProgramSyntax.AlphabetDefinition alphabet : model.syntax().environment().alphabets()) {
      if (name != null && alphabet.name().text().equals(name.text())) {
        entry(name.text(), alphabet.name().at()).add(lines.numberOf(name.at()), READ);
      }
    }
  }

  /// CORRESPONDING uses every item that takes part.
  private void corresponding(Statement.Corresponding s) {
    if (model.bindings().find(s.from()) instanceof Bound.Item(DataItem from)
        && model.bindings().find(s.to().to()) instanceof Bound.Item(DataItem to)) {
      List<Corresponding.Pair> pairs =
          s.verb() == Statement.Corresponding.Verb.MOVE
              ? Corresponding.pairs(from, to)
              : Corresponding.numericPairs(from, to);
      for (Corresponding.Pair pair : pairs) {
        use(pair.from(), s.to().to().at(), READ);
        use(pair.to(), s.to().to().at(), MODIFIED);
      }
    }
  }
}
