package homeport.cli;

import homeport.trial.CannotTell;
import java.io.IOException;
import java.util.List;

/// One of the things `homeport trial` does.
interface TrialVerb {
  /// As typed: `compare`.
  String name();

  /// The name and what follows it.
  String form();

  int operandCount();

  List<Option> options();

  /// @return 0 equal or genuine, 1 different or tampered
  /// @throws CannotTell when neither can be told; the exit status is 2
  int run(List<String> operands, Arguments arguments, Shell shell)
      throws CannotTell, UserMistake, IOException;
}
