package homeport.jcl;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A job as text for golden files: all that is coded or resolved, nothing that is not.
final class JobRendering {
  private final List<String> lines = new ArrayList<>();

  static List<String> render(List<Job> jobs) {
    JobRendering rendering = new JobRendering();
    jobs.forEach(rendering::job);
    return rendering.lines;
  }

  static String render(Problem problem) {
    String ibm = problem.ibmId() == null ? "" : " " + problem.ibmId();
    String warning = problem.severity() == Severity.ERROR ? "" : " " + problem.severity().word();
    String help = problem.help() == null ? "" : " = " + problem.help();
    return problem.id() + ibm + warning + " " + problem.at() + " " + problem.title() + help;
  }

  private void job(Job job) {
    JobParameters p = job.parameters();
    List<String> parts = new ArrayList<>();
    add(parts, "account", p.accounting().isEmpty() ? null : p.accounting());
    add(parts, "programmer", p.programmer());
    add(parts, "class", p.jobClass());
    add(parts, "msgclass", p.messageClass());
    if (!p.messageLevel().equals(JobParameters.MessageLevel.ALL)) {
      add(parts, "msglevel", p.messageLevel().statements() + "," + p.messageLevel().messages());
    }
    add(parts, "notify", p.notifyUser());
    add(parts, "region", p.regionBytes());
    add(parts, "time", time(p.time()));
    if (p.typeOfRun() != JobParameters.TypeOfRun.RUN) {
      add(parts, "typrun", p.typeOfRun());
    }
    add(parts, "restart", p.restartStep());
    add(parts, "prty", p.priority());
    switch (p.returnCodeOf()) {
      case JobParameters.JobReturnCode.Highest _ -> {}
      case JobParameters.JobReturnCode.Last _ -> parts.add("jobrc=last");
      case JobParameters.JobReturnCode.OfStep of -> parts.add("jobrc=" + of.step().number());
    }
    if (!p.tests().isEmpty()) {
      add(parts, "cond", p.tests().stream().map(JobRendering::test).toList());
    }
    String runs = job.runnable() ? "" : " not runnable";
    lines.add("JOB " + job.name() + runs + tail(parts));
    job.jobDds().forEach(dd -> dd(dd, "  "));
    job.outputs()
        .forEach(o -> lines.add("  OUTPUT " + o.name() + " step " + o.stepNumber() + settings(o)));
    job.elements().forEach(element -> element(element, "  "));
  }

  private static String settings(Output output) {
    return tail(
        output.settings().entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .sorted()
            .toList());
  }

  private static void add(List<String> parts, String name, Object value) {
    if (value != null) {
      parts.add(name + "=" + value);
    }
  }

  private static String tail(List<String> parts) {
    return parts.isEmpty() ? "" : " " + String.join(" ", parts);
  }

  private static String time(TimeLimit limit) {
    if (limit == null) {
      return null;
    }
    String seconds = limit.seconds() == TimeLimit.UNLIMITED ? "nolimit" : limit.seconds() + "s";
    return seconds + (limit.shared() ? " shared" : "");
  }

  private static String test(ReturnCodeTest test) {
    return test.code()
        + " "
        + test.comparison()
        + (test.step() == null ? "" : " #" + test.step().number());
  }

  private void element(JobElement element, String indent) {
    switch (element) {
      case Step step -> step(step, indent);
      case If branch -> {
        lines.add(indent + "IF " + condition(branch.condition()));
        branch.then().forEach(e -> element(e, indent + "  "));
        if (!branch.otherwise().isEmpty()) {
          lines.add(indent + "ELSE");
          branch.otherwise().forEach(e -> element(e, indent + "  "));
        }
        lines.add(indent + "ENDIF");
      }
    }
  }

  private void step(Step step, String indent) {
    List<String> parts = new ArrayList<>();
    parts.add(
        switch (step.program()) {
          case Program.Named named -> "pgm=" + named.name();
          case Program.FromDd from -> "pgm=" + dd(from.reference());
        });
    add(parts, "parm", step.parm() == null ? null : "<" + step.parm() + ">");
    add(parts, "parmdd", step.parmDd());
    if (!step.tests().tests().isEmpty()) {
      add(parts, "cond", step.tests().tests().stream().map(JobRendering::test).toList());
    }
    if (step.tests().abends() != StepTests.Abends.BYPASS) {
      parts.add(step.tests().abends().name());
    }
    add(parts, "time", time(step.time()));
    add(parts, "region", step.regionBytes());
    add(parts, "acct", step.accounting().isEmpty() ? null : step.accounting());
    String name = step.qualifiedName().isEmpty() ? "-" : step.qualifiedName();
    lines.add(indent + "STEP " + step.number() + " " + name + tail(parts));
    step.dds().forEach(dd -> dd(dd, indent + "  "));
  }

  private void dd(Dd dd, String indent) {
    for (Allocation allocation : dd.concatenation()) {
      String name = allocation == dd.first() ? dd.ddName() : "+";
      lines.add(indent + name + " " + allocation(allocation));
      if (allocation instanceof Allocation.InStream data) {
        data.records().forEach(r -> lines.add(indent + "  |" + r.stripTrailing()));
      }
    }
  }

  private static String allocation(Allocation allocation) {
    List<String> parts = new ArrayList<>();
    switch (allocation) {
      case Allocation.Dataset d -> dataset(d, parts);
      case Allocation.InStream d ->
          parts.add("data" + (d.substituted() ? " substituted" : "") + " " + d.records().size());
      case Allocation.Dummy _ -> parts.add("dummy");
      case Allocation.Forward f -> parts.add("ddname=" + f.ddName());
      case Allocation.Sysout s -> {
        parts.add("sysout=" + s.outputClass());
        add(parts, "writer", s.writer());
        add(parts, "form", s.form());
        add(parts, "outputs", s.outputs().isEmpty() ? null : s.outputs());
        add(parts, "outlim", s.lineLimit());
        add(parts, "copies", s.copies());
        add(parts, "dest", s.destination());
        add(parts, "held", s.held() ? "yes" : null);
      }
    }
    attributes(allocation.attributes(), parts);
    return String.join(" ", parts);
  }

  private static void dataset(Allocation.Dataset d, List<String> parts) {
    parts.add(
        switch (d.name()) {
          case DatasetName.Plain n -> n.name();
          case DatasetName.Member n -> n.name() + "(" + n.member() + ")";
          case DatasetName.Generation n -> n.base() + " gen " + n.relative();
          case DatasetName.Temporary n ->
              "&&" + n.name() + (n.member() == null ? "" : "(" + n.member() + ")");
          case DatasetName.BackReference n -> dd(n.reference());
          case DatasetName.Unnamed _ -> "unnamed";
        });
    Disposition p = d.disposition();
    parts.add(p.status() + "," + p.normal() + "," + p.abnormal());
    Space s = d.space();
    if (s != null) {
      parts.add(
          "space="
              + s.measure()
              + (s.unitBytes() == 0 ? "" : " of " + s.unitBytes())
              + " "
              + s.primary()
              + (s.secondary() == null ? "" : "," + s.secondary())
              + (s.directoryBlocks() == null ? "" : " dir " + s.directoryBlocks())
              + (s.release() ? " rlse" : ""));
    }
    Unit u = d.unit();
    if (u != null) {
      parts.add(
          "unit="
              + u.name()
              + (u.count() == null ? "" : "," + u.count())
              + (u.defer() ? ",defer" : "")
              + (u.sameAs() == null ? "" : " as " + u.sameAs()));
    }
    volume(d.volume(), parts);
    add(parts, "dsntype", d.dsnType());
    add(parts, "recorg", d.recordOrganization());
    add(parts, "keyoff", d.keyOffset());
    add(parts, "amp", d.amp().isEmpty() ? null : d.amp());
    add(parts, "free", d.freeAtClose() ? "close" : null);
  }

  private static void volume(Volume v, List<String> parts) {
    if (v != null) {
      parts.add(
          "vol="
              + v.serials()
              + (v.privately() ? " private" : "")
              + (v.retain() ? " retain" : "")
              + (v.sequence() == null ? "" : " seq " + v.sequence())
              + (v.count() == null ? "" : " count " + v.count())
              + (v.referTo() == null ? "" : " " + dd(v.referTo()))
              + (v.referToDataset() == null ? "" : " ref " + v.referToDataset()));
    }
  }

  private static void attributes(RecordAttributes a, List<String> parts) {
    add(parts, "recfm", a.recordFormat());
    boolean x = Objects.equals(a.recordLengthBytes(), RecordAttributes.LRECL_X);
    add(parts, "lrecl", x ? "X" : a.recordLengthBytes());
    add(parts, "blksize", a.blockSizeBytes());
    add(parts, "dsorg", a.organization());
    add(parts, "keylen", a.keyLengthBytes());
    add(parts, "rkp", a.relativeKeyPosition());
    add(parts, "bufno", a.buffers());
    add(parts, "dcb", a.copiedFrom() == null ? null : dd(a.copiedFrom()));
    add(parts, "dcb", a.modelDataset());
  }

  private static String dd(DdReference reference) {
    return "*#" + reference.stepNumber() + "." + reference.ddName();
  }

  static String condition(Condition condition) {
    return switch (condition) {
      case Condition.Or or -> "(" + condition(or.left()) + " or " + condition(or.right()) + ")";
      case Condition.And and ->
          "(" + condition(and.left()) + " and " + condition(and.right()) + ")";
      case Condition.Not not -> "not " + condition(not.condition());
      case Condition.ReturnCode rc -> step(rc.step()) + "rc " + rc.comparison() + " " + rc.code();
      case Condition.Abend abend -> step(abend.step()) + "abend";
      case Condition.AbendCode code ->
          step(code.step())
              + "abendcc "
              + (code.equal() ? "is " : "is not ")
              + (code.system() ? "S" : "U")
              + code.code();
      case Condition.Run run -> step(run.step()) + "run";
      case Condition.Constant constant -> Boolean.toString(constant.value());
    };
  }

  private static String step(StepReference step) {
    return step == null ? "" : "#" + step.number() + ".";
  }
}
