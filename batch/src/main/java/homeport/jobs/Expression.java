package homeport.jobs;

import homeport.jcl.Condition;
import homeport.jcl.StepReference;
import org.jspecify.annotations.Nullable;

/// The relational expression of an IF statement, evaluated (z/OS MVS JCL Reference,
/// "Relational-expression keywords" and "Specification of step names in relational expression
/// keywords"): a part that names a step which did not start is false, `RUN` excepted.
final class Expression {
  private Expression() {}

  static boolean holds(Condition condition, JobProgress progress) {
    return switch (condition) {
      case Condition.Or(Condition left, Condition right) ->
          holds(left, progress) || holds(right, progress);
      case Condition.And(Condition left, Condition right) ->
          holds(left, progress) && holds(right, progress);
      case Condition.Not(Condition.Abend(StepReference step))
          when step != null && !progress.started(step.number()) ->
          false; // ¬ABEND is a keyword of its own
      case Condition.Not(Condition inner) -> !holds(inner, progress);
      case Condition.ReturnCode test -> returnCode(test, progress);
      case Condition.Abend(StepReference step) -> abend(step, progress) != null;
      case Condition.AbendCode test -> abendCode(test, progress);
      case Condition.Run(StepReference step) -> progress.started(step.number());
      case Condition.Constant(boolean value) -> value;
    };
  }

  private static boolean returnCode(Condition.ReturnCode test, JobProgress progress) {
    StepReference step = test.step();
    if (step == null) {
      return test.comparison().holds(progress.highest(), test.code());
    }
    return progress.end(step.number()) instanceof StepEnd.Completed(int code)
        && test.comparison().holds(code, test.code());
  }

  private static @Nullable CompletionCode abend(
      @Nullable StepReference step, JobProgress progress) {
    if (step == null) {
      return progress.lastAbend();
    }
    return progress.end(step.number()) instanceof StepEnd.Abended(CompletionCode code, String _)
        ? code
        : null;
  }

  private static boolean abendCode(Condition.AbendCode test, JobProgress progress) {
    CompletionCode code = abend(test.step(), progress);
    StepReference step = test.step();
    if (code == null) {
      // Without an abend the code is none, which equals no other; of a step that did not start
      // nothing holds.
      return !test.equal() && (step == null || progress.started(step.number()));
    }
    boolean same = code.system() == test.system() && code.value() == test.code();
    return same == test.equal();
  }

  /// True when the expression has ABEND, ABENDCC or ¬ABEND anywhere: steps under such an IF run
  /// also after an abend (z/OS MVS JCL Reference, IF/THEN/ELSE/ENDIF, "Defaults").
  static boolean mentionsAbend(Condition condition) {
    return switch (condition) {
      case Condition.Or(Condition left, Condition right) ->
          mentionsAbend(left) || mentionsAbend(right);
      case Condition.And(Condition left, Condition right) ->
          mentionsAbend(left) || mentionsAbend(right);
      case Condition.Not(Condition inner) -> mentionsAbend(inner);
      case Condition.Abend _, Condition.AbendCode _ -> true;
      case Condition.ReturnCode _, Condition.Run _, Condition.Constant _ -> false;
    };
  }
}
