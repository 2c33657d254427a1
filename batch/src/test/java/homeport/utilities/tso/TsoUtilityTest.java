package homeport.utilities.tso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.runtime.Abend;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import homeport.utilities.Utilities;
import homeport.utilities.Utility;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// IKJEFT01 and its two others (z/OS TSO/E Customization, "Writing jobs that execute TSO/E
/// commands").
class TsoUtilityTest {
  private static final Dcb FB10 = Dcb.of(RecordFormat.FB, 10);

  @TempDir Path folder;
  private StepFixture step;
  private final List<String> called = new ArrayList<>();

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
    step.program("GOOD", parm -> took("GOOD", parm, 0));
    step.program("WARNS", parm -> took("WARNS", parm, 4));
    step.program(
        "FAILS",
        parm -> {
          throw new Abend("S0C7", "a field holds no number");
        });
  }

  private int took(String program, String parm, int code) {
    called.add(program + ":" + parm);
    return code;
  }

  @AfterEach
  void close() {
    step.close();
  }

  private Ran tso(String program, String commands) {
    Utility utility = new Utilities().find(program);
    assertNotNull(utility, program);
    return step.instream("SYSTSIN", commands).run(utility, "SYSTSPRT");
  }

  @Test
  void runsProgramsUnderDsn() {
    Ran ran =
        tso(
            "IKJEFT01",
            """
             DSN SYSTEM(DB2P)
             RUN PROGRAM(GOOD) PLAN(NIGHT) -
                 PARMS('2026-11-26')
             RUN PROG(WARNS) PLAN(NIGHT)
             END
            """);
    assertEquals(4, ran.code(), ran.listing());
    assertEquals(List.of("GOOD:2026-11-26", "WARNS:"), called);
    assertTrue(ran.listing().startsWith("READY\n DSN SYSTEM(DB2P)\n"), ran.listing());
    assertTrue(ran.listing().endsWith("READY\nEND\n"), ran.listing());
  }

  /// Db2 for z/OS Application Programming and SQL Guide, "DSN return code processing".
  @Test
  void aSessionOfDsnLeavesItsHighestCode() {
    Ran ran =
        tso(
            "IKJEFT01",
            """
             DSN SYSTEM(DB2P)
             * THE NIGHT'S PROGRAMS
             RUN PROG(WARNS) PLAN(NIGHT)
             CALL *(GOOD)
             RUN PROGRAM(GOOD) PLAN(NIGHT)
             END
            """);
    assertEquals(4, ran.code(), ran.listing());
    assertEquals(List.of("WARNS:", "GOOD:", "GOOD:"), called);
    ran = tso("IKJEFT01", "DSN SYSTEM(DB2P)\nBIND PLAN(P)\nRUN PROGRAM(GOOD) PLAN(P)\nEND");
    assertEquals(12, ran.code(), ran.listing());
  }

  @Test
  void callsPrograms() {
    assertEquals(0, tso("IKJEFT01", "CALL 'BANK.LOAD(GOOD)' 'A B'\nCALL *(GOOD)").code());
    assertEquals(List.of("GOOD:A B", "GOOD:"), called);
  }

  @Test
  void runsTheCommandOfParmFirst() {
    step.parm("CALL *(WARNS)");
    assertEquals(0, tso("IKJEFT01", "CALL *(GOOD)").code());
    assertEquals(List.of("WARNS:", "GOOD:"), called);
  }

  @Test
  void goesOnAfterAnAbendOrEndsTheStep() {
    Ran ran = tso("IKJEFT01", "CALL *(FAILS)\nCALL *(GOOD)");
    assertEquals(0, ran.code());
    assertTrue(ran.listing().contains("IKJ56640I SYSTEM ABEND CODE 0C7\n"), ran.listing());
    assertEquals(12, tso("IKJEFT01", "CALL *(FAILS)").code());
    Abend abend = assertThrows(Abend.class, () -> tso("IKJEFT1A", "CALL *(FAILS)"));
    assertEquals("S04C", abend.code());
    called.clear();
    assertEquals(4, tso("IKJEFT1B", "CALL *(WARNS)\nCALL *(GOOD)").code());
    assertEquals(List.of("WARNS:"), called);
  }

  @Test
  void runsAccessMethodServices() {
    step.writeText("BANK.OLD", Dcb.of(RecordFormat.FB, 10), "A");
    Ran ran = tso("IKJEFT01", "LISTCAT ENTRIES('BANK.OLD')\nDELETE 'BANK.OLD'");
    assertEquals(0, ran.code(), ran.listing());
    assertTrue(ran.listing().contains("NONVSAM ------- BANK.OLD"), ran.listing());
    assertNull(step.catalog().find("BANK.OLD"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EXEC 'SITE.EXEC(NIGHTLY)' | HP4310",
        "%NIGHTLY | HP4310",
        "ALLOCATE FI(IN) DA('A.B') SHR ACCODE(X) | HP4310",
        "ALLOCATE FI(IN) DA('A.B') SHR RE | HP4310",
        "ALLOCATE FI(IN) | HP4310",
        "ALLOCATE FI(IN) DA('A.B') LRECL(X) NEW | HP4310",
        "ALLOCATE FI(IN) DA('A.B') SHR | IKJ56228I",
        "ALLOCATE FI(IN) DA('BANK.OLD') NEW | IKJ56893I",
        "ALLOCATE FI(IN) DA(BANK.OLD) SHR | HP4311",
        "ALLOCATE FI(1BAD) DUMMY | IKJ56702I",
        "FREE FI(IN) | IKJ56247I",
        "FREE DA('BANK.OLD') | IKJ56247I",
        "FREE | HP4310",
        "LISTDS 'A.B' | IKJ58503I",
        "RENAME 'A.B' | HP4310",
        "RENAME 'A.B' 'C.D' | IDC3012I",
        "DELETE TEMP | HP4311",
        "CALL GOOD | HP4310",
        "DELETE BANK.OLD | HP4311",
      })
  void refusesByName(String command, String id) {
    step.writeText("BANK.OLD", FB10, "A");
    Ran ran = tso("IKJEFT01", command);
    assertEquals(12, ran.code(), ran.listing());
    assertTrue(ran.messages().contains(id + " "), ran.listing());
  }

  /// What ALLOCATE adds is there for the programs and commands behind it, until FREE or the end.
  @Test
  void allocatesAndFrees() {
    step.writeText("BANK.OLD", FB10, "A");
    step.program(
        "LOOKS",
        _ -> {
          called.add(String.valueOf(step.files().binding("IN")));
          return 0;
        });
    Ran ran =
        tso(
            "IKJEFT01",
            """
             ALLOC FILE(IN) DATASET('BANK.OLD') SHR
             CALL *(LOOKS)
             FREE FILE(IN)
             CALL *(LOOKS)
             ALLOC DD(OUT) DSN('BANK.NEW') NEW SPACE(1,1) TRACKS -
               RECFM(F,B) LRECL(10) UNIT(SYSDA) CATALOG
             REPRO INDATASET('BANK.OLD') OUTFILE(OUT)
             FREE ALL
             ALLOC F(PRINT) SYSOUT(A)
             ALLOC F(NONE) DUMMY REUSE
             ALLOC F(NONE) DUMMY REUSE
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertTrue(called.get(0).contains("BANK.OLD"), called.toString());
    assertEquals("null", called.get(1));
    assertEquals("A\n", step.readText("BANK.NEW"));
    assertNull(step.files().binding("NONE"));
    assertNull(step.files().binding("PRINT"));
    assertEquals(0, tso("IKJEFT01", "ALLOC F(IN) DA('BANK.NEW') OLD DELETE").code());
    assertNull(step.catalog().find("BANK.NEW"));
    ran =
        tso(
            "IKJEFT01",
            """
             alloc fi(out) da('BANK.NEW') new reu cat cyl spa(1,1) recf(F,B) lr(10) vol(WORK01)
             ALLOC F(OUT) DA('BANK.NEW') OL REU DEL
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertNull(step.catalog().find("BANK.NEW"));
  }

  @Test
  void submitsJobs() {
    Dcb cards = Dcb.of(RecordFormat.FB, 80);
    step.writeText("BANK.JOB", cards, "//NIGHT   JOB 1", "//S       EXEC PGM=X");
    step.writeText("BANK.DATA", cards, "//* NO JOB");
    Ran ran = tso("IKJEFT01", "SUBMIT 'BANK.JOB' NOHOLD\nsub ('BANK.DATA' 'BANK.JOB')");
    assertEquals(0, ran.code(), ran.listing());
    String job = "//NIGHT   JOB 1\n//S       EXEC PGM=X\n";
    assertEquals(List.of(job, "//* NO JOB\n" + job), step.submitted());
    assertTrue(ran.listing().contains("IKJ56250I JOB JOB1 SUBMITTED"), ran.listing());
    for (String wrong : List.of("'BANK.DATA'", "'BANK.NONE'", "*", "'BANK.JOB' HOLD", "")) {
      assertEquals(12, tso("IKJEFT01", "SUBMIT " + wrong).code(), wrong);
    }
    assertEquals(2, step.submitted().size());
  }

  @Test
  void whatOthersHaveIsNotAllocated() {
    step.writeText("BANK.OLD", FB10, "A").taken("BANK.OLD");
    Ran ran = tso("IKJEFT01", "ALLOC F(IN) DA('BANK.OLD') OLD");
    assertEquals(12, ran.code());
    assertTrue(
        ran.messages()
            .contains(
                """
                IKJ56225I DATA SET BANK.OLD ALREADY IN USE, TRY LATER+
                IKJ56225I DATA SET IS ALLOCATED TO ANOTHER JOB OR USER
                """),
        ran.listing());
    ran = tso("IKJEFT01", "ALLOC F(SYSTSPRT) DUMMY");
    assertTrue(ran.messages().contains("IKJ56246I FILE SYSTSPRT NOT ALLOCATED"), ran.listing());
  }

  @Test
  void knowsThePrefix() {
    step.writeText("BANK.OLD", FB10, "A").writeText("OLD", FB10, "B");
    Ran ran = tso("IKJEFT01", "PROFILE PREFIX(BANK)\nLISTDS OLD\nRENAME OLD NEW\nDELETE NEW");
    assertEquals(0, ran.code(), ran.listing());
    assertNull(step.catalog().find("BANK.OLD"));
    assertNull(step.catalog().find("BANK.NEW"));
    assertEquals(0, tso("IKJEFT01", "PROFILE NOPREFIX\nDELETE OLD").code());
    assertNull(step.catalog().find("OLD"));
    assertTrue(tso("IKJEFT01", "PROFILE PREFIX(1)").messages().contains("IKJ56709I "));
  }

  @Test
  void listsAndRenamesMembers() throws java.io.IOException {
    step.define("BANK.LIB", new homeport.datasets.Attributes.Partitioned(FB10));
    java.nio.file.Files.createFile(folder.resolve("data/BANK.LIB/ONE"));
    Ran ran = tso("IKJEFT01", "RENAME 'BANK.LIB(ONE)' (TWO)\nLISTDS 'BANK.LIB' MEMBERS");
    assertEquals(0, ran.code(), ran.listing());
    assertTrue(
        ran.listing()
            .contains(
                "BANK.LIB\n--RECFM-LRECL-BLKSIZE-DSORG\n  FB    10    **      PO\n"
                    + "--MEMBERS--\n  TWO\n"),
        ran.listing());
  }

  @Test
  void endsWhenTheCodeSaysSo() {
    assertEquals(4, tso("IKJEFT01", "CALL *(WARNS)\nWHEN SYSRC(GE 4) END\nCALL *(GOOD)").code());
    assertEquals(List.of("WARNS:"), called);
    called.clear();
    assertEquals(0, tso("IKJEFT01", "CALL *(WARNS)\nWHEN SYSRC(> 4) END\nCALL *(GOOD)").code());
    assertEquals(List.of("WARNS:", "GOOD:"), called);
    assertEquals(0, tso("IKJEFT01", "CALL *(WARNS)\nWHEN SYSRC(= 4) CALL *(GOOD)").code());
    assertTrue(tso("IKJEFT01", "WHEN X").messages().contains("HP4310 "));
  }

  @Test
  void refusesBinding() {
    Ran ran = tso("IKJEFT01", "DSN SYSTEM(DB2P)\nBIND PLAN(NIGHT)\nEND");
    assertEquals(12, ran.code(), ran.listing());
    assertTrue(ran.messages().contains("HP4310 the DSN subcommand `BIND` "), ran.listing());
    ran = tso("IKJEFT01", "DSN SYSTEM(DB2P)\nRUN PROGRAM(DSNTIAUL) PLAN(X)\nEND");
    assertEquals(12, ran.code(), ran.listing());
  }
}
