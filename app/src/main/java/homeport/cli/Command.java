package homeport.cli;

import java.io.IOException;
import java.util.List;

/// One subcommand of `homeport`. What it does belongs to a room; the class here reads arguments,
/// calls the room and turns the outcome into words and an exit status.
interface Command {
  /// As typed: `compile`.
  String name();

  /// What it does, in a few words, for the list of commands.
  String summary();

  /// What follows the name, for example `SOURCE… [-o DIR]`.
  String operands();

  /// The options it takes beyond those of every command ([Option#COMMON]).
  List<Option> options();

  /// A line a person can copy: every `--help` ends with one.
  String example();

  /// Does the work.
  ///
  /// @return the exit status (`interfaces` in ARCHITECTURE.md)
  /// @throws UserMistake when the command line or what it names is wrong
  /// @throws IOException when a file cannot be read or written; shown in one line
  int run(Arguments arguments, Shell shell) throws UserMistake, IOException;
}
