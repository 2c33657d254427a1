package homeport.cobol.report;

import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.ReportSyntax.Kind;
import homeport.cobol.syntax.ReportSyntax.Vertical;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Holds a report to the rules of the TYPE, LINE, COLUMN, NEXT GROUP and PAGE LIMIT clauses:
/// whatever could make a line come out of place is an error.
final class ReportChecks {
  private final Report report;
  private final Problems problems;

  ReportChecks(Report report, Problems problems) {
    this.report = report;
    this.problems = problems;
  }

  void check() {
    Report.Page page = report.page();
    boolean ordered = page == null || isOrdered(page);
    if (!ordered) {
      problem(
          Rule.REPORT_PAGE,
          report.at(),
          "the parts of a page come in the order HEADING, FIRST DETAIL, LAST DETAIL, FOOTING, PAGE"
              + " LIMIT");
    }
    once();
    for (Group group : report.groups()) {
      group.lines().forEach(this::columns);
      nextGroup(group);
      if (lines(group) && page != null && ordered) {
        region(group, page);
      }
    }
  }

  private static boolean isOrdered(Report.Page page) {
    return page.heading() <= page.firstDetail()
        && page.firstDetail() <= page.lastDetail()
        && page.lastDetail() <= page.footing()
        && page.footing() <= page.limit();
  }

  /// One group of each kind, one for each control; any number of DETAIL groups.
  private void once() {
    Map<String, Group> seen = new HashMap<>();
    for (Group group : report.groups()) {
      if (group.kind() == Kind.DE) {
        continue;
      }
      Group before = seen.putIfAbsent(group.kind() + " " + group.level(), group);
      if (before != null) {
        problems.add(
            RuleBroken.of(
                    Rule.REPORT_TYPE,
                    group.at(),
                    "a second " + group.kind().words() + (group.level() < 0 ? "" : " of its level"))
                .also(before.at(), "the first one"));
      }
      if ((group.kind() == Kind.PH || group.kind() == Kind.PF) && report.page() == null) {
        problem(
            Rule.REPORT_PAGE,
            group.at(),
            group.kind().words() + " in a report that is not divided into pages");
      }
    }
  }

  /// Absolute lines come first, in order; NEXT PAGE is for a group's first line.
  private boolean lines(Group group) {
    boolean good = true;
    int line = 0;
    boolean relative = false;
    for (Group.Line at : group.lines()) {
      Vertical to = at.to();
      boolean first = at.equals(group.lines().getFirst()) || group.varies();
      if (report.page() == null && (!to.plus() || to.nextPage())) {
        problem(
            Rule.REPORT_PAGE,
            at.at(),
            "only LINE PLUS can stand in a report that is not divided into pages");
        good = false;
      } else if (to.nextPage() && (!first || !mayBeginPage(group))) {
        problem(Rule.REPORT_LINE, at.at(), "NEXT PAGE is for the first line of a body group or RF");
        good = false;
      } else if (!to.plus()
          && to.number() > 0
          && at.when() == null
          && (relative || to.number() <= line)) {
        problem(Rule.REPORT_LINE, at.at(), "absolute lines come before relative ones and in order");
        good = false;
      }
      relative |= to.plus();
      line = to.plus() ? line : to.number();
    }
    return good;
  }

  private static boolean mayBeginPage(Group group) {
    return group.kind().isBody() || group.kind() == Kind.RF;
  }

  /// Every line lies in its part of the page (Report Writer Precompiler Programmer's Manual, "PAGE
  /// LIMIT clause").
  private void region(Group group, Report.Page page) {
    if (group.lines().isEmpty()) {
      return;
    }
    Vertical to = group.lines().getFirst().to();
    boolean alone =
        switch (group.kind()) {
          case RH -> group.next() != null && group.next().nextPage();
          case RF -> to.nextPage();
          case PH, CH, DE, CF, PF -> false;
        };
    int from =
        switch (group.kind()) {
          case RH, PH -> page.heading();
          case CH, DE, CF -> page.firstDetail();
          case PF -> page.footing() + 1;
          case RF -> alone ? page.heading() : page.footing() + 1;
        };
    int until =
        switch (group.kind()) {
          case RH -> alone ? page.limit() : page.firstDetail() - 1;
          case PH -> page.firstDetail() - 1;
          case CH, DE -> page.lastDetail();
          case CF -> page.footing();
          case PF, RF -> page.limit();
        };
    int first = to.plus() || to.number() == 0 ? from : to.number();
    int last = last(group, from - 1);
    if (first < from || last > until) {
      problems.add(
          RuleBroken.of(
                  Rule.REPORT_PAGE,
                  group.lines().getLast().at(),
                  group.kind().words()
                      + " has lines "
                      + first
                      + " to "
                      + last
                      + ", and its part of the page lines "
                      + from
                      + " to "
                      + until)
              .also(report.at(), "the page is described here"));
    }
  }

  /// The last line of a group whose place would be counted from a line; a body group that begins
  /// with a relative line begins on the line behind it, whatever its distance.
  static int last(Group group, int before) {
    int line = before;
    boolean first = true;
    for (Group.Line at : group.lines()) {
      Vertical to = at.to();
      boolean begins = first && (group.kind().isBody() || to.number() == 0);
      if (begins && (to.plus() || to.number() == 0)) {
        line++;
      } else {
        line = to.plus() ? line + to.number() : to.number();
      }
      first = false;
    }
    return line;
  }

  private void nextGroup(Group group) {
    Vertical next = group.next();
    if (next == null) {
      return;
    }
    if (group.kind() == Kind.PH || group.kind() == Kind.RF) {
      problem(Rule.REPORT_LINE, group.at(), group.kind().words() + " cannot have NEXT GROUP");
    } else if (group.kind() == Kind.PF && next.nextPage()) {
      problem(Rule.REPORT_LINE, group.at(), "PAGE FOOTING cannot have NEXT GROUP NEXT PAGE");
    } else if (report.page() == null && (!next.plus() || next.nextPage())) {
      problem(
          Rule.REPORT_PAGE,
          group.at(),
          "only NEXT GROUP PLUS can stand in a report that is not divided into pages");
    }
  }

  private void columns(Group.Line line) {
    List<Group.Field> fields = line.fields();
    for (int i = 0; i < fields.size(); i++) {
      Group.Field field = fields.get(i);
      int end = field.column() + field.length() - 1;
      if (end > report.width()) {
        problem(
            Rule.REPORT_LINE,
            field.at(),
            "this item ends in column " + end + ", and a line has " + report.width());
      }
      for (Group.Field other : fields.subList(0, i)) {
        boolean overlap = field.column() < other.column() + other.length() && other.column() <= end;
        if (overlap && field.when() == null && other.when() == null) {
          problems.add(
              RuleBroken.of(
                      Rule.REPORT_OVERLAP, field.at(), "this item is printed over another one")
                  .also(other.at(), "this one"));
        }
      }
    }
  }

  private void problem(Rule rule, Span at, String title) {
    problems.add(RuleBroken.of(rule, at, title));
  }
}
