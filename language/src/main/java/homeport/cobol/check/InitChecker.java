package homeport.cobol.check;

import homeport.cobol.CompilerOptions.InitCheck;
import homeport.cobol.check.InitFacts.Facts;
import homeport.cobol.check.InitFacts.Use;
import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.model.Procedure;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.MarkupStatement;
import homeport.cobol.syntax.ProgramSyntax.Sentence;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.StatementTree;
import homeport.diagnostics.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// INITCHECK: items that are used before anything sets them (Programming Guide, "INITCHECK").
///
/// A forward analysis: which items are set when control comes to a place. Where ways meet, LAX
/// keeps what either sets and STRICT what both set. A PERFORM adds what its range sets from start
/// to end, which is found first, in rounds until nothing changes; then each range is gone through
/// with what is set at the PERFORM statements that enter it. A group is set when any part of it is
/// (A-6013).
final class InitChecker {
  /// How many paragraphs are gone through before the search is given up.
  private static final int STEPS_MAX = 2_000_000;

  private final ProgramModel model;
  private final Problems problems;
  private final boolean strict;
  private final InitItems items;
  private final InitFacts facts;

  /// What a range sets between its start and its end; a range that is not here does not end.
  private final Map<ProcedureSpan, BitSet> effects = new HashMap<>();

  private final Map<ProcedureSpan, BitSet> entered = new LinkedHashMap<>();
  private final Map<Use, Boolean> set = new LinkedHashMap<>();
  private boolean checking;
  private boolean entering;
  private int steps;

  private InitChecker(ProgramModel model, Problems problems) {
    this.model = model;
    this.problems = problems;
    this.strict = model.options().initCheck() == InitCheck.STRICT;
    this.items = new InitItems(model);
    this.facts = new InitFacts(model, items);
  }

  static void check(ProgramModel model, Problems problems) {
    if (model.options().initCheck() != InitCheck.NO && !model.procedures().isEmpty()) {
      new InitChecker(model, problems).check();
    }
  }

  private void check() {
    findEffects();
    entering = true;
    int last = model.procedures().size();
    for (ProgramModel.EntryPoint entry : model.entries()) {
      enter(new ProcedureSpan(entry.node(), last), items.initial());
    }
    Deque<ProcedureSpan> open = new ArrayDeque<>(entered.keySet());
    while (!open.isEmpty() && steps < STEPS_MAX) {
      Map<ProcedureSpan, BitSet> before = new HashMap<>(entered);
      ProcedureSpan span = open.pop();
      go(span, copy(entered.get(span)));
      entered.forEach((range, state) -> {
        if (!state.equals(before.get(range))) {
          open.add(range);
        }
      });
    }
    checking = true;
    List.copyOf(entered.entrySet()).forEach(range -> go(range.getKey(), copy(range.getValue())));
    if (steps < STEPS_MAX) {
      set.forEach((use, isSet) -> {
        if (!isSet) {
          report(use);
        }
      });
    }
  }

  private void report(Use use) {
    String name = "`" + use.item().displayName() + "`";
    problems.add(
        RuleBroken.of(
                Rule.NOT_INITIALIZED,
                use.name().at(),
                strict
                    ? name + " may be used here before it is set"
                    : name + " is used here, and nothing sets it before")
            .label(strict ? "not every way here sets it" : "no way here sets it")
            .also(use.item().nameAt(), "it has no VALUE"));
  }

  /// The effects of all ranges: from nothing upwards for LAX, from everything downwards for STRICT.
  private void findEffects() {
    BitSet start = new BitSet();
    if (strict) {
      start.set(0, items.count());
    }
    for (Procedure node : model.procedures()) {
      node.sentences().forEach(sentence -> collect(sentence.statements(), start));
    }
    boolean changed = true;
    while (changed && steps < STEPS_MAX) {
      changed = false;
      for (ProcedureSpan span : List.copyOf(effects.keySet())) {
        BitSet end = go(span, new BitSet());
        BitSet made = end == null ? all() : end;
        changed |= !made.equals(effects.put(span, made));
      }
    }
  }

  private BitSet all() {
    BitSet all = new BitSet();
    if (strict) {
      all.set(0, items.count());
    }
    return all;
  }

  private void collect(List<Statement> statements, BitSet start) {
    for (Statement statement : statements) {
      for (ProcedureSpan span : ranges(statement)) {
        effects.putIfAbsent(span, copy(start));
      }
      StatementTree.inside(statement).forEach(list -> collect(list, start));
    }
  }

  /// The ranges that a statement performs.
  private List<ProcedureSpan> ranges(Statement statement) {
    return switch (statement) {
      case Statement.Perform s -> span(s.from(), s.through());
      case FileStatement.Sort s -> {
        List<ProcedureSpan> both = new ArrayList<>();
        if (s.input() != null) {
          both.addAll(span(s.input().from(), s.input().through()));
        }
        if (s.output() != null) {
          both.addAll(span(s.output().from(), s.output().through()));
        }
        yield both;
      }
      case MarkupStatement.XmlParse s -> span(s.processing().from(), s.processing().through());
      default -> List.of();
    };
  }

  private List<ProcedureSpan> span(
      Statement.ProcedureName from, Statement.@Nullable ProcedureName through) {
    ProcedureSpan first = model.bindings().find(from);
    ProcedureSpan last = through == null ? first : model.bindings().find(through);
    return first == null || last == null || last.last() < first.first()
        ? List.of()
        : List.of(new ProcedureSpan(first.first(), last.last()));
  }

  private void enter(ProcedureSpan span, BitSet state) {
    BitSet before = entered.get(span);
    entered.put(span, before == null ? copy(state) : joined(copy(before), state));
  }

  /// Goes through a range.
  ///
  /// @return what is set at its end; null when it has none
  private @Nullable BitSet go(ProcedureSpan span, BitSet state) {
    Map<Integer, BitSet> in = new TreeMap<>();
    in.put(span.first(), state);
    boolean check = checking;
    checking = false;
    BitSet end = null;
    Deque<Integer> open = new ArrayDeque<>(List.of(span.first()));
    while (!open.isEmpty() && steps++ < STEPS_MAX) {
      int node = open.pop();
      Walk walk = new Walk(copy(in.get(node)));
      BitSet out = walk.paragraph(model.procedures().get(node));
      if (out != null && node == span.last()) {
        end = end == null ? copy(out) : joined(end, out);
      } else if (out != null && node + 1 < model.procedures().size()) {
        walk.jump(node + 1, out);
      }
      walk.targets.forEach((target, at) -> {
        BitSet before = in.get(target);
        BitSet after = before == null ? copy(at) : joined(copy(before), at);
        if (!after.equals(before)) {
          in.put(target, after);
          open.add(target);
        }
      });
    }
    checking = check;
    if (checking) {
      in.forEach((node, at) -> new Walk(copy(at)).paragraph(model.procedures().get(node)));
    }
    return end;
  }

  private static BitSet copy(@Nullable BitSet state) {
    return state == null ? new BitSet() : (BitSet) state.clone();
  }

  /// Two ways meet; the first set is changed.
  private BitSet joined(BitSet one, BitSet other) {
    if (strict) {
      one.and(other);
    } else {
      one.or(other);
    }
    return one;
  }

  private @Nullable BitSet meet(@Nullable BitSet one, @Nullable BitSet other) {
    return one == null ? other : other == null ? one : joined(copy(one), other);
  }

  /// One way through a paragraph; a state that is null is a place that control does not reach.
  private final class Walk {
    final Map<Integer, BitSet> targets = new TreeMap<>();
    private @Nullable BitSet state;
    private @Nullable BitSet sentenceLeft;
    private @Nullable BitSet paragraphLeft;
    private @Nullable BitSet inlineLeft;

    Walk(BitSet state) {
      this.state = state;
    }

    void jump(int node, BitSet with) {
      BitSet before = targets.get(node);
      targets.put(node, before == null ? copy(with) : joined(before, with));
    }

    @Nullable BitSet paragraph(Procedure procedure) {
      for (Sentence sentence : procedure.sentences()) {
        sentenceLeft = null;
        all(sentence.statements());
        state = meet(state, sentenceLeft);
      }
      return meet(state, paragraphLeft);
    }

    private void all(List<Statement> statements) {
      for (Statement statement : statements) {
        if (state != null) {
          one(statement, state);
        }
      }
    }

    private void one(Statement statement, BitSet at) {
      Facts fact = facts.of(statement);
      boolean looksLater = isTestedAfter(statement);
      if (!looksLater) {
        look(fact, varied(statement) ? with(at, fact.sets()) : at);
      }
      at.or(fact.sets());
      switch (statement) {
        case Statement.GoTo s -> {
          target(s.to(), at);
          state = null;
        }
        case Statement.GoToDepending s -> s.to().forEach(to -> target(to, at));
        case Statement.Perform s ->
            ranges(s).forEach(span -> perform(span, s.repeat().atLeastOnce()));
        case FileStatement.Sort s -> ranges(s).forEach(span -> perform(span, true));
        case MarkupStatement.XmlParse s -> ranges(s).forEach(span -> perform(span, false));
        case Statement.PerformInline s -> inline(s, at);
        case Statement.StopRun _, Statement.Goback _ -> state = null;
        case Statement.Exit s -> exit(s);
        case Statement.NextSentence _ -> {
          sentenceLeft = meet(sentenceLeft, state);
          state = null;
        }
        case Statement.If s -> branches(List.of(s.then(), s.otherwise()), null);
        case Statement.Evaluate _ -> branches(StatementTree.inside(statement), null);
        default -> branches(StatementTree.inside(statement), at);
      }
      if (looksLater && state != null) {
        look(fact, state);
      }
    }

    private void look(Facts fact, BitSet at) {
      if (checking) {
        for (Use use : fact.uses()) {
          boolean isSet = use.leaves().intersects(at);
          set.merge(use, isSet, strict ? Boolean::logicalAnd : Boolean::logicalOr);
        }
      }
    }

    private void target(Statement.@Nullable ProcedureName to, BitSet at) {
      ProcedureSpan span = to == null ? null : model.bindings().find(to);
      if (span != null) {
        jump(span.first(), at);
      }
    }

    private void perform(ProcedureSpan span, boolean always) {
      BitSet at = state;
      if (at != null) {
        if (entering) {
          enter(span, at);
        }
        BitSet behind = with(at, copy(effects.get(span)));
        state = always ? behind : meet(at, behind);
      }
    }

    private void inline(Statement.PerformInline s, BitSet at) {
      BitSet outer = inlineLeft;
      BitSet before = copy(at);
      for (int times = strict ? 1 : 2; times > 0; times--) {
        inlineLeft = null;
        all(s.body());
        state = meet(state, inlineLeft);
      }
      inlineLeft = outer;
      if (!s.repeat().atLeastOnce()) {
        state = meet(before, state);
      }
    }

    private void exit(Statement.Exit s) {
      switch (s.kind()) {
        case PLAIN -> {}
        case PROGRAM, METHOD, FUNCTION -> state = null;
        case PERFORM, PERFORM_CYCLE -> {
          inlineLeft = meet(inlineLeft, state);
          state = null;
        }
        case PARAGRAPH, SECTION -> {
          paragraphLeft = meet(paragraphLeft, state);
          state = null;
        }
      }
    }

    /// @param around what is set where none of the lists runs; null when one of them always does
    private void branches(List<List<Statement>> lists, @Nullable BitSet around) {
      BitSet before = copy(state);
      BitSet behind = around == null ? null : copy(around);
      for (List<Statement> list : lists) {
        state = copy(before);
        all(list);
        behind = meet(behind, state);
      }
      state = behind;
    }
  }

  private static BitSet with(BitSet one, BitSet other) {
    BitSet both = copy(one);
    both.or(other);
    return both;
  }

  private static boolean varied(Statement statement) {
    return statement instanceof Statement.Perform s
            && s.repeat() instanceof Statement.Repeat.Varying
        || statement instanceof Statement.PerformInline i
            && i.repeat() instanceof Statement.Repeat.Varying;
  }

  private static boolean isTestedAfter(Statement statement) {
    return statement instanceof Statement.Perform s && isTestedAfter(s.repeat())
        || statement instanceof Statement.PerformInline i && isTestedAfter(i.repeat());
  }

  private static boolean isTestedAfter(Statement.Repeat repeat) {
    return repeat instanceof Statement.Repeat.Until(boolean testAfter, var _) && testAfter;
  }
}
