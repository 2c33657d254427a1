package homeport.runtime;

import homeport.data.MachineTime;
import homeport.runtime.function.ArgumentList;
import homeport.runtime.function.RandomNumbers;
import homeport.runtime.markup.MarkupState;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A run unit: the programs that run together under one main program, and the ports they use. One
/// thread runs it.
public final class RunUnit {
  /// Most programs that may be active at once; more is a runaway recursion.
  public static final int DEPTH_MAX = 1_000;

  private final Files files;
  private final Console console;
  private final ProgramLoader loader;
  private final InstantSource clock;
  private final @Nullable ZoneId zone;
  private final Sorting sorting;
  private final Map<String, CobolProgram> programs = new LinkedHashMap<>();
  private final Map<String, byte[]> external = new HashMap<>();
  private final Map<String, CobolFile> externalFiles = new LinkedHashMap<>();
  private final AddressSpace addresses = new AddressSpace();
  private final Inspection inspection = new Inspection();
  private final DynamicItems dynamicItems = new DynamicItems();
  private final StringJoin stringJoin = new StringJoin();
  private final Utf8Join utf8Join = new Utf8Join();
  private final Unstringing unstringing = new Unstringing();
  private SortRun tableSort = new SortRun(false, 0);
  private final ArgumentList argumentList = new ArgumentList();
  private final RandomNumbers randomNumbers = new RandomNumbers();
  private final MarkupState markup = new MarkupState();
  private int returnCode;
  private int switches;
  private boolean debugging;
  private String parm = "";
  private int centuryWindow = 80;
  private int cancels;
  private final ConditionHandlers conditions = new ConditionHandlers(this);
  private int depth;
  private int handledTo;

  /// @param zone where the run unit is; null for the zone of the machine
  public RunUnit(
      Files files,
      Console console,
      ProgramLoader loader,
      Sorting sorting,
      InstantSource clock,
      @Nullable ZoneId zone) {
    this.files = files;
    this.console = console;
    this.loader = loader;
    this.sorting = sorting;
    this.clock = clock;
    this.zone = zone;
  }

  /// A run unit whose programs cannot sort.
  public RunUnit(
      Files files, Console console, ProgramLoader loader, InstantSource clock, ZoneId zone) {
    this(
        files,
        console,
        loader,
        (_, _, _) -> {
          throw new Abend("U4038", "this run unit was given nothing that sorts");
        },
        clock,
        zone);
  }

  public Files files() {
    return files;
  }

  public Console console() {
    return console;
  }

  Sorting sorting() {
    return sorting;
  }

  public InstantSource clock() {
    return clock;
  }

  /// The time now, where the run unit is.
  public OffsetDateTime now() {
    Instant instant = clock.instant();
    return zone == null
        ? MachineTime.at(instant)
        : instant.atOffset(zone.getRules().getOffset(instant));
  }

  /// The RETURN-CODE that the run unit ends with.
  public int returnCode() {
    return returnCode;
  }

  public void returnCode(int value) {
    returnCode = value;
  }

  /// PARM as the main program gets it.
  String parm() {
    return parm;
  }

  void parm(String text) {
    parm = text;
  }

  /// How many years before this one the hundred years begin that two digits can mean.
  int centuryWindow() {
    return centuryWindow;
  }

  void centuryWindow(int years) {
    centuryWindow = years;
  }

  /// The run-time option DEBUG: debugging declaratives run.
  public boolean debugging() {
    return debugging;
  }

  public void debugging(boolean on) {
    debugging = on;
  }

  /// UPSI switches, switch 0 in the lowest bit.
  public int switches() {
    return switches;
  }

  public void switches(int value) {
    switches = value;
  }

  /// The program's object, loaded by the first call for it; null when no library has it.
  public @Nullable CobolProgram program(String name) {
    CobolProgram known = programs.get(name);
    if (known != null) {
      return known;
    }
    CobolProgram loaded = loader.load(name, this);
    if (loaded == null) {
      return null;
    }
    CobolProgram one = sameAs(loaded);
    programs.put(name, one);
    return one;
  }

  /// The object of a program that another name led to before: a long name and what PGMNAME makes of
  /// it are one program, with one WORKING-STORAGE.
  private CobolProgram sameAs(CobolProgram loaded) {
    for (CobolProgram program : programs.values()) {
      if (program.getClass().equals(loaded.getClass())
          && program.programName().equals(loaded.programName())) {
        return program;
      }
    }
    return loaded;
  }

  /// A program and which of its entry points: 0 for the PROCEDURE DIVISION, from 1 for ENTRY
  /// statements.
  record Target(CobolProgram program, int entry) {}

  /// What a CALL of a name runs: a contained program, a program, or an ENTRY of one that is loaded;
  /// null when no library has it.
  @Nullable Target target(CobolProgram caller, CalledName name) {
    CobolProgram inner = Contained.find(caller, name.contained());
    if (inner != null) {
      return new Target(inner, 0);
    }
    Target written = target(name.external());
    String external = Call.external(name.external());
    boolean last = name.exact() || external.equals(name.external());
    return written != null || last ? written : target(external);
  }

  private @Nullable Target target(String name) {
    CobolProgram known = programs.get(name);
    if (known == null) {
      for (CobolProgram program : programs.values()) {
        int entry = program.entryNames().indexOf(name);
        if (entry >= 0) {
          return new Target(program, entry + 1);
        }
      }
      known = program(name);
    }
    // A member can be found by the name of an ENTRY too (an alias).
    return known == null ? null : new Target(known, known.entryNames().indexOf(name) + 1);
  }

  /// The addresses of the run unit's storage.
  public AddressSpace addresses() {
    return addresses;
  }

  /// CANCEL of a program that is not contained in another one, however it was called (A-0606); a
  /// program that is active stays.
  void cancel(CalledName name) {
    CobolProgram written = programs.get(name.external());
    CobolProgram gone =
        written != null || name.exact() ? written : programs.get(Call.external(name.external()));
    if (gone != null) {
      gone.discard();
    }
  }

  /// The next call finds the program as new.
  void forget(CobolProgram program) {
    forgetSites();
    programs.values().removeIf(known -> known.equals(program));
  }

  /// What CALL statements remember holds no more.
  void forgetSites() {
    cancels++;
  }

  /// The bytes of an EXTERNAL record: the same for every program of the run unit that describes it.
  ///
  /// @throws Abend when another program describes it with another length
  public byte[] external(String name, int length) {
    byte[] known = external.computeIfAbsent(name, _ -> CobolProgram.storage(length));
    if (known.length != CobolProgram.SLACK + length + CobolProgram.SLACK) {
      throw new Abend(
          "U4038",
          "the EXTERNAL record `" + name + "` has another length in another program (IGZ0066S)");
    }
    return known;
  }

  /// An EXTERNAL file: the same connector for every program of the run unit that describes it.
  public CobolFile externalFile(FileDescription description) {
    return externalFiles.computeIfAbsent(description.fileName(), _ -> new CobolFile(description));
  }

  /// The state of the INSPECT that runs; one statement at a time does.
  Inspection inspection() {
    return inspection;
  }

  /// What the dynamic-length items of its programs hold.
  DynamicItems dynamicItems() {
    return dynamicItems;
  }

  /// The state of the STRING that runs.
  StringJoin stringJoin() {
    return stringJoin;
  }

  /// The state of the STRING into a UTF-8 item that runs.
  Utf8Join utf8Join() {
    return utf8Join;
  }

  /// The state of the UNSTRING that runs.
  Unstringing unstringing() {
    return unstringing;
  }

  /// The SORT of a table that runs.
  SortRun tableSort() {
    return tableSort;
  }

  void tableSort(SortRun run) {
    tableSort = run;
  }

  /// The series of FUNCTION RANDOM.
  public RandomNumbers randomNumbers() {
    return randomNumbers;
  }

  /// The arguments of the intrinsic function that is evaluated.
  public ArgumentList argumentList() {
    return argumentList;
  }

  /// What JSON and XML statements keep.
  public MarkupState markup() {
    return markup;
  }

  /// How many programs are active.
  public int depth() {
    return depth;
  }

  /// A program begins.
  void enter() {
    if (depth == DEPTH_MAX) {
      throw new Abend(
          "U4038", "more than " + DEPTH_MAX + " programs are active: a runaway recursion");
    }
    depth++;
  }

  /// A program has ended.
  void leave() {
    if (--depth < handledTo) {
      conditions.left(depth);
    }
  }

  /// The handlers of conditions that its programs have registered.
  ConditionHandlers conditions() {
    return conditions;
  }

  /// The depth of the innermost program that has registered one; 0 when there is none.
  void handledTo(int programs) {
    handledTo = programs;
  }

  /// How many CANCELs there were: what CALL statements remember holds until the next.
  int cancels() {
    return cancels;
  }

  /// Closes the files that programs left open, at the end of the run unit.
  ///
  /// @param abnormal it ends by an abend
  /// @return how it ends when one of them cannot be closed, or null
  public @Nullable Abend end(boolean abnormal) {
    Abend failed = null;
    for (CobolProgram program : programs.values()) {
      Abend other = program.closeFiles(abnormal);
      failed = failed == null ? other : failed;
    }
    for (CobolFile file : externalFiles.values()) {
      Abend other = file.closeAtEnd(abnormal);
      failed = failed == null ? other : failed;
    }
    return failed;
  }
}
