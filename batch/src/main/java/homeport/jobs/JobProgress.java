package homeport.jobs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the steps of a job came out so far, as COND and IF ask for it.
final class JobProgress {
  private final List<StepEnd> ends = new ArrayList<>();

  /// Takes the end of the next step; every step of the job has one, in order.
  void add(StepEnd end) {
    ends.add(end);
  }

  /// The steps' ends so far; that of the step with number `n` is at `n - 1`.
  List<StepEnd> ends() {
    return List.copyOf(ends);
  }

  /// How a step came out, or null when it has not been reached.
  @Nullable StepEnd end(int stepNumber) {
    return stepNumber <= ends.size() ? ends.get(stepNumber - 1) : null;
  }

  /// True when the step's program got control.
  boolean started(int stepNumber) {
    return switch (end(stepNumber)) {
      case StepEnd.Completed _, StepEnd.Abended _ -> true;
      case StepEnd.NotRun _, StepEnd.NotAllocated _ -> false;
      case null -> false;
    };
  }

  /// The codes of the steps that ran to their ends. A step that abended has none.
  List<Integer> codes() {
    List<Integer> codes = new ArrayList<>();
    for (StepEnd end : ends) {
      if (end instanceof StepEnd.Completed(int code)) {
        codes.add(code);
      }
    }
    return codes;
  }

  /// The highest condition code so far; 0 at the start of the job.
  int highest() {
    int highest = 0;
    for (int code : codes()) {
      highest = Math.max(highest, code);
    }
    return highest;
  }

  /// The condition code of the last step that ran to its end; 0 when there is none.
  int last() {
    List<Integer> codes = codes();
    return codes.isEmpty() ? 0 : codes.getLast();
  }

  boolean abended() {
    return lastAbend() != null;
  }

  /// The code of the last abend, or null.
  @Nullable CompletionCode lastAbend() {
    for (StepEnd end : ends.reversed()) {
      if (end instanceof StepEnd.Abended(CompletionCode code, String _)) {
        return code;
      }
    }
    return null;
  }

  /// The first abend, which is the job's; null when there is none.
  @Nullable CompletionCode firstAbend() {
    for (StepEnd end : ends) {
      if (end instanceof StepEnd.Abended(CompletionCode code, String _)) {
        return code;
      }
    }
    return null;
  }
}
