package homeport.jcl.build;

import homeport.diagnostics.Problems;
import homeport.jcl.Dd;
import homeport.jcl.If;
import homeport.jcl.JclStructureProblem;
import homeport.jcl.JclSupport;
import homeport.jcl.Job;
import homeport.jcl.JobElement;
import homeport.jcl.JobParameters;
import homeport.jcl.Output;
import homeport.jcl.draft.DraftDd;
import homeport.jcl.draft.DraftElement;
import homeport.jcl.draft.DraftIf;
import homeport.jcl.draft.DraftJob;
import homeport.jcl.draft.DraftStep;
import java.util.ArrayList;
import java.util.List;

/// A draft to a job.
public final class JobBuilder {
  private final DraftJob draft;
  private final Problems problems;
  private final References references;

  public JobBuilder(DraftJob draft, Problems problems) {
    this.draft = draft;
    this.problems = problems;
    this.references = new References(draft, problems);
  }

  /// @param clean false when the job's text already had errors
  public Job build(boolean clean) {
    JobParameters parameters = new JobParametersBuilder(draft, references, problems).build();
    List<Dd> jobDds = jobDds();
    List<JobElement> elements = elements(draft.elements());
    List<Output> outputs = outputs();
    if (draft.steps().isEmpty()) {
      problems.add(new JclStructureProblem.JobHasNoSteps(draft.at(), draft.name()));
    }
    boolean runnable =
        clean
            && !problems.hasErrors()
            && parameters.typeOfRun() != JobParameters.TypeOfRun.SCAN
            && parameters.typeOfRun() != JobParameters.TypeOfRun.COPY;
    return new Job(
        draft.at(),
        draft.name(),
        parameters,
        jobDds,
        elements,
        outputs,
        draft.listing().build(),
        runnable);
  }

  private List<Dd> jobDds() {
    List<Dd> built = new ArrayList<>();
    List<DraftDd> earlier = new ArrayList<>();
    References.Place place = new References.Place(draft.call(), 0);
    for (DraftDd dd : draft.dds()) {
      DdContext context =
          new DdContext(new Values(problems), references, place, 0, List.copyOf(earlier));
      built.add(new DdBuilder(context).build(dd));
      earlier.add(dd);
    }
    return built;
  }

  private List<JobElement> elements(List<DraftElement> drafts) {
    List<JobElement> built = new ArrayList<>();
    for (DraftElement element : drafts) {
      built.add(
          switch (element) {
            case DraftStep step -> new StepBuilder(step, references, problems).build();
            case DraftIf branch ->
                new If(
                    branch.at(),
                    branch.name(),
                    ConditionParser.parse(branch, references, problems),
                    elements(branch.then()),
                    elements(branch.otherwise()));
          });
    }
    return built;
  }

  private List<Output> outputs() {
    List<Output> built = new ArrayList<>();
    for (DraftJob.Output output : draft.outputs()) {
      Keywords keywords = new Keywords(JclSupport.Area.OUTPUT, output.parameters(), 0, problems);
      built.add(new Output(output.at(), output.name(), output.stepNumber(), keywords.asWritten()));
    }
    return built;
  }
}
