package homeport.runtime;

import homeport.data.CodePage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The base of every compiled program: one object for each program in a run unit, made by the first
/// CALL.
///
/// Every storage array has [#SLACK] bytes before the first byte and after the last one, because
/// kernels read and write whole words. Offsets in compiled code include the leading slack.
public abstract class CobolProgram {
  /// Bytes of slack at both ends of each storage array.
  public static final int SLACK = 16;

  private final RunUnit unit;
  private final @Nullable CobolProgram container;
  private Contained contained = new Contained(List.of());
  private @Nullable CodePage codePage;
  private boolean active;
  private @Nullable Arguments linked;
  private long linkedList;
  private int linkedEntry;

  /// @param container the program that contains this one; null for none
  protected CobolProgram(RunUnit unit, @Nullable CobolProgram container) {
    this.unit = unit;
    this.container = container;
  }

  /// The program that contains this one; null for none.
  public final @Nullable CobolProgram container() {
    return container;
  }

  /// The container, in a program that has one.
  public final CobolProgram around() {
    return Objects.requireNonNull(container);
  }

  /// Says which programs this one contains.
  public final void contains(List<ProgramFactory> factories) {
    contained = new Contained(factories);
  }

  Contained contained() {
    return contained;
  }

  public final RunUnit unit() {
    return unit;
  }

  /// A new storage array for an area of `length` bytes.
  public static byte[] storage(int length) {
    return new byte[SLACK + length + SLACK];
  }

  /// The PROGRAM-ID.
  public abstract String programName();

  /// What the program knows of its source.
  public abstract ProgramInfo info();

  /// The code page of its characters.
  public final CodePage codePage() {
    CodePage known = codePage;
    if (known == null) {
      known = CodePage.of(info().codepage());
      codePage = known;
    }
    return known;
  }

  /// The array that holds an area now, for messages; null for a LINKAGE area without an address.
  public abstract byte @Nullable [] area(int number);

  /// The offset in that array at which the area begins.
  public abstract int areaOffset(int number);

  /// The files the program can use: first those of the programs around it, then its own in the
  /// order of its SELECTs.
  public abstract CobolFile[] files();

  /// How many of [#files] are its containers'.
  protected int filesAround() {
    return 0;
  }

  /// The areas that are its own: from this number, as many as there are.
  protected int areasAround() {
    return 0;
  }

  /// True for an area whose storage lives as long as the program.
  protected boolean ownsArea(int area) {
    return false;
  }

  /// How many areas there are, its containers' included.
  protected int areas() {
    return 0;
  }

  /// The names of the ENTRY statements, in order.
  public List<String> entryNames() {
    return List.of();
  }

  /// Takes over the arguments and runs from an entry point (0 for the PROCEDURE DIVISION) to
  /// GOBACK, EXIT PROGRAM or the end. STOP RUN leaves by [StopRun].
  ///
  /// @return the RETURN-CODE special register
  protected abstract int run(int entry, Arguments arguments);

  /// Whether the LINKAGE records lie where these arguments are: they were taken over by the call
  /// before, nothing has moved them since, and the list is the same one. What follows takes them
  /// over if not.
  final boolean linked(int entry, Arguments arguments) {
    if (arguments == linked && arguments.list() == linkedList && entry == linkedEntry) {
      return true;
    }
    linked = arguments;
    linkedList = arguments.list();
    linkedEntry = entry;
    return false;
  }

  /// CALLs the program. A program that is active cannot be called again unless it is RECURSIVE.
  public final int call(Arguments arguments) {
    return call(0, arguments);
  }

  /// CALLs one of the program's entry points.
  public final int call(int entry, Arguments arguments) {
    if (active && !recursive()) {
      throw new Abend(
          "U4038", "program `" + programName() + "` was called while it was active (IGZ0064S)");
    }
    boolean outer = !active;
    active = true;
    unit.enter();
    try {
      int returnCode = run(entry, arguments);
      if (!called()) {
        unit.returnCode(returnCode);
      }
      return returnCode;
    } catch (RuntimeException | StackOverflowError e) {
      RuntimeException ends = AbendReporter.translate(this, e);
      if (unit.conditions().resumes(ends)) {
        return unit.returnCode();
      }
      throw ends;
    } finally {
      unit.leave();
      if (outer) {
        active = false;
        if (initial()) {
          discard();
        }
      }
    }
  }

  /// Ends the program's life, by CANCEL or because it is INITIAL: its files and those of the
  /// programs in it are closed, its storage is given back, and the next CALL finds it as new.
  final void discard() {
    if (container == null) {
      unit.forget(this);
    } else {
      container.contained.forget(this);
      unit.forgetSites();
    }
    Abend failed = closeFiles(false);
    release();
    if (failed != null) {
      throw failed;
    }
  }

  private void release() {
    contained.all().forEach(CobolProgram::release);
    for (int area = areasAround(); area < areas(); area++) {
      byte[] array = ownsArea(area) ? area(area) : null;
      if (array != null) {
        Pointers.release(this, array);
      }
    }
    unit.dynamicItems().release(this);
  }

  /// Closes the files that are open, its own and those of the programs in it.
  ///
  /// @param abnormal the run unit ends by an abend
  /// @return how the run unit ends when one cannot be closed, or null
  final @Nullable Abend closeFiles(boolean abnormal) {
    Abend failed = null;
    for (CobolProgram each : contained.all()) {
      Abend other = each.closeFiles(abnormal);
      failed = failed == null ? other : failed;
    }
    CobolFile[] files = files();
    for (int i = filesAround(); i < files.length; i++) {
      Abend other = files[i].closeAtEnd(abnormal);
      failed = failed == null ? other : failed;
    }
    return failed;
  }

  /// True while the program, or one that it contains, runs.
  final boolean isActive() {
    return active || contained.all().stream().anyMatch(CobolProgram::isActive);
  }

  /// Performs a range that a statement enters, by its number.
  public void enter(int range) {
    throw new IllegalArgumentException("no range " + range);
  }

  /// What keeps track of the PERFORMs that are active, for a statement that ends a procedure it has
  /// entered and has to put it back.
  protected int[][] control() {
    return new int[0][];
  }

  /// True in a program that another one called; EXIT PROGRAM does nothing in a main program.
  public final boolean called() {
    return unit.depth() > 1;
  }

  /// PROGRAM-ID … INITIAL.
  protected boolean initial() {
    return false;
  }

  /// PROGRAM-ID … RECURSIVE.
  protected boolean recursive() {
    return false;
  }
}
