package homeport.runtime;

import homeport.runtime.function.ArgumentList;
import homeport.runtime.function.RandomNumbers;
import java.time.InstantSource;
import java.time.ZoneId;
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
  private final ZoneId zone;
  private final Sorting sorting;
  private final Map<String, CobolProgram> programs = new LinkedHashMap<>();
  private final Inspection inspection = new Inspection();
  private final StringJoin stringJoin = new StringJoin();
  private final Unstringing unstringing = new Unstringing();
  private SortRun tableSort = new SortRun(false, 0);
  private final ArgumentList argumentList = new ArgumentList();
  private final RandomNumbers randomNumbers = new RandomNumbers();
  private int returnCode;
  private int switches;
  private int cancels;
  private int depth;

  public RunUnit(
      Files files,
      Console console,
      ProgramLoader loader,
      Sorting sorting,
      InstantSource clock,
      ZoneId zone) {
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
        (_, _) -> {
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

  public ZoneId zone() {
    return zone;
  }

  /// The RETURN-CODE that the run unit ends with.
  public int returnCode() {
    return returnCode;
  }

  public void returnCode(int value) {
    returnCode = value;
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
    if (known == null) {
      known = loader.load(name, this);
      if (known != null) {
        programs.put(name, known);
      }
    }
    return known;
  }

  /// CANCEL: the next call finds the program as new.
  public void cancel(String name) {
    cancels++;
    CobolProgram gone = programs.remove(name);
    if (gone != null) {
      for (CobolFile file : gone.files()) {
        file.closeAtEnd();
      }
    }
  }

  /// The state of the INSPECT that runs; one statement at a time does.
  Inspection inspection() {
    return inspection;
  }

  /// The state of the STRING that runs.
  StringJoin stringJoin() {
    return stringJoin;
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

  /// How many programs are active.
  int depth() {
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
    depth--;
  }

  /// How many CANCELs there were: what CALL statements remember holds until the next.
  int cancels() {
    return cancels;
  }

  /// Closes the files that programs left open, at the end of the run unit, normal or not.
  public void end() {
    for (CobolProgram program : programs.values()) {
      for (CobolFile file : program.files()) {
        file.closeAtEnd();
      }
    }
  }
}
