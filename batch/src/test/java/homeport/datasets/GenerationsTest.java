package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes.GenerationGroup;
import homeport.store.EmbeddedStore.Durability;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Generation data groups against z/OS DFSMS Using Data Sets, "Processing generation data groups".
class GenerationsTest {
  @TempDir Path folder;
  private DataSets estate;
  private Catalog catalog;

  @BeforeEach
  void open() throws IOException {
    estate =
        DataSets.open(folder.resolve("data"), folder.resolve("state"), Fd.PAGE, Durability.PROCESS);
    catalog = estate.catalog();
  }

  @AfterEach
  void close() {
    estate.close();
  }

  private void group(int limit, boolean empty, boolean scratch) throws IOException {
    assertNotNull(
        catalog.define(
            "BANK.GDG", new GenerationGroup(limit, empty, scratch, false, false, List.of())));
  }

  private List<String> add(String qualifier) throws IOException {
    String name = "BANK.GDG." + qualifier;
    assertNotNull(catalog.define(name, Attributes.Sequential.UNKNOWN));
    return catalog.generations().rollIn(name);
  }

  private String qualifiers() {
    List<String> names = catalog.generations().of("BANK.GDG");
    return String.join(" ", names.stream().map(name -> name.substring(9)).toList());
  }

  @Test
  void theOldestLeavesWhenTheLimitIsExceeded() throws IOException {
    group(2, false, true);
    assertEquals(List.of(), add("G0001V00"));
    assertEquals(List.of(), add("G0002V00"));
    assertEquals(List.of("BANK.GDG.G0001V00"), add("G0003V00"));
    assertEquals("G0002V00 G0003V00", qualifiers());
    assertNull(catalog.find("BANK.GDG.G0001V00"), "SCRATCH deletes it");
  }

  @Test
  void withoutScratchWhatLeavesStays() throws IOException {
    group(1, false, false);
    assertEquals(List.of(), add("G0001V00"));
    assertEquals(List.of("BANK.GDG.G0001V00"), add("G0002V00"));
    assertEquals("G0002V00", qualifiers());
    assertNotNull(catalog.find("BANK.GDG.G0001V00"));
    assertFalse(catalog.generations().isRolledIn("BANK.GDG.G0001V00"));
  }

  @Test
  void withEmptyAllOlderOnesLeave() throws IOException {
    group(2, true, true);
    assertEquals(List.of(), add("G0001V00"));
    assertEquals(List.of(), add("G0002V00"));
    assertEquals(List.of("BANK.GDG.G0001V00", "BANK.GDG.G0002V00"), add("G0003V00"));
    assertEquals("G0003V00", qualifiers());
  }

  @Test
  void anotherVersionReplacesItsGeneration() throws IOException {
    group(5, false, true);
    assertEquals(List.of(), add("G0001V00"));
    assertEquals(List.of(), add("G0002V00"));
    assertEquals(List.of("BANK.GDG.G0001V00"), add("G0001V01"));
    assertEquals("G0001V01 G0002V00", qualifiers());
  }

  @Test
  void generationsStandInTheOrderOfTheirNumbersAcrossTheWrap() throws IOException {
    group(5, false, true);
    for (String one : new String[] {"G9999V00", "G0001V00", "G9998V00"}) {
      assertEquals(List.of(), add(one));
    }
    assertEquals("G9998V00 G9999V00 G0001V00", qualifiers());
  }

  @Test
  void relativeNumbersAreTakenFromTheNewest() {
    List<String> cataloged = List.of("A.G0007V00", "A.G0008V00", "A.G0010V02");
    assertEquals("A.G0010V02", Generations.name("A", cataloged, 0));
    assertEquals("A.G0007V00", Generations.name("A", cataloged, -2));
    assertNull(Generations.name("A", cataloged, -3));
    assertEquals("A.G0011V00", Generations.name("A", cataloged, 1));
    assertEquals("A.G0013V00", Generations.name("A", cataloged, 3));
    assertEquals("A.G0001V00", Generations.name("A", List.of(), 1));
    assertNull(Generations.name("A", List.of(), 0));
    assertEquals("A.G0001V00", Generations.name("A", List.of("A.G9999V00"), 1));
  }

  @Test
  void aGenerationIsNotInItsGroupBeforeItIsRolledIn() throws IOException {
    group(5, false, true);
    assertNotNull(catalog.define("BANK.GDG.G0001V00", Attributes.Sequential.UNKNOWN));
    assertEquals("", qualifiers());
    assertTrue(catalog.generations().isGeneration("BANK.GDG.G0001V00"));
    assertFalse(catalog.generations().isGeneration("OTHER.GDG.G0001V00"));
    assertEquals(List.of(), catalog.generations().rollIn("BANK.GDG.G0001V00"));
    assertEquals("G0001V00", qualifiers());
  }

  @Test
  void aGroupComesBackAsItWas() throws IOException {
    group(3, false, true);
    assertEquals(List.of(), add("G0001V00"));
    assertEquals(List.of(), add("G0002V00"));
    estate.close();
    open();
    assertEquals("G0001V00 G0002V00", qualifiers());
    assertTrue(catalog.delete("BANK.GDG.G0002V00"));
    assertEquals("G0001V00", qualifiers());
    assertEquals(
        new GenerationGroup(3, false, true, false, false, List.of("G0001V00")),
        catalog.find("BANK.GDG").attributes());
  }

  @Test
  void aSmallerLimitTakesTheOldest() throws IOException {
    group(3, false, true);
    for (String one : new String[] {"G0001V00", "G0002V00", "G0003V00"}) {
      assertEquals(List.of(), add(one));
    }
    GenerationGroup now = (GenerationGroup) catalog.find("BANK.GDG").attributes();
    assertEquals(
        List.of("BANK.GDG.G0001V00", "BANK.GDG.G0002V00"),
        catalog
            .generations()
            .alter("BANK.GDG", new GenerationGroup(1, true, true, false, true, now.generations())));
    assertEquals("G0003V00", qualifiers());
  }
}
