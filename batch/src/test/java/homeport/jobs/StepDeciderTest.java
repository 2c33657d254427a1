package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jcl.Jcl;
import homeport.jcl.JclSettings;
import homeport.jcl.Job;
import homeport.jcl.MemberSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The tables of the z/OS MVS JCL Reference, COND parameter, and the rules of IF/THEN/ELSE/ENDIF.
class StepDeciderTest {
  private static final StepEnd S0C7 =
      new StepEnd.Abended(new CompletionCode(true, 0x0C7, 7), "bad data");
  private static final StepEnd U0016 =
      new StepEnd.Abended(new CompletionCode(false, 16, 0), "asked to");
  private static final StepEnd BYPASSED = new StepEnd.NotRun(StepEnd.Reason.CONDITION_CODES);

  private static StepEnd rc(int code) {
    return new StepEnd.Completed(code);
  }

  private static Job job(String... lines) {
    Problems problems = new Problems();
    List<Job> jobs =
        Jcl.read(
            new SourceFile("JOB", String.join("\n", lines) + "\n"),
            new JclSettings("TELLER1"),
            MemberSource.NONE,
            problems);
    assertEquals(List.of(), problems.all());
    return jobs.getFirst();
  }

  /// What is decided for the step after those whose ends are given.
  private static boolean runs(Job job, StepEnd... ends) {
    JobProgress progress = new JobProgress();
    StepDecider decider = new StepDecider(job, progress);
    for (StepEnd end : ends) {
      decider.decide(job.steps().get(progress.ends().size()));
      progress.add(end);
    }
    return decider.decide(job.steps().get(ends.length)) instanceof Decision.Run;
  }

  private static Job withCond(String cond) {
    return job(
        "//J        JOB ,'X'",
        "//STEP1    EXEC PGM=A",
        "//STEP2    EXEC PGM=B",
        "//STEP3    EXEC PGM=C" + (cond.isEmpty() ? "" : ",COND=" + cond));
  }

  /// "Effect of EVEN and ONLY Subparameters on Step Execution", row by row: EVEN or ONLY, any
  /// preceding abend, any tests satisfied, current step executes.
  @TestFactory
  Stream<DynamicTest> effectOfEvenAndOnly() {
    String[] rows = {
      "EVEN no  no  yes", "EVEN no  yes no", "EVEN yes no  yes", "EVEN yes yes no",
      "ONLY no  no  no", "ONLY no  yes no", "ONLY yes no  yes", "ONLY yes yes no",
      "-    no  no  yes", "-    no  yes no", "-    yes no  no", "-    yes yes no"
    };
    return Stream.of(rows)
        .map(row -> {
          String[] cells = row.split(" +");
          String test = cells[2].equals("yes") ? "(4,EQ,STEP1)" : "(5,EQ,STEP1)";
          String cond = cells[0].equals("-") ? "(" + test + ")" : "(" + test + "," + cells[0] + ")";
          StepEnd second = cells[1].equals("yes") ? S0C7 : rc(0);
          return DynamicTest.dynamicTest(
              row, () -> assertEquals(cells[3].equals("yes"), runs(withCond(cond), rc(4), second)));
        });
  }

  /// "Bypassing or Execution of Current Step Based on COND Parameter": bypassed when the code
  /// compares so with the return code.
  @TestFactory
  Stream<DynamicTest> operators() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String operator : List.of("GT", "GE", "EQ", "LT", "LE", "NE")) {
      for (int code : new int[] {0, 3, 4, 5, 4095}) {
        boolean bypass =
            switch (operator) {
              case "GT" -> code > 4;
              case "GE" -> code >= 4;
              case "EQ" -> code == 4;
              case "LT" -> code < 4;
              case "LE" -> code <= 4;
              default -> code != 4;
            };
        String cond = "(" + code + "," + operator + ",STEP1)";
        tests.add(
            DynamicTest.dynamicTest(
                cond, () -> assertEquals(!bypass, runs(withCond(cond), rc(4), rc(0)))));
      }
    }
    return tests.stream();
  }

  @Test
  void aTestWithoutAStepIsMadeAgainstEveryStep() {
    assertEquals(false, runs(withCond("(4,EQ)"), rc(4), rc(0)));
    assertEquals(false, runs(withCond("(4,EQ)"), rc(0), rc(4)));
    assertEquals(true, runs(withCond("(4,EQ)"), rc(0), rc(8)));
  }

  @Test
  void aTestOfAStepThatDidNotRunIsFalse() {
    assertEquals(true, runs(withCond("(0,LE,STEP1)"), BYPASSED, rc(0)));
    assertEquals(true, runs(withCond("((0,LE,STEP1),EVEN)"), S0C7, rc(0)));
  }

  @Test
  void condOnTheFirstStepIsFalse() {
    Job job = job("//J        JOB ,'X'", "//STEP1    EXEC PGM=A,COND=(0,LE)");
    assertEquals(true, runs(job));
    assertEquals(true, runs(job("//J        JOB ,'X'", "//STEP1    EXEC PGM=A,COND=ONLY")));
  }

  private static Job withIf(String expression) {
    return job(
        "//J        JOB ,'X'",
        "//STEP1    EXEC PGM=A",
        "//STEP2    EXEC PGM=B",
        "//         IF (" + expression + ") THEN",
        "//STEP3    EXEC PGM=C",
        "//         ENDIF");
  }

  /// Expressions after a step with one end and a step with another; whether the step inside runs.
  @TestFactory
  Stream<DynamicTest> expressions() {
    record Row(String expression, StepEnd first, StepEnd second, boolean runs) {}
    return Stream.of(
            new Row("RC = 8", rc(8), rc(0), true),
            new Row("RC = 0", rc(8), rc(0), false),
            new Row("STEP2.RC = 0", rc(8), rc(0), true),
            new Row("STEP1.RC > 4 & STEP2.RC < 4", rc(8), rc(0), true),
            new Row("STEP1.RC > 8 | STEP2.RC < 4", rc(8), rc(0), true),
            new Row("STEP1.RC > 8 | STEP2.RC > 4", rc(8), rc(0), false),
            new Row("NOT (STEP1.RC > 4)", rc(8), rc(0), false),
            new Row("STEP2.RUN", rc(0), BYPASSED, false),
            new Row("NOT STEP2.RUN", rc(0), BYPASSED, true),
            new Row("STEP2.RC = 0", rc(0), BYPASSED, false),
            new Row("STEP2.RC NE 0", rc(0), BYPASSED, false),
            new Row("ABEND", rc(0), S0C7, true),
            new Row("ABEND", rc(0), rc(0), false),
            new Row("ABEND = FALSE", rc(0), rc(0), true),
            new Row("NOT ABEND", rc(0), S0C7, false),
            new Row("STEP1.ABEND", S0C7, BYPASSED, true),
            new Row("STEP2.ABEND", S0C7, BYPASSED, false),
            new Row("NOT STEP2.ABEND", S0C7, BYPASSED, false),
            new Row("ABENDCC = S0C7", rc(0), S0C7, true),
            new Row("ABENDCC = S0C4", rc(0), S0C7, false),
            new Row("ABENDCC = U0016", rc(0), U0016, true),
            new Row("ABENDCC = S0C7", rc(0), U0016, false),
            new Row("STEP2.ABENDCC = U0016", rc(0), U0016, true),
            // RC is that of the steps that ended normally; without ABEND in it an abend flushes.
            new Row("RC = 4", rc(4), S0C7, false),
            new Row("RC = 4 & ABEND", rc(4), S0C7, true))
        .map(row ->
            DynamicTest.dynamicTest(
                row.toString(),
                () -> assertEquals(row.runs, runs(withIf(row.expression), row.first, row.second))));
  }

  @Test
  void whatAnIfWasFoundToBeStays() {
    // Example 9 of the manual: STEP3 runs although STEP2 abended, because STEP1 had not.
    Job job =
        job(
            "//J        JOB ,'X'",
            "//STEP1    EXEC PGM=A",
            "//         IF (NOT ABEND) THEN",
            "//STEP2    EXEC PGM=B",
            "//STEP3    EXEC PGM=C",
            "//         ELSE",
            "//STEP4    EXEC PGM=D",
            "//         ENDIF");
    assertEquals(true, runs(job, rc(0), S0C7));
    assertEquals(false, runs(job, rc(0), S0C7, rc(0)));
    assertEquals(false, runs(job, S0C7));
    assertEquals(true, runs(job, S0C7, BYPASSED, BYPASSED));
  }

  @Test
  void anIfBeforeTheFirstStepIsEvaluatedAfterIt() {
    Job job =
        job(
            "//J        JOB ,'X'",
            "//         IF (ABEND) THEN",
            "//STEP1    EXEC PGM=A",
            "//         ELSE",
            "//STEP2    EXEC PGM=B",
            "//         ENDIF");
    assertEquals(true, runs(job));
    assertEquals(true, runs(job, rc(0)));
    assertEquals(false, runs(job, S0C7));
  }

  @Test
  void restartEvaluatesTheIfAroundItsStep() {
    // Example 8 of the manual, with and without the test of RUN.
    for (boolean tested : new boolean[] {true, false}) {
      Job job =
          job(
              "//DEFER1   JOB ,'X',RESTART=STEP2",
              "//STEP1    EXEC PGM=IEFBR14",
              "//IF1      IF (STEP1.RC=0" + (tested ? " | NOT STEP1.RUN" : "") + ") THEN",
              "//STEP2    EXEC PGM=DEBIT1",
              "//         ELSE",
              "//STEP5    EXEC PGM=DEBIT2",
              "//         ENDIF");
      StepEnd before = new StepEnd.NotRun(StepEnd.Reason.BEFORE_RESTART);
      assertEquals(false, runs(job));
      assertEquals(tested, runs(job, before));
      assertEquals(!tested, runs(job, before, BYPASSED));
    }
  }
}
