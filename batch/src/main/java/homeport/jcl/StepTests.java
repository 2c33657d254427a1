package homeport.jcl;

import java.util.List;

/// COND= of an EXEC statement: the step is bypassed when any test is true. EVEN lets it run also
/// after an earlier step abended, ONLY lets it run only then.
public record StepTests(List<ReturnCodeTest> tests, Abends abends) {
  /// COND= not coded.
  public static final StepTests NONE = new StepTests(List.of(), Abends.BYPASS);

  public StepTests {
    tests = List.copyOf(tests);
  }

  /// What an earlier abend means for the step.
  public enum Abends {
    BYPASS,
    EVEN,
    ONLY
  }
}
