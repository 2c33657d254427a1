package homeport.jobs;

import homeport.data.CodePage;
import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.DataSets;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jcl.MemberSource;
import homeport.runtime.Abend;
import homeport.runtime.Console.Device;
import homeport.runtime.FileDescription;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileDescription.Organization;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.Interruption;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.runtime.RunUnit;
import homeport.runtime.StopRun;
import homeport.store.EmbeddedStore.Durability;
import homeport.utilities.Iefbr14;
import homeport.utilities.Utilities;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/// An estate in a folder, a clock that stands still, and programs that do as their PARM says.
final class TestJobs implements AutoCloseable {
  static final CodePage PAGE = CodePage.of("IBM-1140");

  /// 23 November 2026 is the 327th day.
  private static final Instant NOW = Instant.parse("2026-11-23T14:03:59Z");

  private static final Map<String, FakeProgram.Body> PROGRAMS =
      Map.of(
          "RC", (unit, parm) -> Integer.parseInt(parm.strip()),
          "STOPRUN", (unit, parm) -> stopRun(unit, parm),
          "ABEND", (unit, parm) -> abend(parm),
          "SAY", (unit, parm) -> say(unit),
          "TELL", (unit, parm) -> tell(unit, parm),
          "PARM", (unit, parm) -> display(unit, Device.SYSOUT, "PARM=" + parm + ";"),
          "COPY", (unit, parm) -> copy(unit, parm),
          "KEYS", (unit, parm) -> keys(unit, parm),
          "COUNT", (unit, parm) -> count(unit),
          "TWICE", (unit, parm) -> twice(unit, parm));

  /// Programs that do not end on their own, or not well.
  private static final Map<String, FakeProgram.Body> LONG =
      Map.of(
          "SPIN", (unit, parm) -> spin(),
          "WAITS", (unit, parm) -> waits(),
          "FILL", (unit, parm) -> fill(unit, parm));

  final DataSets dataSets;
  final JobSystem system;
  private final MemberSource members;

  TestJobs(Path folder) throws IOException {
    this(folder, MemberSource.NONE);
  }

  TestJobs(Path folder, MemberSource members) throws IOException {
    this(folder, members, new Utilities(List.of(new Iefbr14())), PROGRAMS::get);
  }

  /// @param programs more of them, by name; null for one that is not there
  TestJobs(
      Path folder,
      MemberSource members,
      Utilities utilities,
      Function<String, FakeProgram.Body> programs)
      throws IOException {
    this.members = members;
    this.dataSets =
        DataSets.open(
            folder.resolve("data"), folder.resolve(".homeport"), PAGE, Durability.PROCESS);
    this.system =
        new JobSystem(
            "Test estate",
            "TELLER1",
            dataSets,
            utilities,
            (name, unit) -> load(name, unit, programs.apply(name)),
            InstantSource.fixed(NOW),
            ZoneOffset.UTC);
  }

  private static FakeProgram load(String name, RunUnit unit, FakeProgram.Body known) {
    FakeProgram.Body body = known == null ? LONG.get(name) : known;
    return body == null ? null : new FakeProgram(name, unit, body);
  }

  @Override
  public void close() {
    dataSets.close();
  }

  Catalog catalog() {
    return dataSets.catalog();
  }

  List<JobResult> submit(String... lines) throws IOException {
    return submit(String.join("\n", lines) + "\n", new Problems());
  }

  List<JobResult> submit(String text, Problems problems) throws IOException {
    return new Submission(system, members).submit(new SourceFile("JOB", text), problems);
  }

  /// What `homeport submit` prints of a job.
  static String printed(JobResult result) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      result.output().print(PAGE, out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /// Uses processor time, as a loop of a program does.
  private static int spin() {
    while (true) {
      Interruption.poll();
    }
  }

  /// Waits, and uses none.
  private static int waits() {
    while (true) {
      Interruption.poll();
      LockSupport.parkNanos(1_000_000);
    }
  }

  private static int stopRun(RunUnit unit, String parm) {
    unit.returnCode(Integer.parseInt(parm.strip()));
    throw StopRun.NOW;
  }

  private static int abend(String parm) {
    String title = "the program was asked to end with " + parm;
    String report = "abend " + parm + ": " + title + "\n   ┌─ FAKE.cbl:1\n";
    throw new Abend(parm, title, report, null);
  }

  private static int say(RunUnit unit) {
    byte[] line = new byte[80];
    while (unit.console().accept(Device.SYSIN, line, 0, line.length) >= 0) {
      unit.console().display(Device.SYSOUT, line, 0, line.length, false);
    }
    return 0;
  }

  private static int tell(RunUnit unit, String parm) {
    return display(unit, Device.CONSOLE, parm);
  }

  private static int display(RunUnit unit, Device device, String text) {
    byte[] line = PAGE.encode(text);
    unit.console().display(device, line, 0, line.length, false);
    return 0;
  }

  /// Copies DD IN to DD OUT, records of 80 bytes; then does as PARM says: a number is the return
  /// code, anything else an abend.
  private static int copy(RunUnit unit, String parm) {
    RecordFile in = open(unit, fd("IN", 80), OpenMode.INPUT);
    RecordFile out = open(unit, fd("OUT", 80), OpenMode.OUTPUT);
    byte[] record = new byte[80];
    while (in.readNext(record, 0, 80) == FileStatus.OK) {
      check(out.write(record, 0, 80));
    }
    check(in.close());
    check(out.close());
    return end(parm);
  }

  /// Writes keys 0001 to 0003 to the keyed DD MASTER, then does as PARM says while it is open.
  private static int keys(RunUnit unit, String parm) {
    RecordFile master = open(unit, master(Access.SEQUENTIAL), OpenMode.OUTPUT);
    try {
      for (int i = 1; i <= 3; i++) {
        check(master.write(PAGE.encode("000" + i + "RECORD          "), 0, 20));
      }
      return end(parm);
    } finally {
      check(master.close());
    }
  }

  private static FileDescription master(Access access) {
    return new FileDescription(
        "MASTER",
        "MASTER",
        0,
        false,
        Organization.INDEXED,
        access,
        20,
        20,
        false,
        null,
        false,
        new FileDescription.Key(0, 4, false),
        List.of());
  }

  /// Counts the records of the keyed DD MASTER.
  private static int count(RunUnit unit) {
    RecordFile master = open(unit, master(Access.SEQUENTIAL), OpenMode.INPUT);
    byte[] record = new byte[20];
    int count = 0;
    while (master.readNext(record, 0, 20) == FileStatus.OK) {
      count++;
    }
    check(master.close());
    return count;
  }

  /// DISPLAY PARM WITH NO ADVANCING, then DISPLAY PARM.
  private static int twice(RunUnit unit, String parm) {
    byte[] line = PAGE.encode(parm);
    unit.console().display(Device.SYSOUT, line, 0, line.length, true);
    unit.console().display(Device.SYSOUT, line, 0, line.length, false);
    return 0;
  }

  /// Writes as many records of 80 bytes to DD OUT as PARM says. When there is no space for one it
  /// ends as a program that does not look at its file status.
  private static int fill(RunUnit unit, String parm) {
    RecordFile out = open(unit, fd("OUT", 80), OpenMode.OUTPUT);
    byte[] record = new byte[80];
    for (int i = Integer.parseInt(parm); i > 0; i--) {
      if (out.write(record, 0, 80) != FileStatus.OK) {
        Abend full = new Abend(String.valueOf(out.systemCode()), String.valueOf(out.detail()));
        check(out.closeAbnormally());
        throw full;
      }
    }
    check(out.close());
    return 0;
  }

  private static int end(String parm) {
    if (parm.isEmpty()) {
      return 0;
    }
    return Character.isDigit(parm.charAt(0)) ? Integer.parseInt(parm) : abend(parm);
  }

  static void check(int status) {
    if (status != FileStatus.OK) {
      throw new Abend("U0999", "file status " + status);
    }
  }

  static FileDescription fd(String ddName, int length) {
    return new FileDescription(
        ddName,
        ddName,
        0,
        false,
        Organization.SEQUENTIAL,
        Access.SEQUENTIAL,
        length,
        length,
        false,
        null,
        false,
        null,
        List.of());
  }

  static RecordFile open(RunUnit unit, FileDescription fd, OpenMode mode) {
    Opened opened = unit.files().open(fd, mode);
    if (opened.file() == null) {
      throw new Abend(
          "U0" + (900 + opened.status()), "OPEN " + fd.ddName() + ": " + opened.detail());
    }
    return opened.file();
  }

  /// Makes a key-sequenced data set with keys of 4 bytes and records of 20.
  void defineKeyed(String name) throws IOException {
    catalog().define(name, new Attributes.Keyed(0, 4, 20, 20, false, false));
  }

  /// The records of a sequential data set, as text.
  String data(Path folder, String name) throws IOException {
    return PAGE.decode(Files.readAllBytes(folder.resolve("data").resolve(name)));
  }
}
