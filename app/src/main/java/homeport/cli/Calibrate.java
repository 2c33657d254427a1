package homeport.cli;

import homeport.match.Calibration;
import homeport.match.MatchProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// `homeport match calibrate`: runs our own kernels and writes what they show as a file of facts.
final class Calibrate {
  private static final Option OUT =
      Option.value("-o", "FILE", "calibrate: where the facts go, calibration.yaml unless told");
  private static final Option SECONDS =
      Option.value("--seconds", "N", "calibrate: how long it takes, 8 unless told");
  private static final Option AS =
      Option.value("--as", "SUBJECT", "calibrate: the catalogue's name of this processor's core");

  static final List<Option> OPTIONS = List.of(OUT, SECONDS, AS);

  private Calibrate() {}

  static int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    double seconds =
        arguments.has(SECONDS) ? MatchCommand.number(arguments, SECONDS, 0.1, 3600) : 8;
    String out = arguments.has(OUT) ? String.valueOf(arguments.value(OUT)) : "calibration.yaml";
    String as = arguments.has(AS) ? String.valueOf(arguments.value(AS)) : "";
    if (!as.matches("[a-z0-9-]*")) {
      throw new UserMistake(
          "HP6009", "`--as " + as + "` is no name of a subject", "for example: hygon-c86-core");
    }
    Path file = shell.directory().resolve(out).toAbsolutePath();
    Path folder = file.getParent() == null ? file : file.getParent();
    List<MatchProblem> problems = new ArrayList<>();
    String facts;
    try {
      String profile =
          "Java "
              + Runtime.version()
              + " on "
              + System.getProperty("os.name")
              + " "
              + System.getProperty("os.arch");
      facts =
          new Calibration(seconds)
              .run(folder, as, LocalDate.now(ZoneId.systemDefault()).toString(), profile, problems);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new UserMistake("HP6007", "the calibration was interrupted; nothing was written");
    }
    Files.writeString(file, facts, StandardCharsets.UTF_8);
    for (MatchProblem problem : problems) {
      shell.err().println("warning[" + problem.id() + "]: " + problem.text());
    }
    shell
        .out()
        .println("measured and written to " + out + "; use it with homeport match --facts " + out);
    return ExitStatus.OK;
  }
}
