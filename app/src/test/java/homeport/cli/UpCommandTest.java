package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.jobs.OpenEstate;
import homeport.jobs.estate.Estate;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `homeport up` in a process of its own, as people start and stop it; and `homeport user` beside
/// it.
class UpCommandTest {
  @TempDir private Path estate;
  private final List<Process> processes = new ArrayList<>();

  @BeforeEach
  void makeEstate() throws IOException {
    Files.writeString(estate.resolve("homeport.yaml"), "name: Harbour Savings Bank\n");
  }

  @AfterEach
  void stop() {
    processes.forEach(Process::destroyForcibly);
  }

  private Process start(String... words) throws IOException {
    List<String> paths = new ArrayList<>();
    for (String property : new String[] {"java.class.path", "jdk.module.path"}) {
      String path = System.getProperty(property);
      if (path != null && !path.isEmpty()) {
        paths.add(path);
      }
    }
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.add("-cp");
    command.add(String.join(File.pathSeparator, paths));
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx256m", "homeport.cli.Main"));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command).directory(estate.toFile()).redirectErrorStream(true).start();
    processes.add(process);
    return process;
  }

  private static String lineWith(BufferedReader out, String part) throws IOException {
    StringBuilder seen = new StringBuilder();
    String line = out.readLine();
    while (line != null && !line.contains(part)) {
      seen.append(line).append('\n');
      line = out.readLine();
    }
    assertTrue(line != null, seen::toString);
    return line;
  }

  @Test
  void itServesUntilItIsStoppedAndEndsWith0() throws Exception {
    Process up = start("up", "--port", "0");
    BufferedReader out = up.inputReader(StandardCharsets.UTF_8);
    String first = lineWith(out, "first sign-on");
    assertTrue(first.matches("first sign-on: name admin, password [a-z0-9-]{23}"), first);
    String address = lineWith(out, "is up: ").replaceFirst(".*is up: ", "");
    assertTrue(address.startsWith("http://127.0.0.1:"), address);

    ShellProbe second = ShellProbe.run("up", "--port", "0", "--estate", estate.toString());
    assertEquals(242, second.status());
    assertTrue(second.err().startsWith("error[HP2001]"), second.err());
    ShellProbe user =
        ShellProbe.run(
            "user", "add", "li.wei", "--role", "operator", "--estate", estate.toString());
    assertEquals(0, user.status(), user.err());

    Path job = estate.resolve("GOOD.jcl");
    Files.writeString(job, "//GOOD JOB ,'X'\n//S1 EXEC PGM=IEFBR14\n");
    ShellProbe submit = ShellProbe.run("submit", job.toString(), "--estate", estate.toString());
    assertEquals(0, submit.status(), submit.err());
    assertTrue(submit.out().contains("IEF404I GOOD - ENDED"), submit.out());

    up.destroy();
    assertTrue(up.waitFor(30, TimeUnit.SECONDS));
    assertEquals(0, up.exitValue());
    String audit = Files.readString(estate.resolve(".homeport/console/audit.log"));
    List<String> acts =
        audit.lines().map(line -> line.replaceAll(".*\"act\":\"([^\"]*)\".*", "$1")).toList();
    assertEquals(List.of("started", "person added", "ended"), acts);

    Process again = start("up", "--port", "0");
    String line = again.inputReader(StandardCharsets.UTF_8).readLine();
    assertFalse(line.contains("first sign-on"), line);
  }

  /// A process that closes a file gives up its locks on it, whichever opening they came with.
  @Test
  void anEstateThatIsOpenedTwiceInOneProcessStaysTaken() throws Exception {
    Shell shell = Shell.ofProcess();
    Estate read = Estates.read(estate, shell);
    try (OpenEstate open = JobDesk.openEstate(read, shell)) {
      assertNotNull(open);
      assertThrows(UserMistake.class, () -> JobDesk.openEstate(read, shell));
      assertEquals(0, ShellProbe.run("jobs", "list", "--estate", estate.toString()).status());
      Process other = start("up", "--port", "0");
      assertTrue(other.waitFor(60, TimeUnit.SECONDS));
      assertEquals(242, other.exitValue());
    }
  }

  @Test
  void aBrokenAuditLogIsTold() throws Exception {
    assertEquals(0, user("add", "a1", "--role", "operator").status());
    assertEquals(0, user("add", "b1", "--role", "supplier:acme").status());
    Path log = estate.resolve(".homeport/console/audit.log");
    Files.writeString(log, Files.readString(log).replaceFirst("a1", "x1"));
    Process up = start("up", "--port", "0");
    String line = lineWith(up.inputReader(StandardCharsets.UTF_8), "HP7003");
    assertTrue(line.endsWith("line 2 does not follow the line before it"), line);
  }

  @Test
  void aPortThatIsTakenIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ShellProbe probe =
          ShellProbe.run("up", "--estate", estate.toString(), "--port", "" + taken.getLocalPort());
      assertEquals(242, probe.status());
      assertTrue(probe.err().startsWith("error[HP7001]: cannot listen on 127.0.0.1:"), probe.err());
    }
    assertEquals(242, ShellProbe.run("up", "--estate", estate.toString(), "--port", "x").status());
    ShellProbe host =
        ShellProbe.run("up", "--estate", estate.toString(), "--host", "no.such.host.invalid");
    assertTrue(host.err().startsWith("error[HP7001]: there is no host"), host.err());
  }

  private ShellProbe user(String... words) {
    List<String> all = new ArrayList<>(List.of("user"));
    all.addAll(List.of(words));
    all.addAll(List.of("--estate", estate.toString()));
    return ShellProbe.run(all.toArray(String[]::new));
  }

  @Test
  void peopleAreKeptFromTheCommandLine() {
    assertEquals(0, user("add", "li.wei", "--role", "bank:harbour", "--name", "Li Wei").status());
    assertTrue(user("list").out().startsWith("li.wei  Li Wei  bank:harbour"), user("list").out());
    assertTrue(user("add", "li.wei", "--role", "operator").err().startsWith("error[HP7005]"));
    assertTrue(user("add", "x", "--role", "boss").err().startsWith("error[HP7004]"));
    assertTrue(user("add", "x", "--role", "bank").err().startsWith("error[HP7004]"));
    assertTrue(user("add", "x", "--role", "bank:../x").err().startsWith("error[HP7004]"));
    assertTrue(user("add", "X Y", "--role", "operator").err().startsWith("error[HP7004]"));
    assertTrue(user("add", "x").err().startsWith("error[HP7004]"));
    assertTrue(
        user("add", "x", "--role", "bank:a", "--role", "supplier:b")
            .err()
            .startsWith("error[HP7004]"));
    assertTrue(user("remove", "li.wie").err().startsWith("error[HP7005]"));
    assertEquals(0, user("password", "li.wei").status());
    assertEquals(0, user("remove", "li.wei").status());
    assertEquals("", user("list").out());
    assertEquals(0, user("add", "boss", "--role", "administrator").status());
    assertTrue(user("remove", "boss").err().contains("last administrator"));
    assertEquals(242, user("dance", "x").status());
  }

  @Test
  void aDamagedListOfPeopleLetsNobodyIn() throws IOException {
    assertEquals(0, user("add", "li.wei", "--role", "operator").status());
    Path file = estate.resolve(".homeport/console/people.json");
    Files.writeString(file, Files.readString(file).replace("operator", "boss"));
    ShellProbe probe = ShellProbe.run("up", "--estate", estate.toString(), "--port", "0");
    assertEquals(242, probe.status());
    assertTrue(probe.err().startsWith("error[HP7002]"), probe.err());
  }
}
