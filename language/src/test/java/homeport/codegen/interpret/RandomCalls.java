package homeport.codegen.interpret;

import homeport.testkit.Seed;
import java.util.ArrayList;
import java.util.List;

/// Programs that call each other at random: by name and by literal, at other entry points, with
/// items that lie at one place and items that do not, BY CONTENT, OMITTED, through programs that
/// move their LINKAGE records, and with a CANCEL now and then.
final class RandomCalls {
  private static final List<String> OWN = List.of("A", "B", "E(2)", "E(I)", "C");
  private static final List<String> PASSED_ON = List.of("L", "R", "OWN", "FRESH");

  private final Seed seed;
  private final int statements;

  RandomCalls(Seed seed, int statements) {
    this.seed = seed;
    this.statements = statements;
  }

  /// One source with all of them.
  String source() {
    StringBuilder text = new StringBuilder();
    for (List<String> program :
        List.of(first(), called("P1", List.of("P2", "P3")), called("P2", List.of("P3")), last())) {
      program.forEach(line -> text.append("       ").append(line).append('\n'));
    }
    return text.toString();
  }

  private List<String> first() {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "IDENTIFICATION DIVISION.",
                "PROGRAM-ID. TRIED.",
                "DATA DIVISION.",
                "WORKING-STORAGE SECTION.",
                "01  NAME PIC X(8).",
                "01  A PIC 9(4) VALUE 1.",
                "01  B PIC 9(4) VALUE 2.",
                "01  T.",
                "    02 E PIC 9(4) OCCURS 3 VALUE 7.",
                "01  I PIC 9.",
                "LOCAL-STORAGE SECTION.",
                "01  C PIC 9(4) VALUE 5.",
                "PROCEDURE DIVISION.",
                "    CALL 'P1' USING A B",
                "    PERFORM VARYING I FROM 1 BY 1 UNTIL I > 3"));
    for (int i = 0; i < statements; i++) {
      lines.addAll(statement(OWN, List.of("P1", "P1E", "P2", "P3", "NONE")));
    }
    lines.addAll(List.of("    END-PERFORM", "    GOBACK.", "END PROGRAM TRIED."));
    return lines;
  }

  private List<String> called(String name, List<String> others) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "IDENTIFICATION DIVISION.",
                "PROGRAM-ID. " + name + ".",
                "DATA DIVISION.",
                "WORKING-STORAGE SECTION.",
                "01  NAME PIC X(8).",
                "01  OWN PIC 9(4) VALUE 3.",
                "LOCAL-STORAGE SECTION.",
                "01  FRESH PIC 9(4) VALUE 4.",
                "LINKAGE SECTION.",
                "01  L PIC 9(4).",
                "01  R PIC 9(4).",
                "PROCEDURE DIVISION USING L R.",
                "    IF ADDRESS OF L = NULL OR ADDRESS OF R = NULL GOBACK END-IF",
                "    DISPLAY '" + name + "' L R"));
    boolean moves = seed.oneIn(3);
    for (int i = 0; i < statements / 3; i++) {
      lines.addAll(
          moves && seed.oneIn(3)
              ? List.of("    SET ADDRESS OF L TO ADDRESS OF " + seed.pick("R", "L"))
              : statement(PASSED_ON, others));
    }
    lines.addAll(
        List.of(
            "    GOBACK.",
            "    ENTRY '" + name + "E' USING R L.",
            "    IF ADDRESS OF L = NULL OR ADDRESS OF R = NULL GOBACK END-IF",
            "    DISPLAY '" + name + "E' L R",
            "    ADD 1 TO L",
            "    GOBACK.",
            "END PROGRAM " + name + "."));
    return lines;
  }

  private List<String> last() {
    return List.of(
        "IDENTIFICATION DIVISION.",
        "PROGRAM-ID. P3.",
        "DATA DIVISION.",
        "WORKING-STORAGE SECTION.",
        "01  CALLS PIC 9(4) VALUE 0.",
        "LINKAGE SECTION.",
        "01  L PIC 9(4).",
        "01  R PIC 9(4).",
        "PROCEDURE DIVISION USING L R.",
        "    ADD 1 TO CALLS",
        "    IF ADDRESS OF L NOT = NULL ADD CALLS TO L END-IF",
        "    IF ADDRESS OF R NOT = NULL DISPLAY 'P3' R END-IF",
        "    MOVE CALLS TO RETURN-CODE",
        "    GOBACK.",
        "END PROGRAM P3.");
  }

  private List<String> statement(List<String> items, List<String> programs) {
    String item = items.get(seed.between(0, items.size() - 1));
    String program = programs.get(seed.between(0, programs.size() - 1));
    return switch (seed.between(0, 9)) {
      case 0 -> List.of("    ADD " + seed.between(1, 99) + " TO " + item);
      case 1 -> List.of("    DISPLAY " + item + " RETURN-CODE");
      case 2 -> List.of(seed.oneIn(4) ? "    CANCEL '" + program + "'" : "    CONTINUE");
      case 3, 4, 5 ->
          List.of(
              "    MOVE '" + program + "' TO NAME",
              "    PERFORM 3 TIMES",
              "    CALL NAME " + using(items),
              "        ON EXCEPTION DISPLAY 'NONE ' NAME END-CALL",
              "    MOVE '" + programs.get(seed.between(0, programs.size() - 1)) + "' TO NAME",
              "    END-PERFORM");
      default ->
          List.of(
              "    PERFORM 2 TIMES",
              "    CALL '" + program + "' " + using(items),
              "        ON EXCEPTION DISPLAY 'NONE' END-CALL",
              "    END-PERFORM");
    };
  }

  private String using(List<String> items) {
    return "USING " + argument(items) + " " + argument(items);
  }

  private String argument(List<String> items) {
    String item = items.get(seed.between(0, items.size() - 1));
    return switch (seed.between(0, 7)) {
      case 0 -> "BY CONTENT " + item;
      case 1 -> "BY REFERENCE OMITTED";
      default -> "BY REFERENCE " + item;
    };
  }
}
