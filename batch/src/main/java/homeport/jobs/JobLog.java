package homeport.jobs;

import homeport.diagnostics.Problem;
import homeport.jcl.JclListing;
import homeport.jcl.JobParameters.MessageLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A job's log in the three parts that operators know: what the console saw (JESMSGLG), the
/// statements (JESJCL), and what the system did for each step (JESYSMSG).
final class JobLog {
  private static final int WIDTH = 80;

  private final String jobId;
  private final JobClock clock;
  private final List<String> console = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();
  private final List<SystemLine> system = new ArrayList<>();
  private final List<String> summary = new ArrayList<>();
  private MessageLevel level = MessageLevel.ALL;
  private boolean abnormal;

  /// @param allocation it tells of allocation or disposition
  private record SystemLine(String text, boolean allocation) {}

  JobLog(String jobId, String estate, JobClock clock) {
    this.jobId = jobId;
    this.clock = clock;
    console.add(
        "          H O M E P O R T   J O B   L O G  --  " + estate.toUpperCase(Locale.ROOT));
    console.add("");
    console(String.format(Locale.ROOT, "---- %s ----", clock.date()));
  }

  /// A message on the console.
  void console(String text) {
    console.add(String.format(Locale.ROOT, " %s %s  %s", clock.time(), jobId, text));
  }

  /// Lines that belong to the message before.
  void consoleMore(String text) {
    text.lines().forEach(line -> console.add((" ".repeat(9) + line).stripTrailing()));
  }

  /// The statements, and what is wrong with them.
  void statements(JclListing listing, MessageLevel level, List<Problem> problems) {
    this.level = level;
    List<String> printed = listing.print();
    switch (level.statements()) {
      case 0 -> statements.addAll(printed.subList(0, Math.min(1, printed.size())));
      case 2 -> printed.stream().filter(JobLog::submitted).forEach(statements::add);
      default -> statements.addAll(printed);
    }
    List<String> messages = new ArrayList<>(listing.printMessages());
    for (Problem problem : problems) {
      messages.addAll(describe(listing.numberOf(problem.at()), problem));
    }
    if (!messages.isEmpty()) {
      statements.add(" STMT NO. MESSAGE");
      statements.addAll(messages);
    }
  }

  /// Statements of procedures begin with `XX`, `X/`, `++` or `+/`.
  private static boolean submitted(String line) {
    return line.length() < 11 || line.charAt(10) == '/' || line.charAt(10) == ' ';
  }

  private static List<String> describe(int statement, Problem problem) {
    String ids = problem.ibmId() == null ? problem.id() : problem.ibmId() + " " + problem.id();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%9d %s %s (%s:%d:%d)",
            statement,
            ids,
            problem.title(),
            problem.at().file().name(),
            problem.at().line(),
            problem.at().column()));
    if (problem.help() != null) {
      lines.add(" ".repeat(10) + "help: " + problem.help());
    }
    return lines;
  }

  /// A message about a step or the job.
  void system(String text) {
    system.add(new SystemLine(" " + text, false));
  }

  /// A message about allocation or disposition: MSGLEVEL=(,0) shows these only after an abend.
  void allocation(String text) {
    system.add(new SystemLine(" " + text, true));
  }

  /// From here on the job counts as one that ended abnormally.
  void abnormal() {
    abnormal = true;
  }

  /// A line of the table at the end.
  void summary(String text) {
    summary.add(" " + text);
  }

  private List<String> systemShown() {
    boolean all = level.messages() != 0 || abnormal;
    return system.stream().filter(line -> all || !line.allocation()).map(SystemLine::text).toList();
  }

  /// The whole log as text.
  String print() {
    StringBuilder text = new StringBuilder();
    part("JESMSGLG", console, text);
    part("JESJCL", statements, text);
    part("JESYSMSG", systemShown(), text);
    part("STEPS", summary, text);
    return text.toString();
  }

  private static void part(String name, List<String> lines, StringBuilder text) {
    if (!lines.isEmpty()) {
      text.append(heading(name)).append('\n');
      for (String line : lines) {
        text.append(line.stripTrailing()).append('\n');
      }
    }
  }

  /// A line that begins a part.
  static String heading(String name) {
    String head = "---- " + name + " ";
    return head + "-".repeat(Math.max(4, WIDTH - head.length()));
  }
}
