package homeport.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cli.CommandRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Jobs that ran in the estate, as an operator sees them.
class JobPagesTest {
  private static final int LINES = 1_234;

  @TempDir Path folder;

  private int run(String name, String... lines) throws Exception {
    Files.writeString(folder.resolve("homeport.yaml"), "name: Harbour Savings Bank\n");
    Path job = folder.resolve(name + ".jcl");
    Files.writeString(job, "//" + name + " JOB ,'TEST'\n" + String.join("\n", lines) + "\n");
    return CommandRun.of(folder, new byte[0], List.of("submit", job.toString())).status();
  }

  private void runThree() throws Exception {
    StringBuilder copy = new StringBuilder();
    copy.append("//COPY EXEC PGM=IEBGENER\n//SYSPRINT DD SYSOUT=*\n//SYSIN DD DUMMY\n");
    copy.append("//SYSUT2 DD SYSOUT=*,DCB=(RECFM=FBA,LRECL=80)\n//SYSUT1 DD *\n");
    for (int i = 1; i <= LINES; i++) {
      copy.append(i == 700 ? "1" : i == 3 ? "+" : " ").append(i == 3 ? "        " : "");
      copy.append("LINE ").append(i).append(" <i>\n");
    }
    assertEquals(0, run("PRINTS", copy.toString()));
    assertEquals(240, run("FAILS", "//A EXEC PGM=NOWHERE"));
    assertEquals(241, run("WRONG", "//A EXEC PGM=IEFBR14,COND=(4,XX)"));
  }

  @Test
  void theOperatorReadsJobsLogsAndOutput() throws Exception {
    runThree();
    try (ServedConsole served = ServedConsole.open(folder)) {
      served.person("olga", "operator");
      Browser browser = served.as("olga");
      assertEquals("/jobs", browser.path());
      assertTrue(browser.shows("COND CODE 0000") && browser.shows("ABEND S806"), browser.page);
      assertTrue(browser.shows("JCL ERROR"), browser.page);
      assertTrue(browser.page.indexOf("JOB00003") < browser.page.indexOf("JOB00001"));

      browser.get("/jobs/JOB00002");
      assertTrue(browser.shows("CSV003I REQUESTED MODULE NOWHERE"), browser.page);

      browser.get("/jobs/JOB00001");
      assertTrue(browser.shows("COPY.SYSUT2"), browser.page);
      String file = browser.page.replaceAll("(?s).*href=\"(/jobs/JOB00001/[^\"]*SYSUT2)\".*", "$1");
      browser.get(file);
      assertTrue(browser.shows("LINE 2 &lt;i&gt;LINE 3") || browser.shows("LINE 500"));
      assertTrue(browser.shows("LINE 500 &lt;i&gt;"), browser.page);
      assertFalse(browser.shows("LINE 501"), browser.page);
      browser.get(file + "?page=2");
      assertTrue(browser.shows("LINE 501 ") && browser.shows("LINE 1000 "), browser.page);
      assertEquals(3, browser.page.split("<pre", -1).length, "a form feed begins a new sheet");
      browser.get(file + "?page=3");
      assertTrue(browser.shows("LINE " + LINES), browser.page);
      assertFalse(browser.shows("page=4"), browser.page);
      browser.get(file + "?page=4");
      assertTrue(browser.shows("Nothing was printed"), browser.page);
      assertEquals(List.of(), served.faults);
    }
  }

  @Test
  void aSpoolOfAnOlderReleaseIsListedToo() throws Exception {
    Path job = Files.createDirectories(folder.resolve(".homeport/spool/JOB00007"));
    Files.writeString(job.resolve("joblog.txt"), "an old log\n");
    try (ServedConsole served = ServedConsole.open(folder)) {
      served.person("olga", "operator");
      Browser browser = served.as("olga").get("/jobs");
      assertTrue(browser.shows("JOB00007") && browser.shows("not recorded"), browser.page);
      assertTrue(browser.get("/jobs/JOB00007").shows("an old log"), browser.page);
      assertEquals(404, browser.get("/jobs/JOB00008").status);
    }
  }

  @Test
  void aHeldJobIsListedAsHeld() throws Exception {
    Files.writeString(folder.resolve("homeport.yaml"), "name: Harbour Savings Bank\n");
    Path job = folder.resolve("HELD.jcl");
    Files.writeString(job, "//HELD JOB ,'TEST',TYPRUN=HOLD\n//A EXEC PGM=IEFBR14\n");
    CommandRun.of(folder, new byte[0], List.of("submit", job.toString()));
    try (ServedConsole served = ServedConsole.open(folder)) {
      served.person("olga", "operator");
      Browser browser = served.as("olga").get("/jobs");
      assertTrue(browser.shows(">held<") && browser.shows("<td>HELD</td>"), browser.page);
      assertEquals(200, browser.get("/jobs/JOB00001").status);
      assertEquals(List.of(), served.faults);
    }
  }
}
