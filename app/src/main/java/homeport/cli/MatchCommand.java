package homeport.cli;

import homeport.match.Answer;
import homeport.match.Catalogue;
import homeport.match.CatalogueFile;
import homeport.match.Interval;
import homeport.match.JsonReport;
import homeport.match.Load;
import homeport.match.MatchProblem;
import homeport.match.Sizing;
import homeport.match.TextReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `homeport match`: which servers carry the load, and `homeport match calibrate`: how fast this
/// machine is.
final class MatchCommand implements Command {
  private static final Option REVIEW =
      Option.value("--review", "JSON", "the load as a review has it");
  private static final Option MIPS = Option.value("--mips", "N", "the load in MIPS of a mainframe");
  private static final Option MSU =
      Option.value("--msu", "N", "the load in MSU; a unit of price, so only roughly");
  private static final Option RPERF =
      Option.value("--rperf", "N", "the load in rPerf of IBM Power machines");
  private static final Option CPU =
      Option.value("--cpu-seconds", "N", "the load as CPU time used within --elapsed-seconds");
  private static final Option ELAPSED =
      Option.value("--elapsed-seconds", "N", "how long the CPU time was counted");
  private static final Option MACHINE =
      Option.value("--machine", "MODEL", "what the load runs on today: z14, POWER7, 3906-719");
  private static final Option SHARE =
      Option.value("--online-share", "S", "share of online work, 0 to 1; the rest is batch");
  private static final Option HEADROOM =
      Option.value("--headroom", "S", "share of each server to keep free, 0.3 unless told");
  private static final Option FACTS =
      Option.value("--facts", "FILE", "more facts: your own tables, a calibration");
  private static final Option SIMULATE =
      Option.value("--simulate", "N", "draw N times within the intervals");
  private static final Option SEED =
      Option.value("--seed", "N", "of the draws; the same seed brings them back");
  private static final Option JSON = Option.flag("--json", "the answer as JSON");

  /// What is wished for when nothing is said: 30 % of each server kept free, nothing drawn.
  static final Sizing.Wish USUAL = new Sizing.Wish(0.3, 0, 1);

  @Override
  public String name() {
    return "match";
  }

  @Override
  public String summary() {
    return "say which servers carry the load, with sources";
  }

  @Override
  public String operands() {
    return "--review JSON | --mips N | --rperf N | calibrate [-o FILE]";
  }

  @Override
  public List<Option> options() {
    List<Option> options =
        new ArrayList<>(
            List.of(
                REVIEW, MIPS, MSU, RPERF, CPU, ELAPSED, MACHINE, SHARE, HEADROOM, FACTS, SIMULATE,
                SEED, JSON));
    options.addAll(Calibrate.OPTIONS);
    return options;
  }

  @Override
  public String example() {
    return "homeport match --mips 5000 --online-share 0.7";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    if (arguments.operands().equals(List.of("calibrate"))) {
      return Calibrate.run(arguments, shell);
    }
    if (!arguments.operands().isEmpty()) {
      throw UserMistake.operands(this);
    }
    Load load = load(arguments, shell);
    String machine = Objects.requireNonNullElse(arguments.value(MACHINE), "");
    Interval share = share(arguments);
    List<MatchProblem> problems = new ArrayList<>();
    Catalogue catalogue = catalogue(arguments, shell, problems);
    Sizing sizing = new Sizing(catalogue, LocalDate.now(ZoneId.systemDefault()), wish(arguments));
    Answer answer = sizing.answer(load, machine, share).with(problems);
    String review = load instanceof Load.Review(Path file) ? FileDigest.sha256(file) : null;
    shell.out().print(arguments.has(JSON) ? JsonReport.of(answer, review) : TextReport.of(answer));
    return ExitStatus.OK;
  }

  private Load load(Arguments arguments, Shell shell) throws UserMistake, IOException {
    List<Option> given =
        List.of(REVIEW, MIPS, MSU, RPERF, CPU).stream().filter(arguments::has).toList();
    if (given.isEmpty()) {
      throw UserMistake.operands(this);
    }
    if (given.size() > 1) {
      throw new UserMistake(
          "HP6009",
          "the load is given twice, by `"
              + given.get(0).name()
              + "` and `"
              + given.get(1).name()
              + "`",
          "give it once");
    }
    if (arguments.has(CPU) != arguments.has(ELAPSED)) {
      throw new UserMistake("HP6009", "`--cpu-seconds` and `--elapsed-seconds` go together");
    }
    if (arguments.has(REVIEW)) {
      return new Load.Review(shell.file(String.valueOf(arguments.value(REVIEW))));
    }
    if (arguments.has(MIPS)) {
      return new Load.Mips(amount(arguments, MIPS));
    }
    if (arguments.has(MSU)) {
      return new Load.Msu(amount(arguments, MSU));
    }
    if (arguments.has(RPERF)) {
      return new Load.Rperf(amount(arguments, RPERF));
    }
    return new Load.CpuTime(amount(arguments, CPU), amount(arguments, ELAPSED));
  }

  private static @Nullable Interval share(Arguments arguments) throws UserMistake {
    return arguments.has(SHARE) ? Interval.of(number(arguments, SHARE, 0, 1)) : null;
  }

  private static Sizing.Wish wish(Arguments arguments) throws UserMistake {
    double headroom =
        arguments.has(HEADROOM) ? number(arguments, HEADROOM, 0, 0.99) : USUAL.headroom();
    double draws =
        arguments.has(SIMULATE) ? number(arguments, SIMULATE, 1, Sizing.DRAWS_MAX) : USUAL.draws();
    double seed = arguments.has(SEED) ? number(arguments, SEED, 0, 1e15) : USUAL.seed();
    return new Sizing.Wish(headroom, (int) draws, (long) seed);
  }

  /// A load: more than nothing, and less than all computers together.
  private static double amount(Arguments arguments, Option option) throws UserMistake {
    double amount = number(arguments, option, 0, 1e12);
    if (amount == 0) {
      throw new UserMistake("HP6009", "`" + option.name() + " 0` is no load");
    }
    return amount;
  }

  static double number(Arguments arguments, Option option, double low, double high)
      throws UserMistake {
    String text = String.valueOf(arguments.value(option));
    double value;
    try {
      value = Double.parseDouble(text.replace(",", ""));
    } catch (NumberFormatException _) {
      value = Double.NaN;
    }
    if (!(value >= low && value <= high)) {
      throw new UserMistake(
          "HP6009",
          "`"
              + option.name()
              + " "
              + text
              + "` is no number from "
              + plain(low)
              + " to "
              + plain(high));
    }
    return value;
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static Catalogue catalogue(Arguments arguments, Shell shell, List<MatchProblem> problems)
      throws IOException {
    Catalogue catalogue = Catalogue.builtIn();
    for (String name : arguments.values(FACTS)) {
      Path file = shell.file(name);
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      catalogue = catalogue.with(CatalogueFile.read(text, name, problems));
    }
    return catalogue;
  }
}
