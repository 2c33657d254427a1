package homeport.codegen.interpret;

import homeport.testkit.Seed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A program of random statements on dynamic-length items and fixed ones, and what each item holds
/// after them: a text, cut to the LIMIT or padded to the length (Language Reference,
/// "Dynamic-length items"; A-0970, A-0971, A-0973, A-0975). It shares nothing with the compiler.
final class RandomDynamic {
  private static final int[] LIMITS = {999, 5, 12, 40, 30, 30, 30};
  private static final int[] LENGTHS = {7, 15};

  /// D-0 to D-3, then the occurrences of a table.
  private final String[] dynamic = new String[LIMITS.length];

  private final String[] fixed = new String[LENGTHS.length];
  private final List<String> code = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final Seed seed;

  RandomDynamic(Seed seed, int statements) {
    this.seed = seed;
    Arrays.fill(dynamic, "");
    for (int i = 0; i < fixed.length; i++) {
      fixed[i] = " ".repeat(LENGTHS[i]);
    }
    for (int i = 0; i < statements; i++) {
      statement();
    }
  }

  String source() {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "IDENTIFICATION DIVISION.",
                "PROGRAM-ID. TRIED.",
                "DATA DIVISION.",
                "WORKING-STORAGE SECTION.",
                "77  P PIC 9(4)."));
    for (int i = 0; i < 4; i++) {
      String limit = LIMITS[i] == 999 ? "" : " LIMIT " + LIMITS[i];
      lines.add("01  D-" + i + " PIC X DYNAMIC LENGTH" + limit + ".");
    }
    lines.add("01  T.");
    lines.add("    02 E PIC X DYNAMIC LIMIT 30 OCCURS 3.");
    for (int i = 0; i < LENGTHS.length; i++) {
      lines.add("01  F-" + i + " PIC X(" + LENGTHS[i] + ").");
    }
    lines.add("PROCEDURE DIVISION.");
    lines.add("    INITIALIZE D-0 D-1 D-2 D-3 T F-0 F-1.");
    code.forEach(statement -> lines.add("    " + statement.replace("\n", "\n           ") + "."));
    lines.add("    GOBACK.");
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append("       ").append(line).append('\n'));
    return text.toString();
  }

  List<String> shown() {
    return shown;
  }

  private static String name(int item) {
    return item < 4 ? "D-" + item : "E(" + (item - 3) + ")";
  }

  private record Sender(String written, String text) {}

  private String letters() {
    StringBuilder text = new StringBuilder();
    int length = seed.between(1, 12);
    for (int i = 0; i < length; i++) {
      text.append("abcXYZ 019".charAt(seed.between(0, 9)));
    }
    return text.toString();
  }

  private Sender sender() {
    int item = seed.between(0, dynamic.length - 1);
    String text = dynamic[item];
    return switch (seed.between(0, 5)) {
      case 0 -> {
        String letters = letters();
        yield new Sender("'" + letters + "'", letters);
      }
      case 1 -> {
        int one = seed.between(0, fixed.length - 1);
        yield new Sender("F-" + one, fixed[one]);
      }
      case 2 ->
          new Sender("FUNCTION UPPER-CASE(" + name(item) + ")", text.toUpperCase(Locale.ROOT));
      case 3 -> {
        if (text.isEmpty()) {
          yield new Sender(name(item), text);
        }
        int from = seed.between(1, text.length());
        int length = seed.between(1, text.length() - from + 1);
        yield new Sender(
            name(item) + "(" + from + ":" + length + ")",
            text.substring(from - 1, from - 1 + length));
      }
      default -> new Sender(name(item), text);
    };
  }

  private void put(int item, String text) {
    dynamic[item] = text.substring(0, Math.min(text.length(), LIMITS[item]));
  }

  private static String padded(String text, int length) {
    return text.length() >= length
        ? text.substring(0, length)
        : text + " ".repeat(length - text.length());
  }

  private void statement() {
    int item = seed.between(0, dynamic.length - 1);
    switch (seed.between(0, 8)) {
      case 0, 1, 2 -> {
        Sender from = sender();
        code.add("MOVE " + from.written() + "\nTO " + name(item));
        put(item, from.text());
      }
      case 3 -> fixedMove();
      case 4 -> part(item);
      case 5, 6 -> string(item);
      case 7 -> length(item);
      default -> compare();
    }
    code.add("DISPLAY '[' " + name(item) + " ']'");
    shown.add("[" + dynamic[item] + "]");
  }

  private void fixedMove() {
    Sender from = sender();
    int to = seed.between(0, fixed.length - 1);
    code.add("MOVE " + from.written() + "\nTO F-" + to);
    code.add("DISPLAY '[' F-" + to + " ']'");
    fixed[to] = padded(from.text(), LENGTHS[to]);
    shown.add("[" + fixed[to] + "]");
  }

  private void part(int item) {
    String old = dynamic[item];
    if (old.isEmpty()) {
      code.add("MOVE ALL 'xy' TO " + name(item));
      put(item, "xy");
      return;
    }
    int from = seed.between(1, old.length());
    int length = seed.between(1, old.length() - from + 1);
    String letters = letters();
    code.add("MOVE '" + letters + "'\nTO " + name(item) + "(" + from + ":" + length + ")");
    dynamic[item] =
        old.substring(0, from - 1) + padded(letters, length) + old.substring(from - 1 + length);
  }

  /// The receiver may be its own first sender.
  private void string(int item) {
    String old = dynamic[item];
    int pointer = seed.oneIn(2) ? 1 : seed.between(1, old.length() + 2);
    Sender first = seed.oneIn(3) ? new Sender(name(item), old) : sender();
    boolean ownFirst = pointer == 1 || !first.written().contains(name(item));
    Sender used = ownFirst ? first : new Sender("'+'", "+");
    String letters = letters();
    code.add("MOVE " + pointer + " TO P");
    code.add(
        "STRING "
            + used.written()
            + "\n'"
            + letters
            + "'\nDELIMITED BY SIZE INTO "
            + name(item)
            + " POINTER P");
    if (pointer <= old.length() + 1 && pointer <= LIMITS[item]) {
      put(item, old.substring(0, pointer - 1) + used.text() + letters);
    }
  }

  private void length(int item) {
    if (seed.oneIn(3)) {
      code.add("INITIALIZE " + name(item));
      dynamic[item] = "";
      return;
    }
    int length = seed.between(0, 45);
    code.add("SET LENGTH OF " + name(item) + " TO " + length);
    dynamic[item] = padded(dynamic[item], Math.min(length, LIMITS[item]));
  }

  private void compare() {
    Sender left = sender();
    int right = seed.between(0, dynamic.length - 1);
    int most = Math.max(left.text().length(), dynamic[right].length());
    boolean equal = padded(left.text(), most).equals(padded(dynamic[right], most));
    code.add(
        "IF " + left.written() + "\n= " + name(right) + " DISPLAY 'EQUAL' ELSE DISPLAY 'OTHER'");
    shown.add(equal ? "EQUAL" : "OTHER");
  }
}
