package homeport.utilities.sort;

import homeport.diagnostics.Problems;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.exit.Exits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// MODS: the programs that a sort calls (z/OS DFSORT Application Programming Guide, "MODS control
/// statement").
final class ModsStatement {
  private final OptionOperands options;
  private final Problems problems;
  private final List<String> sites = new ArrayList<>();
  private @Nullable String input;
  private @Nullable String output;

  /// @param options those of PARM, which may say that exits are COBOL programs
  ModsStatement(OptionOperands options, Problems problems) {
    this.options = options;
    this.problems = problems;
  }

  boolean hasInput() {
    return input != null;
  }

  Exits exits() {
    return new Exits(input, output, sites, options.strongExits());
  }

  /// `MODS E15=(name,bytes,library,C)`: exits are COBOL programs, which C says, or E15=COB in PARM.
  /// Others can only be a site's own programs that stand in for them.
  void take(List<Operand> operands) {
    for (Operand operand : operands) {
      String name = operand.name();
      if (!name.equals("E15") && !name.equals("E35")) {
        problems.add(
            name.matches("E[1-6][0-9]")
                ? new SortProblem.NotSupported(operand.at(), "the exit `" + name + "`")
                : new SortProblem.UnknownOperand(operand.at(), "MODS", name, null));
        continue;
      }
      List<Value> parts =
          operand.value() instanceof Value.Group(_, List<Value> list, _) ? list : List.of();
      String program = word(parts, 0);
      boolean cobol = word(parts, 3).equals("C") || options.cobolExit(name);
      if (!program.matches("[A-Z@#$][A-Z0-9@#$]{0,7}")) {
        problems.add(
            new SortProblem.Syntax(operand.at(), "`" + name + "` needs the name of a program"));
        continue;
      }
      if (!cobol) {
        sites.add(program);
      }
      if (name.equals("E15")) {
        input = program;
      } else {
        output = program;
      }
    }
  }

  private static String word(List<Value> parts, int index) {
    return index < parts.size() && parts.get(index) instanceof Value.Word(_, String text, _)
        ? text
        : "";
  }
}
