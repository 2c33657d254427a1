package homeport.utilities.idcams;

import static homeport.utilities.StepFixture.FB80;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Entries that are no clusters: generation data groups, aliases, libraries.
class IdcamsEntriesTest {
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

  private Attributes attributes(String name) {
    var entry = step.catalog().entry(name);
    assertNotNull(entry, name);
    return entry.attributes();
  }

  @Test
  void aGroupIsDefinedAltered() {
    Ran ran =
        idcams(
            """
              DEFINE GDG (NAME(BANK.GDG) LIMIT(5) NOEMPTY SCRATCH FIFO)
              DEFINE GENERATIONDATAGROUP (NAME(BANK.GDG) LIMIT(5))
              ALTER BANK.GDG LIMIT(3) EMPTY NOSCRATCH
              ALTER BANK.NONE LIMIT(3)
            """);
    assertEquals(12, ran.code());
    assertEquals(
        """
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 0
        IDC3013I DUPLICATE DATA SET NAME
        IDC3009I ** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEH-38
        IDC3003I FUNCTION TERMINATED. CONDITION CODE IS 12
        IDC0531I ENTRY BANK.GDG ALTERED
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 0
        IDC3012I ENTRY BANK.NONE NOT FOUND
        IDC3009I ** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEG-42
        IDC0532I **ENTRY BANK.NONE NOT ALTERED
        IDC3003I FUNCTION TERMINATED. CONDITION CODE IS 12
        IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS 12
        """,
        ran.messages());
    assertEquals(
        new Attributes.GenerationGroup(3, true, false, false, true, List.of()),
        attributes("BANK.GDG"));
  }

  @Test
  void whatAGroupCannotBeIsRefused() {
    for (String wrong :
        List.of(
            "DEFINE GDG (NAME(BANK.GDG))",
            "DEFINE GDG (NAME(BANK.GDG) LIMIT(256))",
            "DEFINE GDG (NAME(BANK.GDG) LIMIT(0))",
            "DEFINE GDG (NAME(BANK.GDG) LIMIT(5) EXTENDED)",
            "DEFINE GDG (NAME(BANK.A2345678.B2345678.C2345678.D2345678) LIMIT(5))",
            "DEFINE ALIAS (NAME(BANK.A))",
            "DEFINE NONVSAM (VOLUMES(X))")) {
      Ran ran = idcams("  " + wrong);
      assertEquals(12, ran.code(), wrong);
      assertTrue(ran.messages().contains("HP42"), ran.listing());
    }
    assertTrue(step.catalog().entries().isEmpty());
  }

  @Test
  void generationsAreCatalogedListedAndDeleted() throws IOException {
    step.define(
        "BANK.GDG", new Attributes.GenerationGroup(2, false, true, false, false, List.of()));
    for (String one : List.of("G0001V00", "G0002V00", "G0003V00")) {
      Files.createFile(folder.resolve("data/BANK.GDG." + one));
      Ran ran = idcams("  DEFINE NONVSAM (NAME(BANK.GDG." + one + ") DEVT(0) VOL(*))");
      assertEquals(0, ran.code(), ran.listing());
    }
    Ran list = idcams("  LISTCAT ENTRIES(BANK.GDG) ALL");
    assertTrue(list.listing().contains("GDG BASE ------ BANK.GDG"), list.listing());
    assertTrue(
        list.listing()
            .contains("LIMIT------------------2     SCRATCH     NOEMPTY     LIFO     NOPURGE"),
        list.listing());
    assertTrue(list.listing().contains("       NONVSAM--BANK.GDG.G0003V00"), list.listing());
    assertNull(step.catalog().find("BANK.GDG.G0001V00"), "LIMIT(2)");
    Ran kept = idcams("  DELETE BANK.GDG GDG");
    assertEquals(8, kept.code());
    assertTrue(kept.messages().contains("HP4221 "), kept.listing());
    assertEquals(
        """
        IDC0550I ENTRY (H) BANK.GDG.G0002V00 DELETED
        IDC0550I ENTRY (H) BANK.GDG.G0003V00 DELETED
        IDC0550I ENTRY (B) BANK.GDG DELETED
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 0
        IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS 0
        """,
        idcams("  DELETE BANK.GDG GDG FORCE").messages());
    assertTrue(step.catalog().list().isEmpty());
  }

  @Test
  void aliasesGoWithTheirDataSet() {
    step.writeText("BANK.SEQ", FB80, "ONE");
    Ran ran =
        idcams(
            """
              DEFINE ALIAS (NAME(BANK.A) RELATE(BANK.SEQ))
              DEFINE ALIAS (NAME(BANK.B) RELATE(BANK.SEQ))
              DEFINE ALIAS (NAME(BANK.C) RELATE(BANK.NONE))
            """);
    assertEquals(12, ran.code());
    assertEquals("ONE\n", step.readText("BANK.A"));
    assertTrue(idcams("  LISTCAT ENT(BANK.B) ALL").listing().contains("NONVSAM--BANK.SEQ"));
    assertEquals(
        """
        IDC0550I ENTRY (X) BANK.B DELETED
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 0
        IDC0550I ENTRY (X) BANK.A DELETED
        IDC0550I ENTRY (A) BANK.SEQ DELETED
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 0
        IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS 0
        """,
        idcams("  DELETE BANK.B ALIAS\n  DELETE BANK.SEQ").messages());
  }

  @Test
  void masksMeanManyEntries() {
    for (String name : List.of("BANK.A.ONE", "BANK.A.TWO", "BANK.B.ONE", "BANK.A.X.ONE")) {
      step.writeText(name, FB80, "ONE");
    }
    assertEquals(0, idcams("  DELETE BANK.A.T%O MASK").code());
    assertNull(step.catalog().find("BANK.A.TWO"));
    assertEquals(0, idcams("  DELETE BANK.A.** MASK").code());
    assertEquals(
        List.of("BANK.B.ONE"), step.catalog().entries().stream().map(e -> e.name()).toList());
    assertEquals(8, idcams("  DELETE BANK.%%.ONE MASK").code());
  }

  @Test
  void membersAreDeletedAndRenamed() throws IOException {
    Path library = Files.createDirectory(folder.resolve("data/BANK.LIB"));
    Files.createFile(library.resolve("ONE"));
    Files.createFile(library.resolve("TWO"));
    Ran ran =
        idcams(
            """
              DELETE BANK.LIB(ONE)
              ALTER BANK.LIB(TWO) NEWNAME(BANK.LIB(THREE))
              DELETE BANK.LIB(ONE)
            """);
    assertEquals(8, ran.code());
    assertEquals(
        """
        IDC0549I MEMBER ONE DELETED
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 0
        IDC0531I ENTRY BANK.LIB(TWO) ALTERED
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 0
        IDC3012I ENTRY BANK.LIB(ONE) NOT FOUND
        IDC3009I ** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEG-42
        IDC0551I ** ENTRY BANK.LIB(ONE) NOT DELETED
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 8
        IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS 8
        """,
        ran.messages());
    assertEquals(List.of("THREE"), step.catalog().libraries().members("BANK.LIB"));
  }

  @Test
  void entriesGetOtherNames() {
    step.writeText("BANK.SEQ", FB80, "ONE");
    step.defineKsds("BANK.KSDS", 2, 0, 10);
    Ran ran =
        idcams(
            """
              ALTER BANK.SEQ NEWNAME(BANK.OLD)
              ALTER BANK.KSDS NEWNAME(BANK.KSDS2) FREESPACE(10 10)
              ALTER BANK.OLD NEWNAME(BANK.KSDS2)
              ALTER BANK.OLD LIMIT(3)
            """);
    assertEquals(12, ran.code());
    assertEquals("ONE\n", step.readText("BANK.OLD"));
    assertNotNull(step.catalog().find("BANK.KSDS2"));
    assertNull(step.catalog().find("BANK.KSDS"));
    assertTrue(ran.messages().contains("IDC3013I DUPLICATE DATA SET NAME"), ran.listing());
    assertTrue(ran.messages().contains("HP4222 "), ran.listing());
  }
}
