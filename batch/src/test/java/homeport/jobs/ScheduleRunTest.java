package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jcl.MemberSource;
import homeport.jobs.queue.Initiators;
import homeport.jobs.queue.JobQueue;
import homeport.jobs.schedule.Schedule;
import homeport.jobs.schedule.ScheduleFile;
import homeport.jobs.schedule.ScheduleRun;
import homeport.jobs.schedule.ScheduleRun.State;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ScheduleRunTest {
  @TempDir Path folder;
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

  /// Runs a day whose jobs are called after what they do: `RC4`, `ABEND`.
  private Map<String, State> run(String text, String from, InstantSource clock) throws Exception {
    Problems problems = new Problems();
    Schedule day = ScheduleFile.read(new SourceFile("day.yaml", text), problems);
    assertEquals(List.of(), problems.all());
    try (TestJobs jobs = new TestJobs(folder);
        JobQueue queue = JobQueue.open(jobs.system, MemberSource.NONE);
        Initiators _ = Initiators.start(queue, List.of("", ""), fault -> fail(fault))) {
      return new ScheduleRun(
              day,
              queue,
              entry ->
                  entry.job().startsWith("RC")
                      ? "//"
                          + entry.job()
                          + " JOB ,'X'\n//S EXEC PGM=RC,PARM="
                          + entry.job().substring(2)
                          + "\n"
                      : "//BAD JOB ,'X'\n//S EXEC PGM=ABEND,PARM=S0C7\n",
              "TELLER1",
              clock,
              ZoneOffset.UTC,
              lines::add)
          .run(from);
    }
  }

  private static String shown(Map<String, State> states) {
    StringBuilder text = new StringBuilder();
    states.forEach((id, state) -> {
      String how =
          switch (state) {
            case State.Done(var jobs) -> ScheduleRun.shown(jobs.getFirst());
            case State.LeftOut _ -> "left out";
            case State.Before() -> "before";
            case State.Waiting(), State.Running _ -> "unfinished";
          };
      text.append(id).append(": ").append(how).append('\n');
    });
    return text.toString();
  }

  private static final String DAY =
      """
      jobs:
        - id: FIRST
          job: RC4
        - id: GOOD
          job: RC0
          after: FIRST
        - id: STRICT
          job: RC1
          after: FIRST = 0
        - id: BEHIND
          job: RC2
          after: STRICT ended
        - id: BAD
          job: ABEND
          after: [GOOD, FIRST > 3]
        - id: REPAIR
          job: RC3
          after: BAD failed
        - id: LAST
          job: RC5
          after: [BAD ended, REPAIR]
      """;

  @Test
  void jobsRunAfterWhatTheyWaitForAndAreLeftOutOtherwise() throws Exception {
    assertEquals(
        """
        FIRST: COND CODE 0004
        GOOD: COND CODE 0000
        STRICT: left out
        BEHIND: left out
        BAD: ABEND S0C7
        REPAIR: COND CODE 0003
        LAST: COND CODE 0005
        """,
        shown(run(DAY, null, InstantSource.system())));
    assertTrue(lines.indexOf("FIRST: JOB00001 COND CODE 0004") >= 0, lines::toString);
  }

  @Test
  void aDayGoesOnFromAJob() throws Exception {
    assertEquals(
        """
        FIRST: before
        GOOD: before
        STRICT: before
        BEHIND: before
        BAD: before
        REPAIR: left out
        LAST: left out
        """,
        shown(run(DAY, "REPAIR", InstantSource.system())));
  }

  @Test
  void aTimeIsWaitedFor() throws Exception {
    Instant noon = Instant.parse("2026-11-26T11:59:59.500Z");
    AtomicReference<Instant> begun = new AtomicReference<>();
    InstantSource clock =
        () -> {
          begun.compareAndSet(null, Instant.now());
          return noon.plus(Duration.between(begun.get(), Instant.now()));
        };
    String text =
        "jobs:\n  - {id: A, job: RC1, at: \"12:00\"}\n  - {id: B, job: RC2, at: \"11:00\"}\n";
    assertEquals("A: COND CODE 0001\nB: COND CODE 0002\n", shown(run(text, null, clock)));
    assertTrue(Duration.between(begun.get(), Instant.now()).toMillis() >= 500);
    assertTrue(lines.getFirst().startsWith("B: submitted"), lines::toString);
  }
}
