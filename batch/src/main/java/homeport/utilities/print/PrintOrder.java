package homeport.utilities.print;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.dd.UtilityFailure;
import homeport.utilities.dd.UtilityStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the control statements of IEBPTPCH ask for.
///
/// @param punch PUNCH: cards without control characters; else PRINT
/// @param formatted PREFORM: the records have control characters and are printed as they are
/// @param hex TOTCONV=XE
/// @param spacing CNTRL: 1 to 3 lines forward
/// @param startAfter records that are left out at the beginning
/// @param stopAfter most records of a member or data set; 0 for all
/// @param skip of so many records the last is taken
/// @param sequence CDSEQ, the number of the first card; -1 for none
/// @param titles a line each
/// @param layouts RECORD statements outside of members
/// @param members MEMBER statements with the RECORDs behind them
record PrintOrder(
    boolean punch,
    boolean partitioned,
    boolean formatted,
    boolean hex,
    int spacing,
    int startAfter,
    int stopAfter,
    int skip,
    int maxLine,
    int sequence,
    int increment,
    List<String> titles,
    List<Layout> layouts,
    Map<String, List<Layout>> members) {
  private static final int LINES = 60;
  private static final int SPACING_MAX = 3;
  private static final int COLUMN_MAX = 250;
  private static final Set<String> OPERANDS =
      Set.of(
          "PREFORM", "TYPORG", "TOTCONV", "CNTRL", "STRTAFT", "STOPAFT", "SKIP", "MAXNAME",
          "MAXFLDS", "MAXGPS", "MAXLITS", "INITPG", "MAXLINE", "CDSEQ", "CDINCR");

  PrintOrder {
    titles = List.copyOf(titles);
    layouts = List.copyOf(layouts);
  }

  static PrintOrder of(List<UtilityStatement> statements) throws UtilityFailure {
    String operation = statements.isEmpty() ? "" : statements.getFirst().operation();
    if (!operation.equals("PRINT") && !operation.equals("PUNCH")) {
      throw new UtilityFailure("HP4301", "the first control statement is PRINT or PUNCH");
    }
    UtilityStatement first = statements.getFirst();
    String other = first.other(OPERANDS);
    if (other != null) {
      throw UtilityFailure.refused("the operand `" + other + "` of " + operation);
    }
    List<String> titles = new ArrayList<>();
    List<Layout> layouts = new ArrayList<>();
    Map<String, List<Layout>> members = new LinkedHashMap<>();
    List<Layout> to = layouts;
    for (UtilityStatement statement : statements.subList(1, statements.size())) {
      switch (statement.operation()) {
        case "TITLE" -> titles.add(title(statement));
        case "RECORD" -> to.add(Layout.of(statement));
        case "MEMBER" -> {
          to = new ArrayList<>();
          members.put(statement.value("NAME", "NAME").toUpperCase(Locale.ROOT), to);
        }
        default ->
            throw UtilityFailure.refused("the control statement `" + statement.operation() + "`");
      }
    }
    return of(first, titles, layouts, members);
  }

  private static String word(UtilityStatement statement, String operand, String... values)
      throws UtilityFailure {
    String value = statement.value(operand, operand).toUpperCase(Locale.ROOT);
    if (!value.isEmpty() && !Set.of(values).contains(value)) {
      throw UtilityFailure.refused("`" + operand + "=" + value + "`");
    }
    return value;
  }

  private static PrintOrder of(
      UtilityStatement first,
      List<String> titles,
      List<Layout> layouts,
      Map<String, List<Layout>> members)
      throws UtilityFailure {
    return new PrintOrder(
        first.operation().equals("PUNCH"),
        word(first, "TYPORG", "PS", "PO").equals("PO"),
        !word(first, "PREFORM", "A", "M").isEmpty(),
        word(first, "TOTCONV", "XE").equals("XE"),
        Math.clamp(number(first, "CNTRL", 1), 1, SPACING_MAX),
        number(first, "STRTAFT", 0),
        number(first, "STOPAFT", 0),
        Math.max(1, number(first, "SKIP", 1)),
        Math.max(1, number(first, "MAXLINE", LINES)),
        number(first, "CDSEQ", -1),
        number(first, "CDINCR", 10),
        titles,
        layouts,
        members);
  }

  private static int number(UtilityStatement statement, String operand, int otherwise)
      throws UtilityFailure {
    String value = statement.value(operand, operand);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (!value.matches("[0-9]{1,6}")) {
      throw new UtilityFailure("HP4301", "`" + operand + "=" + value + "` is no number");
    }
    return Integer.parseInt(value);
  }

  /// `TITLE ITEM=('text',column),…`: one line.
  private static String title(UtilityStatement statement) throws UtilityFailure {
    StringBuilder line = new StringBuilder();
    for (UtilityStatement.Keyword keyword : statement.operands()) {
      List<String> parts = UtilityStatement.parts(UtilityStatement.inside(keyword.value()));
      String text = parts.isEmpty() ? "" : parts.getFirst();
      String column = parts.size() > 1 ? parts.get(1) : "1";
      boolean quoted = text.length() >= 2 && text.startsWith("'") && text.endsWith("'");
      if (!keyword.name().equals("ITEM")
          || !quoted
          || !column.matches("[1-9][0-9]{0,2}")
          || Integer.parseInt(column) > COLUMN_MAX) {
        throw new UtilityFailure("HP4301", "`TITLE` needs ITEM=('text',column)");
      }
      String plain = text.substring(1, text.length() - 1).replace("''", "'");
      int at = Integer.parseInt(column) - 1;
      while (line.length() < at + plain.length()) {
        line.append(' ');
      }
      line.replace(at, at + plain.length(), plain);
    }
    return line.toString();
  }

  /// What SYSUT2 has when neither DD statement nor label says.
  Dcb usual() {
    return punch ? Dcb.of(RecordFormat.FB, 80) : Dcb.of(RecordFormat.FBA, 121);
  }
}
