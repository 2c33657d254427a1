package homeport.cobol.check;

import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.model.Procedure;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.ProgramSyntax.Sentence;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.StatementTree;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the ranges of PERFORM statements lead: a range that comes to the PERFORM itself, which
/// would enter it while it is active, and one that never comes to its end (Language Reference,
/// "PERFORM statement").
///
/// Conditions are taken as either true or false. A range is followed from its first paragraph: to
/// the targets of GO TO, to the next paragraph where the end of one is reached, and behind a
/// PERFORM when the range of that one comes to its end. Ranges depend on one another in this, so
/// which of them end is found in rounds until none is added. A program with ALTER is left alone,
/// and so is one that takes too long.
final class PerformPaths {
  /// How many paragraphs are looked at before the search is given up.
  private static final int STEPS_MAX = 2_000_000;

  private final ProgramModel model;
  private final Problems problems;
  private final Map<ProcedureSpan, Range> ranges = new LinkedHashMap<>();
  private final Map<Integer, Paragraph> paragraphs = new HashMap<>();
  private int steps;
  private boolean altered;

  private PerformPaths(ProgramModel model, Problems problems) {
    this.model = model;
    this.problems = problems;
  }

  static void check(ProgramModel model, Problems problems) {
    new PerformPaths(model, problems).check();
  }

  /// What is known of a range.
  private static final class Range {
    final ProcedureSpan span;
    final List<Statement.Perform> performedBy = new ArrayList<>();
    final Map<Span, ProcedureSpan> performs = new LinkedHashMap<>();
    boolean ends;
    int circle = -1;

    Range(ProcedureSpan span) {
      this.span = span;
    }
  }

  /// Where control goes from the start of a paragraph, as far as is known now.
  private static final class Paragraph {
    final BitSet targets = new BitSet();
    final Map<Span, ProcedureSpan> performs = new LinkedHashMap<>();
    boolean ends;

    /// A PERFORM whose range is not known to end stands before the rest.
    boolean blocked;
  }

  private void check() {
    model.procedures().forEach(node -> node.sentences().forEach(this::collect));
    if (altered || ranges.isEmpty()) {
      return;
    }
    // What is performed stands behind what performs it, mostly.
    List<Range> all = new ArrayList<>(ranges.values()).reversed();
    boolean more = true;
    while (more && steps < STEPS_MAX) {
      more = false;
      for (Range range : all) {
        if (!range.ends) {
          follow(range);
          more |= range.ends;
        }
      }
      paragraphs.values().removeIf(paragraph -> paragraph.blocked);
    }
    all.forEach(this::follow);
    if (steps < STEPS_MAX) {
      findCircles(all);
      ranges.values().forEach(this::report);
    }
  }

  private void collect(Sentence sentence) {
    sentence.statements().forEach(this::collect);
  }

  private void collect(Statement statement) {
    if (statement instanceof Statement.Perform perform) {
      ProcedureSpan span = span(perform.from(), perform.through());
      if (span != null) {
        ranges.computeIfAbsent(span, Range::new).performedBy.add(perform);
      }
    }
    altered |= statement instanceof Statement.Alter;
    StatementTree.inside(statement).forEach(list -> list.forEach(this::collect));
  }

  private @Nullable ProcedureSpan span(
      Statement.ProcedureName from, Statement.@Nullable ProcedureName through) {
    ProcedureSpan first = model.bindings().find(from);
    ProcedureSpan last = through == null ? first : model.bindings().find(through);
    return first == null || last == null || last.last() < first.first()
        ? null
        : new ProcedureSpan(first.first(), last.last());
  }

  /// Goes through what a range reaches.
  private void follow(Range range) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.push(range.span.first());
    while (!open.isEmpty() && steps < STEPS_MAX) {
      int node = open.pop();
      if (seen.get(node)) {
        continue;
      }
      seen.set(node);
      steps++;
      Paragraph paragraph = paragraphs.computeIfAbsent(node, this::paragraph);
      range.performs.putAll(paragraph.performs);
      paragraph.targets.stream().forEach(open::push);
      if (paragraph.ends && node == range.span.last()) {
        range.ends = true;
      } else if (paragraph.ends && node + 1 < model.procedures().size()) {
        open.push(node + 1);
      }
    }
  }

  private Paragraph paragraph(int node) {
    Paragraph paragraph = new Paragraph();
    Procedure procedure = model.procedures().get(node);
    Walk walk = new Walk(paragraph);
    boolean on = true;
    for (Sentence sentence : procedure.sentences()) {
      walk.leavesSentence = false;
      on = walk.all(sentence.statements()) || walk.leavesSentence;
      if (!on) {
        break;
      }
    }
    paragraph.ends = on || walk.leavesParagraph;
    return paragraph;
  }

  /// One way through the statements of a paragraph; each answer is whether control comes out
  /// behind.
  private final class Walk {
    private final Paragraph paragraph;
    boolean leavesSentence;
    boolean leavesParagraph;
    private boolean leavesInline;

    Walk(Paragraph paragraph) {
      this.paragraph = paragraph;
    }

    boolean all(List<Statement> statements) {
      for (Statement statement : statements) {
        if (!one(statement)) {
          return false;
        }
      }
      return true;
    }

    private boolean one(Statement statement) {
      return switch (statement) {
        case Statement.GoTo s -> {
          target(s.to());
          yield false;
        }
        case Statement.GoToDepending s -> {
          s.to().forEach(this::target);
          yield true;
        }
        case Statement.Perform s -> perform(s);
        case Statement.PerformInline s -> inline(s);
        case Statement.StopRun _, Statement.Goback _ -> false;
        case Statement.Exit s -> exit(s);
        case Statement.NextSentence _ -> {
          leavesSentence = true;
          yield false;
        }
        case Statement.If s -> {
          boolean then = all(s.then());
          yield all(s.otherwise()) || then;
        }
        case Statement.Evaluate s -> evaluate(s);
        default -> {
          StatementTree.inside(statement).forEach(this::all);
          yield true;
        }
      };
    }

    private void target(Statement.@Nullable ProcedureName to) {
      ProcedureSpan span = to == null ? null : model.bindings().find(to);
      if (span != null) {
        paragraph.targets.set(span.first());
      }
    }

    private boolean perform(Statement.Perform s) {
      ProcedureSpan span = span(s.from(), s.through());
      if (span == null) {
        return true;
      }
      paragraph.performs.put(s.at(), span);
      Range range = ranges.get(span);
      boolean on = range == null || range.ends || !s.repeat().atLeastOnce();
      paragraph.blocked |= !on;
      return on;
    }

    private boolean inline(Statement.PerformInline s) {
      boolean outer = leavesInline;
      leavesInline = false;
      boolean on = all(s.body());
      boolean left = leavesInline;
      leavesInline = outer;
      return on || left || !s.repeat().atLeastOnce();
    }

    private boolean exit(Statement.Exit s) {
      return switch (s.kind()) {
        case PLAIN, PROGRAM -> true;
        case METHOD, FUNCTION -> false;
        case PERFORM, PERFORM_CYCLE -> {
          leavesInline = true;
          yield false;
        }
        case PARAGRAPH, SECTION -> {
          leavesParagraph = true;
          yield false;
        }
      };
    }

    private boolean evaluate(Statement.Evaluate s) {
      boolean on = all(s.other());
      for (Statement.Evaluate.Branch branch : s.branches()) {
        on |= all(branch.statements());
      }
      return on;
    }
  }

  private void report(Range range) {
    for (Map.Entry<Span, ProcedureSpan> perform : range.performs.entrySet()) {
      Range performed = ranges.get(perform.getValue());
      if (performed != null && performed.circle == range.circle) {
        problems.add(
            RuleBroken.of(
                Rule.PERFORM_LOOP,
                perform.getKey(),
                "what this PERFORM runs can come to the PERFORM again"));
      }
    }
    for (Statement.Perform perform : range.performedBy) {
      if (!range.ends && perform.repeat().atLeastOnce()) {
        problems.add(
            RuleBroken.of(
                    Rule.PERFORM_WITHOUT_END,
                    perform.at(),
                    "`" + perform.from().name() + "` never comes to its end")
                .label("nothing behind this PERFORM runs"));
      }
    }
  }

  /// Gives ranges that come to one another the same number: the strongly connected components of
  /// the graph of ranges, found by going through it forwards, then backwards in the order in which
  /// the ranges were left.
  private void findCircles(List<Range> all) {
    Map<Range, List<Range>> backwards = new HashMap<>();
    for (Range range : all) {
      for (Range inner : performed(range)) {
        backwards.computeIfAbsent(inner, _ -> new ArrayList<>()).add(range);
      }
    }
    Deque<Range> left = new ArrayDeque<>();
    Set<Range> seen = new HashSet<>();
    for (Range range : all) {
      leave(range, seen, left);
    }
    int circle = 0;
    for (Range range : left) {
      Deque<Range> open = new ArrayDeque<>(List.of(range));
      while (!open.isEmpty()) {
        Range next = open.pop();
        if (next.circle < 0) {
          next.circle = circle;
          open.addAll(backwards.getOrDefault(next, List.of()));
        }
      }
      circle++;
    }
  }

  private List<Range> performed(Range range) {
    List<Range> performed = new ArrayList<>();
    for (ProcedureSpan span : new HashSet<>(range.performs.values())) {
      Range inner = ranges.get(span);
      if (inner != null) {
        performed.add(inner);
      }
    }
    return performed;
  }

  private void leave(Range from, Set<Range> seen, Deque<Range> left) {
    Deque<Iterator<Range>> open = new ArrayDeque<>();
    Deque<Range> path = new ArrayDeque<>();
    if (seen.add(from)) {
      path.push(from);
      open.push(performed(from).iterator());
    }
    while (!path.isEmpty()) {
      Iterator<Range> inner = open.getFirst();
      if (!inner.hasNext()) {
        open.pop();
        left.push(path.pop());
      } else {
        Range next = inner.next();
        if (seen.add(next)) {
          path.push(next);
          open.push(performed(next).iterator());
        }
      }
    }
  }
}
