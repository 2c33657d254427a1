package homeport.bench;

import java.util.Locale;

/// A COBOL program of any length, for timing the compiler: a quarter of its lines describe records,
/// the others are paragraphs that compute, compare and move, as a batch program does. It performs
/// all of them once and displays a counter.
final class LargeProgram {
  private static final int LINES_MIN = 1_000;
  private static final int RECORD_LINES = 4;
  private static final int PARAGRAPH_LINES = 34;
  private static final int GROUPS = 4;
  private static final String B = "           ";

  private final int records;
  private final StringBuilder text;
  private int lines;
  private long random = 1;

  private LargeProgram(int lines) {
    records = lines / (4 * RECORD_LINES);
    text = new StringBuilder(lines * 40);
  }

  /// A program of about so many lines, the same each time.
  static String of(int lines) {
    if (lines < LINES_MIN) {
      throw new IllegalArgumentException("fewer lines than " + LINES_MIN);
    }
    LargeProgram program = new LargeProgram(lines);
    program.data();
    program.procedures(lines);
    return program.text.toString();
  }

  private void data() {
    line("       IDENTIFICATION DIVISION.");
    line("       PROGRAM-ID. LARGE.");
    line("       DATA DIVISION.");
    line("       WORKING-STORAGE SECTION.");
    for (int i = 0; i < records; i++) {
      line("       01  WS-RECORD-" + i + ".");
      line(B + "05 WS-NAME-" + i + " PIC X(20) VALUE SPACES.");
      line(B + "05 WS-AMOUNT-" + i + " PIC S9(9)V99 COMP-3 VALUE 0.");
      line(B + "05 WS-COUNT-" + i + " PIC S9(8) COMP VALUE 0.");
    }
  }

  private void procedures(int most) {
    line("       PROCEDURE DIVISION.");
    line("       MAIN-LINE.");
    line(B + "PERFORM P-0 THRU P-END");
    line(B + "DISPLAY WS-COUNT-0");
    line(B + "GOBACK.");
    for (int paragraph = 0; lines + PARAGRAPH_LINES < most; paragraph++) {
      line("       P-" + paragraph + ".");
      for (int i = 0; i < GROUPS; i++) {
        statements(any(), any());
      }
      line(B + "CONTINUE.");
    }
    line("       P-END.");
    line(B + "EXIT.");
  }

  private void statements(int one, int other) {
    line(B + "ADD 1 TO WS-COUNT-" + one);
    line(B + "COMPUTE WS-AMOUNT-" + one + " ROUNDED =");
    line(B + "    WS-AMOUNT-" + other + " * 1.05 + WS-COUNT-" + other);
    line(B + String.format(Locale.ROOT, "IF WS-AMOUNT-%d > 1000 OR WS-COUNT-%d = 7", one, other));
    line(B + "    MOVE 'LARGE' TO WS-NAME-" + other);
    line(B + "ELSE");
    line(B + "    MOVE WS-NAME-" + one + " TO WS-NAME-" + other);
    line(B + "END-IF");
  }

  /// The next of a fixed row of numbers (the multiplicative generator of Lewis, Goodman and
  /// Miller).
  private int any() {
    random = random * 16_807 % Integer.MAX_VALUE;
    return (int) (random % records);
  }

  private void line(String line) {
    text.append(line).append('\n');
    lines++;
  }
}
