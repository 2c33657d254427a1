package homeport.jobs;

import homeport.jcl.Job;
import homeport.jcl.Step;

/// One job while it runs.
record JobRun(
    JobSystem system,
    Job job,
    JobClock clock,
    SpooledJob spooled,
    JobLog log,
    JobDataSets dataSets,
    RecordAttributesReader attributes,
    InternalReader reader,
    Cancellation cancellation,
    JobStart.StepObserver observer) {
  static JobRun begin(JobSystem system, Job job, JobStart start, InternalReader reader) {
    SpooledJob spooled = start.spooled();
    JobClock clock = new JobClock(system.clock(), system.zone());
    return new JobRun(
        system,
        job,
        clock,
        spooled,
        new JobLog(spooled.jobId(), system.estateName(), clock),
        new JobDataSets(system.dataSets(), job.name(), clock.now()),
        new RecordAttributesReader(job, system.dataSets().catalog()),
        reader,
        start.cancellation(),
        start.observer());
  }

  String name() {
    return job.name();
  }

  /// Who makes the data sets that a step creates, as the catalog keeps it.
  String maker(Step step) {
    return JobMaker.of(spooled.jobId(), step.qualifiedName());
  }

  /// The name of a data set on the spool: `USER.DAY.JOB00001.D0000102.?`.
  String spoolName(String dataSet) {
    return system.userId() + "." + job.name() + "." + spooled.jobId() + "." + dataSet + ".?";
  }
}
