package homeport.review.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An EXEC block, as far as a review reads it: which command, its options with what stands in their
/// parentheses, and the tables of an SQL statement.
///
/// @param name `EXEC CICS READ`, `EXEC SQL SELECT`
/// @param options by name in upper case; empty text for an option without a value
record ExecCommand(String owner, String name, Map<String, String> options, List<TableName> tables) {
  /// Longest block that is looked at, in characters.
  private static final int TEXT_MAX = 100_000;

  private static final Pattern OPTION =
      Pattern.compile("([A-Za-z][A-Za-z0-9-]*)(?:\\s*\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\))?");
  private static final Pattern TABLE =
      Pattern.compile(
          "\\b(FROM|JOIN|INTO|UPDATE)\\s+([A-Z_#@$][A-Z0-9_#@$]*(?:\\.[A-Z_#@$][A-Z0-9_#@$]*)?)");
  private static final Set<String> NO_TABLE = Set.of("SET", "OF", "SELECT", "WHERE", "CURRENT");

  /// CICS commands whose second word belongs to the name (CICS TS Application Programming
  /// Reference, "CICS command summary").
  private static final Map<String, Set<String>> SECOND =
      Map.ofEntries(
          Map.entry("SEND", Set.of("MAP", "TEXT", "CONTROL", "PAGE")),
          Map.entry("RECEIVE", Set.of("MAP")),
          Map.entry("HANDLE", Set.of("ABEND", "CONDITION", "AID")),
          Map.entry("IGNORE", Set.of("CONDITION")),
          Map.entry("PUSH", Set.of("HANDLE")),
          Map.entry("POP", Set.of("HANDLE")),
          Map.entry("READQ", Set.of("TS", "TD")),
          Map.entry("WRITEQ", Set.of("TS", "TD")),
          Map.entry("DELETEQ", Set.of("TS", "TD")),
          Map.entry("SYNCPOINT", Set.of("ROLLBACK")),
          Map.entry("DELETE", Set.of("COUNTER")),
          Map.entry("DEFINE", Set.of("COUNTER")),
          Map.entry("QUERY", Set.of("COUNTER")),
          Map.entry("GET", Set.of("COUNTER", "CONTAINER")),
          Map.entry("PUT", Set.of("CONTAINER")),
          Map.entry("WRITE", Set.of("OPERATOR")),
          Map.entry("SET", Set.of("FILE", "TDQUEUE", "TERMINAL")),
          Map.entry("INQUIRE", Set.of("FILE", "PROGRAM", "TRANSACTION")),
          Map.entry("WEB", Set.of("SEND", "RECEIVE", "OPEN", "CLOSE", "CONVERSE", "READ")),
          Map.entry("INVOKE", Set.of("SERVICE", "WEBSERVICE", "APPLICATION")));

  /// A table, and whether the statement changes it.
  record TableName(String name, boolean changes) {}

  static ExecCommand of(String owner, String text) {
    String system = owner.toUpperCase(Locale.ROOT);
    String body = text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text;
    if (system.equals("SQL")) {
      return sql(body);
    }
    Map<String, String> options = new LinkedHashMap<>();
    Matcher option = OPTION.matcher(body);
    List<String> words = new ArrayList<>();
    while (option.find()) {
      String name = option.group(1).toUpperCase(Locale.ROOT);
      String value = option.group(2) == null ? "" : option.group(2).strip();
      words.add(name);
      options.putIfAbsent(name, value);
    }
    String name = words.isEmpty() ? "" : words.getFirst();
    if (words.size() > 1 && SECOND.getOrDefault(name, Set.of()).contains(words.get(1))) {
      name += " " + words.get(1);
    }
    return new ExecCommand(system, ("EXEC " + system + " " + name).strip(), options, List.of());
  }

  private static ExecCommand sql(String body) {
    String text = body.toUpperCase(Locale.ROOT).replaceAll("'[^']*'", "''").strip();
    String[] words = text.split("\\s+", 5);
    String verb = words[0];
    if (verb.equals("DECLARE")) {
      verb = text.contains(" CURSOR") ? "DECLARE CURSOR" : "DECLARE " + third(words);
    } else if (verb.equals("BEGIN") || verb.equals("END")) {
      verb = verb + " DECLARE SECTION";
    } else if (verb.startsWith("INCLUDE") && words.length > 1) {
      return new ExecCommand("SQL", "EXEC SQL INCLUDE", Map.of("INCLUDE", words[1]), List.of());
    }
    List<TableName> tables = new ArrayList<>();
    Matcher table = TABLE.matcher(text);
    while (!verb.equals("FETCH") && table.find()) {
      if (!NO_TABLE.contains(table.group(2))) {
        boolean deletes = verb.equals("DELETE") && table.group(1).equals("FROM");
        boolean changes = Set.of("INTO", "UPDATE").contains(table.group(1)) || deletes;
        tables.add(new TableName(table.group(2), changes));
      }
    }
    return new ExecCommand("SQL", "EXEC SQL " + verb, Map.of(), tables);
  }

  private static String third(String[] words) {
    return words.length > 2 ? words[2] : "";
  }

  /// The literal in an option, without its quotes; null when it is an identifier or absent.
  static String literal(String value) {
    boolean quoted = value.length() > 2 && "'\"".indexOf(value.charAt(0)) >= 0;
    return quoted ? value.substring(1, value.length() - 1).strip().toUpperCase(Locale.ROOT) : "";
  }
}
