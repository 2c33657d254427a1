package homeport.jobs;

import homeport.jcl.MemberSource;
import homeport.jobs.queue.Initiators;
import homeport.jobs.queue.JobQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// What [StepCrashTest] kills: a process that runs jobs of all kinds without end, two at a time.
final class StepCrashChild {
  private static final int WAITING_MAX = 6;

  private StepCrashChild() {}

  /// @param args the folder, and where the order of the jobs comes from
  public static void main(String[] args) throws Exception {
    TestJobs jobs = CrashJobs.open(Path.of(args[0]));
    Random random = new Random(Long.parseLong(args[1]));
    JobQueue queue = JobQueue.open(jobs.system, MemberSource.NONE);
    Initiators initiators =
        Initiators.start(queue, List.of("", ""), fault -> fault.printStackTrace());
    assert initiators != null;
    System.out.println("begun");
    System.out.flush();
    for (int i = 0; ; i++) {
      String text = CrashJobs.job(random.nextInt(CrashJobs.kinds()), random.nextInt(10));
      String jobId = queue.submit(text, "JOB" + i, "TELLER1").getFirst().jobId();
      if (i % WAITING_MAX == WAITING_MAX - 1) {
        assert queue.await(jobId) != null;
      }
    }
  }
}
