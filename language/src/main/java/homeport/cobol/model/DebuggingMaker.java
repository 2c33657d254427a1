package homeport.cobol.model;

import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Makes DEBUG-ITEM and finds what the debugging sections watch (Language Reference, "Debugging
/// declarative").
final class DebuggingMaker {
  private static final int NAME_MAX = 30;

  private final ProgramSyntax syntax;
  private final Problems problems;
  private final Map<ProcedureSpan, Span> watched = new HashMap<>();
  private final List<Debugging.Watch> watches = new ArrayList<>();

  DebuggingMaker(ProgramSyntax syntax, Problems problems) {
    this.syntax = syntax;
    this.problems = problems;
  }

  /// Whether the program has debugging sections that are compiled.
  static boolean has(ProgramSyntax syntax) {
    return syntax.procedure().declaratives().stream().anyMatch(use -> use.debugging() != null);
  }

  /// DEBUG-ITEM with its items, in an area of its own (Language Reference, "DEBUG-ITEM").
  static DataItem item(Span at, StorageArea area) {
    DataItem group =
        new DataItem(
            at,
            at,
            1,
            "DEBUG-ITEM",
            null,
            area,
            0,
            Debugging.LINE,
            new DataItem.Shape(Category.GROUP, Usage.DISPLAY, null, null, false, false),
            List.of(),
            null);
    int offset = add(group, "DEBUG-LINE", 0, 6, Registers.text("X(6)"));
    offset = add(group, "DEBUG-NAME", offset, NAME_MAX, Registers.text("X(30)"));
    for (int i = 1; i <= 3; i++) {
      offset = add(group, "DEBUG-SUB-" + i, offset, 5, subscript());
    }
    int _ = add(group, "DEBUG-CONTENTS", offset, Debugging.CONTENTS_BYTES, Registers.text("X(30)"));
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
  ///
  /// @param data whether a name is that of a file or of data
  @Nullable Debugging make(
      @Nullable DataItem item, ProcedureMap procedures, Bindings bindings, Predicate<Name> data) {
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
        watch(of, declarative, procedures, bindings, data, last);
      }
    }
    return item == null ? null : new Debugging(item, last, watches);
  }

  private void watch(
      ProgramSyntax.Debugging of,
      ProgramSyntax.Declarative declarative,
      ProcedureMap procedures,
      Bindings bindings,
      Predicate<Name> data,
      int last) {
    if (of.references() != null) {
      wrong(
          of.references(),
          "USE FOR DEBUGGING ON ALL REFERENCES OF: IBM's compiler watches procedures only");
    }
    ProcedureSpan run = procedures.span(declarative);
    if (of.allProcedures()) {
      procedures.each((name, target) -> {
        if (target.span().first() > last) {
          add(shown(name, target.section(), procedures), target, run, true);
        }
      });
    }
    for (ProcedureName name : of.procedures()) {
      if (!procedures.has(name.name().text()) && data.test(name.name())) {
        wrong(
            name.at(),
            "`" + name.name() + "` is no procedure: IBM's compiler watches procedures only");
      } else {
        named(name, procedures, bindings, run, last);
      }
    }
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
    Span before = watched.putIfAbsent(target.span(), name.at());
    if (before == null && watches.stream().noneMatch(Debugging.Watch::all)) {
      add(shown, target, run, false);
    } else {
      wrong(name.at(), "`" + name.name() + "` is watched already");
    }
  }

  /// A name that is not unique is shown with its section.
  private static String shown(String name, @Nullable String section, ProcedureMap procedures) {
    return procedures.isUnique(name) || section == null ? name : name + " OF " + section;
  }

  private void add(String shown, ProcedureMap.Target target, ProcedureSpan run, boolean all) {
    String name = shown.length() > NAME_MAX ? shown.substring(0, NAME_MAX) : shown;
    watches.add(new Debugging.Watch(name, target.span(), target.isSection(), run, all));
  }

  private void wrong(Span at, String what) {
    problems.add(RuleBroken.of(Rule.DEBUGGING_SECTION, at, what));
  }
}
