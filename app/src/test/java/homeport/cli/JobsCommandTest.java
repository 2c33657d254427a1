package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.jobs.OpenEstate;
import homeport.jobs.estate.Estate;
import homeport.jobs.queue.Initiators;
import homeport.jobs.queue.JobQueue;
import homeport.jobs.queue.JobServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The queue from the command line, with and without a process that has the estate.
@Timeout(120)
class JobsCommandTest {
  @TempDir Path estate;

  @BeforeEach
  void makeEstate() throws IOException {
    Files.writeString(estate.resolve("homeport.yaml"), "jobs: [jcl]\n");
    Files.createDirectories(estate.resolve("jcl"));
    job("GOOD", "", "IEFBR14");
    job("BAD", "", "NOWHERE");
    job("HELD", ",TYPRUN=HOLD", "IEFBR14");
  }

  private void job(String name, String parameters, String program) throws IOException {
    Files.writeString(
        estate.resolve("jcl/" + name + ".jcl"),
        "//"
            + name
            + " JOB ,'X'"
            + parameters
            + "\n//S1 EXEC PGM=IEFBR14\n//S2 EXEC PGM="
            + program
            + "\n");
  }

  private ShellProbe run(String... words) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--estate";
    all[words.length + 1] = estate.toString();
    return ShellProbe.run(all);
  }

  /// Killed with its process, and nobody has opened the estate since.
  @Test
  void aJobWhoseProcessIsGoneIsNotExecuting() throws IOException {
    assertEquals(0, run("submit", "good").status());
    Path queue = estate.resolve(".homeport/spool/JOB00001/queue.txt");
    String ended = Files.readString(queue);
    Files.writeString(
        queue,
        ended.replace("status=ENDED", "status=EXECUTING").replaceAll("(?m)^end(ed)?=.*\n", ""));
    String listed = run("jobs", "list").out();
    assertTrue(listed.contains("INTERRUPTED"), listed);
    Files.write(queue, new byte[] {(byte) 0xFF, (byte) 0xFE});
    ShellProbe damaged = run("jobs", "list");
    assertEquals(242, damaged.status());
    assertTrue(damaged.err().contains("queue.txt is damaged"), damaged.err());
  }

  @Test
  void aHeldJobIsListedReleasedRestartedAndPurged() {
    ShellProbe held = run("submit", "held");
    assertEquals(0, held.status(), held.err());
    assertTrue(held.out().contains("HELD"), held.out());
    assertTrue(run("jobs", "list").out().contains("JOB00001  HELD"), run("jobs", "list").out());
    ShellProbe released = run("jobs", "release", "job00001");
    assertEquals(0, released.status(), released.err());
    assertTrue(released.out().contains("IEF404I HELD - ENDED"), released.out());
    ShellProbe again = run("jobs", "restart", "JOB00001", "--from", "S2", "--json");
    assertEquals(0, again.status(), again.err());
    assertTrue(again.out().contains("\"id\":\"JOB00002\",\"end\":\"completed\""), again.out());
    assertTrue(again.out().contains("\"why\":\"before-restart\""), again.out());
    assertTrue(run("jobs", "log", "JOB00002").out().contains("IEF272I HELD S1"));
    assertEquals(0, run("jobs", "purge", "JOB00001", "JOB00002").status());
    assertEquals("", run("jobs", "list").out());
  }

  @Test
  void whatCannotBeDoneIsSaid() {
    assertTrue(run("jobs", "cancel", "JOB00009").err().startsWith("error[HP5020]"));
    assertEquals(242, run("jobs", "log", "JOB00009").status());
    run("submit", "good");
    assertTrue(run("jobs", "release", "JOB00001").err().startsWith("error[HP5021]"));
    assertTrue(
        run("jobs", "restart", "JOB00001", "--from", "S9").err().startsWith("error[HP5022]"));
    assertTrue(run("jobs", "list", "--json").out().contains("\"status\":\"ended\""));
    assertTrue(run("jobs", "stop", "JOB00001").err().startsWith("error[HP9004]"));
  }

  @Test
  void jobsAreHandedToTheProcessThatHasTheEstate() throws Exception {
    Shell shell = Shell.ofProcess();
    Estate read = Estates.read(estate, shell);
    try (OpenEstate open = JobDesk.openEstate(read, shell);
        JobQueue queue = open.queue();
        Initiators _ = Initiators.start(queue, List.of(""), Throwable::printStackTrace);
        JobServer _ = JobServer.start(queue, read.state(), Throwable::printStackTrace)) {
      ShellProbe good = run("submit", "good");
      assertEquals(0, good.status(), good.err());
      assertTrue(good.out().contains("IEF404I GOOD - ENDED"), good.out());
      ShellProbe bad = run("submit", "--json", "bad");
      assertEquals(240, bad.status(), bad.err());
      assertTrue(
          bad.out().contains("\"end\":\"abended\",\"abend\":\"S806\",\"steps\":[{"), bad.out());
      assertTrue(run("submit", "held", "--no-wait").out().contains("HELD"));
      assertEquals(0, run("jobs", "release", "JOB00003").status());
    }
  }

  @Test
  void dataSetsAreReachedThroughTheProcessThatHasTheEstate() throws Exception {
    Shell shell = Shell.ofProcess();
    Estate read = Estates.read(estate, shell);
    Path file = estate.resolve("in.txt");
    Files.writeString(file, "ONE\nTWO\n");
    Path out = estate.resolve("out.txt");
    try (OpenEstate open = JobDesk.openEstate(read, shell);
        JobQueue queue = open.queue();
        JobServer _ =
            JobServer.start(
                queue,
                new ServedData(read, open.dataSets()),
                read.state(),
                Throwable::printStackTrace)) {
      ShellProbe in =
          run(
              "data",
              "import",
              file.toString(),
              "T.SEQ",
              "--from",
              "text",
              "--recfm",
              "FB",
              "--lrecl",
              "80");
      assertEquals(0, in.status(), in.err());
      assertTrue(run("data", "list", "--json").out().contains("\"T.SEQ\""));
      Object job = new Object();
      assertTrue(open.dataSets().locks().take(job, "T.SEQ", true));
      ShellProbe held = run("data", "export", "t.seq", out.toString(), "--to", "text");
      assertEquals(242, held.status());
      assertTrue(held.err().startsWith("error[HP6407]: T.SEQ is in use by a job"), held.err());
      open.dataSets().locks().freeAll(job);
      assertEquals(0, run("data", "export", "t.seq", out.toString(), "--to", "text").status());
      assertEquals("ONE\nTWO\n", Files.readString(out));
      assertEquals(8, run("data", "export", "T.NONE", out.toString()).status());
      assertTrue(run("data", "list", "--recfm", "X").err().isEmpty());
      assertTrue(run("data", "export", "T.SEQ", "/dev/null").err().startsWith("error[HP2001]"));
      assertTrue(open.dataSets().locks().take(job, "T.SEQ", true), "nothing stays taken");
    }
  }

  /// Two commands at the same time: the second one's jobs run when the first one has done.
  @Test
  void aSubmissionWaitsForACommandThatHasTheEstate() throws Exception {
    Shell shell = Shell.ofProcess();
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<ShellProbe> submitted;
      try (OpenEstate open = JobDesk.openEstate(Estates.read(estate, shell), shell)) {
        assertNotNull(open);
        submitted = other.submit(() -> run("submit", "good"));
        assertThrows(TimeoutException.class, () -> submitted.get(2, TimeUnit.SECONDS));
        assertTrue(run("jobs", "purge", "JOB00001").err().startsWith("error[HP2001]"));
      }
      ShellProbe good = submitted.get(60, TimeUnit.SECONDS);
      assertEquals(0, good.status(), good.err());
      assertTrue(good.err().matches("note\\[HP2001\\]: the store in .*; waiting\n"), good.err());
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  void aJobOfAnotherReleaseIsNamedAndNothingRuns() throws IOException {
    assertEquals(0, run("submit", "good").status());
    Path queue = estate.resolve(".homeport/spool/JOB00001/queue.txt");
    String text = Files.readString(queue);
    Files.writeString(queue, text.replace("homeport-queue 1", "homeport-queue 2"));
    for (List<String> words : List.of(List.of("submit", "good"), List.of("jobs", "list"))) {
      ShellProbe refused = run(words.toArray(String[]::new));
      assertEquals(242, refused.status());
      assertEquals("", refused.out());
      assertTrue(refused.err().startsWith("error[HP5019]: `" + queue + "`"), refused.err());
    }
    Files.writeString(queue, text.replace("status=ENDED", "status=NOWHERE"));
    assertTrue(run("jobs", "list").err().contains("is damaged"));
    Files.writeString(queue, "");
    assertTrue(run("jobs", "list").err().contains("queue.txt` is empty"));
    assertFalse(Files.exists(estate.resolve(".homeport/spool/JOB00002")));
  }

  @Test
  void aDayRunsInItsOrder() throws IOException {
    Path day = estate.resolve("day.yaml");
    Files.writeString(
        day,
        """
        name: Day
        jobs:
          - job: GOOD
          - job: BAD
            after: GOOD
          - id: NEVER
            job: GOOD
            after: BAD
          - id: REPAIR
            job: GOOD
            after: BAD failed
        """);
    ShellProbe probe = ShellProbe.run("schedule", day.toString());
    assertEquals(240, probe.status(), probe.err());
    assertTrue(probe.out().contains("NEVER: left out because of BAD"), probe.out());
    assertTrue(probe.out().contains("REPAIR: JOB00003 COND CODE 0000"), probe.out());
    ShellProbe from = ShellProbe.run("schedule", day.toString(), "--from", "BAD", "--json");
    assertEquals(240, from.status(), from.err());
    assertTrue(from.out().contains("{\"entry\":\"GOOD\",\"state\":\"before\"}"), from.out());
    Files.writeString(estate.resolve("schedule.yaml"), "jobs:\n  - job: GOOD\n");
    ShellProbe own = ShellProbe.run("schedule", "--estate", estate.toString());
    assertEquals(0, own.status(), own.err());
    assertTrue(own.out().contains("GOOD: submitted as "), own.out());
    Files.writeString(day, "jobs:\n  - job: NONE\n");
    ShellProbe none = ShellProbe.run("schedule", day.toString());
    assertEquals(242, none.status());
    assertTrue(none.err().contains("error[HP5045]"), none.err());
    assertTrue(none.err().contains("error[HP5046]"), none.err());
  }
}
