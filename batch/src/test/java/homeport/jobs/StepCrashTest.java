package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Dcb;
import homeport.datasets.KilledChild;
import homeport.datasets.StepFiles;
import homeport.jcl.MemberSource;
import homeport.jobs.queue.Initiators;
import homeport.jobs.queue.JobQueue;
import homeport.jobs.queue.QueuedJob;
import homeport.jobs.queue.QueuedJob.Status;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.testkit.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process is killed (SIGKILL) in the middle of steps of every kind: sequential writing, a sort
/// with work files, IDCAMS DEFINE, REPRO, BLDINDEX, ALTER and DELETE, changes of a keyed data set,
/// generations, members, IEBCOPY, temporary data sets. Afterwards the catalog agrees with what is
/// there, each data set is whole or marked, no temporary one and no lock is left, and every job
/// that was interrupted ends well when it is run again. `-Dhomeport.kills=50` kills more often.
@Timeout(1_800)
class StepCrashTest {
  private static final int KILLS = Integer.getInteger("homeport.kills", 3);

  @TempDir Path folder;

  @Test
  void afterAKillInAnyStepTheJobCanBeRunAgain() throws Exception {
    try (TestJobs jobs = CrashJobs.open(folder)) {
      JobResult first =
          jobs.submit(CrashJobs.FIRST, new homeport.diagnostics.Problems()).getFirst();
      assertEquals(new JobEnd.Completed(0), first.end(), TestJobs.printed(first));
    }
    Seed seed = Seed.forTest("when to kill");
    int interrupted = 0;
    int marked = 0;
    for (int i = 0; i < KILLS; i++) {
      kill(seed.random().nextLong(), seed.between(50, 2_500));
      try (TestJobs jobs = CrashJobs.open(folder);
          JobQueue queue = JobQueue.open(jobs.system, MemberSource.NONE)) {
        marked += agrees(jobs);
        interrupted += restart(jobs, queue);
        whole(jobs);
      }
    }
    System.out.println(
        KILLS + " kills, " + interrupted + " jobs interrupted, " + marked + " data sets marked");
  }

  private void kill(long order, long afterMillis) throws IOException, InterruptedException {
    KilledChild.run(StepCrashChild.class, 64, afterMillis, folder.toString(), Long.toString(order));
  }

  /// The catalog agrees with files and tables; what is not marked is whole.
  ///
  /// @return how many data sets are marked as not closed
  private int agrees(TestJobs jobs) throws IOException {
    int marked = 0;
    List<String> names = new ArrayList<>();
    Path spheres = folder.resolve(".homeport/store/spheres");
    for (CatalogEntry entry : jobs.catalog().entries()) {
      names.add(entry.name());
      assertTrue(entry.name().startsWith("BANK."), entry.name());
      assertNotNull(jobs.catalog().find(entry.name()), entry.name());
      marked += entry.state() == CatalogEntry.State.CLOSED ? 0 : 1;
      if (entry.attributes() instanceof Attributes.Cluster cluster && cluster.loaded()) {
        assertTrue(Files.exists(spheres.resolve(entry.name())), entry.name());
      }
      if (entry.state() == CatalogEntry.State.CLOSED) {
        agrees(jobs, entry);
      }
    }
    for (Path place : List.of(folder.resolve("data"), spheres)) {
      for (Path file : list(place)) {
        assertTrue(names.contains(file.getFileName().toString()), file + " is in no catalog");
      }
    }
    assertEquals(List.of(), list(folder.resolve(".homeport/temporary")));
    return marked;
  }

  private static List<Path> list(Path place) throws IOException {
    try (var files = Files.list(place)) {
      return files.toList();
    }
  }

  private void agrees(TestJobs jobs, CatalogEntry entry) throws IOException {
    switch (entry.attributes()) {
      case Attributes.GenerationGroup group -> {
        assertTrue(group.generations().size() <= CrashJobs.GENERATIONS, group.toString());
        for (String generation : group.generations()) {
          assertNotNull(jobs.catalog().find(entry.name() + "." + generation), generation);
        }
      }
      case Attributes.Partitioned _ -> members(jobs, entry.name());
      case Attributes.Sequential _ ->
          assertEquals(
              0, Files.size(folder.resolve("data").resolve(entry.name())) % CrashJobs.LENGTH);
      case Attributes.Cluster _, Attributes.AlternateIndex _, Attributes.Pointer _ -> {
        // read whole at the end
      }
    }
  }

  private void members(TestJobs jobs, String library) throws IOException {
    for (String member : jobs.catalog().libraries().members(library)) {
      assertEquals(
          (long) CrashJobs.FEW * CrashJobs.LENGTH,
          Files.size(folder.resolve("data").resolve(library).resolve(member)),
          library + "(" + member + ")");
    }
  }

  private int restart(TestJobs jobs, JobQueue queue) throws Exception {
    List<QueuedJob> interrupted =
        queue.list().stream()
            .filter(job -> job.status() == Status.INTERRUPTED)
            .sorted(Comparator.comparing(job -> job.step().isEmpty()))
            .toList();
    assertTrue(queue.list().stream().noneMatch(job -> job.status() == Status.EXECUTING));
    for (QueuedJob job : queue.list()) {
      if (job.status() != Status.INTERRUPTED) {
        queue.purge(job.jobId()); // a job that made the same data sets would come between
      }
    }
    for (QueuedJob job : interrupted) {
      // Its temporary data set is gone, so that job is begun where it makes it.
      String from = job.name().equals("PASS") ? "GONE" : "";
      assertEquals(job.name(), queue.restart(job.jobId(), from).name());
      queue.purge(job.jobId());
    }
    try (Initiators _ = Initiators.start(queue, List.of(""), fault -> fail(fault))) {
      for (QueuedJob job : queue.list()) {
        JobEnd end = queue.await(job.jobId()).end();
        assertEquals(new JobEnd.Completed(0), end, log(job));
        queue.purge(job.jobId());
      }
    }
    for (CatalogEntry entry : jobs.catalog().entries()) {
      assertTrue(jobs.dataSets.locks().take(new Object(), entry.name(), true), entry.name());
    }
    return interrupted.size();
  }

  private String log(QueuedJob job) throws IOException {
    return Files.readString(
        folder.resolve(".homeport/spool").resolve(job.jobId()).resolve("joblog.txt"));
  }

  /// Every data set has the records that the jobs that made it write.
  private void whole(TestJobs jobs) throws IOException {
    for (CatalogEntry entry : jobs.catalog().entries()) {
      String name = entry.name();
      assertEquals(CatalogEntry.State.CLOSED, entry.state(), name);
      switch (entry.attributes()) {
        case Attributes.Sequential _ ->
            ascending(jobs, name, Files.size(folder.resolve("data").resolve(name)));
        case Attributes.Keyed _ ->
            ascending(jobs, name, name.startsWith("BANK.NAME") ? 2_000 * CrashJobs.LENGTH : 0);
        case Attributes.Partitioned _ -> members(jobs, name);
        case Attributes.Path _ -> assertEquals(CrashJobs.FEW, count(jobs, name));
        case Attributes.Cluster _, Attributes.AlternateIndex _, Attributes.Pointer _ -> {
          // not among the jobs', or read by its path
        }
      }
    }
  }

  private void ascending(TestJobs jobs, String name, long bytes) throws IOException {
    int wanted =
        switch (name) {
          case "BANK.BIG", "BANK.OUT", "BANK.SORTED" -> CrashJobs.MANY;
          case "BANK.NAMEB" -> 2_000;
          default -> CrashJobs.FEW;
        };
    assertTrue(bytes == 0 || bytes == (long) wanted * CrashJobs.LENGTH, name + ": " + bytes);
    if (!name.equals("BANK.BIG")) {
      assertEquals(wanted, count(jobs, name), name);
    }
  }

  /// Counts the records, which are numbered from 0 and agree in their last byte.
  private static int count(TestJobs jobs, String name) throws IOException {
    StepFiles files = new StepFiles(Map.of(), jobs.dataSets, TestJobs.PAGE);
    Opened opened = files.openByName(name, OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE);
    RecordFile file = opened.file();
    assertNotNull(file, opened.detail());
    boolean path = name.equals("BANK.PATH");
    byte[] record = new byte[CrashJobs.LENGTH];
    int count = 0;
    byte last = 0;
    while (file.readNext(record, 0, record.length) < FileStatus.AT_END) {
      if (!path) {
        assertEquals(count, Integer.parseInt(TestJobs.PAGE.decode(record).substring(0, 8)), name);
        assertTrue(count == 0 || last == record[record.length - 1], name + " record " + count);
      }
      last = record[record.length - 1];
      count++;
    }
    assertEquals(FileStatus.OK, file.close());
    return count;
  }
}
