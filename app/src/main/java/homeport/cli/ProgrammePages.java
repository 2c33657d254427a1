package homeport.cli;

import homeport.html.Words;
import homeport.programme.Board;
import homeport.programme.BoardQuery;
import homeport.programme.Event;
import homeport.programme.Gate;
import homeport.programme.InstitutionPage;
import homeport.programme.Offer;
import homeport.programme.OfferPage;
import homeport.programme.PaperWords;
import homeport.programme.Papers;
import homeport.programme.ProgrammeJson;
import homeport.programme.Queries;
import homeport.programme.Refusal;
import homeport.programme.Report;
import homeport.programme.ReportFiles;
import homeport.programme.ReportPage;
import homeport.programme.SystemPage;
import homeport.store.Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The subcommands of `homeport programme` that show and write out.
final class ProgrammePages {
  private static final Option GATE = Option.value("--gate", "GATE", "board: only by this gate …");
  private static final Option CLOSED = Option.flag("--closed", "board: … being closed, not open");
  private static final Option DIFFERING =
      Option.flag("--differing", "board: only with a trial that differs");
  private static final Option FIND =
      Option.value("--find", "TEXT", "board: only where id or name has this");
  private static final Option SORT =
      Option.value(
          "--sort", "KEY", "board: name, institution, wave, criticality, progress, changed");
  private static final Option DOWN = Option.flag("--descending", "board: the greatest first");
  private static final Option PAGE = Option.value("--page", "N", "board: which page, from 1");
  private static final Option ROWS =
      Option.value("--rows", "N", "board: rows of a page, at most 500");
  private static final Option OUT =
      Option.value("-o", "PATH", "offer: the page's file; report: the folder of its files");
  private static final Option LANGUAGE =
      Option.value("--language", "CODE", "offer, report: of the page; en unless told, or zh");

  static final List<Option> OPTIONS =
      List.of(GATE, CLOSED, DIFFERING, FIND, SORT, DOWN, PAGE, ROWS, OUT, LANGUAGE);

  private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-?[Qq]([1-4])");

  private ProgrammePages() {}

  /// @return false when the subcommand is none of these
  static boolean run(ProgrammeCommand.Asked asked) throws UserMistake, IOException, Refusal {
    switch (asked.verb()) {
      case "board" -> board(asked);
      case "show" -> show(asked);
      case "history" -> history(asked);
      case "offer" -> offer(asked);
      case "report" -> report(asked);
      case "export" -> export(asked);
      case "verify" -> verify(asked);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void board(ProgrammeCommand.Asked asked) throws UserMistake, Refusal {
    asked.most(1);
    Arguments arguments = asked.arguments();
    String institution = asked.operands().isEmpty() ? "" : asked.operands().getFirst();
    String gate = arguments.value(GATE);
    int rows = number(asked, ROWS, 50, BoardQuery.LIMIT_MAX);
    int page = number(asked, PAGE, 1, 1_000_000);
    BoardQuery query =
        new BoardQuery(
            institution,
            ProgrammeRegister.wave(arguments),
            gate == null ? null : ProgrammeRegister.gate(gate),
            !arguments.has(CLOSED),
            arguments.has(DIFFERING),
            Objects.requireNonNullElse(arguments.value(FIND), ""),
            sort(arguments),
            arguments.has(DOWN),
            (page - 1) * rows,
            rows);
    Board board = asked.programme().queries().board(asked.viewer(), query);
    PrintStream out = asked.shell().out();
    if (asked.json()) {
      out.print(ProgrammeJson.of(board));
      return;
    }
    int width = Math.max(12, 1 + longest(board));
    for (Board.Row row : board.rows()) {
      String id = row.institution() + " " + row.system();
      StringBuilder gates = new StringBuilder();
      for (Gate one : board.open().keySet()) {
        gates.append(row.open().contains(one) ? one.word() : "-".repeat(one.word().length()));
        gates.append(' ');
      }
      String differing = row.differing() ? " differs" : "";
      out.println(id + " ".repeat(width - id.length()) + gates + row.name() + differing);
    }
    out.println(
        board.rows().isEmpty()
            ? "no system of " + board.total()
            : board.rows().size()
                + " of "
                + board.total()
                + " systems, from "
                + (board.offset() + 1));
  }

  private static int longest(Board board) {
    return board.rows().stream()
        .mapToInt(row -> row.institution().length() + 1 + row.system().length())
        .max()
        .orElse(0);
  }

  private static BoardQuery.Sort sort(Arguments arguments) throws UserMistake {
    String word = Objects.requireNonNullElse(arguments.value(SORT), "name");
    for (BoardQuery.Sort sort : BoardQuery.Sort.values()) {
      if (sort.name().toLowerCase(Locale.ROOT).equals(word)) {
        return sort;
      }
    }
    throw new UserMistake(
        "HP6304",
        "a board is not sorted by `" + word + "`",
        "name, institution, wave, criticality, progress or changed");
  }

  private static int number(ProgrammeCommand.Asked asked, Option option, int usual, int most)
      throws UserMistake {
    String text = asked.arguments().value(option);
    if (text == null) {
      return usual;
    }
    if (!text.matches("[0-9]{1,7}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > most) {
      throw new UserMistake(
          "HP6304", "`" + option.name() + " " + text + "` is no number from 1 to " + most);
    }
    return Integer.parseInt(text);
  }

  private static void show(ProgrammeCommand.Asked asked) throws UserMistake, Refusal {
    String institution = asked.operand(0, "the institution's id");
    asked.most(2);
    Queries queries = asked.programme().queries();
    PrintStream out = asked.shell().out();
    if (asked.operands().size() == 1) {
      InstitutionPage page = queries.institution(asked.viewer(), institution);
      out.print(asked.json() ? ProgrammeJson.of(page) : text(page));
      return;
    }
    SystemPage page = queries.system(asked.viewer(), institution, asked.operand(1, "the system"));
    out.print(asked.json() ? ProgrammeJson.of(page) : text(page));
  }

  private static String text(InstitutionPage page) {
    StringBuilder text = new StringBuilder();
    text.append(page.institution().name()).append(": ").append(page.systems());
    text.append(" systems, ").append(page.differing()).append(" with a trial that differs, ");
    text.append(page.blockers()).append(" blockers\n");
    for (InstitutionPage.WaveProgress wave : page.waves()) {
      text.append("  ");
      text.append(wave.wave().id().isEmpty() ? "no wave" : "wave " + wave.wave().id());
      text.append(", ").append(wave.systems()).append(" systems:");
      wave.open()
          .forEach((gate, open) -> text.append(' ').append(gate.word()).append(' ').append(open));
      text.append('\n');
    }
    page.rules()
        .forEach(rule ->
            text.append("  rule ")
                .append(rule.name())
                .append(page.expired().contains(rule) ? " expired " : " until ")
                .append(rule.expires())
                .append(", ")
                .append(rule.owner())
                .append('\n'));
    return text.toString();
  }

  private static String text(SystemPage page) {
    StringBuilder text = new StringBuilder();
    text.append(page.system().name()).append(" of ").append(page.institution().name());
    text.append(page.wave() == null ? ", no wave" : ", wave " + page.wave().id()).append('\n');
    page.gates()
        .forEach((gate, state) ->
            text.append("  ")
                .append(gate.title())
                .append(": ")
                .append(page.open().contains(gate) ? "open" : "closed")
                .append(" (version ")
                .append(state.version())
                .append("); ")
                .append(state.why())
                .append(state.until() == null ? "" : "; stands until " + state.until())
                .append('\n'));
    for (SystemPage.OpenDifference difference : page.differences()) {
      text.append("  open difference: ").append(difference.entry().text()).append('\n');
      difference.sentences().forEach(sentence -> text.append("    ").append(sentence).append('\n'));
      if (difference.left() > 0) {
        text.append("    and ").append(difference.left()).append(" more\n");
      }
    }
    return text.toString();
  }

  private static void history(ProgrammeCommand.Asked asked) throws UserMistake, Refusal {
    String institution = asked.operand(0, "the institution's id");
    String system = asked.operand(1, "the system's id");
    Gate gate =
        asked.operands().size() > 2 ? ProgrammeRegister.gate(asked.operands().get(2)) : null;
    asked.most(3);
    List<Event> events =
        asked
            .programme()
            .queries()
            .history(asked.viewer(), institution, system, gate, 0, Queries.ENTRIES_MAX);
    PrintStream out = asked.shell().out();
    if (asked.json()) {
      out.print(ProgrammeJson.of(events));
      return;
    }
    for (Event event : events) {
      Gate of = event.gate();
      String what = of == null ? "" : of.word() + ": ";
      out.println(
          event.number()
              + "  "
              + event.at().truncatedTo(ChronoUnit.SECONDS)
              + "  "
              + event.by()
              + "  "
              + what
              + event.text());
    }
  }

  private static void offer(ProgrammeCommand.Asked asked) throws UserMistake, IOException, Refusal {
    String institution = asked.operand(0, "the institution's id");
    String system = asked.operand(1, "the system's id");
    asked.most(2);
    Offer offer = asked.programme().papers().offer(asked.viewer(), institution, system);
    String text = asked.json() ? ProgrammeJson.of(offer) : OfferPage.of(offer, words(asked));
    Path file = out(asked);
    if (file == null) {
      asked.shell().out().print(text);
    } else {
      Files.writeString(file, text, StandardCharsets.UTF_8);
      asked.shell().out().println("offer of " + offer.date() + ", until " + offer.until());
    }
  }

  /// The words of the language that is asked for, English when none is.
  private static Words words(ProgrammeCommand.Asked asked) throws UserMistake {
    String asking = asked.arguments().value(LANGUAGE);
    if (asking == null || asking.equals(PaperWords.of(asking).code())) {
      return asking == null ? PaperWords.ENGLISH : PaperWords.of(asking);
    }
    throw new UserMistake(
        "HP9003", "`" + LANGUAGE.name() + " " + asking + "`: the languages are en and zh");
  }

  private static @Nullable Path out(ProgrammeCommand.Asked asked) {
    String out = asked.arguments().value(OUT);
    return out == null ? null : asked.shell().directory().resolve(out);
  }

  private static void report(ProgrammeCommand.Asked asked)
      throws UserMistake, IOException, Refusal {
    asked.most(1);
    Report report = report(asked, asked.programme().papers());
    Path folder = out(asked);
    if (folder == null) {
      String json = ReportFiles.json(report);
      asked.shell().out().print(asked.json() ? json : ReportPage.of(report, words(asked)));
      return;
    }
    Files.createDirectories(folder);
    write(folder.resolve(report.quarter() + ".html"), ReportPage.of(report, words(asked)));
    write(folder.resolve(report.quarter() + ".json"), ReportFiles.json(report));
    write(folder.resolve(report.quarter() + ".csv"), ReportFiles.csv(report));
    asked.shell().out().println("report of " + report.quarter() + " as of " + report.asOf());
  }

  private static Report report(ProgrammeCommand.Asked asked, Papers papers)
      throws UserMistake, Refusal {
    if (asked.operands().isEmpty()) {
      return papers.report(asked.viewer());
    }
    Matcher quarter = QUARTER.matcher(asked.operands().getFirst());
    if (!quarter.matches()) {
      throw new UserMistake(
          "HP6304", "`" + asked.operands().getFirst() + "` is no quarter", "for example 2026-Q3");
    }
    int year = Integer.parseInt(quarter.group(1));
    return papers.report(asked.viewer(), year, Integer.parseInt(quarter.group(2)));
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /// A backup never takes the place of a file that is there.
  private static void export(ProgrammeCommand.Asked asked)
      throws UserMistake, IOException, Refusal {
    Path file = asked.shell().directory().resolve(asked.operand(0, "the backup's file"));
    asked.most(1);
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
      asked.programme().papers().backup(asked.viewer(), out);
    } catch (Refusal refusal) {
      Files.delete(file);
      throw refusal;
    }
    asked.shell().out().println("exported");
  }

  static int restore(Store store, List<String> operands, Shell shell)
      throws UserMistake, IOException, Refusal {
    if (operands.size() != 1) {
      throw new UserMistake("HP9004", "`homeport programme import` needs the backup's file");
    }
    try (InputStream in = Files.newInputStream(shell.directory().resolve(operands.getFirst()))) {
      Papers.restore(store, in);
    }
    shell.out().println("imported");
    return ExitStatus.OK;
  }

  /// Opening has checked every entry already.
  private static void verify(ProgrammeCommand.Asked asked) throws UserMistake, Refusal {
    asked.most(0);
    int last = 0;
    Queries queries = asked.programme().queries();
    List<Event> page = queries.audit(asked.viewer(), last, Queries.ENTRIES_MAX);
    while (!page.isEmpty()) {
      last += page.size();
      page = queries.audit(asked.viewer(), last, Queries.ENTRIES_MAX);
    }
    asked.shell().out().println("the ledger is whole: " + last + " entries");
  }
}
