package homeport.cobol.model;

import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.ProgramSyntax.Declarative;
import homeport.cobol.syntax.ProgramSyntax.Paragraph;
import homeport.cobol.syntax.ProgramSyntax.Section;
import homeport.cobol.syntax.Statement.ProcedureName;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The nodes of the control flow and the names that lead to them (Language Reference,
/// "Procedures"): the declaratives first, then the rest in source order; a section with a name ends
/// with a node of its own.
final class ProcedureMap {
  private final List<Procedure> nodes = new ArrayList<>();
  private final Map<String, List<Target>> targets = new HashMap<>();
  private final Map<Declarative, ProcedureSpan> declaratives = new HashMap<>();
  private final Problems problems;
  private int entry;

  ProcedureMap(Problems problems) {
    this.problems = problems;
  }

  /// What a procedure-name can mean.
  record Target(Span at, ProcedureSpan span, @Nullable String section, boolean isSection) {}

  void read(ProgramSyntax.ProcedureDivision division) {
    for (Declarative declarative : division.declaratives()) {
      int first = nodes.size();
      addSection(declarative.at(), declarative.name(), declarative.section().paragraphs());
      declaratives.put(declarative, new ProcedureSpan(first, nodes.size() - 1));
    }
    entry = nodes.size();
    for (Section section : division.sections()) {
      Name name = section.name();
      if (name == null) {
        section.paragraphs().forEach(paragraph -> addParagraph(paragraph, null));
      } else {
        addSection(section.at(), name, section.paragraphs());
      }
    }
    if (entry == nodes.size()) {
      nodes.add(new Procedure(division.at(), entry, null, null, false, List.of()));
    }
  }

  private void addSection(Span at, Name name, List<Paragraph> paragraphs) {
    int first = nodes.size();
    paragraphs.forEach(paragraph -> addParagraph(paragraph, name.text()));
    int end = nodes.size();
    nodes.add(new Procedure(at, end, null, name.text(), true, List.of()));
    add(name, new Target(name.at(), new ProcedureSpan(first, end), name.text(), true));
  }

  private void addParagraph(Paragraph paragraph, @Nullable String section) {
    int index = nodes.size();
    Name name = paragraph.name();
    nodes.add(
        new Procedure(
            paragraph.at(),
            index,
            name == null ? null : name.text(),
            section,
            false,
            paragraph.sentences()));
    if (name != null) {
      add(name, new Target(name.at(), new ProcedureSpan(index, index), section, false));
    }
  }

  private void add(Name name, Target target) {
    List<Target> same = targets.computeIfAbsent(name.text(), _ -> new ArrayList<>(1));
    for (Target other : same) {
      boolean twice =
          target.isSection() || other.isSection()
              ? target.isSection() == other.isSection()
              : java.util.Objects.equals(target.section(), other.section());
      if (twice) {
        problems.add(
            RuleBroken.of(
                    Rule.PROCEDURE_TWICE,
                    name.at(),
                    (target.isSection() ? "section `" : "paragraph `")
                        + name.text()
                        + "` is defined twice")
                .also(other.at(), "the first one"));
        break;
      }
    }
    same.add(target);
  }

  List<Procedure> nodes() {
    return nodes;
  }

  /// The node at which a CALL begins.
  int entry() {
    return entry;
  }

  ProcedureSpan span(Declarative declarative) {
    ProcedureSpan span = declaratives.get(declarative);
    if (span == null) {
      throw new IllegalArgumentException("a declarative of another program");
    }
    return span;
  }

  /// The meaning of a procedure-name used within a section: a paragraph of that section first, then
  /// the only one in the program (Language Reference, "References to PROCEDURE DIVISION names").
  @Nullable ProcedureSpan resolve(ProcedureName wanted, @Nullable String within) {
    List<Target> all = targets.getOrDefault(wanted.name().text(), List.of());
    Name section = wanted.section();
    List<Target> found = all;
    if (section != null) {
      found = in(all, section.text());
    } else if (all.size() > 1 && within != null && !in(all, within).isEmpty()) {
      found = in(all, within);
    }
    if (found.size() == 1) {
      return found.getFirst().span();
    }
    problems.add(found.isEmpty() ? notDefined(wanted, all) : ambiguous(wanted, found));
    return null;
  }

  private static List<Target> in(List<Target> targets, String section) {
    return targets.stream()
        .filter(target -> !target.isSection() && section.equals(target.section()))
        .toList();
  }

  private RuleBroken notDefined(ProcedureName wanted, List<Target> elsewhere) {
    String name = wanted.name().text();
    Name section = wanted.section();
    RuleBroken problem =
        RuleBroken.of(
                Rule.PROCEDURE_NOT_DEFINED,
                wanted.name().at(),
                section == null
                    ? "there is no paragraph or section `" + name + "`"
                    : "there is no paragraph `" + name + "` in section `" + section + "`")
            .label("not a procedure of this program");
    for (Target other : elsewhere) {
      problem = problem.also(other.at(), "`" + name + "` is here");
    }
    List<String> similar = elsewhere.isEmpty() ? NearNames.of(name, targets.keySet()) : List.of();
    for (String candidate : similar) {
      problem =
          problem.also(targets.getOrDefault(candidate, List.of()).getFirst().at(), "similar name");
    }
    return similar.isEmpty() ? problem : problem.help(Names.didYouMean(similar));
  }

  private static RuleBroken ambiguous(ProcedureName wanted, List<Target> found) {
    RuleBroken problem =
        RuleBroken.of(
            Rule.PROCEDURE_AMBIGUOUS,
            wanted.name().at(),
            "`" + wanted.name().text() + "` could be any of " + found.size() + " procedures");
    for (Target target : found) {
      problem =
          problem.also(
              target.at(),
              target.isSection() || target.section() == null
                  ? "could be this"
                  : "in section `" + target.section() + "`");
    }
    return problem.help("qualify it with OF and the name of its section");
  }
}
