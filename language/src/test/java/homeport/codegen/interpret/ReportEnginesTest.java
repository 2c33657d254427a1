package homeport.codegen.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.cobol.CompilerOptions;
import homeport.codegen.ir.Unit;
import homeport.data.CodePage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// A report is ordinary COBOL behind the model, so both engines run it. There are no files here:
/// where printing stands and what is summed shows what the report does.
class ReportEnginesTest {
  private static final String PROGRAM =
      """
             IDENTIFICATION DIVISION.
             PROGRAM-ID. REPORTED.
             ENVIRONMENT DIVISION.
             INPUT-OUTPUT SECTION.
             FILE-CONTROL.
                 SELECT PRT ASSIGN TO PRT FILE STATUS FS.
             DATA DIVISION.
             FILE SECTION.
             FD  PRT REPORT IS SALES.
             WORKING-STORAGE SECTION.
             01  FS PIC X(2).
             01  SHOP PIC 9.
             01  I PIC 9.
             REPORT SECTION.
             RD  SALES CONTROLS FINAL SHOP PAGE LIMIT 10
                 HEADING 1 FIRST DETAIL 3 LAST DETAIL 6 FOOTING 8.
             01  TYPE PH LINE 1.
                 02  COLUMN 1 PIC 9 SOURCE PAGE-COUNTER.
             01  SALE TYPE DE LINE PLUS 1.
                 02  COLUMN 1 PIC 9 SOURCE I.
             01  SHOP-FOOT TYPE CF SHOP LINE PLUS 1 NEXT GROUP PLUS 1.
                 02  T COLUMN 1 PIC 99 SUM I.
             01  TYPE CF FINAL LINE PLUS 1.
                 02  COLUMN 1 PIC 999 SUM T.
             PROCEDURE DIVISION.
             DECLARATIVES.
             D SECTION.
                 USE BEFORE REPORTING SHOP-FOOT.
             D-1.
                 DISPLAY 'FOOT' SHOP T.
                 IF T = 3 SUPPRESS PRINTING.
             END DECLARATIVES.
             MAIN SECTION.
             M-1.
                 INITIATE SALES
                 PERFORM VARYING I FROM 1 BY 1 UNTIL I > 6
                   COMPUTE SHOP = (I + 1) / 2
                   GENERATE SALE
                   DISPLAY I LINE-COUNTER PAGE-COUNTER
                 END-PERFORM
                 TERMINATE SALES
                 GENERATE SALE.
      """;

  @Test
  void breaksSumsAndPagesAreTheSameOnBothEngines() {
    Unit unit = Lowered.units(PROGRAM).getFirst();
    // Lines 3 and 4; the footing of shop 1 (1 + 2) is suppressed. 5 and 6; that of shop 2 (3 + 4)
    // on
    // 7, and NEXT GROUP leaves 8, so 5 begins a page. The engines show each operand by itself.
    String expected =
        "1 000003 000001 2 000004 000001 FOOT 1 03 3 000005 000001 4 000006 000001 FOOT 2 07"
            + " 5 000003 000002 6 000004 000002 FOOT 3 11 ";
    assertEquals(expected, shown(Engines.interpret(unit, 100)), "interpreted");
    assertEquals(expected, shown(Engines.emitted(unit, 100)), "emitted");
  }

  /// DISPLAY's bytes up to the abend, each operand with a space behind it.
  private static String shown(String bytes) {
    String text = bytes.substring(0, bytes.indexOf("| abend U4038"));
    return CodePage.of(CompilerOptions.DEFAULT.codepage())
        .decode(text.getBytes(StandardCharsets.ISO_8859_1))
        .replace('\u0080', ' ');
  }
}
