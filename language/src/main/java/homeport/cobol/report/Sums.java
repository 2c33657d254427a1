package homeport.cobol.report;

import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ReportSyntax.GroupName;
import homeport.cobol.syntax.ReportSyntax.Kind;
import homeport.cobol.syntax.Statement;
import homeport.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is added to a report's sum counters, and when (Report Writer Precompiler Programmer's
/// Manual, "SUM clause"): data items by each GENERATE (subtotalling), other counters when the group
/// of those is presented (crossfooting within the group, rolling forward beyond it).
final class Sums {
  private final Report report;
  private final Problems problems;
  private final List<Adding> all = new ArrayList<>();

  /// @param into the group of the counter
  /// @param from the part of the report that is added; null for a data item
  private record Adding(Group into, Group.Sum sum, Group.Addend addend, @Nullable Part from) {}

  /// A counter or a printable item.
  ///
  /// @param counter whether it is a counter
  private record Part(Group group, Expression value, boolean counter) {}

  Sums(Report report, Problems problems) {
    this.report = report;
    this.problems = problems;
    for (Group group : report.groups()) {
      for (Group.Sum sum : group.sums()) {
        sum.addends().forEach(addend -> add(group, sum, addend));
      }
    }
  }

  private void add(Group group, Group.Sum sum, Group.Addend addend) {
    for (GroupName upon : addend.upon()) {
      if (detail(upon) == null) {
        problem(upon, "`" + upon.name() + "` is no DETAIL group of this report");
      }
    }
    List<Part> from = parts(addend.value());
    if (!from.isEmpty() && !addend.upon().isEmpty()) {
      problem(addend, "what a report holds cannot be added UPON a group");
    }
    for (Part part : from) {
      Group of = part.group();
      boolean lower = of.kind() == Kind.CF && of.level() > group.level();
      if (part.counter() && of.number() != group.number() && group.kind() == Kind.CF && !lower) {
        problem(addend, "a sum counter is added in its own group or at a higher level");
      }
      all.add(new Adding(group, sum, addend, part));
    }
    if (from.isEmpty()) {
      all.add(new Adding(group, sum, addend, null));
    }
  }

  private void problem(Group.Addend addend, String title) {
    problems.add(RuleBroken.of(Rule.REPORT_SUM, addend.value().at(), title));
  }

  private void problem(GroupName name, String title) {
    problems.add(RuleBroken.of(Rule.REPORT_SUM, name.at(), title));
  }

  /// What of this report a name means: a counter; else a printable item, each of its occurrences.
  private List<Part> parts(Reference value) {
    List<Part> parts = new ArrayList<>();
    if (!value.subscripts().isEmpty()) {
      return parts;
    }
    for (Group group : report.groups()) {
      for (Group.Sum sum : group.sums()) {
        if (sum.name().text().equals(value.name().text()) && qualified(sum.path(), value)) {
          return List.of(new Part(group, sum.reference(report.name()), true));
        }
      }
    }
    for (Group group : report.groups()) {
      List<Name> path = group.name() == null ? List.of() : List.of(group.name());
      for (Group.Line line : group.lines()) {
        for (Group.Field field : line.fields()) {
          Name name = field.name();
          Expression content = field.content();
          if (name != null
              && content != null
              && name.text().equals(value.name().text())
              && qualified(path, value)) {
            if (!field.settings().isEmpty() || field.when() != null || line.when() != null) {
              problems.add(
                  RuleBroken.of(
                          Rule.REPORT_SUM,
                          value.at(),
                          "an item with VARYING or PRESENT cannot be added")
                      .also(field.at(), "the item"));
            }
            parts.add(new Part(group, content, false));
          }
        }
      }
    }
    return parts;
  }

  private boolean qualified(List<Name> path, Reference value) {
    for (Name qualifier : value.qualifiers()) {
      boolean known =
          qualifier.text().equals(report.text())
              || path.stream().anyMatch(outer -> outer.text().equals(qualifier.text()));
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Group detail(GroupName name) {
    for (Group group : report.groups()) {
      Name own = group.name();
      if (group.kind() == Kind.DE && own != null && own.text().equals(name.name().text())) {
        return group;
      }
    }
    return null;
  }

  /// What GENERATE adds.
  ///
  /// @param detail the group that is generated; null for the report, which adds what its one DETAIL
  ///   group would
  List<Statement> generate(@Nullable Group detail) {
    List<Statement> statements = new ArrayList<>();
    for (Adding adding : all) {
      List<GroupName> upon = adding.addend().upon();
      Part from = adding.from();
      boolean now =
          from == null
              ? upon.isEmpty() || detail == null || names(upon, detail)
              : from.group().kind() == Kind.DE
                  && (detail == null || detail.number() == from.group().number());
      if (now) {
        statements.add(statement(adding));
      }
    }
    return statements;
  }

  private static boolean names(List<GroupName> upon, Group detail) {
    Name own = detail.name();
    return own != null && upon.stream().anyMatch(name -> name.name().text().equals(own.text()));
  }

  /// What presenting a group adds: to counters of the group itself first.
  List<Statement> present(Group group) {
    List<Statement> across = new ArrayList<>();
    List<Statement> forward = new ArrayList<>();
    for (Adding adding : all) {
      Part from = adding.from();
      if (from != null
          && from.group().kind() != Kind.DE
          && from.group().number() == group.number()) {
        (adding.into().number() == group.number() ? across : forward).add(statement(adding));
      }
    }
    across.addAll(forward);
    return across;
  }

  private Statement statement(Adding adding) {
    Part from = adding.from();
    Expression value = from == null ? adding.addend().value() : from.value();
    Reference counter = adding.sum().reference(report.name());
    GeneratedCobol cobol = new GeneratedCobol(adding.addend().at());
    return value instanceof Reference || value instanceof Expression.Constant
        ? cobol.add(value, counter)
        : cobol.compute(counter, null, cobol.plus(counter, value));
  }

  /// Sets every counter to zero.
  List<Statement> clear(GeneratedCobol cobol) {
    List<Statement> statements = new ArrayList<>();
    for (Group group : report.groups()) {
      for (Group.Sum sum : group.sums()) {
        statements.add(cobol.set(0, sum.reference(report.name())));
      }
    }
    return statements;
  }

  /// Sets those counters to zero whose RESET names a level.
  List<Statement> reset(GeneratedCobol cobol, int level) {
    List<Statement> statements = new ArrayList<>();
    for (Group group : report.groups()) {
      for (Group.Sum sum : group.sums()) {
        if (sum.reset() == level) {
          statements.add(cobol.set(0, sum.reference(report.name())));
        }
      }
    }
    return statements;
  }
}
