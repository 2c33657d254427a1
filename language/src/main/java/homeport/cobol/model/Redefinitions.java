package homeport.cobol.model;

import homeport.cobol.syntax.DataEntry.Clause;
import homeport.diagnostics.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the item that each REDEFINES means: the one of that name right before, at the same level,
/// with nothing but other redefinitions of the same storage between (Language Reference, "REDEFINES
/// clause"). The level is that of the tree: in one group it may have two numbers, as
/// "Level-numbers" allows (A-0961).
final class Redefinitions {
  private final Problems problems;

  Redefinitions(Problems problems) {
    this.problems = problems;
  }

  /// Links the redefinitions among the records of a section and within each.
  void link(List<Draft> siblings) {
    // The last item that redefines none and the redefinitions behind it, by name.
    Map<String, Draft> before = new HashMap<>();
    for (Draft draft : siblings) {
      Clause.Redefines clause = draft.redefines;
      if (clause == null) {
        if (before.size() > 1) {
          before = new HashMap<>(); // one that has grown would take its size to be cleared
        } else {
          before.clear();
        }
      } else {
        draft.redefined = before.get(clause.name().text());
        if (draft.redefined == null) {
          notBefore(siblings, clause);
        }
        check(draft, clause);
      }
      if (draft.name != null) {
        before.put(draft.name.text(), draft);
      }
      link(draft.children);
    }
  }

  private void notBefore(List<Draft> siblings, Clause.Redefines clause) {
    String wanted = clause.name().text();
    RuleBroken problem =
        RuleBroken.of(
                Rule.REDEFINES_NOT_BEFORE,
                clause.name().at(),
                "`" + wanted + "` is not the item right before, at the same level")
            .help("REDEFINES follows what it redefines, or another redefinition of it");
    for (Draft other : problems.isFull() ? List.<Draft>of() : siblings) {
      if (other.name != null && other.name.text().equals(wanted)) {
        problem = problem.also(other.at(), "`" + wanted + "` is here");
      }
    }
    problems.add(problem);
  }

  private void check(Draft draft, Clause.Redefines clause) {
    Draft redefined = draft.redefined;
    if (redefined == null) {
      return;
    }
    if (redefined.occurs != null) {
      problems.add(
          RuleBroken.of(
                  Rule.REDEFINES_TABLE,
                  clause.name().at(),
                  redefined.shown() + " is a table and cannot be redefined")
              .also(redefined.occurs.at(), "OCCURS")
              .help("redefine a group that holds the table"));
    } else if (variableTable(redefined) != null || variableTable(draft) != null) {
      problems.add(
          RuleBroken.of(
              Rule.REDEFINES_TABLE,
              clause.at(),
              "an item of variable length cannot redefine or be redefined"));
    }
    if (draft.level != redefined.level && (draft.level == 77 || redefined.level == 77)) {
      problems.add(
          RuleBroken.of(
                  Rule.REDEFINES_NOT_BEFORE,
                  clause.name().at(),
                  redefined.shown() + " is at another level than " + draft.shown())
              .also(redefined.at(), "level " + redefined.level));
    }
  }

  /// The first table of variable size in an item, itself included.
  static @Nullable Draft variableTable(Draft draft) {
    if (draft.occurs != null && draft.occurs.dependingOn() != null) {
      return draft;
    }
    for (Draft child : draft.children) {
      Draft found = variableTable(child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
