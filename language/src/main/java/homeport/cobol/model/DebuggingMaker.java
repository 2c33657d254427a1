package homeport.cobol.model;

import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.ProgramSyntax.Watched;
import homeport.cobol.syntax.Statement.ProcedureName;
import homeport.data.NumberFormat;
import homeport.data.Picture;
import homeport.data.SignPlace;
import homeport.data.Usage;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes DEBUG-ITEM and finds what the debugging sections watch (Language Reference, "Debugging
/// declarative").
final class DebuggingMaker {
  private static final int NAME_MAX = 30;

  /// Bytes of DEBUG-ITEM up to DEBUG-CONTENTS.
  private static final int FIXED_BYTES = 56;

  private final ProgramSyntax syntax;
  private final Problems problems;
  private final Names names;
  private final FileMaker files;
  private final Map<Object, Span> watched = new HashMap<>();
  private final List<Debugging.Watch> watches = new ArrayList<>();
  private final List<Debugging.WatchedItem> data = new ArrayList<>();
  private final List<Debugging.WatchedFile> watchedFiles = new ArrayList<>();

  DebuggingMaker(ProgramSyntax syntax, Problems problems, Names names, FileMaker files) {
    this.syntax = syntax;
    this.problems = problems;
    this.names = names;
    this.files = files;
  }

  /// Whether the program has debugging sections that are compiled.
  static boolean has(ProgramSyntax syntax) {
    return syntax.procedure().declaratives().stream().anyMatch(use -> use.debugging() != null);
  }

  /// Bytes of DEBUG-CONTENTS: it holds whatever is watched.
  ///
  /// @param areas those of the program, of which a file's is its record
  int contentsBytes(List<StorageArea> areas) {
    int most = Debugging.CONTENTS_BYTES_MIN;
    for (ProgramSyntax.Declarative declarative : syntax.procedure().declaratives()) {
      ProgramSyntax.Debugging of = declarative.debugging();
      for (Watched one : of == null ? List.<Watched>of() : of.watched()) {
        Name name = one.name().name();
        for (Names.Entry entry : names.candidates(name, one.qualifiers())) {
          if (entry.meaning() instanceof Bound.Item(DataItem item)) {
            most = Math.max(most, item.length());
          }
        }
        for (StorageArea area : areas) {
          if (area.kind() == StorageArea.Kind.RECORD && area.name().equals(name.text())) {
            most = Math.max(most, area.length());
          }
        }
      }
    }
    return most;
  }

  /// Bytes of the area that DEBUG-ITEM is in.
  static int areaBytes(int contents) {
    return FIXED_BYTES + contents + Debugging.hiddenBytes(contents);
  }

  /// DEBUG-ITEM with its items, in an area of its own (Language Reference, "DEBUG-ITEM").
  static DataItem item(Span at, StorageArea area, int contents) {
    DataItem group =
        new DataItem(
            at,
            at,
            1,
            "DEBUG-ITEM",
            null,
            area,
            0,
            FIXED_BYTES + contents,
            new DataItem.Shape(Category.GROUP, Usage.DISPLAY, null, null, false, false),
            List.of(),
            null);
    int offset = add(group, "DEBUG-LINE", 0, 6, Registers.text("X(6)"));
    offset = add(group, "DEBUG-NAME", offset, NAME_MAX, Registers.text("X(30)"));
    for (int i = 1; i <= 3; i++) {
      offset = add(group, "DEBUG-SUB-" + i, offset, 5, subscript());
    }
    int _ = add(group, "DEBUG-CONTENTS", offset, contents, Registers.text("X(" + contents + ")"));
    return group;
  }

  private static DataItem.Shape subscript() {
    Picture picture = Registers.picture("S9999");
    NumberFormat number = picture.numberFormat(Usage.DISPLAY, SignPlace.LEADING_SEPARATE);
    return new DataItem.Shape(Category.NUMERIC, Usage.DISPLAY, picture, number, false, false);
  }

  /// Adds an item; a FILLER of one byte stands behind each but the last.
  private static int add(
      DataItem group, String name, int offset, int length, DataItem.Shape shape) {
    var _ =
        new DataItem(
            group.at(),
            group.at(),
            2,
            name,
            group,
            group.area(),
            offset,
            length,
            shape,
            List.of(),
            null);
    return offset + length + 1;
  }

  /// What is watched; null when the program has no debugging section.
  @Nullable Debugging make(@Nullable DataItem item, ProcedureMap procedures, Bindings bindings) {
    int last = -1;
    boolean together = true;
    for (ProgramSyntax.Declarative declarative : syntax.procedure().declaratives()) {
      if (declarative.debugging() == null) {
        together = false;
      } else {
        last = procedures.span(declarative).last();
        if (!together) {
          wrong(declarative.name().at(), "debugging sections stand before all other DECLARATIVES");
        }
      }
    }
    for (ProgramSyntax.Declarative declarative : syntax.procedure().declaratives()) {
      ProgramSyntax.Debugging of = declarative.debugging();
      if (of != null) {
        watch(of, procedures.span(declarative), procedures, bindings, last);
      }
    }
    return item == null ? null : new Debugging(item, last, watches, data, watchedFiles);
  }

  private void watch(
      ProgramSyntax.Debugging of,
      ProcedureSpan run,
      ProcedureMap procedures,
      Bindings bindings,
      int last) {
    if (of.allProcedures()) {
      procedures.each((name, target) -> {
        if (target.span().first() > last) {
          add(shown(name, target.section(), procedures), target, run, true);
        }
      });
    }
    for (Watched one : of.watched()) {
      ProcedureName name = one.name();
      List<Name> qualifiers = one.qualifiers();
      boolean procedure = !one.all() && one.outer().isEmpty();
      if (procedure && procedures.has(name.name().text())) {
        named(name, procedures, bindings, run, last);
      } else if (one.all() || !names.candidates(name.name(), qualifiers).isEmpty()) {
        item(one, run);
      } else if (qualifiers.isEmpty() && files.knows(name.name().text())) {
        file(name.name(), bindings, run);
      } else {
        named(name, procedures, bindings, run, last);
      }
    }
  }

  /// Level 2 of the 1985 standard's Debug module: data. IBM's compiler does not have it.
  private void item(Watched one, ProcedureSpan run) {
    Name name = one.name().name();
    Bound meaning = names.resolve(name, one.qualifiers());
    if (meaning == null) {
      return;
    }
    if (!(meaning instanceof Bound.Item(DataItem item))
        || item.area().kind() == StorageArea.Kind.REGISTERS) {
      wrong(name.at(), "`" + name + "` is no data item, which alone has references to watch");
    } else if (first(item, name)) {
      StringBuilder shown = new StringBuilder(name.text());
      one.qualifiers().forEach(qualifier -> shown.append(" OF ").append(qualifier.text()));
      data.add(new Debugging.WatchedItem(cut(shown.toString()), item, run, one.all()));
      extension(name);
    }
  }

  /// The same: files.
  private void file(Name name, Bindings bindings, ProcedureSpan run) {
    FileModel file = files.find(name.text());
    if (file != null && first(file, name)) {
      bindings.bindFile(name, file);
      watchedFiles.add(new Debugging.WatchedFile(cut(name.text()), file, run));
      extension(name);
    }
  }

  private void extension(Name name) {
    problems.add(
        RuleBroken.of(
            Rule.DEBUGGING_OF_DATA,
            name.at(),
            "`" + name + "` is watched: IBM's compiler watches procedures only"));
  }

  /// Each thing is watched by one section.
  private boolean first(Object what, Name name) {
    boolean first = watched.putIfAbsent(what, name.at()) == null;
    if (!first) {
      wrong(name.at(), "`" + name + "` is watched already");
    }
    return first;
  }

  private void named(
      ProcedureName name, ProcedureMap procedures, Bindings bindings, ProcedureSpan run, int last) {
    ProcedureMap.Target target = procedures.target(name, null);
    if (target == null) {
      return;
    }
    bindings.bind(name, target.span());
    if (target.span().first() <= last) {
      wrong(name.at(), "`" + name.name() + "` is a procedure of a debugging section itself");
      return;
    }
    Name section = name.section();
    String shown = name.name().text() + (section == null ? "" : " OF " + section.text());
    if (watches.stream().anyMatch(Debugging.Watch::all)) {
      wrong(name.at(), "`" + name.name() + "` is watched already");
    } else if (first(target.span(), name.name())) {
      add(shown, target, run, false);
    }
  }

  /// A name that is not unique is shown with its section.
  private static String shown(String name, @Nullable String section, ProcedureMap procedures) {
    return procedures.isUnique(name) || section == null ? name : name + " OF " + section;
  }

  private void add(String shown, ProcedureMap.Target target, ProcedureSpan run, boolean all) {
    watches.add(new Debugging.Watch(cut(shown), target.span(), target.isSection(), run, all));
  }

  private static String cut(String shown) {
    return shown.length() > NAME_MAX ? shown.substring(0, NAME_MAX) : shown;
  }

  private void wrong(Span at, String what) {
    problems.add(RuleBroken.of(Rule.DEBUGGING_SECTION, at, what));
  }
}
