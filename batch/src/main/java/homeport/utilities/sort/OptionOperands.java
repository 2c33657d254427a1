package homeport.utilities.sort;

import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problems;
import homeport.utilities.sort.outfil.Outfil;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The operands of OPTION, and the same ones on SORT and in PARM. What PARM says goes before
/// OPTION, and OPTION before SORT (z/OS DFSORT Application Programming Guide, appendix
/// "Specification/override of DFSORT options"); of two of a kind the first counts.
final class OptionOperands {
  private final Problems problems;
  private final FieldValues values;
  private final Set<String> fromParm = new HashSet<>();
  private final Set<String> fromOption = new HashSet<>();
  private boolean copy;
  private long skip;
  private long stop;
  private boolean compareZeros;
  private boolean fillKeys;
  private Outfil.Empty emptyOutput = Outfil.Empty.FINE;

  OptionOperands(Problems problems) {
    this.problems = problems;
    this.values = new FieldValues(problems);
  }

  /// PARM has been taken; what follows are statements.
  void parmDone() {
    fromParm.addAll(fromOption);
  }

  /// Takes an operand.
  ///
  /// @param where `PARM`, `OPTION` or `SORT`
  void take(String where, Operand operand) {
    String name = operand.name();
    if (SortSupport.REFUSED.contains(name)) {
      problems.add(new SortProblem.NotSupported(operand.at(), "`" + name + "`"));
    } else if (SortSupport.EFFECTIVE.contains(name)) {
      String subject = name.startsWith("NO") ? name.substring(2) : name;
      boolean settled =
          fromParm.contains(subject) || where.equals("SORT") && fromOption.contains(subject);
      if (!where.equals("SORT")) {
        boolean first = fromOption.add(subject);
        settled |= !first;
      }
      if (!settled) {
        effect(operand);
      }
    } else if (!SortSupport.ACCEPTED.contains(name)) {
      Set<String> known = new TreeSet<>(SortSupport.EFFECTIVE);
      known.addAll(SortSupport.ACCEPTED);
      known.addAll(List.of("FIELDS", "FORMAT", "FILES"));
      List<String> near = NearNames.of(name, known);
      problems.add(
          new SortProblem.UnknownOperand(
              operand.at(), where, name, near.isEmpty() ? null : near.getFirst()));
    }
  }

  private void effect(Operand operand) {
    switch (operand.name()) {
      case "COPY" -> copy = true;
      case "SKIPREC" -> skip = Math.max(0, values.count(operand));
      case "STOPAFT" -> stop = Math.max(0, values.count(operand));
      case "VLSCMP" -> compareZeros = true;
      case "NOVLSCMP" -> compareZeros = false;
      case "VLSHRT" -> fillKeys = true;
      case "NOVLSHRT" -> fillKeys = false;
      case "NULLOUT" -> emptyOutput = empty(operand);
      default -> {
        // EQUALS and NOEQUALS: the order is always kept (A-4002)
      }
    }
  }

  private Outfil.Empty empty(Operand operand) {
    String word = operand.value() instanceof Operand.Value.Word(_, String text, _) ? text : "";
    switch (word) {
      case "RC0" -> {
        return Outfil.Empty.FINE;
      }
      case "RC4" -> {
        return Outfil.Empty.WARNING;
      }
      case "RC16" -> {
        return Outfil.Empty.ERROR;
      }
      default -> {
        problems.add(new SortProblem.Syntax(operand.at(), "`NULLOUT` needs RC0, RC4 or RC16"));
        return Outfil.Empty.FINE;
      }
    }
  }

  Outfil.Empty emptyOutput() {
    return emptyOutput;
  }

  boolean copy() {
    return copy;
  }

  long skip() {
    return skip;
  }

  long stop() {
    return stop;
  }

  SortRequest.ShortRecords shortRecords() {
    return new SortRequest.ShortRecords(compareZeros, fillKeys);
  }
}
