package homeport.trial.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One statement of a program changed, as somebody could by mistake.
record Mutation(String program, int line, String kind, String before, String after) {
  /// Statements that decide how often a loop runs or what is at its end are left alone: a program
  /// that never ends proves nothing.
  private static final Pattern LOOPS =
      Pattern.compile("UNTIL|VARYING|STATUS|-EOF|END-OF|SWITCH|PERFORM|READ|COPY|\\bIX\\b|-IX");

  private record Kind(String name, Pattern where, UnaryOperator<String> change) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "constant",
              Pattern.compile("^ {11,}\\S.* [0-9]+[ .]?"),
              line -> replace(line, " ([0-9]+)(?=[ .]|$)", m -> " " + (digit(m) + 1))),
          new Kind("operator", Pattern.compile(" [+*] | - "), Mutation::operator),
          new Kind("rounded", Pattern.compile(" ROUNDED"), line -> line.replace(" ROUNDED", "")),
          new Kind(
              "condition",
              Pattern.compile("^ {11,}IF "),
              line ->
                  line.contains(" NOT ")
                      ? line.replaceFirst(" NOT ", " ")
                      : line.replaceFirst("IF ", "IF NOT ")),
          new Kind(
              "move dropped",
              Pattern.compile("^ {11,}MOVE \\S+ +TO \\S+$"),
              line -> line.replaceFirst("MOVE .*", "CONTINUE")),
          new Kind(
              "verb",
              Pattern.compile("^ {11,}(ADD .* TO |SUBTRACT .* FROM )"),
              line ->
                  line.contains("ADD ")
                      ? line.replaceFirst("ADD (.*) TO ", "SUBTRACT $1 FROM ")
                      : line.replaceFirst("SUBTRACT (.*) FROM ", "ADD $1 TO ")));

  private static String replace(
      String line, String pattern, java.util.function.Function<Matcher, String> by) {
    Matcher matcher = Pattern.compile(pattern).matcher(line);
    return matcher.find()
        ? line.substring(0, matcher.start()) + by.apply(matcher) + line.substring(matcher.end())
        : line;
  }

  private static long digit(Matcher matcher) {
    return Long.parseLong(matcher.group(1));
  }

  private static String operator(String line) {
    return line.contains(" + ")
        ? line.replaceFirst(" \\+ ", " - ")
        : line.contains(" * ")
            ? line.replaceFirst(" \\* ", " + ")
            : line.replaceFirst(" - ", " + ");
  }

  /// Every mutation of a program's procedure division, in a seeded order.
  static List<Mutation> of(String program, String text, Random random) {
    List<String> lines = text.lines().toList();
    int from = 0;
    while (!lines.get(from).contains("PROCEDURE DIVISION")) {
      from++;
    }
    List<Mutation> all = new ArrayList<>();
    for (int i = from + 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      boolean comment = line.length() < 8 || line.charAt(6) != ' ';
      if (comment || LOOPS.matcher(line).find()) {
        continue;
      }
      for (Kind kind : KINDS) {
        String changed = kind.where().matcher(line).find() ? kind.change().apply(line) : line;
        if (!changed.equals(line) && changed.length() <= 72) {
          all.add(new Mutation(program, i, kind.name(), line, changed));
        }
      }
    }
    java.util.Collections.shuffle(all, random);
    return all;
  }

  String apply(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.set(line, after);
    return String.join("\n", lines) + "\n";
  }

  @Override
  public String toString() {
    return program + ":" + (line + 1) + " " + kind + ": " + before.strip() + " => " + after.strip();
  }
}
