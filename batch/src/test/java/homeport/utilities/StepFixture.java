package homeport.utilities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import homeport.data.CodePage;
import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.DataSets;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.datasets.SpoolFile;
import homeport.datasets.StepFiles;
import homeport.runtime.Abend;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.store.EmbeddedStore.Durability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// An estate in a folder and a step in it, for tests of utilities.
public final class StepFixture implements UtilityStep, AutoCloseable {
  public static final CodePage PAGE = CodePage.of("1140");
  public static final Dcb FB80 = Dcb.of(RecordFormat.FB, 80);

  private final Path folder;
  private final DataSets estate;
  private final Map<String, DdBinding> bindings = new HashMap<>();
  private @Nullable StepFiles files;
  private final Set<String> taken = new HashSet<>();
  private String parm = "";
  private int listings;

  public StepFixture(Path folder) {
    this.folder = folder;
    try {
      this.estate =
          DataSets.open(folder.resolve("data"), folder.resolve("state"), PAGE, Durability.PROCESS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String parm() {
    return parm;
  }

  @Override
  public CodePage codePage() {
    return PAGE;
  }

  @Override
  public StepFiles files() {
    if (files == null) {
      files = new StepFiles(bindings, estate, PAGE);
    }
    return files;
  }

  @Override
  public Catalog catalog() {
    return estate.catalog();
  }

  /// A Thursday in November.
  @Override
  public LocalDateTime now() {
    return LocalDateTime.of(2026, 11, 26, 15, 4, 5);
  }

  /// Programs of a test by their names; each gets its parameter.
  private final Map<String, ToIntFunction<String>> programs = new HashMap<>();

  public StepFixture program(String name, ToIntFunction<String> program) {
    programs.put(name, program);
    return this;
  }

  @Override
  public int call(String program, String parameter) {
    ToIntFunction<String> found = programs.get(program);
    if (found == null) {
      throw new Abend("S806", "the program " + program + " is not found");
    }
    return found.applyAsInt(parameter);
  }

  /// Another job has the data set.
  public StepFixture taken(String dataSet) {
    taken.add(dataSet);
    return this;
  }

  private final Map<String, ExitProgram> exits = new HashMap<>();

  /// A user exit by its name.
  public StepFixture exit(String name, ExitProgram program) {
    exits.put(name, program);
    return this;
  }

  private final Set<String> ofSite = new HashSet<>();

  /// A user exit that is a site's own program.
  public StepFixture siteExit(String name, ExitProgram program) {
    ofSite.add(name);
    return exit(name, program);
  }

  @Override
  public boolean ofSite(String program) {
    return ofSite.contains(program);
  }

  @Override
  public boolean reserve(String dataSet, boolean exclusive) {
    return !taken.contains(dataSet);
  }

  @Override
  public DdBinding sysout(String ddName) {
    return new DdBinding.Sysout(folder.resolve("sysout-" + ddName), Dcb.NONE);
  }

  private final List<String> submitted = new ArrayList<>();

  /// The texts that a utility has submitted.
  public List<String> submitted() {
    return submitted;
  }

  @Override
  public List<String> submit(String text) {
    submitted.add(text);
    return List.of("JOB" + submitted.size());
  }

  @Override
  public ExitProgram exit(String program) {
    ExitProgram found = exits.get(program);
    if (found == null) {
      throw new Abend("S806", "the program " + program + " is not found");
    }
    return found;
  }

  public StepFixture parm(String text) {
    parm = text;
    return this;
  }

  public StepFixture dd(String name, DdBinding binding) {
    bindings.put(name, binding);
    files = null;
    return this;
  }

  public StepFixture without(String name) {
    bindings.remove(name);
    files = null;
    return this;
  }

  /// A DD that leads to a data set, which is made when it is not there.
  public StepFixture dd(String ddName, String dsn, Dcb dcb) {
    if (catalog().find(dsn) == null) {
      define(dsn, new Attributes.Sequential(dcb));
    }
    return dd(ddName, new DdBinding.DataSet(dsn));
  }

  /// In-stream data of 80 columns.
  public StepFixture instream(String ddName, String text) {
    byte[] records = new byte[(int) text.lines().count() * 80];
    Arrays.fill(records, (byte) 0x40);
    int at = 0;
    for (String line : text.lines().toList()) {
      byte[] bytes = PAGE.encode(line);
      System.arraycopy(bytes, 0, records, at, Math.min(80, bytes.length));
      at += 80;
    }
    return dd(ddName, new DdBinding.InStream(records, 80));
  }

  public StepFixture sysin(String text) {
    return instream("SYSIN", text);
  }

  public void define(String dsn, Attributes attributes) {
    try {
      assertNotNull(catalog().define(dsn, attributes), dsn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void defineKsds(String dsn, int keyLength, int keyOffset, int max) {
    define(dsn, new Attributes.Keyed(keyOffset, keyLength, max, max, false, false));
  }

  /// Runs a utility; what it lists on a DD is the second value.
  public Ran run(Utility utility, String listingDd) {
    Path spool = folder.resolve("spool" + ++listings);
    dd(listingDd, new DdBinding.Sysout(spool, Dcb.NONE));
    int code = utility.run(this);
    StringBuilder text = new StringBuilder();
    try {
      if (Files.exists(spool)) {
        SpoolFile.print(spool, PAGE, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Ran(code, text.toString());
  }

  /// Runs a utility without a DD for its listing.
  public int runWithoutListing(Utility utility) {
    return utility.run(this);
  }

  /// How a utility ended and what it listed.
  public record Ran(int code, String listing) {
    /// Lines with a message id of IBM's or ours.
    public String messages() {
      StringBuilder messages = new StringBuilder();
      listing
          .lines()
          .map(String::strip)
          .filter(line -> line.matches("(IDC|ICE|IEB|IEH|IKJ|HP)[0-9]{3,5}[AIE]? .*"))
          .forEach(line -> messages.append(line).append('\n'));
      return messages.toString();
    }
  }

  /// Writes records to a data set.
  public void write(String dsn, Dcb dcb, List<byte[]> records) {
    if (catalog().find(dsn) == null) {
      define(dsn, new Attributes.Sequential(dcb));
    }
    RecordFile file = opened(files().openByName(dsn, OpenMode.OUTPUT, Access.SEQUENTIAL, dcb));
    for (byte[] record : records) {
      assertEquals(FileStatus.OK, file.write(record, 0, record.length), file.detail());
    }
    assertEquals(FileStatus.OK, file.close());
  }

  public StepFixture writeText(String dsn, Dcb dcb, String... records) {
    List<byte[]> bytes = new ArrayList<>();
    for (String record : records) {
      byte[] text = PAGE.encode(record);
      if (dcb.recfm() != null && dcb.recfm().length() == RecordFormat.Length.FIXED) {
        byte[] whole = Arrays.copyOf(text, dcb.lrecl());
        Arrays.fill(whole, text.length, whole.length, (byte) 0x40);
        text = whole;
      }
      bytes.add(text);
    }
    write(dsn, dcb, bytes);
    return this;
  }

  /// All records of a data set.
  public List<byte[]> read(String dsn) {
    RecordFile file = opened(files().openByName(dsn, OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE));
    List<byte[]> records = new ArrayList<>();
    byte[] area = new byte[Dcb.LRECL_MAX];
    int status = file.readNext(area, 0, area.length);
    while (status == FileStatus.OK) {
      records.add(Arrays.copyOf(area, file.recordLength()));
      status = file.readNext(area, 0, area.length);
    }
    assertEquals(FileStatus.AT_END, status, file.detail());
    assertEquals(FileStatus.OK, file.close());
    return records;
  }

  /// All records of a data set as text without trailing blanks, a line each.
  public String readText(String dsn) {
    StringBuilder text = new StringBuilder();
    for (byte[] record : read(dsn)) {
      text.append(PAGE.decode(record).stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static RecordFile opened(Opened opened) {
    RecordFile file = opened.file();
    return file == null ? fail(opened.detail()) : file;
  }

  @Override
  public void close() {
    estate.close();
  }
}
