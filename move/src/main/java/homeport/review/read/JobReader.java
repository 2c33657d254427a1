package homeport.review.read;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Severity;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import homeport.jcl.Jcl;
import homeport.jcl.JclSettings;
import homeport.jcl.Step;
import homeport.review.MemberKind;
import homeport.review.model.Job;
import homeport.review.model.Place;
import homeport.review.model.Procedure;
import homeport.review.scan.EstateScan;
import homeport.review.scan.SourceMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads the jobs of an estate with the job system's own reader: procedures expanded, symbols
/// substituted, each step with its data sets.
public final class JobReader {
  /// The value of `&SYSUID`: nobody submits in a review.
  private static final JclSettings SETTINGS = new JclSettings("USERID");

  private final Members members;
  private final ProgramIndex programs;
  private final Resources resources;
  private final Set<String> jobPrograms;
  private final Map<String, String> kinds = new TreeMap<>();
  private final Map<String, TreeSet<String>> procedureUsers = new TreeMap<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Job> jobs = new ArrayList<>();

  public JobReader(
      EstateScan.Scanned scanned,
      ProgramIndex programs,
      Resources resources,
      Set<String> jobPrograms) {
    this.members = new Members(scanned.members());
    this.programs = programs;
    this.resources = resources;
    this.jobPrograms = Set.copyOf(jobPrograms);
  }

  public ReadJobs read(EstateScan.Scanned scanned) {
    for (SourceMember member : scanned.of(MemberKind.JOB)) {
      read(member);
    }
    List<Procedure> procedures = new ArrayList<>();
    for (SourceMember member : scanned.of(MemberKind.PROCEDURE)) {
      TreeSet<String> users = procedureUsers.getOrDefault(member.name(), new TreeSet<>());
      procedures.add(new Procedure(member.name(), new Place(member.file(), 1), List.copyOf(users)));
    }
    return new ReadJobs(jobs, procedures, kinds, notes);
  }

  private void read(SourceMember member) {
    Problems problems = new Problems();
    SourceFile source = new SourceFile(member.file(), member.text());
    List<homeport.jcl.Job> read = Jcl.read(source, SETTINGS, members, problems);
    for (homeport.jcl.Job job : read) {
      JobSteps steps = new JobSteps(job, this);
      boolean alone = read.size() == 1;
      int errors = (int) problems.all().stream().filter(JobReader::isError).count();
      jobs.add(
          new Job(
              job.name(),
              place(job.at()),
              job.runnable(),
              alone || !job.runnable() ? errors : 0,
              steps.read()));
      notes.addAll(steps.notes());
    }
    String unit = "J:" + (read.isEmpty() ? member.name() : read.getFirst().name());
    problems(problems, unit);
  }

  private static boolean isError(Problem problem) {
    return problem.severity().compareTo(Severity.ERROR) >= 0;
  }

  private void problems(Problems problems, String unit) {
    record Key(String id, String file, String said) {}
    Map<Key, List<Integer>> lines = new LinkedHashMap<>();
    for (Problem problem : problems.all()) {
      if (isError(problem)) {
        Place place = place(problem.at());
        Key key =
            new Key(
                "JCL error " + problem.id(), place.file(), problem.id() + ": " + problem.title());
        lines.computeIfAbsent(key, _ -> new ArrayList<>()).add(place.line());
      }
    }
    lines.forEach((key, all) -> {
      List<Integer> sorted = all.stream().sorted().distinct().toList();
      Place place = new Place(key.file(), sorted.getFirst());
      notes.add(new Note(Note.Kind.JCL, key.id(), unit, place, sorted, false, key.said()));
    });
  }

  /// Text that came from a procedure has the member's name; a review says the file.
  Place place(Span at) {
    SourceMember procedure = members.procedure(at.file().name());
    return new Place(procedure == null ? at.file().name() : procedure.file(), at.line());
  }

  /// The procedure a step stands in, or empty.
  String procedure(Step step, String job) {
    if (step.procStepName() == null) {
      return "";
    }
    SourceMember procedure = members.procedure(step.at().file().name());
    if (procedure == null) {
      return "(in the job)";
    }
    procedureUsers.computeIfAbsent(procedure.name(), _ -> new TreeSet<>()).add(job);
    return procedure.name();
  }

  void kind(String dataSet, String kind) {
    String known = kinds.get(dataSet);
    if (known == null || known.equals("data set")) {
      kinds.put(dataSet, kind);
    }
  }

  Members members() {
    return members;
  }

  ProgramIndex programs() {
    return programs;
  }

  Resources resources() {
    return resources;
  }

  boolean isJobProgram(String name) {
    return jobPrograms.contains(name);
  }
}
