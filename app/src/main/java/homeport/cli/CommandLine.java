package homeport.cli;

import homeport.data.FileFailure;
import homeport.jobs.queue.SpoolDamage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the command, runs it, and is the one place where a failure becomes words and an exit
/// status.
final class CommandLine {
  private final List<Command> commands;

  CommandLine(List<Command> commands) {
    this.commands = List.copyOf(commands);
  }

  /// @return the exit status
  int run(List<String> words, Shell shell) {
    try {
      return dispatch(words, shell);
    } catch (UserMistake mistake) {
      return usage(shell, mistake.id(), String.valueOf(mistake.getMessage()), mistake.help());
    } catch (SpoolDamage e) {
      return usage(
          shell, SpoolDamage.ID, String.valueOf(e.getMessage()), "`homeport explain HP5019`");
    } catch (IOException e) {
      return usage(shell, "HP9005", describe(e), null);
    } catch (UncheckedIOException e) {
      return usage(shell, "HP9005", describe(e.getCause()), null);
    } catch (InvalidPathException e) {
      // A name with a NUL, or with a character that the locale's files cannot have.
      return usage(
          shell, "HP9005", "`" + e.getInput() + "` cannot be the name of a file here", null);
    } catch (OutOfMemoryError e) {
      return outOfMemory(shell);
    } catch (RuntimeException | Error e) {
      return Fault.report(e, words.contains(Option.DEBUG.name()), shell);
    } finally {
      shell.flush();
    }
  }

  private int dispatch(List<String> words, Shell shell) throws UserMistake, IOException {
    String first = words.isEmpty() ? "--help" : words.getFirst();
    switch (first) {
      case "--help", "-h", "help" -> {
        Help.list(commands, shell.out());
        return ExitStatus.OK;
      }
      case "--version" -> {
        shell.out().println("homeport " + Version.NUMBER);
        return ExitStatus.OK;
      }
      default -> {
        return runCommand(find(first), words.subList(1, words.size()), shell);
      }
    }
  }

  private static int runCommand(Command command, List<String> words, Shell shell)
      throws UserMistake, IOException {
    List<Option> options = Help.options(command);
    if (Help.wanted(words)) {
      Help.of(command, shell.out());
      return ExitStatus.OK;
    }
    return command.run(Arguments.parse(words, options), shell);
  }

  private Command find(String name) throws UserMistake {
    for (Command command : commands) {
      if (command.name().equals(name)) {
        return command;
      }
    }
    throw UserMistake.unknownCommand(name, commands.stream().map(Command::name).toList());
  }

  static int outOfMemory(Shell shell) {
    return usage(
        shell,
        "HP9006",
        "the memory was not enough",
        "give more with HOMEPORT_JAVA_OPTIONS=-Xmx4g");
  }

  private static int usage(Shell shell, String id, String message, @Nullable String help) {
    shell.out().flush();
    shell.err().println("error[" + id + "]: " + message + (help == null ? "" : "; " + help));
    return ExitStatus.USAGE;
  }

  /// What a person needs to know of a failed file operation: which file, and why.
  private static String describe(@Nullable IOException e) {
    return switch (e) {
      case null -> "a file could not be read or written";
      case FileSystemException f -> FileFailure.words(f);
      default -> "a file could not be read or written: " + e.getMessage();
    };
  }
}
