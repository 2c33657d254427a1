package homeport.jobs;

import homeport.datasets.OutOfSpace;

/// Tells the console that a data set of a step has no more room.
final class SpaceMessages {
  private final JobRun job;
  private final StepName name;

  SpaceMessages(JobRun job, StepName name) {
    this.job = job;
    this.name = name;
  }

  /// z/OS MVS System Messages, Volume 7 (IEC): IEC030I, IEC031I, IEC032I and IEC217I. There are no
  /// device numbers, volumes and diagnostic codes.
  void outOfSpace(OutOfSpace full) {
    if (full.code().indexOf('-') > 0) {
      clusterFull(full);
      return;
    }
    String message =
        switch (full.code()) {
          case "SD37" -> "IEC031I D37-04,IFG0554P";
          case "SE37" -> "IEC032I E37-04,IFG0554P";
          case "SB14" -> "IEC217I B14-0C,IFG0232S";
          default -> "IEC030I B37-04,IFG0554A";
        };
    job.log()
        .console(
            String.join(
                ",",
                message,
                job.name(),
                name.innermost(),
                full.ddName(),
                "DASD",
                "",
                full.dataSet()));
  }

  /// IEC070I of a VSAM cluster; the step goes on with what VSAM's return code says.
  private void clusterFull(OutOfSpace full) {
    job.log()
        .console(
            String.join(
                ",",
                "IEC070I " + full.code(),
                job.name(),
                name.innermost(),
                full.ddName(),
                "DASD",
                "",
                "",
                full.dataSet()));
  }
}
