package homeport.review.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.review.MemberKind;
import org.junit.jupiter.api.Test;

/// Members are known by what they say; the names here say nothing or lie.
class SnifferTest {
  private static void is(MemberKind kind, String text) {
    assertEquals(kind, Sniffer.kind("lib/MEMBER", text, null), text);
  }

  @Test
  void byContent() {
    is(MemberKind.PROGRAM, "       IDENTIFICATION DIVISION.\n       PROGRAM-ID. A.\n");
    is(MemberKind.PROGRAM, "000100 ID DIVISION.\n");
    is(MemberKind.COPYBOOK, "       01  A-RECORD.\n           05  A PIC X.\n");
    is(MemberKind.COPYBOOK, "           EXEC SQL DECLARE BANK.T TABLE\n");
    is(MemberKind.JOB, "//PAYROLL  JOB (A),'B'\n//S EXEC PGM=IEFBR14\n");
    is(MemberKind.PROCEDURE, "//PAYPROC  PROC\n//S EXEC PGM=IEFBR14\n");
    is(MemberKind.PROCEDURE, "//         SET A=B\n//DD1 DD DUMMY\n");
    is(MemberKind.MAP, "MENU     DFHMSD TYPE=&SYSPARM\n");
    is(MemberKind.ASSEMBLER, "ROUTINE  CSECT\n         USING *,15\n");
    is(MemberKind.ASSEMBLER, "         MACRO\n&N       WAIT &A\n         MEND\n");
    is(MemberKind.REXX, "/* REXX */\nsay 'x'\n");
    is(MemberKind.PLI, " PAY: PROC OPTIONS(MAIN);\n");
    is(MemberKind.DDL, "CREATE TABLE BANK.T (A INTEGER);\n");
    is(MemberKind.CSD, " DEFINE FILE(A) GROUP(B)\n  DSNAME(C)\n");
    is(MemberKind.IMS, "         DBD   NAME=X,ACCESS=HIDAM\n");
    is(MemberKind.CONTROL, "  REPRO INFILE(A) OUTFILE(B)\n");
    is(MemberKind.CONTROL, " SORT FIELDS=(1,4,CH,A)\n");
    is(MemberKind.UNKNOWN, "a note of nothing in particular\n");
    is(MemberKind.UNKNOWN, "");
  }

  @Test
  void theContentGoesBeforeNameAndRole() {
    String job = "//PAYROLL  JOB (A),'B'\n";
    assertEquals(MemberKind.JOB, Sniffer.kind("cobol/A.cbl", job, MemberKind.PROGRAM));
    assertEquals(MemberKind.PROGRAM, Sniffer.kind("x/A", "       no header\n", MemberKind.PROGRAM));
    assertEquals(MemberKind.DOCUMENT, Sniffer.kind("README.md", job, null));
    assertEquals(MemberKind.DATA, Sniffer.kind("data/X", job, MemberKind.DATA));
  }
}
