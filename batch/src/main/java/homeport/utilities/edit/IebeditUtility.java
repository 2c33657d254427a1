package homeport.utilities.edit;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.diagnostics.SourceFile;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import homeport.utilities.dd.RecordSink;
import homeport.utilities.dd.Sysprint;
import homeport.utilities.dd.UtilityFailure;
import homeport.utilities.dd.UtilityStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// IEBEDIT (z/OS DFSMSdfp Utilities, "IEBEDIT"): copies jobs of SYSUT1, whole or some of their
/// steps, to SYSUT2, most often the internal reader. What stands before a job's first EXEC goes
/// with it.
public final class IebeditUtility implements Utility {
  private static final int WARNING = 4;
  private static final int FAILED = 8;
  private static final Dcb CARDS = Dcb.of(RecordFormat.FB, 80);
  private static final Set<String> OPERANDS = Set.of("START", "TYPE", "STEPNAME", "NOPRINT");
  private static final Set<String> TYPES = Set.of("", "POSITION", "INCLUDE", "EXCLUDE");

  @Override
  public String name() {
    return "IEBEDIT";
  }

  @Override
  public int run(UtilityStep step) {
    return Sysprint.during(
        step, "                              IEBEDIT", FAILED, listing -> edit(step, listing));
  }

  private static List<UtilityStatement> statements(UtilityStep step) throws UtilityFailure {
    ControlRecords control = ControlRecords.read(step, "SYSIN");
    SourceFile source = control.text();
    if (source == null && !control.missing()) {
      throw new UtilityFailure("HP4002", "SYSIN cannot be read: " + control.detail());
    }
    List<UtilityStatement> statements = source == null ? List.of() : UtilityStatement.read(source);
    for (UtilityStatement statement : statements) {
      if (!statement.operation().equals("EDIT")) {
        throw UtilityFailure.refused("the control statement `" + statement.operation() + "`");
      }
      String other = statement.other(OPERANDS);
      if (other != null) {
        throw UtilityFailure.refused("the operand `" + other + "` of EDIT");
      }
      if (!TYPES.contains(type(statement))) {
        throw UtilityFailure.refused("`TYPE=" + type(statement) + "` of EDIT");
      }
    }
    return statements;
  }

  private static String type(UtilityStatement statement) {
    return statement.value("TYPE", "TYPE").toUpperCase(Locale.ROOT);
  }

  private static int edit(UtilityStep step, Listing listing) throws UtilityFailure {
    List<UtilityStatement> statements = statements(step);
    List<JobCards> jobs = JobCards.read(step);
    try (RecordSink sink = RecordSink.open(step, "SYSUT2", CARDS)) {
      if (statements.isEmpty()) {
        for (JobCards job : jobs) {
          copy(step, listing, sink, job, job.steps(), true);
        }
        return 0;
      }
      int code = 0;
      int at = 0;
      for (UtilityStatement statement : statements) {
        statement.lines().forEach(listing::spaced);
        int found = find(jobs, at, statement.value("START", "START").toUpperCase(Locale.ROOT));
        if (found < 0) {
          listing.line("HP4307 EDIT: the job is not in SYSUT1, or stands before the last one");
          code = WARNING;
          continue;
        }
        at = found + 1;
        code = Math.max(code, job(step, listing, sink, jobs.get(found), statement));
      }
      return code;
    }
  }

  private static int find(List<JobCards> jobs, int from, String name) {
    for (int i = from; i < jobs.size(); i++) {
      if (name.isEmpty() || jobs.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static int job(
      UtilityStep step, Listing listing, RecordSink sink, JobCards job, UtilityStatement statement)
      throws UtilityFailure {
    String type = type(statement);
    String given = statement.value("STEPNAME", "STEPNAME").toUpperCase(Locale.ROOT);
    boolean position = type.isEmpty() || type.equals("POSITION");
    boolean print = !statement.has("NOPRINT");
    if (given.isEmpty()) {
      copy(step, listing, sink, job, type.equals("INCLUDE") ? List.of() : job.steps(), print);
      return 0;
    }
    boolean[] named = new boolean[job.steps().size()];
    for (String range : UtilityStatement.parts(UtilityStatement.inside(given))) {
      String[] ends = range.split("-", -1);
      int from = job.index(ends[0]);
      int to = position ? job.steps().size() - 1 : job.index(ends[ends.length - 1]);
      if (from < 0 || to < from) {
        listing.line("HP4307 EDIT: the job " + job.name() + " has no steps `" + range + "`");
        return WARNING;
      }
      Arrays.fill(named, from, to + 1, true);
    }
    List<JobCards.Step> wanted = new ArrayList<>();
    for (int i = 0; i < named.length; i++) {
      if (named[i] != type.equals("EXCLUDE")) {
        wanted.add(job.steps().get(i));
      }
    }
    copy(step, listing, sink, job, wanted, print);
    return 0;
  }

  private static void copy(
      UtilityStep step,
      Listing listing,
      RecordSink sink,
      JobCards job,
      List<JobCards.Step> steps,
      boolean print)
      throws UtilityFailure {
    List<byte[]> cards = new ArrayList<>(job.head());
    steps.forEach(each -> cards.addAll(each.cards()));
    for (byte[] card : cards) {
      sink.write(card);
      if (print) {
        listing.line(step.codePage().decode(card).stripTrailing());
      }
    }
  }
}
