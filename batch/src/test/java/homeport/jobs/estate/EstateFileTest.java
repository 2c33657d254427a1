package homeport.jobs.estate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import homeport.datasets.SpaceLimits;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.jcl.MemberSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EstateFileTest {
  @TempDir Path folder;

  @BeforeEach
  void folders() throws IOException {
    for (String name : List.of("cobol", "more/cobol", "deep/er/cobol", "proclib")) {
      Files.createDirectories(folder.resolve(name));
    }
  }

  private Estate read(String text, String... problems) throws IOException {
    Files.writeString(folder.resolve("homeport.yaml"), text);
    Problems found = new Problems();
    Estate estate = EstateFile.read(folder, found);
    assertEquals(List.of(problems), found.all().stream().map(EstateFileTest::shown).toList());
    return estate;
  }

  private static String shown(Problem problem) {
    return problem.id() + " " + problem.at().line() + ":" + problem.at().column();
  }

  @Test
  void everythingMayBeLeftOut() throws IOException {
    Estate estate = read("");
    assertEquals(folder.getFileName().toString(), estate.name());
    assertEquals("IBM-1140", estate.codePage().name());
    assertEquals(folder.resolve("data"), estate.data());
    assertEquals(folder.resolve(".homeport"), estate.state());
    assertEquals(List.of(), estate.programs().places());
  }

  @Test
  void everythingMayBeSaid() throws IOException {
    Estate estate =
        read(
            """
            # a comment
            name: "Harbour: Savings Bank"
            codepage: 1047
            options: ARITH(EXTEND),TRUNC(STD)
            programs:
              - cobol
              - more/*
              - deep/**/cobol
            procedures: proclib
            data: ../elsewhere
            store: embedded
            space: unlimited
            """);
    assertEquals(SpaceLimits.UNLIMITED, estate.space());
    assertEquals("Harbour: Savings Bank", estate.name());
    assertEquals("IBM-1047", estate.codePage().name());
    assertEquals("ARITH(EXTEND),TRUNC(STD)", estate.options());
    assertEquals(
        List.of("cobol", "more/cobol", "deep/er/cobol"),
        estate.programs().places().stream().map(p -> folder.relativize(p).toString()).toList());
    assertEquals(List.of(folder.resolve("proclib")), estate.procedures().places());
    assertEquals(folder.resolveSibling("elsewhere"), estate.data());
  }

  @Test
  void whatIsWrongHasAPlace() throws IOException {
    read("name: [", "HP5001 1:8");
    read("- cobol\n", "HP5003 1:1");
    read("name: X\nprogram: cobol\n", "HP5002 2:1");
    read("name: [X]\nprograms: {a: b}\n", "HP5003 1:7", "HP5003 2:11");
    read("name: X\nname: Y\n", "HP5004 2:1");
    read("programs: [cobol, nowhere]\n", "HP5005 1:19");
    read("programs: [no*thing]\n", "HP5005 1:12");
    read("codepage: 999999\n", "HP5006 1:11");
    read("codepage: 290\n", "HP5006 1:11");
    read("store: jdbc:postgresql://db/bank\n", "HP5007 1:8");
    read("space: some\n", "HP5003 1:8");
    read("a: &x [b]\nprograms: *x\n", "HP5001 1:1");
  }

  @Test
  void theNearestKeyIsNamed() throws IOException {
    Files.writeString(folder.resolve("homeport.yaml"), "procedure: proclib\n");
    Problems problems = new Problems();
    EstateFile.read(folder, problems);
    assertEquals("did you mean `procedures`?", problems.all().getFirst().help());
  }

  @Test
  void anEstateIsFoundFromBelow() throws IOException {
    read("");
    assertEquals(folder, EstateFile.folderOf(folder.resolve("deep/er")));
    assertEquals(folder, EstateFile.folderOf(folder));
    assertNull(EstateFile.folderOf(folder.getParent()));
  }

  @Test
  void proceduresAreFoundInAnyCaseAndWhateverTheirLibraryWas() throws IOException {
    Files.writeString(folder.resolve("proclib/first.JCL"), "1");
    Files.writeString(folder.resolve("proclib/FIRST.txt"), "2");
    Files.writeString(folder.resolve("proclib/SECOND"), "3");
    Files.writeString(folder.resolve("proclib/third.cbl"), "4");
    EstateMembers members = new EstateMembers(read("procedures: [proclib]\n"));
    MemberSource.Member first = members.find("FIRST", List.of());
    assertNotNull(first);
    assertEquals(new MemberSource.Member("proclib", true, "1"), first);
    assertEquals(
        new MemberSource.Member("BANK.PROCLIB (HERE: proclib)", false, "3"),
        members.find("SECOND", List.of("BANK.PROCLIB")));
    assertNull(members.find("THIRD", List.of()));
    assertNull(members.find("FOURTH", List.of()));
  }
}
