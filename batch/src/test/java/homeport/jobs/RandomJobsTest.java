package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.diagnostics.Problems;
import homeport.testkit.Seed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Jobs put together at random, right and wrong ones: whatever they ask for, each comes to an end
/// that its log tells, and leaves neither temporary data sets nor locks. `homeport.seed` repeats a
/// run.
class RandomJobsTest {
  private static final int ROUNDS = 150;

  @TempDir Path folder;

  @Test
  void everyJobComesToAnEnd() throws IOException {
    Seed seed = Seed.forTest("random jobs");
    int ran = 0;
    try (TestJobs jobs = new TestJobs(folder)) {
      jobs.defineKeyed("BANK.MASTER");
      for (int round = 0; round < ROUNDS; round++) {
        String text = job(seed);
        List<JobResult> results = jobs.submit(text, new Problems());
        assertEquals(1, results.size(), text);
        JobResult result = results.getFirst();
        String printed = TestJobs.printed(result);
        assertTrue(printed.contains("RANDOM "), text);
        ran += check(text, result, printed);
        jobs.catalog()
            .list()
            .forEach(entry -> assertTrue(entry.name().startsWith("BANK."), text + entry.name()));
        assertTrue(jobs.dataSets.locks().take("NOBODY", "BANK.ONE", true), text);
        jobs.dataSets.locks().freeAll("NOBODY");
      }
    }
    assertTrue(ran > ROUNDS / 2, "jobs that ran: " + ran);
  }

  /// @return 1 when steps were reached
  private static int check(String text, JobResult result, String printed) {
    boolean abended = false;
    boolean failed = false;
    int highest = 0;
    for (JobResult.StepResult step : result.steps()) {
      switch (step.end()) {
        case StepEnd.Abended _ -> abended = true;
        case StepEnd.NotAllocated _ -> failed = true;
        case StepEnd.Completed(int code) -> highest = Math.max(highest, code);
        case StepEnd.NotRun _ -> {}
      }
    }
    switch (result.end()) {
      case JobEnd.Completed(int code) -> assertTrue(!abended && !failed && code == highest, text);
      case JobEnd.Abended _ -> assertTrue(abended && !failed, text);
      case JobEnd.JclError() -> assertTrue(failed || result.steps().isEmpty(), text);
      case JobEnd.Checked() -> assertTrue(result.steps().isEmpty(), text);
    }
    assertEquals(
        failed,
        printed.contains("IEF453I RANDOM"),
        text); // a DD that could not be had fails the job
    return result.steps().isEmpty() ? 0 : 1;
  }

  private static String job(Seed seed) {
    List<String> lines = new ArrayList<>();
    lines.add("//RANDOM   JOB ,'X'" + seed.pick("", "", ",COND=(8,LE)", ",MSGLEVEL=(1,0)"));
    int steps = seed.between(1, 6);
    int open = 0;
    for (int i = 1; i <= steps; i++) {
      if (i > 1 && seed.oneIn(4)) {
        lines.add("//         IF (" + expression(seed, i) + ") THEN");
        open++;
      }
      step(seed, i, lines);
      if (open > 0 && seed.oneIn(3)) {
        lines.add("//         ENDIF");
        open--;
      }
    }
    while (open-- > 0) {
      lines.add("//         ENDIF");
    }
    return String.join("\n", lines) + "\n";
  }

  private static String expression(Seed seed, int step) {
    String earlier = "S" + seed.between(1, step - 1) + ".";
    return seed.pick("RC > 4", "ABEND", "NOT ABEND", "ABENDCC = U0001")
        + seed.pick(" & ", " | ")
        + earlier
        + seed.pick("RC = 0", "RUN", "ABEND", "ABENDCC = S0C7");
  }

  private static void step(Seed seed, int number, List<String> lines) {
    String program =
        seed.pick(
            "RC,PARM=0", "RC,PARM=4", "RC,PARM=12", "ABEND,PARM=U0001", "COPY", "SAY", "NONE");
    String cond =
        seed.pick("", "", ",COND=EVEN", ",COND=ONLY", ",COND=(4,LT)", ",COND=((0,NE),EVEN)");
    lines.add("//S" + number + "       EXEC PGM=" + program + cond);
    if (program.equals("COPY")) {
      lines.add("//IN       DD " + input(seed));
      lines.add("//OUT      DD " + output(seed));
    } else if (program.equals("SAY")) {
      lines.add("//SYSIN    DD " + input(seed));
    }
    for (int i = seed.between(0, 2); i > 0; i--) {
      lines.add("//D" + i + "       DD " + seed.pick(input(seed), output(seed), "DUMMY"));
    }
  }

  private static String name(Seed seed) {
    return seed.pick("BANK.ONE", "BANK.TWO", "&&A", "&&B");
  }

  private static String input(Seed seed) {
    return seed.oneIn(3)
        ? "*\nDATA\n/*"
        : "DSN="
            + name(seed)
            + ",DISP="
            + seed.pick("SHR", "OLD", "(OLD,PASS)", "(OLD,DELETE)", "(OLD,KEEP,DELETE)");
  }

  private static String output(Seed seed) {
    return "DSN="
        + name(seed)
        + ",DISP="
        + seed.pick("(NEW,PASS)", "(NEW,CATLG,DELETE)", "(MOD,PASS)", "(MOD,CATLG)", "NEW", "OLD")
        + ",\n//             RECFM=FB,LRECL=80";
  }
}
