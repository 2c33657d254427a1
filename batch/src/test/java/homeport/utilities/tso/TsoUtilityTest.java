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
    assertTrue(ran.listing().contains("IKJ56640I SYSTEM ABEND CODE S0C7 "), ran.listing());
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
        "ALLOCATE FI(IN) DA('A.B') SHR | HP4310",
        "CALL GOOD | HP4310",
        "DELETE BANK.OLD | HP4311",
      })
  void refusesByName(String command, String id) {
    Ran ran = tso("IKJEFT01", command);
    assertEquals(12, ran.code(), ran.listing());
    assertTrue(ran.messages().contains(id + " "), ran.listing());
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
