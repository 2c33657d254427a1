package homeport.utilities.idcams;

import static homeport.utilities.StepFixture.FB80;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdcamsUtilityTest {
  private static final Dcb FB10 = Dcb.of(RecordFormat.FB, 10);

  @TempDir Path folder;
  private StepFixture step;

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
  }

  @AfterEach
  void close() {
    step.close();
  }

  private Ran idcams(String commands) {
    return step.sysin(commands).run(new IdcamsUtility(), "SYSPRINT");
  }

  @Test
  void definesLoadsAndDeletes() {
    step.writeText("BANK.UNLOAD", FB10, "K1 ONE", "K2 TWO", "K3 THREE");
    step.dd("IN", "BANK.UNLOAD", FB10);
    Ran ran =
        idcams(
            """
             /* THE USUAL START OF A DAY */
              DELETE BANK.ACCOUNT.KSDS CLUSTER PURGE
              IF MAXCC LE 8 THEN SET MAXCC = 0
              DEFINE CLUSTER (NAME(BANK.ACCOUNT.KSDS) -
                              INDEXED -
                              KEYS(2 0) -
                              RECORDSIZE(10 10) -
                              FREESPACE(10 10) -
                              SHAREOPTIONS(2 3) -
                              VOLUMES(BANK01) -
                              CYLINDERS(5 5)) -
                     DATA    (NAME(BANK.ACCOUNT.KSDS.DATA)) -
                     INDEX   (NAME(BANK.ACCOUNT.KSDS.INDEX))
              IF LASTCC NE 0 THEN SET MAXCC = 16
              REPRO INFILE(IN) OUTDATASET(BANK.ACCOUNT.KSDS)
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals(
        """
        IDC3012I ENTRY BANK.ACCOUNT.KSDS NOT FOUND
        IDC3009I ** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEG-42
        IDC0551I ** ENTRY BANK.ACCOUNT.KSDS NOT DELETED
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 8
        IDC0508I DATA ALLOCATION STATUS FOR VOLUME BANK01 IS 0
        IDC0509I INDEX ALLOCATION STATUS FOR VOLUME BANK01 IS 0
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 0
        IDC0005I NUMBER OF RECORDS PROCESSED WAS 3
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 0
        IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS 0
        """,
        ran.messages());
    assertEquals("K1 ONE\nK2 TWO\nK3 THREE\n", step.readText("BANK.ACCOUNT.KSDS"));
    Attributes.Keyed keyed = (Attributes.Keyed) assertEntry("BANK.ACCOUNT.KSDS");
    assertEquals("KEYS(2 0),RECORDSIZE(10 10)", keyed.toString());
    assertEquals(
        """
        IDC0550I ENTRY (D) BANK.ACCOUNT.KSDS.DATA DELETED
        IDC0550I ENTRY (I) BANK.ACCOUNT.KSDS.INDEX DELETED
        IDC0550I ENTRY (C) BANK.ACCOUNT.KSDS DELETED
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 0
        IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS 0
        """,
        idcams(" DEL (BANK.ACCOUNT.KSDS) CL").messages());
    assertNull(step.catalog().find("BANK.ACCOUNT.KSDS"));
  }

  private Attributes assertEntry(String name) {
    var entry = step.catalog().find(name);
    assertNotNull(entry, name);
    return entry.attributes();
  }

  @Test
  void printsCommandsBeforeTheirMessages() {
    Ran ran = idcams(" DELETE A.B -\n    NONVSAM\n SET MAXCC=0");
    assertEquals(
        """
        IDCAMS  SYSTEM SERVICES

         DELETE A.B -
            NONVSAM

        IDC3012I ENTRY A.B NOT FOUND
        IDC3009I ** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEG-42
        IDC0551I ** ENTRY A.B NOT DELETED

        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 8

         SET MAXCC=0

        IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS 0
        """,
        ran.listing());
  }

  /// "CANCEL command": nothing behind it is processed, and the step has the highest code so far.
  @Test
  void cancelEndsTheStep() {
    Ran ran =
        idcams(
            """
             DELETE A.B
             IF LASTCC > 4 -
               THEN DO
                 SET MAXCC = 5
                 CANCEL
                 SET MAXCC = 1
               END
             SET MAXCC = 2
            """);
    assertEquals(5, ran.code(), ran.listing());
    assertTrue(ran.listing().contains("     CANCEL\n"), ran.listing());
    assertFalse(ran.listing().contains("SET MAXCC = 1"), ran.listing());
    assertFalse(ran.listing().contains("SET MAXCC = 2"), ran.listing());
    assertEquals(0, idcams(" IF MAXCC = 0 THEN CANCEL ELSE SET MAXCC = 7\n SET MAXCC = 9").code());
    assertEquals(12, idcams(" CANCEL NOW").code());
  }

  @Test
  void takesAttributesOfTheDataComponentFirst() {
    Ran ran =
        idcams(
            """
              DEF CL (NAME(A.B) KEYS(8,0) RECSZ(80 80) CYL(1) STORCLAS(X)) -
                DATA (KEYS(6 4) RECORDSIZE(90 100) CISZ(4096) REUSE ERASE SPEED)
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("KEYS(6 4),RECORDSIZE(90 100)", assertEntry("A.B").toString());
    assertEquals(true, ((Attributes.Keyed) assertEntry("A.B")).reuse());
    assertTrue(ran.messages().contains("IDC0512I NAME GENERATED-(D) A.B.DATA\n"));
    assertTrue(ran.messages().contains("IDC0512I NAME GENERATED-(I) A.B.INDEX\n"));
  }

  @Test
  void refusesADuplicateName() {
    step.dd("X", "A.B", FB80);
    Ran ran = idcams(" DEFINE CLUSTER (NAME(A.B) KEYS(1 0) TRACKS(1 1))");
    assertEquals(12, ran.code());
    assertEquals(
        """
        IDC3013I DUPLICATE DATA SET NAME
        IDC3009I ** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEH-38
        IDC3003I FUNCTION TERMINATED. CONDITION CODE IS 12
        IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS 12
        """,
        ran.messages());
  }

  private void load(String... records) {
    step.writeText("IN.DATA", FB10, records);
    step.dd("IN", "IN.DATA", FB10);
    if (step.catalog().find("OUT.KSDS") == null) {
      step.defineKsds("OUT.KSDS", 2, 0, 10);
    }
    step.dd("OUT", new DdBinding.DataSet("OUT.KSDS"));
  }

  @Test
  void tellsRecordsOutOfSequence() {
    load("B1", "A1", "C1", "C1", "D1");
    Ran ran = idcams("  REPRO IFILE(IN) OFILE(OUT)");
    assertEquals(12, ran.code());
    assertEquals(
        """
        IDC3302I ACTION ERROR ON OUT
        IDC3314I ** RECORD C1F1 OUT OF SEQUENCE
        IDC3302I ACTION ERROR ON OUT
        IDC3308I ** DUPLICATE RECORD C3F1
        IDC0005I NUMBER OF RECORDS PROCESSED WAS 3
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 12
        IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS 12
        """,
        ran.messages());
    assertEquals("B1\nC1\nD1\n", step.readText("OUT.KSDS"));
  }

  @Test
  void endsAfterFourErrors() {
    load("B1", "A1", "A2", "A3", "A4", "C1");
    Ran ran = idcams("  REPRO IFILE(IN) OFILE(OUT)");
    assertEquals(12, ran.code());
    assertTrue(
        ran.messages()
            .endsWith(
                """
                IDC3314I ** RECORD C1F4 OUT OF SEQUENCE
                IDC31467I MAXIMUM ERROR LIMIT REACHED.
                IDC0005I NUMBER OF RECORDS PROCESSED WAS 1
                IDC3003I FUNCTION TERMINATED. CONDITION CODE IS 12
                IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS 12
                """),
        ran.messages());
    assertEquals("B1\n", step.readText("OUT.KSDS"));
    assertEquals(12, idcams("  REPRO IFILE(IN) OFILE(OUT) ELIMIT(9)").code());
    assertEquals("A1\nA2\nA3\nA4\nB1\nC1\n", step.readText("OUT.KSDS"));
  }

  @Test
  void putsRecordsWhereTheyBelong() {
    load("B1 OLD", "D1 OLD");
    assertEquals(0, idcams("  REPRO IFILE(IN) OFILE(OUT)").code());
    step.writeText("IN.DATA", FB10, "C1 NEW", "B1 NEW", "A1 NEW");
    Ran ran = idcams("  REPRO IFILE(IN) OFILE(OUT)");
    assertEquals(12, ran.code());
    assertTrue(ran.messages().contains("IDC3308I ** DUPLICATE RECORD C2F1\n"));
    assertEquals("A1 NEW\nB1 OLD\nC1 NEW\nD1 OLD\n", step.readText("OUT.KSDS"));
    assertEquals(0, idcams("  REPRO IFILE(IN) OFILE(OUT) REPLACE").code());
    assertEquals("A1 NEW\nB1 NEW\nC1 NEW\nD1 OLD\n", step.readText("OUT.KSDS"));
  }

  @Test
  void tellsARecordThatIsTooLong() {
    load("A1");
    step.define("SLIM.KSDS", new Attributes.Keyed(0, 2, 5, 5, false, false));
    Ran ran = idcams("  REPRO IFILE(IN) ODS(SLIM.KSDS)");
    assertEquals(12, ran.code());
    assertTrue(
        ran.messages()
            .startsWith(
                "IDC3302I ACTION ERROR ON SLIM.KSDS\n"
                    + "IDC3351I ** VSAM I/O RETURN CODE IS 108\nHP4211 "),
        ran.messages());
  }

  @Test
  void reusesWhatIsReusable() {
    step.define("RE.KSDS", new Attributes.Keyed(0, 2, 10, 10, true, false));
    load("A1");
    assertEquals(
        0, idcams("  REPRO IFILE(IN) ODS(RE.KSDS)\n REPRO IDS(IN.DATA) OFILE(OUT)").code());
    step.writeText("IN.DATA", FB10, "Z9");
    assertEquals(0, idcams("  REPRO IFILE(IN) ODS(RE.KSDS) REUSE").code());
    assertEquals("Z9\n", step.readText("RE.KSDS"));
    Ran ran = idcams("  REPRO IFILE(IN) OFILE(OUT) REUSE");
    assertEquals(12, ran.code());
    assertTrue(
        ran.messages()
            .startsWith("IDC3300I ERROR OPENING OUT\nIDC3351I ** VSAM OPEN RETURN CODE IS 232\n"),
        ran.messages());
    assertEquals("A1\n", step.readText("OUT.KSDS"));
  }

  @Test
  void copiesARange() {
    load("A1", "A2", "B1", "B2", "C1");
    assertEquals(0, idcams("  REPRO IFILE(IN) OFILE(OUT)").code());
    step.dd("SEQ", "SEQ.DATA", FB10);
    String repro = "  REPRO IDS(OUT.KSDS) OFILE(SEQ) ";
    assertEquals(0, idcams(repro + "SKIP(1) COUNT(2)").code());
    assertEquals("A2\nB1\n", step.readText("SEQ.DATA"));
    assertEquals(0, idcams(repro + "FROMKEY(A2) TOKEY(B*)").code());
    assertEquals("A2\nB1\nB2\n", step.readText("SEQ.DATA"));
    assertEquals(0, idcams(repro + "FROMKEY(X'C2F1') TOKEY('B2')").code());
    assertEquals("B1\nB2\n", step.readText("SEQ.DATA"));
    assertTrue(
        idcams(repro + "FROMKEY(B1X)")
            .messages()
            .contains("IDC3310I ** KEY SUPPLIED IS LONGER THAN KEY LENGTH OF DATA SET"));
  }

  @Test
  void saysWhatCannotBeOpened() {
    load("A1");
    Ran ran = idcams("  REPRO IFILE(NODD) OFILE(OUT)");
    assertEquals(12, ran.code());
    assertEquals(
        """
        IDC3300I ERROR OPENING NODD
        IDC3304I ** JCL STATEMENT MISSING
        HP4001 the step has no DD NODD
        IDC3003I FUNCTION TERMINATED. CONDITION CODE IS 12
        IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS 12
        """,
        ran.messages());
    assertTrue(
        idcams("  REPRO IDS(OUT.KSDS) ODS(IN.DATA)")
            .messages()
            .startsWith(
                "IDC3300I ERROR OPENING OUT.KSDS\nIDC3351I ** VSAM OPEN RETURN CODE IS 160\n"));
    assertEquals(12, idcams("  REPRO IDS(NOT.THERE) OFILE(OUT)").code());
  }

  @Test
  void deletesByGenericName() {
    for (String name : new String[] {"A.X.C", "A.Y.C", "A.X.D", "A.X.Y.C"}) {
      step.dd("X", name, FB80);
    }
    Ran ran = idcams(" DELETE (A.*.C NOT.THERE) NONVSAM");
    assertEquals(8, ran.code());
    assertTrue(
        ran.messages()
            .startsWith(
                "IDC0550I ENTRY (A) A.X.C DELETED\nIDC0550I ENTRY (A) A.Y.C DELETED\n"
                    + "IDC3012I ENTRY NOT.THERE NOT FOUND\n"),
        ran.messages());
    assertNotNull(step.catalog().find("A.X.D"));
    assertNotNull(step.catalog().find("A.X.Y.C"));
    assertEquals(8, idcams(" DELETE A.X.D CLUSTER").code());
    assertNotNull(step.catalog().find("A.X.D"));
    assertEquals(8, idcams(" DELETE A.BASE GDG FORCE").code());
  }

  @Test
  void runsCommandsAsCodesSay() {
    Ran ran =
        idcams(
            """
              SET LASTCC = 4
              IF LASTCC = 4 -
                THEN -
                  DELETE IS.FOUR -
                ELSE -
                  DELETE IS.NOT.FOUR
              IF MAXCC >= 8 THEN DO
                DELETE IN.GROUP.ONE
                DELETE IN.GROUP.TWO
              END
              ELSE DO
                DELETE IN.NO.GROUP
              END
              IF MAXCC LT 8 THEN
                DELETE BEHIND.NULL.THEN
              SET MAXCC = 3
            """);
    assertEquals(3, ran.code());
    for (String name :
        new String[] {"IS.FOUR", "IN.GROUP.ONE", "IN.GROUP.TWO", "BEHIND.NULL.THEN"}) {
      assertTrue(ran.messages().contains("ENTRY " + name + " NOT FOUND"), name);
    }
    for (String name : new String[] {"IS.NOT.FOUR", "IN.NO.GROUP"}) {
      assertTrue(!ran.messages().contains(name), name);
    }
  }

  @Test
  void bypassesTheRestAfterSixteen() {
    Ran ran = idcams(" SET MAXCC=20\n DELETE A.B\n SET MAXCC=0");
    assertEquals(16, ran.code());
    assertTrue(!ran.messages().contains("A.B"), ran.messages());
    ran = idcams(" IF LASTCC EQ 0 DELETE A.B\n DELETE C.D");
    assertEquals(16, ran.code());
    assertTrue(ran.messages().startsWith("HP4208 "), ran.messages());
    assertTrue(!ran.messages().contains("C.D"), ran.messages());
  }

  @Test
  void printsRecords() {
    load("A1 ONE", "B1 TWO");
    assertEquals(0, idcams("  REPRO IFILE(IN) OFILE(OUT)").code());
    Ran ran = idcams(" PRINT INFILE(OUT) CHARACTER COUNT(1)");
    assertTrue(
        ran.listing().contains("LISTING OF DATA SET -OUT\n\nKEY OF RECORD - A1\nA1 ONE\n"),
        ran.listing());
    assertTrue(ran.messages().contains("IDC0005I NUMBER OF RECORDS PROCESSED WAS 1"));
    assertTrue(
        idcams(" PRINT IDS(IN.DATA) HEX SKIP(1)")
            .listing()
            .contains("RECORD SEQUENCE NUMBER - 1\nC2F140E3E6D640404040\n"));
    assertTrue(idcams(" PRINT IDS(IN.DATA)").listing().contains("000000  C1F140D6 D5C54040 4040"));
  }

  @Test
  void listsTheCatalog() {
    load("A1");
    Ran ran = idcams(" LISTCAT ENTRIES(OUT.KSDS NOT.THERE) ALL");
    assertEquals(4, ran.code());
    assertTrue(ran.listing().contains("CLUSTER ------- OUT.KSDS\n"), ran.listing());
    assertTrue(ran.listing().contains("KEYLEN-----------------2     AVGLRECL--------------10"));
    assertTrue(ran.messages().contains("IDC1566I ** NOT.THERE NOT LISTED"));
    ran = idcams(" LISTC LVL(IN)");
    assertEquals(0, ran.code());
    assertTrue(ran.listing().contains("NONVSAM ------- IN.DATA\n"), ran.listing());
    assertTrue(!ran.listing().contains("OUT.KSDS"));
    assertEquals(0, idcams(" VERIFY DATASET(OUT.KSDS)\n VFY FILE(OUT)").code());
    assertEquals(12, idcams(" VERIFY DATASET(IN.DATA)").code());
  }

  @Test
  void endsWithSixteenWithoutItsDds() {
    assertEquals(
        16, step.sysin(" SET MAXCC=0").without("SYSPRINT").runWithoutListing(new IdcamsUtility()));
    Ran ran = step.without("SYSIN").run(new IdcamsUtility(), "SYSPRINT");
    assertEquals(16, ran.code());
    assertTrue(ran.messages().startsWith("IDC3300I ERROR OPENING SYSIN\nHP4001 "));
  }
}
