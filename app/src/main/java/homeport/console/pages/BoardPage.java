package homeport.console.pages;

import homeport.console.web.Fields;
import homeport.console.web.Reply;
import homeport.html.Html;
import homeport.programme.Board;
import homeport.programme.BoardQuery;
import homeport.programme.Gate;
import homeport.programme.Programme;
import homeport.programme.Queries;
import homeport.programme.Refusal;
import homeport.programme.Viewer;
import homeport.programme.Wave;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The board: systems and their gates, filtered, ordered and by pages. What a viewer may see of
/// them the room `programme` decides.
final class BoardPage {
  static final int ROWS = 50;
  private static final int PAGES_MAX = 100_000;

  private final Frame frame;
  private final @Nullable Programme programme;

  BoardPage(Frame frame, @Nullable Programme programme) {
    this.frame = frame;
    this.programme = programme;
  }

  List<Route> routes() {
    return List.of(Route.get("/board", Access.PROGRAMME, this::answer));
  }

  private Reply answer(Visit visit) throws Refusal {
    Viewer viewer = visit.viewer();
    if (programme == null) {
      return Reply.page(
          200,
          frame.page(
              visit,
              visit.word("board.title"),
              "/board",
              page -> {
                page.element("h1", visit.word("board.title"));
                page.element("p", visit.word("board.none"), "class", "lead");
              }));
    }
    Queries queries = programme.queries();
    Fields asked = visit.request().query();
    BoardQuery query = query(asked);
    Board board = queries.board(viewer, query);
    int last = Math.max(1, (board.total() + ROWS - 1) / ROWS);
    int number = Math.min(query.offset() / ROWS + 1, last);
    if (query.offset() / ROWS + 1 > last) {
      board = queries.board(viewer, query.page((last - 1) * ROWS, ROWS));
    }
    Address here = address(asked);
    Map<String, String> waves = new TreeMap<>();
    for (Wave wave : queries.waves(viewer)) {
      waves.put(wave.id(), wave.name());
    }
    Board shown = board;
    return Reply.page(
        200,
        frame.page(
            visit,
            visit.word("board.title"),
            "/board",
            page -> {
              page.element("h1", visit.word("board.title")).line();
              summary(page, visit, shown);
              filter(page, visit, asked, waves);
              table(page, visit, shown, here, query, waves);
              Parts.pager(page, visit, here, number, last);
            }));
  }

  private static BoardQuery query(Fields asked) {
    Gate gate = Gate.of(asked.text("gate"));
    return new BoardQuery(
        asked.text("institution"),
        asked.text("wave"),
        gate,
        asked.text("open").equals("1"),
        asked.text("differing").equals("1"),
        asked.text("text").strip(),
        sort(asked.text("sort")),
        asked.text("down").equals("1"),
        (asked.number("page", 1, PAGES_MAX) - 1) * ROWS,
        ROWS);
  }

  private static BoardQuery.Sort sort(String word) {
    for (BoardQuery.Sort sort : BoardQuery.Sort.values()) {
      if (word(sort).equals(word)) {
        return sort;
      }
    }
    return BoardQuery.Sort.INSTITUTION;
  }

  private static String word(BoardQuery.Sort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  /// The address of what is shown, from which other pages and orders are made.
  private static Address address(Fields asked) {
    Address here = Address.of("board");
    for (String name :
        List.of("text", "institution", "wave", "gate", "open", "differing", "sort", "down")) {
      here = here.with(name, asked.text(name));
    }
    return here;
  }

  /// How many systems, and for how many each gate is open.
  private static void summary(Html html, Visit visit, Board board) {
    html.open("ul", "class", "summary", "aria-label", visit.word("board.summary")).line();
    html.open("li").element("span", visit.word("board.systems"), "class", "what");
    html.element("strong", visit.words().count(board.total())).close().line();
    for (Map.Entry<Gate, Integer> open : board.open().entrySet()) {
      html.open("li");
      String gate = open.getKey().word();
      html.element("span", visit.word("gate." + gate), "class", "what");
      html.open("strong").text(visit.words().count(open.getValue()));
      html.element("small", visit.word("board.of", visit.words().count(board.total()))).close();
      html.empty(
          "progress",
          "max",
          Integer.toString(Math.max(1, board.total())),
          "value",
          Integer.toString(open.getValue()),
          "aria-label",
          visit.word("gate." + gate));
      html.close().line();
    }
    html.close().line();
  }

  private static void filter(Html html, Visit visit, Fields asked, Map<String, String> waves) {
    html.open("form", "method", "get", "action", "/board", "class", "filter", "role", "search");
    html.open("p").element("label", visit.word("board.text"), "for", "text");
    html.empty(
        "input", "id", "text", "name", "text", "type", "search", "value", asked.text("text"));
    html.close();
    select(
        html,
        visit.word("board.wave"),
        "wave",
        () -> {
          Parts.option(html, "", visit.word("board.all"), !asked.has("wave"));
          waves.forEach((id, name) -> Parts.option(html, id, name, id.equals(asked.text("wave"))));
        });
    select(
        html,
        visit.word("board.gate"),
        "gate",
        () -> {
          Parts.option(html, "", visit.word("board.all"), !asked.has("gate"));
          for (Gate gate : Gate.ALL) {
            Parts.option(
                html,
                gate.word(),
                visit.word("gate." + gate.word()),
                gate.word().equals(asked.text("gate")));
          }
        });
    select(
        html,
        visit.word("board.state"),
        "open",
        () -> {
          Parts.option(html, "", visit.word("board.not-open"), !asked.text("open").equals("1"));
          Parts.option(html, "1", visit.word("board.open"), asked.text("open").equals("1"));
        });
    html.open("p", "class", "check");
    if (asked.text("differing").equals("1")) {
      html.empty(
          "input",
          "type",
          "checkbox",
          "id",
          "differing",
          "name",
          "differing",
          "value",
          "1",
          "checked",
          "");
    } else {
      html.empty("input", "type", "checkbox", "id", "differing", "name", "differing", "value", "1");
    }
    html.element("label", visit.word("board.differing"), "for", "differing").close();
    html.empty(
        "input", "type", "hidden", "name", "institution", "value", asked.text("institution"));
    html.empty("input", "type", "hidden", "name", "sort", "value", asked.text("sort"));
    html.empty("input", "type", "hidden", "name", "down", "value", asked.text("down"));
    html.open("p").element("button", visit.word("board.show"));
    html.element("a", visit.word("board.reset"), "href", "/board", "class", "tool");
    html.close().close().line();
  }

  private static void select(Html html, String label, String name, Runnable options) {
    html.open("p").element("label", label, "for", name);
    html.open("select", "id", name, "name", name);
    options.run();
    html.close().close();
  }

  private static void table(
      Html html,
      Visit visit,
      Board board,
      Address here,
      BoardQuery query,
      Map<String, String> waves) {
    if (board.rows().isEmpty()) {
      html.element("p", visit.word("board.empty"), "class", "lead").line();
      return;
    }
    html.open("div", "class", "scroll").open("table", "class", "board").line();
    html.element("caption", visit.word("board.caption"), "class", "quiet");
    html.open("thead").open("tr");
    String sort = word(query.sort());
    boolean down = query.descending();
    Parts.sortHead(html, here, "institution", visit.word("board.institution"), sort, down);
    Parts.sortHead(html, here, "name", visit.word("board.system"), sort, down);
    Parts.sortHead(html, here, "wave", visit.word("board.wave"), sort, down);
    Parts.sortHead(html, here, "criticality", visit.word("board.criticality"), sort, down);
    board
        .open()
        .keySet()
        .forEach(gate ->
            html.element(
                "th", visit.word("gate.short." + gate.word()), "scope", "col", "class", "c"));
    Parts.sortHead(html, here, "progress", visit.word("board.progress"), sort, down);
    html.element("th", visit.word("board.blockers"), "scope", "col", "class", "n");
    Parts.sortHead(html, here, "changed", visit.word("board.changed"), sort, down);
    html.close().close().line().open("tbody").line();
    for (Board.Row row : board.rows()) {
      row(html, visit, board, row, waves);
    }
    html.close().close().close().line();
  }

  private static void row(
      Html html, Visit visit, Board board, Board.Row row, Map<String, String> waves) {
    html.open("tr");
    html.open("td");
    Parts.link(html, row.institutionName(), Address.of("institutions", row.institution()));
    html.close().open("th", "scope", "row");
    Parts.link(html, row.name(), SystemPages.address(row.institution(), row.system()));
    html.element("small", Parts.kind(visit, row.kind())).close();
    html.element("td", waves.getOrDefault(row.wave(), row.wave()));
    html.element(
        "td", visit.word("criticality." + row.criticality().name().toLowerCase(Locale.ROOT)));
    for (Gate gate : board.open().keySet()) {
      gate(html, visit, row.open().contains(gate));
    }
    html.open("td").text(visit.word("board.gates", row.open().size(), board.open().size()));
    if (row.differing()) {
      html.text(" ");
      Parts.tag(html, "bad", visit.word("board.differs"));
    }
    html.close();
    html.element("td", visit.words().count(row.blockers()), "class", "n");
    html.element("td", Parts.day(row.changed()), "class", "time");
    html.close().line();
  }

  /// Open is a filled disc, not open a ring; who listens hears the word.
  static void gate(Html html, Visit visit, boolean open) {
    html.open("td", "class", "c");
    html.element(
        "span", open ? "●" : "○", "class", open ? "dot open" : "dot", "aria-hidden", "true");
    html.element("span", visit.word(open ? "board.open" : "board.not-open"), "class", "quiet");
    html.close();
  }
}
