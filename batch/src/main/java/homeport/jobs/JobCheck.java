package homeport.jobs;

import homeport.data.CodePage;
import homeport.diagnostics.Problems;
import homeport.jcl.Allocation;
import homeport.jcl.Dd;
import homeport.jcl.DdReference;
import homeport.jcl.Disposition;
import homeport.jcl.Job;
import homeport.jcl.Program;
import homeport.jcl.RecordAttributes;
import homeport.jcl.RecordAttributes.Organization;
import homeport.jcl.RecordFormat;
import homeport.jcl.Step;
import homeport.runtime.ProgramLoader;
import homeport.utilities.Utilities;

/// Refuses what a job asks for and cannot have here, before its first step runs.
final class JobCheck {
  private final CodePage codePage;
  private final Utilities utilities;
  private final ProgramLoader programs;
  private final Problems problems;

  JobCheck(JobSystem system, Problems problems) {
    this.codePage = system.dataSets().codePage();
    this.utilities = system.utilities();
    this.programs = system.programs();
    this.problems = problems;
  }

  void check(Job job) {
    for (Step step : job.steps()) {
      if (step.program() instanceof Program.FromDd(DdReference from)
          && ProgramName.member(from, job) == null) {
        problems.add(
            new JobProblem.UnsupportedParameter(
                step.at(), "PGM=*…" + from.ddName(), "the DD statement names no member"));
      }
      checkProgram(step, ProgramName.of(step, job));
      step.dds().forEach(this::check);
    }
  }

  /// Programs of the system that have no counterpart and for which the site has none either: what
  /// they would have done is said, and the job does not begin.
  private void checkProgram(Step step, String program) {
    String reason = SystemPrograms.reason(program);
    if (reason != null && utilities.find(program) == null && !programs.ofSite(program)) {
      problems.add(new JobProblem.SystemProgram(step.at(), program, reason));
    }
  }

  private void check(Dd dd) {
    for (Allocation allocation : dd.concatenation()) {
      check(dd, allocation.attributes(), allocation);
      switch (allocation) {
        case Allocation.Dataset dataset -> check(dd, dataset);
        case Allocation.InStream inStream -> check(dd, inStream);
        case Allocation.Sysout _, Allocation.Dummy _, Allocation.Forward _ -> {
          // nothing that could be missing
        }
      }
    }
  }

  private void unsupported(Dd dd, Allocation allocation, String what) {
    problems.add(new JobProblem.UnsupportedDataSet(allocation.at(), dd.ddName(), what));
  }

  private void check(Dd dd, RecordAttributes attributes, Allocation allocation) {
    RecordFormat format = attributes.recordFormat();
    if (format != null && RecordAttributesReader.format(format) == null) {
      problems.add(
          new JobProblem.UnsupportedFormat(allocation.at(), dd.ddName(), format.toString()));
    }
    if (attributes.organization() == Organization.DIRECT) {
      unsupported(dd, allocation, "a direct data set");
    }
  }

  private void check(Dd dd, Allocation.Dataset dataset) {
    if (dataset.recordOrganization() != null
        && dataset.disposition().status() != Disposition.Status.OLD
        && dataset.disposition().status() != Disposition.Status.SHR) {
      String refused = ClusterRequest.refusal(dataset);
      if (refused != null) {
        unsupported(dd, dataset, refused);
      }
    }
  }

  private void check(Dd dd, Allocation.InStream inStream) {
    for (String record : inStream.records()) {
      for (int i = 0; i < record.length(); i++) {
        if (!codePage.has(record.charAt(i))) {
          problems.add(
              new JobProblem.CharacterNotInCodePage(
                  inStream.at(), dd.ddName(), record.substring(i, i + 1), codePage.name()));
          return;
        }
      }
    }
  }
}
