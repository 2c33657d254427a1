package homeport.cobol.check;

import homeport.cobol.check.Operand.Kind;
import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.model.Debugging;
import homeport.cobol.model.Procedure;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.ProcedureName;
import homeport.cobol.syntax.Statement.Repeat;
import org.jspecify.annotations.Nullable;

/// PERFORM, GO TO, EXIT (Language Reference, "PERFORM statement", "GO TO statement", "EXIT
/// statement").
final class FlowChecker {
  private final Checks checks;
  private final ConditionChecker conditions;
  private int inlinePerforms;
  private Procedure node;

  FlowChecker(Checks checks, ConditionChecker conditions, Procedure first) {
    this.checks = checks;
    this.conditions = conditions;
    this.node = first;
  }

  void enter(Procedure procedure) {
    node = procedure;
    inlinePerforms = 0;
  }

  /// The node whose statements are checked.
  Procedure node() {
    return node;
  }

  /// Whether those statements are in the declaratives.
  boolean inDeclaratives() {
    return node.index() < checks.model().entries().getFirst().node();
  }

  void enterInline() {
    inlinePerforms++;
  }

  void leaveInline() {
    inlinePerforms--;
  }

  void perform(Statement.Perform s) {
    checks.refuse(Support.PERFORM, s.at());
    repeat(s.repeat());
    ProcedureSpan from = checks.model().bindings().find(s.from());
    ProcedureName last = s.through();
    ProcedureSpan through = last == null ? null : checks.model().bindings().find(last);
    debuggingSection(s.from(), from);
    if (from != null && last != null && through != null && through.last() < from.first()) {
      checks.report(
          RuleBroken.of(
                  Rule.RANGE_BACKWARDS,
                  last.at(),
                  "`" + last.name() + "` comes before `" + s.from().name() + "`")
              .label("the range ends before it begins")
              .also(at(from.first()), "begins here")
              .also(at(through.first()), "ends here"));
    }
  }

  /// A debugging section refers to no procedure outside the declaratives (Language Reference,
  /// "Debugging declarative").
  private void debuggingSection(ProcedureName name, @Nullable ProcedureSpan to) {
    Debugging debugging = checks.model().debugging();
    int entry = checks.model().entries().getFirst().node();
    if (to != null && debugging != null && debugging.within(node.index()) && to.first() >= entry) {
      checks.report(
          RuleBroken.of(
                  Rule.DEBUGGING_SECTION,
                  name.at(),
                  "a debugging section cannot perform `" + name.name() + "`")
              .also(at(to.first()), "outside the DECLARATIVES"));
    }
  }

  private homeport.diagnostics.Span at(int procedure) {
    return checks.model().procedures().get(procedure).at();
  }

  void repeat(Repeat repeat) {
    switch (repeat) {
      case Repeat.Once _ -> {}
      case Repeat.Times(Expression count) -> checks.integer(count, "the number of TIMES");
      case Repeat.Until(boolean _, var condition) -> conditions.check(condition);
      case Repeat.Varying(boolean _, var loops) -> loops.forEach(this::loop);
    }
  }

  private void loop(Repeat.Loop loop) {
    Operand variable = checks.operand(loop.variable());
    boolean index = variable.kind() == Kind.INDEX_NAME;
    if (!index && variable.kind() != Kind.NUMERIC && variable.kind() != Kind.FLOAT) {
      if (!variable.isUnknown()) {
        checks.report(
            Rule.OPERAND_NOT_NUMERIC,
            variable,
            "PERFORM VARYING needs a number or an index; this is " + variable.described());
      }
    } else {
      checks.receiver(loop.variable());
    }
    Operand from = checks.operand(loop.from());
    if (from.kind() != Kind.INDEX_NAME) {
      if (index) {
        checks.integer(loop.from(), "the start of an index");
      } else {
        checks.number(loop.from());
      }
    }
    if (index) {
      checks.integer(loop.by(), "the step of an index");
    } else {
      checks.number(loop.by());
    }
    conditions.check(loop.until());
  }

  void goTo(Statement.GoTo s) {
    checks.refuse(Support.GO_TO, s.at());
    ProcedureName to = s.to();
    if (to == null) {
      checks.refuse(Support.GO_TO_ALTERED, s.at());
      if (!isAlone(node)) {
        checks.report(
            Rule.ALTER_ILLEGAL,
            s.at(),
            "a GO TO without a procedure-name stands alone in its paragraph");
      }
    } else {
      target(to);
    }
  }

  /// The paragraph is one GO TO, which ALTER can change (Language Reference, "ALTER statement").
  private static boolean isAlone(Procedure paragraph) {
    return paragraph.name() != null
        && paragraph.sentences().size() == 1
        && paragraph.sentences().getFirst().statements().size() == 1
        && paragraph.sentences().getFirst().statements().getFirst() instanceof Statement.GoTo;
  }

  void alter(Statement.Alter s) {
    checks.refuse(Support.ALTER, s.at());
    if (checks.model().syntax().attributes().recursive()) {
      checks.report(Rule.ALTER_ILLEGAL, s.at(), "a RECURSIVE program cannot have ALTER");
    }
    for (Statement.Alter.Change change : s.changes()) {
      ProcedureSpan which = checks.model().bindings().find(change.which());
      if (which != null && !isAlone(checks.model().procedures().get(which.first()))) {
        checks.report(
            RuleBroken.of(
                    Rule.ALTER_ILLEGAL,
                    change.which().at(),
                    "`" + change.which().name() + "` is no paragraph of one GO TO")
                .also(at(which.first()), "the paragraph"));
      } else if (which != null) {
        segments(which.first(), change.which());
      }
    }
  }

  /// An independent segment is altered from within only.
  private void segments(int altered, ProcedureName name) {
    int segment = checks.model().procedures().get(altered).segment();
    if (segment >= Procedure.INDEPENDENT && segment != node.segment()) {
      checks.report(
          Rule.ALTER_ILLEGAL,
          name.at(),
          "`" + name.name() + "` is in another segment, which is independent");
    }
  }

  /// GO TO does not lead into the declaratives or out of them (Language Reference, "DECLARATIVES").
  private void target(ProcedureName to) {
    ProcedureSpan span = checks.model().bindings().find(to);
    int entry = checks.model().entries().getFirst().node();
    if (span != null && (span.first() < entry) != inDeclaratives()) {
      checks.report(
          RuleBroken.of(
                  Rule.DECLARATIVES_CROSSED,
                  to.at(),
                  "GO TO cannot lead "
                      + (span.first() < entry ? "into" : "out of")
                      + " the DECLARATIVES")
              .also(at(span.first()), "the target"));
    }
  }

  void goToDepending(Statement.GoToDepending s) {
    checks.refuse(Support.GO_TO, s.at());
    s.to().forEach(this::target);
    Operand on = checks.operand(s.on());
    if (!on.isInteger() || on.kind() == Kind.EXPRESSION) {
      checks.report(
          Rule.DEPENDING_ON_VALUE,
          on,
          "DEPENDING ON needs a whole number; this is " + on.described());
    }
  }

  void exit(Statement.Exit s) {
    checks.refuse(Support.EXIT, s.at());
    switch (s.kind()) {
      case PLAIN, PROGRAM -> {}
      case METHOD -> checks.refuse(Support.EXIT_METHOD, s.at());
      case FUNCTION -> {
        checks.refuse(Support.EXIT_FUNCTION, s.at());
        needs(s, checks.model().syntax().attributes().function() != null, "a function");
      }
      case PERFORM, PERFORM_CYCLE -> needs(s, inlinePerforms > 0, "an inline PERFORM");
      case PARAGRAPH -> needs(s, true, "a paragraph");
      case SECTION -> needs(s, node.section() != null, "a section");
    }
  }

  private void needs(Statement.Exit s, boolean there, String what) {
    if (!there) {
      checks.report(Rule.EXIT_OF_NOTHING, s.at(), "this EXIT is not in " + what);
    }
  }

  void giving(@Nullable Expression value, Support what) {
    if (value != null) {
      checks.refuse(what, value.at());
      checks.integer(value, "a return code");
    }
  }
}
