package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.data.CodePage;
import homeport.runtime.site.SiteProgram;
import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A site's own programs: what docs/extensions.md tells a reader to write and type is written and
/// typed here, and does what the page says.
class ExtensionsTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

  @TempDir Path estate;
  private final Map<String, String> blocks = new HashMap<>();

  @BeforeEach
  void readThePage() throws IOException {
    Repository repository = Repository.here();
    Matcher block = BLOCK.matcher(repository.read(repository.root().resolve("docs/extensions.md")));
    while (block.find()) {
      String text = block.group(2);
      String first = text.lines().findFirst().orElse("");
      boolean file = first.startsWith("// src/") || first.startsWith("# src/");
      if (file) {
        write(first.substring(first.indexOf(' ') + 1), text);
      } else {
        blocks.put(block.group(1), text);
      }
    }
    write("homeport.yaml", Objects.requireNonNull(blocks.get("yaml")));
    write("cobol/DAYNAME.cbl", Objects.requireNonNull(blocks.get("cobol")));
  }

  private void write(String name, String text) throws IOException {
    Path file = estate.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /// Types the page's commands.
  private void build() throws IOException {
    String classes =
        Path.of(SiteProgram.class.getProtectionDomain().getCodeSource().getLocation().getPath())
            .toString();
    String commands =
        Objects.requireNonNull(blocks.get("sh"))
            .replaceAll("-cp \\S+", "-cp " + Matcher.quoteReplacement(classes));
    assertTrue(commands.contains(classes), commands);
    sh(commands);
  }

  private void sh(String commands) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-e", "-c", commands).directory(estate.toFile());
    String bin = Path.of(System.getProperty("java.home"), "bin").toString();
    builder.environment().merge("PATH", bin, (old, added) -> added + ":" + old);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertEquals(0, process.waitFor(), said);
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private CommandRun submit(String job) throws IOException {
    write("job.jcl", job);
    return CommandRun.of(estate, new byte[0], List.of("submit", "job.jcl"));
  }

  private static String step(String exec, String... dds) {
    return "//TEST     JOB ,'T'\n//STEP     EXEC " + exec + "\n" + String.join("\n", dds) + "\n";
  }

  @Test
  void doesWhatThePageSays() throws IOException {
    build();
    CommandRun run = submit(Objects.requireNonNull(blocks.get("jcl")));
    assertEquals(0, run.status(), run.out() + run.err());
    // The 26th of November 2026 is a Thursday.
    assertTrue(run.out().contains("DAY: THURSDAY   CODE: 0000"), run.out());
    assertTrue(run.out().contains("2 RECORDS PICKED"), run.out());
    byte[] picked = Files.readAllBytes(estate.resolve("data/SITE.PICKED"));
    assertEquals(
        "%-80s%-80s".formatted("APPLE", "APRICOT"), CodePage.of("IBM-1140").decode(picked));
  }

  @Test
  void withoutTheKeyItIsS806() throws IOException {
    build();
    write("homeport.yaml", "programs: [cobol]\n");
    CommandRun run = submit(step("PGM=DAYNAME,PARM='20261126'"));
    assertEquals(240, run.status());
    assertTrue(run.out().contains("ABEND=S806"), run.out());
    assertTrue(
        submit(step("PGM=SITEPICK")).out().contains("CSV003I REQUESTED MODULE SITEPICK NOT FOUND"));
  }

  @Test
  void endsAsItsProgramSays() throws IOException {
    build();
    CommandRun none =
        submit(step("PGM=SITEPICK,PARM='Z'", "//INPUT DD DUMMY", "//OUTPUT DD DUMMY"));
    assertEquals(4, none.status(), none.out());
    CommandRun abend = submit(step("PGM=SITEPICK"));
    assertEquals(240, abend.status());
    assertTrue(abend.out().contains("ABEND=S000 U0016"), abend.out());
    assertTrue(abend.out().contains("SITEPICK needs the DDs INPUT and OUTPUT"), abend.out());
  }

  @Test
  void itsFailureIsAnAbendThatSaysWhere() throws IOException {
    build();
    CommandRun run = submit(step("PGM=DAYNAME,PARM='20261326'"));
    assertEquals(240, run.status());
    assertTrue(run.out().contains("ABEND=S000 U4038"), run.out());
    assertTrue(run.out().contains("HP5063 the program SITEDAY of the site failed"), run.out());
    assertTrue(run.out().contains("Weekday.java:"), run.out());
    assertFalse(run.out().contains("\tat "), run.out());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void storageThatIsNotTheCallersIsS0C4() throws IOException {
    change("Weekday", "text(0, 8)", "text(4, 9000)");
    CommandRun run = submit(step("PGM=DAYNAME,PARM='20261126'"));
    assertTrue(run.out().contains("9000 bytes at offset 4 of parameter 1"), run.out());
    assertTrue(run.out().contains("ABEND=S0C4"), run.out());
    change("Weekday", "parameter(0).text(4, 9000)", "parameter(2).text(0, 8)");
    run = submit(step("PGM=DAYNAME,PARM='20261126'"));
    assertTrue(run.out().contains("was called without its parameter 3"), run.out());
    change("Weekday", "parameter(2).text(0, 8)", "parameter(0).packed(0, 8) + \"\"");
    run = submit(step("PGM=DAYNAME,PARM='ABCDEFGH'"));
    assertTrue(run.out().contains("ABEND=S0C7"), run.out());
  }

  @Test
  void clashesKeepTheEstateFromBeingOpened() throws IOException {
    build();
    write("cobol/SITEPICK.cbl", "       IDENTIFICATION DIVISION.\n");
    CommandRun both = submit(step("PGM=IEFBR14"));
    assertEquals(242, both.status());
    assertTrue(both.err().contains("HP5062"), both.err());
    assertTrue(both.err().contains("SITEPICK.cbl"), both.err());
  }

  @Test
  void theSystemsNamesAreTaken() throws IOException {
    rename("SITEPICK", "IEBGENER");
    assertTrue(
        submit(step("PGM=IEFBR14")).err().contains("`IEBGENER` of site.jar has the name of"));
    rename("IEBGENER", "CEEDAYS");
    assertTrue(submit(step("PGM=IEFBR14")).err().contains("HP5062"));
    rename("CEEDAYS", "siteday");
    assertTrue(submit(step("PGM=IEFBR14")).err().contains("that is no name of a program"));
  }

  @Test
  void programsThatAreMissingHereCanBeSupplied() throws IOException {
    rename("SITEPICK", "FTP");
    assertEquals(4, submit(step("PGM=FTP", "//INPUT DD DUMMY", "//OUTPUT DD DUMMY")).status());
  }

  /// A MODS statement for an exit in assembler runs as it is when the site has put the exit's name
  /// on a program of its own, which has what a COBOL exit has.
  @Test
  void standsInForAnExitOfDfsort() throws IOException {
    String sort =
        step(
            "PGM=SORT",
            "//SYSOUT DD SYSOUT=*",
            "//SORTIN DD *",
            "20261126 STAYS",
            "JUNK GOES",
            "/*",
            "//SORTOUT DD SYSOUT=*",
            "//EXITLIB DD DUMMY",
            "//SYSIN DD *",
            " OPTION COPY",
            " MODS E15=(SITEDAY,4096,EXITLIB,N)",
            "/*");
    write("homeport.yaml", "programs: [cobol]\n");
    assertTrue(submit(sort).out().contains("HP4104 the exit SITEDAY is neither in COBOL nor"));
    write("homeport.yaml", Objects.requireNonNull(blocks.get("yaml")));
    change(
        "Weekday",
        "String date = call.parameter(0).text(0, 8);",
        "if (call.parameter(0).binary(0, 4) == 8) { return 8; }\n"
            + "String date = call.parameter(1).text(0, 8);");
    change("Weekday", "{\n      return 8;", "{\n      return 4;");
    CommandRun run = submit(sort);
    assertEquals(0, run.status(), run.out() + run.err());
    assertTrue(run.out().contains("RECORDS - IN: 2, OUT: 1"), run.out());
  }

  private void rename(String from, String to) throws IOException {
    change("Pick", "return \"" + from, "return \"" + to);
  }

  private void change(String type, String from, String to) throws IOException {
    Path source = estate.resolve("src/site/" + type + ".java");
    String text = Files.readString(source);
    assertTrue(text.contains(from), text);
    Files.writeString(source, text.replace(from, to));
    build();
  }

  @Test
  void whatIsNoExtensionIsRefused() throws IOException {
    write("extensions/broken.jar", "no jar");
    CommandRun broken = submit(step("PGM=IEFBR14"));
    assertEquals(242, broken.status());
    assertTrue(broken.err().contains("HP5061"), broken.err());
    Files.delete(estate.resolve("extensions/broken.jar"));
    build();
    sh("rm extensions/site.jar; jar --create --file extensions/site.jar -C build site");
    assertTrue(submit(step("PGM=IEFBR14")).err().contains("no jar of `extensions`"));
    sh("rm -r build/site; jar --create --file extensions/site.jar -C src META-INF");
    assertTrue(submit(step("PGM=IEFBR14")).err().contains("HP5061"));
  }
}
