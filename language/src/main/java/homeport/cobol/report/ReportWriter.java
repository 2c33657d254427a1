package homeport.cobol.report;

import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.ProgramSyntax.Paragraph;
import homeport.cobol.syntax.ReportStatement;
import homeport.cobol.syntax.ReportSyntax;
import homeport.cobol.syntax.ReportSyntax.GroupName;
import homeport.cobol.syntax.ReportSyntax.Kind;
import homeport.cobol.syntax.Statement;
import homeport.data.Picture;
import homeport.data.Usage;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the reports of a program become: records and procedures of ordinary COBOL, as IBM's
/// precompiler writes them. The tree of the program stays as written; the model takes these parts
/// in besides.
public final class ReportWriter {
  private final ProgramSyntax program;
  private final Problems problems;
  private final List<Report> reports = new ArrayList<>();

  private ReportWriter(ProgramSyntax program, Problems problems) {
    this.program = program;
    this.problems = problems;
  }

  /// Reads the reports of a program; what is wrong with them goes to the problems.
  public static ReportWriter of(ProgramSyntax program, Picture.Rules pictures, Problems problems) {
    ReportWriter writer = new ReportWriter(program, problems);
    for (ReportSyntax.Description report : program.reports()) {
      if (writer.find(report.name()) != null) {
        problems.add(
            RuleBroken.of(
                Rule.REPORT_FILE,
                report.name().at(),
                "report `" + report.name() + "` is described twice"));
      } else {
        writer.reports.add(ReportReader.read(report, program.files(), pictures, problems));
      }
    }
    for (FileSyntax.Description file : program.files()) {
      for (Name report : file.reports()) {
        if (writer.find(report) == null) {
          problems.add(
              RuleBroken.of(Rule.REPORT_MISSING, report.at(), "there is no report `" + report + "`")
                  .help("describe it with an RD in the REPORT SECTION"));
        }
      }
    }
    return writer;
  }

  /// The records of a report.
  ///
  /// @param report what their names can be qualified with
  /// @param controls copies of control data items
  public record Storage(Span at, String report, List<DataEntry> entries, List<Copy> controls) {
    public Storage {
      entries = List.copyOf(entries);
      controls = List.copyOf(controls);
    }
  }

  /// A hidden copy of an item: a group of its bytes, and below it an item of its kind.
  public record Copy(Reference of, String group, String value) {}

  public List<Storage> storage() {
    List<Storage> all = new ArrayList<>();
    if (!reports.isEmpty()) {
      GeneratedCobol cobol = new GeneratedCobol(program.at());
      Reference flag = cobol.item(Procedures.SUPPRESSED);
      DataEntry entry =
          new DataEntry(
              flag.at(),
              1,
              flag.name(),
              List.of(
                  new DataEntry.Clause.Pic(flag.at(), "S9(9)"),
                  new DataEntry.Clause.UsageIs(flag.at(), Usage.BINARY)));
      all.add(new Storage(flag.at(), "", List.of(entry), List.of()));
    }
    for (Report report : reports) {
      State state = new State(new GeneratedCobol(report.at()), report);
      List<Copy> copies = new ArrayList<>();
      for (int level = 1; level <= report.controls().size(); level++) {
        Reference control = report.controls().get(level - 1);
        copies.add(new Copy(control, state.priorName(level), state.priorValueName(level)));
        copies.add(new Copy(control, state.presentName(level), state.presentValueName(level)));
      }
      all.add(
          new Storage(
              GeneratedCobol.nowhere(report.at()),
              report.text(),
              ReportStorage.of(report, program.at()),
              copies));
    }
    return all;
  }

  /// The record that a file's reports are written from, as long as the FD says, else as the longest
  /// line; none for a file without reports.
  public List<DataEntry> records(FileSyntax.Description file) {
    if (file.reports().isEmpty()) {
      return List.of();
    }
    int length = file.recordMax();
    for (Report report : reports) {
      if (file.recordMax() == 0 && report.files().contains(file)) {
        length = Math.max(length, report.codeLength() + report.width());
      }
    }
    Span at = GeneratedCobol.nowhere(file.name().at());
    DataEntry.Clause picture = new DataEntry.Clause.Pic(at, "X(" + Math.max(1, length) + ")");
    return List.of(new DataEntry(at, 1, new Name(at, record(file)), List.of(picture)));
  }

  static String record(FileSyntax.Description file) {
    return file.name().text() + " report line";
  }

  /// The procedures of all reports, which stand behind the program's own; control never falls into
  /// them.
  public List<Paragraph> procedures() {
    List<Paragraph> paragraphs = new ArrayList<>();
    if (reports.isEmpty()) {
      return paragraphs;
    }
    GeneratedCobol cobol = new GeneratedCobol(program.procedure().at());
    Span at = program.procedure().at();
    paragraphs.add(cobol.paragraph(Procedures.END, List.of(new Statement.Goback(at, null))));
    paragraphs.add(
        cobol.paragraph(
            Procedures.SUPPRESS, List.of(cobol.set(1, cobol.item(Procedures.SUPPRESSED)))));
    for (Report report : reports) {
      Sums sums = new Sums(report, problems);
      paragraphs.addAll(
          new ReportProcedures(report, sums, group -> before(report, group)).paragraphs());
    }
    return paragraphs;
  }

  private ProgramSyntax.@Nullable Declarative before(Report report, Group group) {
    for (ProgramSyntax.Declarative declarative : program.procedure().declaratives()) {
      GroupName name = declarative.reporting();
      if (name != null && names(report, group, name)) {
        return declarative;
      }
    }
    return null;
  }

  private static boolean names(Report report, Group group, GroupName name) {
    Name own = group.name();
    Name of = name.report();
    return own != null
        && own.text().equals(name.name().text())
        && (of == null || of.text().equals(report.text()));
  }

  private @Nullable Report find(Name name) {
    for (Report report : reports) {
      if (report.text().equals(name.text())) {
        return report;
      }
    }
    return null;
  }

  /// The procedures that INITIATE performs.
  public List<String> initiate(ReportStatement.Initiate statement) {
    List<String> procedures = new ArrayList<>();
    for (Name name : statement.reports()) {
      Report report = known(name);
      Name upon = statement.upon();
      if (report != null && upon == null) {
        procedures.add(Procedures.of(report, Procedures.INITIATE));
      } else if (report != null && upon != null) {
        if (report.files().stream().noneMatch(file -> file.name().text().equals(upon.text()))) {
          problem(upon, "report `" + name + "` is not written to `" + upon + "`");
        } else {
          procedures.add(Procedures.initiateUpon(report, upon.text()));
        }
      }
    }
    return procedures;
  }

  public List<String> terminate(ReportStatement.Terminate statement) {
    List<String> procedures = new ArrayList<>();
    for (Name name : statement.reports()) {
      Report report = known(name);
      if (report != null) {
        procedures.add(Procedures.of(report, Procedures.TERMINATE));
      }
    }
    return procedures;
  }

  private @Nullable Report known(Name name) {
    Report report = find(name);
    if (report == null) {
      problem(name, "there is no report `" + name + "`");
    }
    return report;
  }

  private void problem(Name name, String title) {
    problems.add(RuleBroken.of(Rule.REPORT_NAME, name.at(), title));
  }

  /// GENERATE of a DETAIL group, or of a report.
  public List<String> generate(ReportStatement.GenerateReport statement) {
    GroupName what = statement.what();
    Report whole = what.report() == null ? find(what.name()) : null;
    if (whole != null) {
      summary(whole, what);
      return List.of(Procedures.summary(whole));
    }
    List<String> found = new ArrayList<>();
    for (Report report : reports) {
      for (Group group : report.groups()) {
        if (group.kind() == Kind.DE && names(report, group, what)) {
          found.add(Procedures.generate(report, group));
        }
      }
    }
    if (found.size() != 1) {
      String named = "`" + what.name() + "`";
      problem(
          what.name(),
          found.isEmpty()
              ? named + " is neither a DETAIL group nor a report"
              : named + " could be any of " + found.size() + " DETAIL groups");
      return List.of();
    }
    return found;
  }

  /// Summary reporting needs a control, and at most one DETAIL group, so that it is known what is
  /// summed.
  private void summary(Report report, GroupName what) {
    long details = report.groups().stream().filter(group -> group.kind() == Kind.DE).count();
    boolean body = report.groups().stream().anyMatch(group -> group.kind().isBody());
    boolean controlled = report.hasFinal() || !report.controls().isEmpty();
    if (!controlled || !body || details > 1) {
      problem(
          what.name(),
          "GENERATE of a report needs a CONTROL clause, a body group and not more than one DETAIL"
              + " group");
    }
  }

  /// SUPPRESS PRINTING; nothing where no report is, which has been said.
  public List<String> suppress() {
    return reports.isEmpty() ? List.of() : List.of(Procedures.SUPPRESS);
  }

  /// USE BEFORE REPORTING names one report group.
  public void check(ProgramSyntax.Declarative declarative) {
    GroupName name = declarative.reporting();
    if (name == null) {
      return;
    }
    long found =
        reports.stream()
            .flatMap(report -> report.groups().stream().filter(group -> names(report, group, name)))
            .count();
    if (found != 1) {
      problem(
          name.name(),
          found == 0
              ? "there is no report group `" + name.name() + "`"
              : "`" + name.name() + "` could be any of " + found + " report groups");
    }
  }
}
