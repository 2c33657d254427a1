package homeport.cobol.report;

import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ReportSyntax;
import homeport.cobol.syntax.ReportSyntax.Clause;
import homeport.cobol.syntax.ReportSyntax.Control;
import homeport.cobol.syntax.ReportSyntax.Description;
import homeport.cobol.syntax.ReportSyntax.Edge;
import homeport.cobol.syntax.ReportSyntax.Entry;
import homeport.cobol.syntax.ReportSyntax.Kind;
import homeport.data.Picture;
import homeport.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a report of its RD and the entries behind it (Report Writer Precompiler Programmer's
/// Manual, "REPORT SECTION and RD").
final class ReportReader implements GroupReader.Levels {
  /// The columns of a line where neither LINE LIMIT nor the file's record says how many.
  static final int WIDTH = 132;

  private final Description written;
  private final Picture.Rules pictures;
  private final Problems problems;
  private final List<Reference> controls = new ArrayList<>();
  private boolean hasFinal;

  private ReportReader(Description written, Picture.Rules pictures, Problems problems) {
    this.written = written;
    this.pictures = pictures;
    this.problems = problems;
  }

  /// @param files the FDs of the program
  static Report read(
      Description written,
      List<FileSyntax.Description> files,
      Picture.Rules pictures,
      Problems problems) {
    return new ReportReader(written, pictures, problems).read(files);
  }

  private Report read(List<FileSyntax.Description> files) {
    List<FileSyntax.Description> own =
        files.stream()
            .filter(file ->
                file.reports().stream().anyMatch(name -> name.text().equals(written.name().text())))
            .toList();
    if (own.isEmpty()) {
      problems.add(
          RuleBroken.of(
                  Rule.REPORT_FILE,
                  written.name().at(),
                  "report `" + written.name() + "` is written to no file")
              .help("name it in the REPORT clause of an FD"));
    }
    for (FileSyntax.Description file : own) {
      if (file.linage() != null) {
        problems.add(
            RuleBroken.of(
                Rule.REPORT_FILE, file.linage().at(), "a file with reports cannot have LINAGE"));
      }
    }
    controls();
    List<Group> groups = groups();
    Report.Page page = page(groups);
    Expression code = written.code();
    int codeLength = code == null ? 0 : codeLength(code);
    int width = width(own, groups, codeLength);
    Report report =
        new Report(
            written.name().at(),
            written.name(),
            code,
            codeLength,
            controls,
            hasFinal,
            page,
            width,
            own,
            groups);
    new ReportChecks(report, problems).check();
    return report;
  }

  private int codeLength(Expression code) {
    if (code instanceof Expression.Constant(_, Literal.Text(String text)) && !text.isEmpty()) {
      return text.length();
    }
    problems.add(RuleBroken.of(Rule.REPORT_FILE, code.at(), "CODE needs an alphanumeric literal"));
    return 1;
  }

  private void controls() {
    for (Control control : written.controls()) {
      Reference item = control.item();
      if (item == null && (hasFinal || !controls.isEmpty())) {
        problem(Rule.REPORT_TYPE, control, "FINAL is the highest level and comes first");
      } else if (item == null) {
        hasFinal = true;
      } else if (find(item) >= 0) {
        problem(Rule.REPORT_TYPE, control, "`" + item.name() + "` is a control twice");
      } else {
        controls.add(item);
      }
    }
  }

  private void problem(Rule rule, Control control, String title) {
    problems.add(RuleBroken.of(rule, control.at(), title));
  }

  /// The level of a control data item, or -1.
  private int find(Reference item) {
    for (int i = 0; i < controls.size(); i++) {
      Reference control = controls.get(i);
      if (control.name().text().equals(item.name().text())
          && qualified(control.qualifiers(), item.qualifiers())
          && control.subscripts().size() == item.subscripts().size()) {
        return i + 1;
      }
    }
    return -1;
  }

  /// Qualifiers may be left out in one of the places.
  private static boolean qualified(List<Name> one, List<Name> other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.stream().map(Name::text).toList().equals(other.stream().map(Name::text).toList());
  }

  @Override
  public int of(Clause.Type type) {
    if (type.kind() != Kind.CH && type.kind() != Kind.CF) {
      return -1;
    }
    Control control = type.control();
    if (control != null) {
      return of(control);
    }
    if (controls.size() + (hasFinal ? 1 : 0) == 1) {
      return hasFinal ? Report.FINAL : 1;
    }
    problems.add(
        RuleBroken.of(
            Rule.REPORT_TYPE, type.at(), type.kind().words() + " does not say of which control"));
    return -1;
  }

  /// FINAL need not be in the CONTROL clause (Report Writer Precompiler Programmer's Manual,
  /// "CONTROL clause").
  @Override
  public int of(Control control) {
    Reference item = control.item();
    if (item == null) {
      hasFinal = true;
      return Report.FINAL;
    }
    int level = find(item);
    if (level < 0) {
      problems.add(
          RuleBroken.of(
                  Rule.REPORT_TYPE,
                  control.at(),
                  "`" + item.name() + "` is no control of report `" + written.name() + "`")
              .help("name it in the CONTROL clause of the RD"));
    }
    return level;
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    GroupReader reader = new GroupReader(written.name(), this, pictures, problems);
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : written.entries()) {
      if (entry.level() == 1 && !entries.isEmpty()) {
        groups.add(reader.read(groups.size() + 1, entries));
        entries.clear();
      }
      if (entry.level() == 1 || !entries.isEmpty()) {
        entries.add(entry);
      } else {
        problems.add(
            RuleBroken.of(Rule.REPORT_TYPE, entry.at(), "a report group begins with a level 01"));
      }
    }
    if (!entries.isEmpty()) {
      groups.add(reader.read(groups.size() + 1, entries));
    }
    return groups;
  }

  /// What a phrase of PAGE LIMIT is when it is left out: HEADING 1; FIRST DETAIL the line behind
  /// the page heading, else HEADING; LAST DETAIL FOOTING; FOOTING LAST DETAIL, else the line before
  /// the page footing, else the page's last.
  private Report.@Nullable Page page(List<Group> groups) {
    ReportSyntax.Page page = written.page();
    if (page == null) {
      return null;
    }
    int heading = line(page.heading(), 1);
    int afterHeading = heading;
    int beforeFooting = page.limit();
    for (Group group : groups) {
      if (group.lines().isEmpty()) {
        continue;
      }
      ReportSyntax.Vertical first = group.lines().getFirst().to();
      if (group.kind() == Kind.PH) {
        afterHeading = Math.max(heading, ReportChecks.last(group, heading - 1) + 1);
      } else if (group.kind() == Kind.PF && !first.plus()) {
        beforeFooting = Math.max(1, first.number() - 1);
      }
    }
    int firstDetail = line(page.firstDetail(), afterHeading);
    int footing = line(page.footing(), line(page.lastDetail(), beforeFooting));
    int lastDetail = line(page.lastDetail(), footing);
    return new Report.Page(page.limit(), heading, firstDetail, lastDetail, footing);
  }

  private static int line(@Nullable Edge edge, int otherwise) {
    return edge == null ? otherwise : edge.line();
  }

  /// The columns of a line: LINE LIMIT; else what the record holds besides the code; else 132, or
  /// as many as the widest line has.
  private int width(List<FileSyntax.Description> files, List<Group> groups, int codeLength) {
    int record = 0;
    for (FileSyntax.Description file : files) {
      int length = file.recordMax();
      record = record == 0 || length == 0 ? Math.max(record, length) : Math.min(record, length);
    }
    int fits = record == 0 ? Integer.MAX_VALUE : Math.max(1, record - codeLength);
    if (written.lineLimit() > 0) {
      return Math.min(written.lineLimit(), fits);
    }
    if (record > 0) {
      return fits;
    }
    int widest = WIDTH;
    for (Group group : groups) {
      for (Group.Line line : group.lines()) {
        for (Group.Field field : line.fields()) {
          widest = Math.max(widest, field.column() + field.length() - 1);
        }
      }
    }
    return widest;
  }
}
