package homeport.utilities.sort;

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
  /// The century window begins so many years before the run's, as DFSORT comes (Y2PAST=80).
  private static final int PAST_DEFAULT = 80;

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
  private Outfil.Empty emptyOutfil = Outfil.Empty.FINE;
  private boolean abend;
  private boolean collateAll;
  private boolean signedZero = true;
  private int past = PAST_DEFAULT;
  private int padCode;
  private int truncationCode;
  private int overflowCode;
  private boolean printable = true;
  private boolean cutLong;
  private boolean strongExits = true;
  private final Set<String> cobolExits = new HashSet<>();

  OptionOperands(Problems problems) {
    this.problems = problems;
    this.values = new FieldValues(problems);
  }

  /// True for an option's name.
  static boolean known(String name) {
    return SortSupport.EFFECTIVE.contains(name)
        || SortSupport.ACCEPTED.contains(name)
        || SortSupport.REFUSED.contains(name);
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
    boolean none =
        operand.value() instanceof Operand.Value.Word(_, String text, _) && text.equals("NONE");
    if (SortSupport.NONE_ONLY.contains(name) && none) {
      return;
    }
    if (SortSupport.REFUSED.contains(name)) {
      problems.add(new SortProblem.NotSupported(operand.at(), "`" + name + "`"));
    } else if (SortSupport.EFFECTIVE.contains(name)) {
      String subject =
          name.equals("NZDPRINT") ? "ZDPRINT" : name.startsWith("NO") ? name.substring(2) : name;
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
      problems.add(SortProblem.UnknownOperand.of(operand, where, known));
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
      case "NULLOFL" -> emptyOutfil = empty(operand);
      case "ABEND" -> abend = true;
      case "NOABEND" -> abend = false;
      case "CHALT" -> collateAll = true;
      case "NOCHALT" -> collateAll = false;
      case "SZERO" -> signedZero = true;
      case "NOSZERO" -> signedZero = false;
      case "ZDPRINT" -> printable = true;
      case "NZDPRINT" -> printable = false;
      case "VLLONG" -> cutLong = true;
      case "NOVLLONG" -> cutLong = false;
      case "Y2PAST" -> past = past(operand);
      case "E15", "E35" -> cobol(operand);
      case "EXITCK" -> strongExits = strong(operand);
      case "PAD" -> padCode = code(operand);
      case "TRUNC" -> truncationCode = code(operand);
      case "OVFLO" -> overflowCode = code(operand);
      default -> {
        // EQUALS and NOEQUALS: the order is always kept (A-4002)
      }
    }
  }

  private Outfil.Empty empty(Operand operand) {
    return switch (code(operand)) {
      case 0 -> Outfil.Empty.FINE;
      case 4 -> Outfil.Empty.WARNING;
      default -> Outfil.Empty.ERROR;
    };
  }

  /// `RC0`, `RC4` or `RC16`.
  private int code(Operand operand) {
    String word = operand.value() instanceof Operand.Value.Word(_, String text, _) ? text : "";
    switch (word) {
      case "RC0" -> {
        return 0;
      }
      case "RC4" -> {
        return 4;
      }
      case "RC16" -> {
        return 16;
      }
      default -> {
        problems.add(
            new SortProblem.Syntax(
                operand.at(), "`" + operand.name() + "` needs RC0, RC4 or RC16"));
        return 0;
      }
    }
  }

  /// `E15=COB`: the exit that MODS names is a COBOL program.
  private void cobol(Operand operand) {
    if (operand.value() instanceof Operand.Value.Word(_, String text, _) && text.equals("COB")) {
      cobolExits.add(operand.name());
    } else {
      problems.add(new SortProblem.Syntax(operand.at(), "`" + operand.name() + "` needs COB"));
    }
  }

  private boolean strong(Operand operand) {
    String word = operand.value() instanceof Operand.Value.Word(_, String text, _) ? text : "";
    if (!word.equals("STRONG") && !word.equals("WEAK")) {
      problems.add(new SortProblem.Syntax(operand.at(), "`EXITCK` needs STRONG or WEAK"));
    }
    return !word.equals("WEAK");
  }

  boolean cobolExit(String name) {
    return cobolExits.contains(name);
  }

  boolean strongExits() {
    return strongExits;
  }

  /// `s`, years before the run's, 0 to 100; or `f`, a year, 1000 to 3000.
  private int past(Operand operand) {
    String word = operand.value() instanceof Operand.Value.Word(_, String text, _) ? text : "";
    int number = FieldValues.digits(word) && word.length() < 5 ? Integer.parseInt(word) : -1;
    if (number < 0 || number > 100 && number < 1000 || number > 3000) {
      problems.add(
          new SortProblem.InvalidField(
              operand.at(), "`Y2PAST` needs 0 to 100, or a year from 1000 to 3000"));
      return PAST_DEFAULT;
    }
    return number;
  }

  /// How fields compare, in a run of that year.
  Collation collation(byte[] alternate, int year) {
    return new Collation(alternate, collateAll, signedZero, past > 100 ? past : year - past);
  }

  SortRequest.Handling handling() {
    return new SortRequest.Handling(
        emptyOutput, padCode, truncationCode, overflowCode, printable, cutLong, abend);
  }

  /// NULLOFL: what an output of OUTFIL without records means.
  Outfil.Empty emptyOutfil() {
    return emptyOutfil;
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
