package homeport.cli;

import homeport.trial.CannotTell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// `homeport trial`: old and new side by side. Each kind of trial is a class of its own.
final class TrialCommand implements Command {
  static final int EQUAL = 0;
  static final int DIFFERENT = 1;
  static final int CANNOT_TELL = 2;

  static final Option JSON = Option.flag("--json", "the result as JSON");

  /// One name, as scripts have it, for two things that never meet.
  static final Option KEY =
      Option.value(
          "--key",
          "WHAT",
          "compare: FIELD,… to match records by; record: the PEM file of the key that signs");

  private static final List<TrialVerb> VERBS =
      List.of(new TrialRecord(), new TrialReplay(), new TrialCompare(), new TrialVerify());

  @Override
  public String name() {
    return "trial";
  }

  @Override
  public String summary() {
    return "run old and new side by side and prove the result";
  }

  @Override
  public String operands() {
    List<String> forms = new ArrayList<>();
    VERBS.forEach(verb -> forms.add(verb.form()));
    return String.join("\n       homeport trial ", forms);
  }

  @Override
  public List<Option> options() {
    Set<Option> options = new LinkedHashSet<>();
    VERBS.forEach(verb -> options.addAll(verb.options()));
    return List.copyOf(options);
  }

  @Override
  public String example() {
    return "homeport trial compare old.dat new.dat --copybook copybook/HSBACCT.cpy --key ACCT-KEY";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    List<String> words = arguments.operands();
    for (TrialVerb verb : VERBS) {
      if (!words.isEmpty() && verb.name().equals(words.getFirst())) {
        return run(verb, arguments, words.subList(1, words.size()), shell);
      }
    }
    throw UserMistake.operands(this);
  }

  private int run(TrialVerb verb, Arguments arguments, List<String> operands, Shell shell)
      throws UserMistake, IOException {
    if (operands.size() != verb.operandCount()) {
      throw UserMistake.operands(this);
    }
    try {
      return verb.run(operands, arguments, shell);
    } catch (CannotTell e) {
      shell.out().flush();
      String help = e.help() == null ? "" : "; " + e.help();
      shell.err().println("error[" + e.id() + "]: " + e.getMessage() + help);
      return CANNOT_TELL;
    }
  }
}
