package homeport.codegen.lower;

import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Debugging;
import homeport.cobol.model.Debugging.Watch;
import homeport.cobol.model.Procedure;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.ProcedureName;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.diagnostics.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// The calls of debugging sections (Language Reference, "Debugging declarative", "DEBUG-ITEM").
///
/// A procedure that is watched begins by performing its section. What DEBUG-ITEM is to say of how
/// control came there is noted, behind DEBUG-ITEM, by whatever transfers control: the target is
/// known then, so only ways to watched procedures are noted, and each of them is. Control that
/// comes to a section by its name, or from the procedure before it, passes the section's header and
/// then falls into its first paragraph; control that comes by that paragraph's name does not.
///
/// A program without debugging sections has none of this.
final class DebuggingSections {
  /// How control comes to a procedure, as DEBUG-CONTENTS says it.
  enum Arrival {
    START("START PROGRAM"),
    GO_TO(""),
    PERFORM("PERFORM LOOP"),
    FALL_THROUGH("FALL THROUGH"),
    USE("USE PROCEDURE"),
    SORT_INPUT("SORT INPUT"),
    SORT_OUTPUT("SORT OUTPUT"),
    MERGE_OUTPUT("MERGE OUTPUT");

    private final String contents;

    Arrival(String contents) {
      this.contents = contents;
    }
  }

  private final Context context;
  private final @Nullable Debugging debugging;
  private final ToIntFunction<Span> lines;
  private final Map<Integer, Watch> sections = new HashMap<>();
  private final Map<Integer, Watch> paragraphs = new HashMap<>();
  private int node;
  private @Nullable Span statement;

  /// @param lines the number that the listing gives a line
  DebuggingSections(Context context, ToIntFunction<Span> lines) {
    this.context = context;
    this.debugging = context.model().debugging();
    this.lines = lines;
    if (debugging != null) {
      for (Watch watch : debugging.watches()) {
        (watch.section() ? sections : paragraphs).put(watch.procedure().first(), watch);
      }
    }
  }

  /// The node whose statements follow.
  void enter(int of) {
    node = of;
  }

  boolean quiet() {
    return debugging == null || debugging.within(node);
  }

  /// What a procedure does before its statements.
  void begin(Code code, Procedure procedure) {
    Watch section = sections.get(node);
    Watch paragraph = paragraphs.get(node);
    if (section == null && paragraph == null) {
      return;
    }
    if (node == context.model().entries().getFirst().node()) {
      Code start = new Code();
      note(start, Arrival.START, firstLine(procedure), Debugging.SECTION);
      code.add(new Op.If(road(Test.Relation.EQUAL, Debugging.START), start.ops(), List.of()));
    }
    if (section != null) {
      Code through = new Code();
      run(through, section);
      if (paragraph != null) {
        note(through, Arrival.FALL_THROUGH, header(node), Debugging.SECTION);
      }
      Test passed = road(Test.Relation.NOT_EQUAL, Debugging.PARAGRAPH);
      code.add(new Op.If(passed, through.ops(), List.of()));
    }
    if (paragraph != null) {
      run(code, paragraph);
    }
  }

  private Place firstLine(Procedure procedure) {
    return procedure.sentences().isEmpty()
        ? line(procedure.at())
        : line(procedure.sentences().getFirst().statements().getFirst().at());
  }

  /// The statement that is lowered from here on; gives back the one around it.
  @Nullable Span statement(@Nullable Span at) {
    Span outer = statement;
    statement = at;
    return outer;
  }

  /// The statement was executed: it is the previous one for what follows.
  void executed(Code code) {
    if (!quiet()) {
      copy(code, line(), hidden(watching().previous(), 6));
    }
  }

  /// A statement is about to go to a procedure.
  void arrive(Code code, ProcedureName name, Arrival how) {
    arrive(code, context.bindings().of(name), how);
  }

  void arrive(Code code, ProcedureSpan to, Arrival how) {
    Watch section = sections.get(to.first());
    Watch paragraph = paragraphs.get(to.first());
    if (quiet() || (section == null && paragraph == null)) {
      return;
    }
    boolean bySection = isSection(to);
    if (bySection && section == null) {
      note(code, Arrival.FALL_THROUGH, header(to.first()), Debugging.SECTION);
    } else {
      note(code, how, line(), bySection ? Debugging.SECTION : Debugging.PARAGRAPH);
    }
  }

  /// A GO TO may go to any of these. Where one is a section and another the first paragraph of a
  /// section, which is known only when it goes, all are taken as sections.
  void arriveAtAny(Code code, List<ProcedureName> names) {
    List<ProcedureSpan> spans =
        names.stream()
            .map(context.bindings()::of)
            .filter(to -> sections.containsKey(to.first()) || paragraphs.containsKey(to.first()))
            .toList();
    if (spans.size() == 1) {
      arrive(code, spans.getFirst(), Arrival.GO_TO);
    } else if (!quiet() && !spans.isEmpty()) {
      boolean bySection = spans.stream().anyMatch(this::isSection);
      note(code, Arrival.GO_TO, line(), bySection ? Debugging.SECTION : Debugging.PARAGRAPH);
    }
  }

  /// Control may fall into the next node.
  void fallThrough(Code code, int next) {
    Watch section = sections.get(next);
    Watch paragraph = paragraphs.get(next);
    if (quiet() || (section == null && paragraph == null)) {
      return;
    }
    boolean passesHeader = section == null && beginsSection(next);
    note(
        code,
        Arrival.FALL_THROUGH,
        passesHeader ? header(next) : hidden(watching().previous(), 6),
        Debugging.SECTION);
  }

  /// After an ALTER: the section of each paragraph that it changed. ALL PROCEDURES leaves out what
  /// declaratives alter.
  void altered(Code code, Statement.Alter alter) {
    boolean declarative = node < context.model().entries().getFirst().node();
    for (Statement.Alter.Change change : alter.changes()) {
      Watch watch = paragraphs.get(context.bindings().of(change.which()).first());
      if (watch != null && !quiet() && !(watch.all() && declarative)) {
        String to = change.to().name().text();
        copy(code, line(), hidden(watching().line(), 6));
        copy(code, context.text(to), hidden(watching().contents(), contentsBytes()));
        run(code, watch);
      }
    }
  }

  /// The program is left: the next CALL starts it.
  void leave(Code code) {
    if (debugging != null) {
      code.add(new Op.Fill(hidden(watching().road(), 1), Debugging.START));
      code.add(new Op.Fill(hidden(watching().busy(), 1), (byte) 0));
    }
  }

  private void run(Code code, Watch watch) {
    Code line = new Code();
    copy(line, hidden(watching().line(), 6), part("DEBUG-LINE"));
    copy(line, hidden(watching().contents(), contentsBytes()), part("DEBUG-CONTENTS"));
    run(code, watch.name(), watch.run(), line);
  }

  /// The section of an item or a file, for the statement that is lowered.
  ///
  /// @param contents puts what is left of DEBUG-ITEM
  void runHere(Code code, String name, ProcedureSpan section, Code contents) {
    Code line = new Code();
    copy(line, line(), part("DEBUG-LINE"));
    line.addAll(contents);
    run(code, name, section, line);
  }

  /// Performs a section when the switch is on and no debugging section runs.
  private void run(Code code, String name, ProcedureSpan section, Code rest) {
    Code body = new Code();
    body.add(new Op.Fill(Context.whole(watching().item()), Context.SPACE));
    copy(body, context.text(name), part("DEBUG-NAME"));
    body.addAll(rest);
    body.add(new Op.Fill(hidden(watching().busy(), 1), (byte) 1));
    body.add(new Op.Perform(section.first(), section.last()));
    body.add(new Op.Fill(hidden(watching().busy(), 1), (byte) 0));
    Test idle = new Test.Fill(Test.Relation.EQUAL, hidden(watching().busy(), 1), (byte) 0);
    Test on = new Test.Called(Routines.DEBUGGING_ON, List.of(new Argument.Program()));
    code.add(new Op.If(new Test.And(on, idle), body.ops(), List.of()));
  }

  private void note(Code code, Arrival how, Place line, byte road) {
    copy(code, line, hidden(watching().line(), 6));
    Place contents = hidden(watching().contents(), contentsBytes());
    if (how.contents.isEmpty()) {
      code.add(new Op.Fill(contents, Context.SPACE));
    } else {
      copy(code, context.text(how.contents), contents);
    }
    code.add(new Op.Fill(hidden(watching().road(), 1), road));
  }

  private Test road(Test.Relation relation, byte road) {
    return new Test.Fill(relation, hidden(watching().road(), 1), road);
  }

  static void copy(Code code, Place from, Place to) {
    code.add(new Op.Copy(from, to, false, Context.SPACE));
  }

  private Place hidden(int offset, int length) {
    return Place.fixed(watching().item().area().index(), offset, length);
  }

  private Debugging watching() {
    return Objects.requireNonNull(debugging);
  }

  /// An item of DEBUG-ITEM.
  DataItem item(String name) {
    for (DataItem child : watching().item().children()) {
      if (name.equals(child.name())) {
        return child;
      }
    }
    throw new IllegalStateException(name);
  }

  private Place part(String name) {
    return Context.whole(item(name));
  }

  private int contentsBytes() {
    return item("DEBUG-CONTENTS").length();
  }

  private boolean isSection(ProcedureSpan span) {
    return context.model().procedures().get(span.last()).sectionEnd();
  }

  private boolean beginsSection(int at) {
    List<Procedure> nodes = context.model().procedures();
    return nodes.get(at).section() != null
        && (at == 0 || nodes.get(at - 1).sectionEnd() || nodes.get(at - 1).section() == null);
  }

  /// The line of the header of the section that a node lies in.
  private Place header(int at) {
    List<Procedure> nodes = context.model().procedures();
    int end = at;
    while (!nodes.get(end).sectionEnd()) {
      end++;
    }
    return line(nodes.get(end).at());
  }

  /// The line of the statement that is lowered.
  private Place line() {
    return line(Objects.requireNonNull(statement));
  }

  private Place line(Span at) {
    return context.text(String.format(Locale.ROOT, "%06d", lines.applyAsInt(at) % 1_000_000));
  }
}
