package homeport.jcl.expand;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Severity;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import homeport.jcl.JclSettings;
import homeport.jcl.JclStructureProblem;
import homeport.jcl.JclSupport;
import homeport.jcl.JclTextProblem;
import homeport.jcl.Job;
import homeport.jcl.MemberSource;
import homeport.jcl.build.JobBuilder;
import homeport.jcl.draft.DraftJob;
import homeport.jcl.text.Statement;
import homeport.jcl.text.StatementReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a text into its jobs and takes each of them from text to model.
public final class JobStream {
  private final JclSettings settings;
  private final MemberSource members;
  private final Problems problems;

  public JobStream(JclSettings settings, MemberSource members, Problems problems) {
    this.settings = settings;
    this.members = members;
    this.problems = problems;
  }

  /// The statements of one job, its JOB statement first.
  private record Section(Statement.Operation job, List<Statement> rest, int end) {}

  public List<Job> read(SourceFile source) {
    Problems reading = new Problems();
    List<Statement> statements = StatementReader.read(source, reading);
    reading.all().forEach(problems::add);
    List<Job> jobs = new ArrayList<>();
    for (Section section : sections(statements, source)) {
      jobs.add(job(section, reading));
    }
    return jobs;
  }

  private List<Section> sections(List<Statement> statements, SourceFile source) {
    List<Section> sections = new ArrayList<>();
    Statement.@Nullable Operation job = null;
    List<Statement> rest = new ArrayList<>();
    boolean ended = false;
    boolean reported = false;
    for (Statement statement : statements) {
      if (statement instanceof Statement.JesControl control) {
        jesControl(control);
      }
      if (statement instanceof Statement.Operation operation
          && operation.operation().equalsIgnoreCase("JOB")) {
        if (job != null) {
          sections.add(new Section(job, List.copyOf(rest), operation.at().start()));
        }
        job = operation;
        rest.clear();
        ended = false;
        reported = false;
      } else if (job != null && !ended) {
        ended = statement instanceof Statement.Null;
        rest.add(statement);
      } else if (statement instanceof Statement.Operation operation && !reported) {
        reported = true;
        problems.add(
            job == null
                ? new JclStructureProblem.JobMissing(operation.at())
                : new JclStructureProblem.AfterEndOfJob(operation.at()));
      }
    }
    if (job != null) {
      sections.add(new Section(job, List.copyOf(rest), source.text().length() + 1));
    }
    return sections;
  }

  private void jesControl(Statement.JesControl control) {
    String word = control.word().startsWith("$") ? "$" : control.word();
    JclSupport.Entry entry = JclSupport.find(JclSupport.Area.JES2, word);
    if (word.equals("ROUTE") && control.rest().startsWith("XEQ")) {
      problems.add(
          new JclTextProblem.JesStatement(
              control.at(), "/*ROUTE XEQ", "jobs are not sent to other nodes"));
    }
    if (entry == null || entry.level() == JclSupport.Level.NO) {
      String reason = entry == null ? "no such statement is known" : entry.reason();
      problems.add(new JclTextProblem.JesStatement(control.at(), "/*" + control.word(), reason));
    }
  }

  private Job job(Section section, Problems reading) {
    Problems own = new Problems();
    DraftJob draft = new Expansion(settings, members, own).expand(section.job(), section.rest());
    boolean clean = true;
    for (Problem problem : reading.all()) {
      clean &= problem.severity().compareTo(Severity.ERROR) < 0 || !within(problem.at(), section);
    }
    Job job = new JobBuilder(draft, own).build(clean);
    own.all().forEach(problems::add);
    return job;
  }

  private static boolean within(Span at, Section section) {
    return at.file() == section.job().at().file()
        && at.start() >= section.job().at().start()
        && at.start() < section.end();
  }
}
