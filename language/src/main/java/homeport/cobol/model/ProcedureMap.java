package homeport.cobol.model;

import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.ProgramSyntax.Declarative;
import homeport.cobol.syntax.ProgramSyntax.Paragraph;
import homeport.cobol.syntax.ProgramSyntax.Section;
import homeport.cobol.syntax.ProgramSyntax.Sentence;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.ProcedureName;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The nodes of the control flow and the names that lead to them (Language Reference,
/// "Procedures"): the declaratives first, then the rest in source order; a section with a name ends
/// with a node of its own.
final class ProcedureMap {
  /// For how many names that are not defined similar ones are looked for.
  private static final int NEAR_MAX = 100;

  private final List<Procedure> nodes = new ArrayList<>();
  private final Map<String, List<Target>> targets = new HashMap<>();
  private final Map<Declarative, ProcedureSpan> declaratives = new HashMap<>();
  private final Map<Statement.Entry, Integer> entryNodes = new LinkedHashMap<>();
  private final Problems problems;
  private int entry;
  private int segment;
  private int notDefined;

  ProcedureMap(Problems problems) {
    this.problems = problems;
  }

  /// What a procedure-name can mean.
  record Target(Span at, ProcedureSpan span, @Nullable String section, boolean isSection) {}

  void read(ProgramSyntax.ProcedureDivision division) {
    for (Declarative declarative : division.declaratives()) {
      int first = nodes.size();
      segment = declarative.section().priority();
      addSection(declarative.at(), declarative.name(), declarative.section().paragraphs());
      declaratives.put(declarative, new ProcedureSpan(first, nodes.size() - 1));
    }
    entry = nodes.size();
    for (Section section : division.sections()) {
      Name name = section.name();
      segment = section.priority();
      if (name == null) {
        section.paragraphs().forEach(paragraph -> addParagraph(paragraph, null));
      } else {
        addSection(section.at(), name, section.paragraphs());
      }
    }
    if (entry == nodes.size()) {
      nodes.add(new Procedure(division.at(), entry, null, null, false, entry, 0, List.of()));
    }
  }

  /// The procedures of reports come behind the program's own.
  void readReports(List<Paragraph> paragraphs) {
    segment = 0;
    paragraphs.forEach(paragraph -> addParagraph(paragraph, null));
  }

  private void addSection(Span at, Name name, List<Paragraph> paragraphs) {
    int first = nodes.size();
    paragraphs.forEach(paragraph -> addParagraph(paragraph, name.text()));
    int end = nodes.size();
    nodes.add(new Procedure(at, end, null, name.text(), true, end, segment, List.of()));
    add(name, new Target(name.at(), new ProcedureSpan(first, end), name.text(), true));
  }

  /// A paragraph is one node. An ENTRY statement begins another one, because control comes there
  /// from outside; then a last one without statements has the paragraph's end.
  private void addParagraph(Paragraph paragraph, @Nullable String section) {
    int index = nodes.size();
    Name name = paragraph.name();
    List<List<Sentence>> pieces = pieces(paragraph);
    int end = pieces.size() == 1 ? index : index + pieces.size();
    for (List<Sentence> piece : pieces) {
      addNode(paragraph, section, end, piece);
    }
    if (end > index) {
      addNode(paragraph, section, end, List.of());
    }
    if (name != null) {
      add(name, new Target(name.at(), new ProcedureSpan(index, end), section, false));
    }
  }

  private void addNode(
      Paragraph paragraph, @Nullable String section, int end, List<Sentence> sentences) {
    int index = nodes.size();
    Name name = paragraph.name();
    Span at = sentences.isEmpty() || index == end ? paragraph.at() : sentences.getFirst().at();
    nodes.add(
        new Procedure(
            at, index, name == null ? null : name.text(), section, false, end, segment, sentences));
    if (!sentences.isEmpty()
        && sentences.getFirst().statements().getFirst() instanceof Statement.Entry statement) {
      entryNodes.put(statement, index);
    }
  }

  private static List<List<Sentence>> pieces(Paragraph paragraph) {
    List<List<Sentence>> pieces = new ArrayList<>();
    List<Sentence> piece = new ArrayList<>();
    for (Sentence sentence : paragraph.sentences()) {
      List<Statement> run = new ArrayList<>();
      for (Statement statement : sentence.statements()) {
        if (statement instanceof Statement.Entry) {
          addSentence(piece, sentence, run);
          pieces.add(List.copyOf(piece));
          piece.clear();
          run.clear();
        }
        run.add(statement);
      }
      addSentence(piece, sentence, run);
    }
    pieces.add(piece);
    return pieces;
  }

  private static void addSentence(List<Sentence> piece, Sentence sentence, List<Statement> run) {
    if (!run.isEmpty()) {
      piece.add(
          run.size() == sentence.statements().size() ? sentence : new Sentence(sentence.at(), run));
    }
  }

  /// The node that begins with an ENTRY statement; -1 for one that stands within another statement.
  int nodeOf(Statement.Entry entry) {
    return entryNodes.getOrDefault(entry, -1);
  }

  /// The ENTRY statements that begin a node, in source order.
  Set<Statement.Entry> entries() {
    return entryNodes.keySet();
  }

  private void add(Name name, Target target) {
    List<Target> same = targets.computeIfAbsent(name.text(), _ -> new ArrayList<>(1));
    for (Target other : same) {
      boolean twice =
          target.isSection() || other.isSection()
              ? target.isSection() == other.isSection()
              : Objects.equals(target.section(), other.section());
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
    Target target = target(wanted, within);
    return target == null ? null : target.span();
  }

  @Nullable Target target(ProcedureName wanted, @Nullable String within) {
    List<Target> all = targets.getOrDefault(wanted.name().text(), List.of());
    Name section = wanted.section();
    List<Target> found = all;
    if (section != null) {
      found = in(all, section.text());
    } else if (all.size() > 1 && within != null && !in(all, within).isEmpty()) {
      found = in(all, within);
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    problems.add(found.isEmpty() ? notDefined(wanted, all) : ambiguous(wanted, found));
    return null;
  }

  /// Every procedure with its name.
  void each(BiConsumer<String, Target> take) {
    targets.forEach((name, all) -> all.forEach(target -> take.accept(name, target)));
  }

  boolean has(String name) {
    return targets.containsKey(name);
  }

  boolean isUnique(String name) {
    return targets.getOrDefault(name, List.of()).size() == 1;
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
    List<String> similar =
        elsewhere.isEmpty() && ++notDefined <= NEAR_MAX ? nearNames(name) : List.of();
    for (String candidate : similar) {
      problem =
          problem.also(targets.getOrDefault(candidate, List.of()).getFirst().at(), "similar name");
    }
    return similar.isEmpty() ? problem : problem.help(Names.didYouMean(similar));
  }

  private List<String> nearNames(String name) {
    return NearNames.of(
        name, targets.keySet().stream().filter(known -> known.indexOf(' ') < 0).toList());
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
