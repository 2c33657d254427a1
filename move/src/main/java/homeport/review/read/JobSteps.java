package homeport.review.read;

import homeport.jcl.Allocation;
import homeport.jcl.DatasetName;
import homeport.jcl.Dd;
import homeport.jcl.DdReference;
import homeport.jcl.Job;
import homeport.jcl.Program;
import homeport.jcl.Step;
import homeport.review.model.Access;
import homeport.review.model.Job.DataSetUse;
import homeport.review.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The steps of one job with what they run and use.
final class JobSteps {
  /// How far back references may lead to others.
  private static final int REFERENCES_MAX = 50;

  /// Before the ddname of a step that has its program from a DD statement.
  private static final String FROM_DD = "*.";

  private static final String BINDER = "IEWBLINK";

  private static final Set<String> CONTROL_DDS = Set.of("SYSIN", "SYSTSIN", "TOOLIN");

  private final Job job;
  private final JobReader reader;
  private final List<Note> notes = new ArrayList<>();

  JobSteps(Job job, JobReader reader) {
    this.job = job;
    this.reader = reader;
  }

  List<Note> notes() {
    return notes;
  }

  List<homeport.review.model.Job.Step> read() {
    List<homeport.review.model.Job.Step> steps = new ArrayList<>();
    for (Step step : job.steps()) {
      steps.add(step(step));
    }
    return steps;
  }

  private homeport.review.model.Job.Step step(Step step) {
    String program = program(step);
    List<String> records = control(step);
    ControlText control = ControlText.of(program, records);
    if (program.equals("DFHCSDUP")) {
      reader.resources().add(records);
    }
    List<String> runs = runs(step, program, control);
    Place place = reader.place(step.at());
    note(program, runs, control, place);
    Map<String, DataSetUse> uses = new LinkedHashMap<>();
    dds(step, program, runs, control, uses);
    Dd sysin = step.dd("SYSIN");
    Place from = sysin == null ? place : reader.place(sysin.at());
    for (ControlText.Named named : control.dataSets()) {
      String name = plain(named.name());
      if (!named.kind().isEmpty()) {
        reader.kind(name, named.kind());
      }
      add(uses, new DataSetUse("", name, named.access(), from));
    }
    return new homeport.review.model.Job.Step(
        step.qualifiedName(),
        reader.procedure(step, job.name()),
        program,
        runs,
        here(program, runs),
        place,
        List.copyOf(uses.values()));
  }

  private static String plain(String name) {
    int open = name.indexOf('(');
    return open < 0 ? name : name.substring(0, open);
  }

  private static void add(Map<String, DataSetUse> uses, DataSetUse use) {
    uses.merge(
        use.ddName() + " " + use.dataSet(),
        use,
        (a, b) -> new DataSetUse(a.ddName(), a.dataSet(), a.access().and(b.access()), a.place()));
  }

  private String program(Step step) {
    return switch (step.program()) {
      case Program.Named named -> named.name();
      case Program.FromDd from -> FROM_DD + from.reference().ddName();
    };
  }

  /// The application programs of the step: the program itself, what DSN's RUN names, or the program
  /// of an IMS region (`PARM='BMP,program,psb'`).
  private List<String> runs(Step step, String program, ControlText control) {
    if (!control.runs().isEmpty()) {
      return control.runs();
    }
    if (program.equals("DFSRRC00") && step.parm() != null) {
      String[] parts = step.parm().split(",", 4);
      return parts.length > 1 && !parts[1].isBlank() ? List.of(parts[1].strip()) : List.of();
    }
    return reader.programs().find(program) == null ? List.of() : List.of(program);
  }

  private boolean here(String program, List<String> runs) {
    if (!runs.contains(program) && !isJobProgram(program)) {
      return false;
    }
    return runs.stream()
        .flatMap(run -> reader.programs().find(run) == null ? Stream.of(false) : reached(run))
        .allMatch(accepted -> accepted);
  }

  /// `PGM=*.step.dd` runs what the binder has made, where there is one.
  private boolean isJobProgram(String program) {
    return reader.isJobProgram(program.startsWith(FROM_DD) ? BINDER : program);
  }

  private Stream<Boolean> reached(String run) {
    return reader.programs().reached(run).stream()
        .map(homeport.review.model.Program::runsUnmodified);
  }

  private void note(String program, List<String> runs, ControlText control, Place place) {
    String unit = "J:" + job.name();
    if (!runs.contains(program)) {
      boolean has = isJobProgram(program);
      notes.add(Note.at(Note.Kind.STEP, program, unit, place, has, ""));
    }
    for (String run : runs) {
      if (reader.programs().find(run) == null) {
        notes.add(Note.at(Note.Kind.STEP_MISSING, run, unit, place, false, ""));
      }
    }
    for (String command : control.commands()) {
      boolean has = isJobProgram(program);
      notes.add(Note.at(Note.Kind.CONTROL, program + " " + command, unit, place, has, ""));
    }
  }

  /// The control statements of a step: in the job, or in a member of the estate.
  private List<String> control(Step step) {
    List<String> records = new ArrayList<>();
    for (Dd dd : step.boundDds()) {
      if (CONTROL_DDS.contains(dd.ddName())) {
        for (Allocation allocation : dd.concatenation()) {
          if (allocation instanceof Allocation.InStream data) {
            records.addAll(data.records());
          } else if (allocation instanceof Allocation.Dataset set
              && set.name() instanceof DatasetName.Member member) {
            records.addAll(reader.members().control(member.member()));
          }
        }
      }
    }
    return records;
  }

  private void dds(
      Step step,
      String program,
      List<String> runs,
      ControlText control,
      Map<String, DataSetUse> uses) {
    for (Dd dd : step.boundDds()) {
      for (Allocation allocation : dd.concatenation()) {
        if (allocation instanceof Allocation.Dataset set) {
          String name = name(set.name());
          if (name != null) {
            Access access =
                StepAccess.of(
                    program, runs, dd.ddName(), set.disposition(), reader.programs(), control);
            add(uses, new DataSetUse(dd.ddName(), name, access, reader.place(set.at())));
          }
        }
      }
    }
  }

  private @Nullable String name(DatasetName name) {
    DatasetName at = name;
    for (int i = 0; i < REFERENCES_MAX && at instanceof DatasetName.BackReference back; i++) {
      DatasetName next = referred(back.reference());
      if (next == null) {
        return null;
      }
      at = next;
    }
    return switch (at) {
      case DatasetName.Plain plain -> named(plain.name(), "data set");
      case DatasetName.Member member -> named(member.name(), "library");
      case DatasetName.Generation generation -> named(generation.base(), "generations");
      case DatasetName.Temporary temporary ->
          named("&&" + temporary.name() + " (" + job.name() + ")", "temporary");
      case DatasetName.BackReference _, DatasetName.Unnamed _ -> null;
    };
  }

  private String named(String name, String kind) {
    reader.kind(name, kind);
    return name;
  }

  private @Nullable DatasetName referred(DdReference reference) {
    List<Dd> dds =
        reference.stepNumber() == 0
            ? job.jobDds()
            : job.steps().get(reference.stepNumber() - 1).dds();
    for (Dd dd : dds) {
      if (dd.ddName().equals(reference.ddName()) && dd.first() instanceof Allocation.Dataset set) {
        return set.name();
      }
    }
    return null;
  }
}
