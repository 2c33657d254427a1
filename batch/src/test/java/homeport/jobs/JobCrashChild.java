package homeport.jobs;

import homeport.jcl.MemberSource;
import homeport.jobs.queue.Initiators;
import homeport.jobs.queue.JobQueue;
import java.nio.file.Path;
import java.util.List;

/// What [JobCrashTest] kills: a process that runs jobs without end.
final class JobCrashChild {
  static final String JOB =
      """
      //CRASH    JOB ,'X'
      //FIRST    EXEC PGM=COPY
      //IN       DD *
      ONE
      /*
      //OUT      DD DSN=BANK.FIRST,DISP=(MOD,CATLG),RECFM=FB,LRECL=80
      //SECOND   EXEC PGM=COPY
      //IN       DD DSN=BANK.FIRST,DISP=SHR
      //OUT      DD DSN=&&TEMP,DISP=(NEW,PASS),RECFM=FB,LRECL=80
      //THIRD    EXEC PGM=COPY
      //IN       DD DSN=&&TEMP,DISP=(OLD,DELETE)
      //OUT      DD DSN=BANK.THIRD,DISP=(MOD,CATLG),RECFM=FB,LRECL=80
      """;

  private JobCrashChild() {}

  public static void main(String[] args) throws Exception {
    TestJobs jobs = new TestJobs(Path.of(args[0]));
    JobQueue queue = JobQueue.open(jobs.system, MemberSource.NONE);
    Initiators initiators =
        Initiators.start(queue, List.of("", ""), fault -> fault.printStackTrace());
    assert initiators != null;
    System.out.println("begun");
    System.out.flush();
    for (int i = 0; ; i++) {
      String jobId = queue.submit(JOB, "JOB" + i, "TELLER1").getFirst().jobId();
      if (i % 8 == 7) {
        assert queue.await(jobId) != null;
      }
    }
  }
}
