package homeport.cobol.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OtherTextTest {
  private static final String PROGRAM =
      """
      000100* A PROGRAM
      000200 IDENTIFICATION DIVISION.
      000300 PROGRAM-ID. X.
      000400 PROCEDURE DIVISION.
      000500     DISPLAY 'A@B@C'.
      """;

  private static void is(String what, String text) {
    OtherText other = OtherText.of(text);
    assertNotNull(other, what);
    assertEquals(what, other.what());
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void aProgramIsNothingElse() {
    assertNull(OtherText.of(PROGRAM));
    assertNull(OtherText.of(""));
    assertNull(OtherText.of("\n"));
    assertNull(OtherText.of("\0".repeat(100)));
    assertNull(OtherText.of("\u001A"));
    assertNull(OtherText.of("//    * A COMMENT DD\n" + PROGRAM));
    assertNull(OtherText.of("//****** DD\n" + PROGRAM));
  }

  @Test
  void programsInOtherEncodings() {
    is("EBCDIC", latin(PROGRAM.repeat(3).getBytes(Charset.forName("IBM1047"))));
    is("UTF-16", latin(PROGRAM.getBytes(StandardCharsets.UTF_16)));
    is("UTF-16", latin(PROGRAM.getBytes(StandardCharsets.UTF_16LE)));
    is("UTF-16", latin(PROGRAM.getBytes(StandardCharsets.UTF_16BE)));
  }

  @Test
  void jobs() {
    is("JCL", "//JOB1 JOB (1),'A',CLASS=A\n//S1 EXEC PGM=X\n");
    is("JCL", "\n//*\n//* A COMMENT\n//PROC1 PROC\n");
    is("JCL", "//S1.STEPLIB DD DSN=A\n");
    assertNull(OtherText.of("//\n//* NOTHING BUT COMMENTS\n"));
  }

  @Test
  void assembler() {
    is("a mapset of BMS", "* MENU\nMENU     DFHMSD TYPE=&SYSPARM,LANG=COBOL\n");
    is("a mapset of BMS", "         DFHMSD\n");
    is("assembler", "         PRINT NOGEN\nSUBR     CSECT\n         SAVE (14,12)\n");
    assertNull(OtherText.of(PROGRAM + "      * A CSECT\n           DISPLAY 'A CSECT '.\n"));
  }

  @Test
  void filesThatSayWhatTheyAre() {
    is("a gzip file", "\u001F\u008B\b\0");
    is("a ZIP archive", "PK\u0003\u0004\u0014");
    is("a compiled program", "\u007FELF\u0002");
    is("a compiled program", "\u00CA\u00FE\u00BA\u00BE\0\0\0A");
    is("an object module of the mainframe", "\u0002\u00C5\u00E2\u00C4");
    is("a PDF document", "%PDF-1.7\n");
    is("a page of HTML", "\n<!doctype html>\n<html>");
    is("a page of HTML", "<HTML><BODY>");
    is("XML", "<?xml version='1.0'?>");
  }
}
