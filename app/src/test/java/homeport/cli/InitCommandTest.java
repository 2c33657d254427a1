package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.diagnostics.Problems;
import homeport.jobs.estate.Estate;
import homeport.jobs.estate.EstateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
  @TempDir Path bank;

  private void member(String file, String text) throws IOException {
    Path path = bank.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void checkout() throws IOException {
    member(
        "app/src/POST.cbl",
        """
               IDENTIFICATION DIVISION.
               PROGRAM-ID. POST.
               PROCEDURE DIVISION.
                   GOBACK.
        """);
    member("app/src/ACCT.cpy", "       01  ACCT-RECORD.\n           05  ACCT-ID PIC 9(8).\n");
    member("app/batch jobs/DAY.jcl", "//DAY      JOB ,'X'\n//S        EXEC PGM=POST\n");
    member(
        "app/batch jobs/STEP.jcl", "//STEP     PROC\n//S        EXEC PGM=POST\n//         PEND\n");
    member("app/online/bank.csd", "DEFINE TRANSACTION(BANK) GROUP(BANK) PROGRAM(POST)\n");
    member("app/tables.sql", "CREATE TABLE ACCOUNT (ID CHAR(8));\n");
    member("data/README.txt", "Unloads of the mainframe go here.\n");
    member("README.md", "# The bank\n");
  }

  @Test
  void foldersAreFoundByWhatTheirMembersSay() throws IOException {
    checkout();
    ShellProbe probe = ShellProbe.run("init", bank.toString());
    assertEquals(0, probe.status(), probe.err());
    assertEquals(
        """
        name: %s
        codepage: IBM-1140
        programs: [app/src]
        copybooks: [app/src]
        jobs: [app/batch jobs]
        procedures: [app/batch jobs]
        resources: [app/online]
        ddl: [app]
        data: datasets
        """
            .formatted(name()),
        Files.readString(bank.resolve("homeport.yaml")));
    assertTrue(probe.out().contains("programs: 1 in app/src"), probe.out());
  }

  /// A folder's name as YAML has it: those of the test's own folders begin with a digit or not.
  private String name() {
    String last = bank.getFileName().toString();
    return Character.isLetter(last.charAt(0)) ? last : '"' + last + '"';
  }

  @Test
  void whatItWritesIsAnEstate() throws IOException {
    checkout();
    ShellProbe.run("init", bank.toString());
    Problems problems = new Problems();
    Estate estate = EstateFile.read(bank, problems);
    assertFalse(problems.hasErrors(), () -> problems.all().toString());
    assertEquals(1, estate.programs().places().size());
    ShellProbe probe = ShellProbe.run("submit", bank.resolve("app/batch jobs/DAY.jcl").toString());
    assertEquals(0, probe.status(), probe.out() + probe.err());
  }

  @Test
  void whatSomebodyWroteStays() throws IOException {
    member("homeport.yaml", "name: Ours\n");
    ShellProbe probe = ShellProbe.run("init", bank.toString());
    assertEquals(242, probe.status());
    assertTrue(probe.err().contains("exists already"), probe.err());
    assertEquals("name: Ours\n", Files.readString(bank.resolve("homeport.yaml")));
  }

  @Test
  void anEmptyFolderIsAnEstateWithoutMembers() throws IOException {
    ShellProbe probe = ShellProbe.run("init", bank.toString());
    assertEquals(0, probe.status(), probe.err());
    assertTrue(Files.readString(bank.resolve("homeport.yaml")).endsWith("data: data\n"));
    assertEquals(242, ShellProbe.run("init", bank.resolve("none").toString()).status());
  }
}
