package homeport.utilities.icetool;

import homeport.utilities.UtilityStep;
import homeport.utilities.sort.Cursor;
import homeport.utilities.sort.Operand;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.reformat.SystemDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How DISPLAY and OCCUR lay their report out: TITLE, PAGE, DATE, TIME, HEADER and the others.
///
/// @param titleParts of the title line in the order they are named; `\u0000` stands for the page
/// @param header texts of HEADER by column; empty for the standard headings
/// @param statistics TOTAL and the like with their texts
/// @param sections BREAK; null without
/// @param count of EDCOUNT; null without
/// @param statisticsLeft the texts of statistics stand to the left of their values (STATLEFT)
/// @param width WIDTH, the record length; 0 for what the columns need
record ReportOptions(
    String ddName,
    List<List<String>> titleParts,
    List<List<String>> header,
    boolean headed,
    boolean blank,
    boolean plus,
    boolean control,
    int lines,
    int indent,
    int between,
    int titleBetween,
    Map<String, String> statistics,
    @Nullable Sections sections,
    @Nullable ColumnFormat count,
    boolean statisticsLeft,
    int width) {
  /// Records with the same value of a field, each on pages of their own.
  ///
  /// @param title of BTITLE
  /// @param titleFirst it stands before the value, not behind it
  /// @param statistics BTOTAL and the like with their texts, under the names of TOTAL and the like
  /// @param count of EDBCOUNT; null without
  record Sections(
      OnField field,
      String title,
      boolean titleFirst,
      Map<String, String> statistics,
      @Nullable ColumnFormat count) {
    /// The line above a section's headings.
    String line(String value) {
      return titleFirst ? title + (title.isEmpty() ? "" : " ") + value : value + " " + title;
    }
  }

  private static final int LINES = 58;
  private static final String PAGE = "\u0000";

  static ReportOptions of(UtilityStep step, ToolStatement statement) throws ToolFailure {
    List<List<String>> titles = new ArrayList<>();
    List<List<String>> header = new ArrayList<>();
    Map<String, String> statistics = new LinkedHashMap<>();
    List<String> first = new ArrayList<>();
    boolean titled = false;
    for (Operand operand : statement.operands()) {
      switch (operand.name()) {
        case "TITLE" -> {
          String text = String.join("", texts(operand));
          if (titled) {
            titles.add(List.of(text));
          } else {
            first.add(text);
          }
          titled = true;
        }
        case "PAGE" -> first.add(PAGE);
        case "DATE", "TIME", "DATENS", "TIMENS", "YDDD", "YDDDNS" -> first.add(now(step, operand));
        case "HEADER" -> header.add(texts(operand));
        case "TOTAL", "MAXIMUM", "MINIMUM", "AVERAGE", "COUNT" ->
            statistics.put(operand.name(), String.join("", texts(operand)));
        default -> {
          // taken below, or not about the layout
        }
      }
    }
    if (!first.isEmpty()) {
      titles.addFirst(first);
    }
    boolean plus = statement.has("PLUS");
    return new ReportOptions(
        Calls.name(statement, "LIST"),
        titles,
        header,
        !statement.has("NOHEADER"),
        plus || statement.has("BLANK"),
        plus,
        !statement.has("NOCC"),
        (int) Math.min(999, Calls.number(statement, "LINES", LINES)),
        (int) Math.min(50, Calls.number(statement, "INDENT", 0)),
        (int) Math.min(50, Calls.number(statement, "BETWEEN", 3)),
        (int) Math.min(50, Calls.number(statement, "TBETWEEN", 8)),
        statistics,
        sections(statement),
        count(statement, "EDCOUNT"),
        statement.has("STATLEFT"),
        (int) Math.min(2048, Calls.number(statement, "WIDTH", 0)));
  }

  private static @Nullable Sections sections(ToolStatement statement) throws ToolFailure {
    OnField field = null;
    String title = "";
    boolean titleFirst = false;
    Map<String, String> statistics = new LinkedHashMap<>();
    for (Operand operand : statement.operands()) {
      switch (operand.name()) {
        case "BREAK" -> field = OnField.one(operand, statement.problems(), true);
        case "BTITLE" -> {
          title = String.join("", texts(operand));
          titleFirst = field == null;
        }
        case "BTOTAL", "BMAXIMUM", "BMINIMUM", "BAVERAGE", "BCOUNT" ->
            statistics.put(operand.name().substring(1), String.join("", texts(operand)));
        default -> {
          // not about sections
        }
      }
    }
    if (field == null && (!statistics.isEmpty() || !title.isEmpty())) {
      throw new ToolFailure(12, "HP4105", "BTITLE and statistics of sections need `BREAK`");
    }
    return field == null
        ? null
        : new Sections(field, title, titleFirst, statistics, count(statement, "EDBCOUNT"));
  }

  /// The formatting items of EDCOUNT or EDBCOUNT; null when it is not there.
  static @Nullable ColumnFormat count(ToolStatement statement, String name) throws ToolFailure {
    Operand operand = statement.operand(name);
    if (operand == null) {
      return null;
    }
    ColumnFormat format =
        operand.value() instanceof Value.Group group
            ? ColumnFormat.of(new Cursor(group), true, statement.problems())
            : null;
    if (format == null) {
      throw new ToolFailure(12, "HP4105", "`" + name + "` needs formatting items");
    }
    return format;
  }

  /// Columns to the left of the first one, for the texts of statistics.
  int left() {
    int widest = 0;
    if (statisticsLeft) {
      for (String text : statistics.values()) {
        widest = Math.max(widest, text.length());
      }
      for (String text : sections == null ? List.<String>of() : sections.statistics().values()) {
        widest = Math.max(widest, text.length());
      }
    }
    return widest == 0 ? 0 : widest + between;
  }

  /// The constants of an operand; a word NONE, or a place where two commas meet, is an empty text.
  private static List<String> texts(Operand operand) {
    List<String> texts = new ArrayList<>();
    if (operand.value() instanceof Value.Group(_, List<Value> parts, _)) {
      for (Value part : parts) {
        texts.add(part instanceof Value.Constant constant ? constant.text() : "");
      }
    }
    return texts;
  }

  /// `DATE`, `DATE(abcd)`, `TIME`, `TIME(abc)`.
  private static String now(UtilityStep step, Operand operand) throws ToolFailure {
    String argument = operand.value() instanceof Value.Group group ? group.text() : null;
    byte[] bytes =
        new SystemDate(step.now(), step.codePage()).bytes(operand.name(), argument, 0, false);
    if (bytes == null) {
      throw new ToolFailure(12, "HP4105", "`" + operand.name() + "(" + argument + ")` is no form");
    }
    return step.codePage().decode(bytes);
  }

  /// The title lines of a page.
  List<String> titles(int page) {
    List<String> lines = new ArrayList<>();
    for (List<String> parts : titleParts) {
      List<String> shown = new ArrayList<>();
      for (String part : parts) {
        shown.add(part.equals(PAGE) ? "- " + page + " -" : part);
      }
      lines.add(String.join(" ".repeat(titleBetween), shown));
    }
    return lines;
  }

  /// The lines of a column's heading.
  List<String> headings(int column, OnField field) {
    if (!headed) {
      return List.of();
    }
    return column < header.size() ? header.get(column) : List.of(field.name());
  }

  boolean underlined() {
    return headed && !header.isEmpty();
  }

  /// A new page begins with something.
  boolean heads() {
    return headed || !titleParts.isEmpty();
  }
}
