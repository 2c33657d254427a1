package homeport.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./homeport` in a small repository of its own, with a JDK and a build that only write down that
/// they were asked. The folder's name has a space, because somebody's always has.
class LauncherTest {
  @TempDir private Path folder;
  private Path home;
  private Path jdk;
  private Path builds;

  @BeforeEach
  void prepare() throws IOException {
    home = Files.createDirectories(folder.resolve("a repository"));
    jdk = folder.resolve("jdk");
    builds = home.resolve("builds");
    Path real = Repository.here().root();
    for (String file : List.of("homeport", ".mvn/jdk25.sh")) {
      Files.createDirectories(home.resolve(file).getParent());
      Files.copy(real.resolve(file), home.resolve(file));
    }
    script(home.resolve("homeport"), Files.readString(home.resolve("homeport")));
    build("sleep 0.2; mkdir -p app/target/lib; : >app/target/lib/homeport.jar");
    source("app/pom.xml");
    source("pom.xml");
    source("app/src/main/java/A.java");
    source("docs/errors/HP0001.md");
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25.0.3\"\n");
    script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    script(
        jdk.resolve("bin/java"),
        """
        #!/bin/sh
        case "$*" in
        *homeport.cli.Rehearsal*) echo >>"$HOME/rehearsals"; : >"${1#*=}" ;;
        *) while [ "$1" != homeport.cli.Main ]; do shift; done; shift
           for word in "$@"; do printf '[%s]' "$word"; done; exit 7 ;;
        esac
        """);
  }

  @Test
  void buildsOnceAndPassesEverythingOn() throws Exception {
    Outcome first = run("demo", "two words", "");
    assertEquals("[demo][two words][]", first.out());
    assertEquals(7, first.status());
    assertTrue(first.err().startsWith("homeport: building"), first.err());

    Outcome second = run("submit", "x");
    assertEquals("", second.err());
    assertEquals(1, count(builds));
    assertEquals(1, count(folder.resolve("rehearsals")), "the one of jobs");

    Outcome third = run("--version");
    assertEquals("homeport: preparing to start fast (once; a few seconds)\n", third.err());
    assertEquals(1, count(builds));
    assertEquals(2, count(folder.resolve("rehearsals")), "and the one of programs");
    assertEquals("", run("exec", "x").err());
    assertEquals(2, count(folder.resolve("rehearsals")));
  }

  @Test
  void worksThroughALinkFromAnotherFolder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("hp"), Path.of("a repository/homeport"));
    assertEquals("[x]", finish(start(link, folder, "x")).out());
    assertEquals(1, count(builds));
  }

  @Test
  void newerSourcesAreBuiltAgain() throws Exception {
    run("x");
    Files.setLastModifiedTime(
        home.resolve("app/src/main/java/A.java"), FileTime.from(Instant.now().plusSeconds(60)));
    run("x");
    assertEquals(2, count(builds));
    run("x");
    assertEquals(2, count(builds), "a source from the future is built once");
    assertEquals(2, count(folder.resolve("rehearsals")));
  }

  /// As cron and containers start it: the JVM must be able to reach files with any name.
  @Test
  void aLocaleOfAsciiAloneIsNotHandedOn() throws Exception {
    script(jdk.resolve("bin/java"), "#!/bin/sh\nlocale charmap\nprintf '%s' \"$*\"\n");
    run("x");
    String name = "printf '\\351\\223\\266 \\303\\251.cbl'";
    ProcessBuilder builder =
        builder(home, "/bin/sh", "-c", "exec ./homeport exec \"$(" + name + ")\"");
    builder.environment().put("LC_ALL", "C");
    String out = finish(builder.start()).out();
    assertTrue(out.startsWith("UTF-8\n"), out);
    assertTrue(out.endsWith("exec 银 é.cbl"), out);
  }

  @Test
  void firstStartsAtTheSameTimeBuildOnce() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      processes.add(start(home.resolve("homeport"), home, "x"));
    }
    for (Process process : processes) {
      assertEquals("[x]", finish(process).out());
    }
    assertEquals(1, count(builds));
    assertEquals(1, count(folder.resolve("rehearsals")));
  }

  @Test
  void aLockOfAProcessThatDiedIsTakenOver() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Path lock = Files.createDirectories(home.resolve(".homeport")).resolve("build.lock");
    Files.createSymbolicLink(lock, Path.of(Long.toString(gone.pid())));
    assertEquals("[x]", run("x").out());
    assertFalse(Files.exists(lock, LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void aBuildThatFailsIsOneLineAndLeavesNoLock() throws Exception {
    build("exit 1");
    Outcome outcome = run("x");
    assertEquals(243, outcome.status());
    assertTrue(outcome.err().contains("homeport: the build failed"), outcome.err());
    assertFalse(Files.exists(home.resolve(".homeport/build.lock"), LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void anOlderJdkIsNotTaken() throws Exception {
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    Outcome outcome = run("x");
    // Another JDK 25 of this machine is taken, or none is there; never this one.
    assertFalse(outcome.out().equals("[x]"), outcome.out());
  }

  private void build(String commands) throws IOException {
    script(home.resolve("mvnw"), "#!/bin/sh\necho >>builds\n" + commands + "\n");
  }

  private void source(String name) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static int count(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file).size() : 0;
  }

  private record Outcome(int status, String out, String err) {}

  private Outcome run(String... words) throws IOException, InterruptedException {
    return finish(start(home.resolve("homeport"), home, words));
  }

  private Process start(Path script, Path directory, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(words));
    return builder(directory, command.toArray(String[]::new)).start();
  }

  private ProcessBuilder builder(Path directory, String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("HOME", folder.toString());
    builder.environment().remove("HOMEPORT_JAVA_OPTIONS");
    return builder;
  }

  private static Outcome finish(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return new Outcome(process.exitValue(), out, err);
  }
}
