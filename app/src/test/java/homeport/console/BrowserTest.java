package homeport.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import homeport.cli.CommandRun;
import homeport.programme.BankSystem;
import homeport.programme.Criticality;
import homeport.programme.Gate;
import homeport.programme.Viewer;
import homeport.testkit.tidy.Repository;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The console in Chromium, by keyboard, in both languages; what it looked like is kept in
/// app/target/screenshots. CONTRIBUTING's `.ci/run` installs what this needs.
class BrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path NODE = Path.of("/usr/bin/node");
  private static final int MINUTES_MAX = 4;

  @TempDir Path folder;

  @Test
  void peopleFindTheirWayByKeyboard() throws Exception {
    Path app = Repository.here().root().resolve("app");
    Path driver = app.resolve("target/browser");
    assumeTrue(Files.isExecutable(CHROMIUM), "no browser test: " + CHROMIUM + " is not there");
    assumeTrue(Files.isExecutable(NODE), "no browser test: " + NODE + " is not there");
    assumeTrue(
        Files.isDirectory(driver.resolve("node_modules/playwright-core")),
        "no browser test: playwright-core is not in app/target/browser; .ci/run puts it there");
    Files.copy(
        app.resolve("src/test/browser/console.mjs"),
        driver.resolve("console.mjs"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    runJobs();
    Path screenshots = Files.createDirectories(app.resolve("target/screenshots"));
    try (ServedConsole served = ServedConsole.open(folder)) {
      fill(served);
      Process node =
          new ProcessBuilder(
                  NODE.toString(),
                  driver.resolve("console.mjs").toString(),
                  served.console.address(),
                  screenshots.toString(),
                  folder.toString(),
                  ServedConsole.PASSWORD)
              .directory(driver.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("node.txt").toFile())
              .start();
      boolean ended = node.waitFor(MINUTES_MAX, TimeUnit.MINUTES);
      if (!ended) {
        node.descendants().forEach(ProcessHandle::destroyForcibly);
        node.destroyForcibly();
      }
      String said = Files.readString(folder.resolve("node.txt"), StandardCharsets.UTF_8);
      assertTrue(ended, said);
      assertEquals(0, node.exitValue(), said);
      assertEquals(List.of(), served.faults);
    }
    try (Stream<Path> pictures = Files.list(screenshots)) {
      assertTrue(pictures.map(Path::toFile).filter(File::isFile).count() >= 15);
    }
  }

  private void runJobs() throws Exception {
    Files.writeString(folder.resolve("homeport.yaml"), "name: Harbour Savings Bank\n");
    job("GENERATE", "//A EXEC PGM=IEFBR14");
    StringBuilder report = new StringBuilder("//PRINT EXEC PGM=IEBGENER\n//SYSPRINT DD SYSOUT=*\n");
    report.append(
        "//SYSIN DD DUMMY\n//SYSUT2 DD SYSOUT=*,DCB=(RECFM=FBA,LRECL=80)\n//SYSUT1 DD *\n");
    for (int i = 1; i <= 620; i++) {
      report.append(i % 55 == 1 ? "1" : " ");
      report.append("HARBOUR SAVINGS BANK   ACCOUNT ").append(1_000 + i).append("   CR\n");
    }
    job("DAY", report.toString());
    job("NIGHT", "//A EXEC PGM=NOWHERE");
  }

  private void job(String name, String steps) throws Exception {
    Path job = folder.resolve(name + ".jcl");
    Files.writeString(job, "//" + name + " JOB ,'LI WEI'\n" + steps + "\n");
    CommandRun.of(folder, new byte[0], List.of("submit", job.toString()));
  }

  private void fill(ServedConsole served) throws Exception {
    served.person("wang.fang", "supervisor", "operator", "administrator");
    served.person("li.wei", "bank:harbour");
    String[] names = {"Deposits", "Cards", "Payments", "General ledger", "Loans", "Branch teller"};
    for (int i = 0; i < names.length; i++) {
      served.programme.addSystem(
          ServedConsole.SUPERVISOR,
          new BankSystem(
              "harbour",
              "s" + i,
              names[i],
              "customer accounts",
              "Estate " + i,
              List.of("CEC1"),
              Criticality.values()[i % 4],
              i % 2 == 0 ? "w1" : "",
              2,
              1_000));
    }
    Viewer bank = Viewer.bank("harbour", "Li Wei (li.wei)");
    String review = GateTexts.review("A");
    hand(served, bank, Gate.REVIEW, review);
    hand(served, Viewer.supplier("acme", "Acme Sales"), Gate.MATCH, GateTexts.match(review));
    hand(served, bank, Gate.TRIAL, GateTexts.equalTrial("p1"));
    hand(served, bank, Gate.TRIAL, GateTexts.differingTrial("p2"));
    CommandRun.of(
        folder,
        new byte[0],
        List.of("review", folder.toString(), "-o", folder.resolve("review").toString()));
    Files.createDirectories(folder.resolve(".homeport/trials"));
    Files.writeString(folder.resolve(".homeport/trials/day.json"), GateTexts.differingTrial("p2"));
    Files.writeString(folder.resolve("rehandin.json"), GateTexts.equalTrial("p3"));
  }

  private static void hand(ServedConsole served, Viewer viewer, Gate gate, String file)
      throws Exception {
    served.programme.submit(viewer, "harbour", "core", gate, GateTexts.bytes(file), null);
  }
}
