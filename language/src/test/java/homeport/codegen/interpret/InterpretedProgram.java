package homeport.codegen.interpret;

import homeport.codegen.interpret.FlatProgram.Instruction;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Unit;
import homeport.data.CodePage;
import homeport.data.Editor;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import homeport.data.Wide;
import homeport.runtime.Abend;
import homeport.runtime.Arguments;
import homeport.runtime.CallSite;
import homeport.runtime.CobolFile;
import homeport.runtime.CobolProgram;
import homeport.runtime.DynamicItems;
import homeport.runtime.Pointers;
import homeport.runtime.ProgramInfo;
import homeport.runtime.ProgramParts;
import homeport.runtime.RunUnit;
import homeport.runtime.StopRun;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/// A program that runs by interpretation. It behaves as the emitted one has to.
public final class InterpretedProgram extends CobolProgram {
  private static final byte[] NOWHERE = new byte[0];
  private static final int TO_STATEMENT = -1;

  private final Unit unit;
  private final FlatProgram flat;
  private final byte[][] areas;
  private final int[] offsets;
  private final byte[] literals;
  private byte[] scratch;
  private final CobolFile[] files;
  private final int[] switches;
  private final int[] exits;
  private final int[] saves;
  final CallSite[] sites;
  final BigInteger[] numbers;
  final int[] indexes;
  final Evaluation evaluation = new Evaluation(this);

  public InterpretedProgram(Unit unit, RunUnit runUnit) {
    super(runUnit, null);
    this.unit = unit;
    this.flat = new FlatProgram(unit);
    this.areas = new byte[unit.areas().size()][];
    this.offsets = new int[unit.areas().size()];
    this.literals = image(unit.literals().copy(), unit.literals().length());
    this.scratch = storage(unit.scratchBytes());
    this.files = unit.files().stream().map(CobolFile::new).toArray(CobolFile[]::new);
    this.switches = new int[unit.switchables()];
    this.sites = new CallSite[unit.callSites()];
    Arrays.setAll(sites, _ -> new CallSite());
    this.numbers = new BigInteger[unit.numberSlots().size()];
    Arrays.fill(numbers, BigInteger.ZERO);
    this.indexes = new int[unit.indexSlots()];
    this.exits = new int[unit.nodes().size()];
    this.saves = new int[flat.sites()];
    flat.firstSwitches().forEach((switchable, node) -> switches[switchable] = node);
    for (int i = 0; i < areas.length; i++) {
      place(i);
    }
  }

  private static byte[] image(byte[] bytes, int length) {
    byte[] storage = storage(length);
    System.arraycopy(bytes, 0, storage, SLACK, bytes.length);
    return storage;
  }

  private void place(int area) {
    Unit.Area of = unit.areas().get(area);
    areas[area] = of.linkage() ? NOWHERE : image(of.initial().copy(), of.length());
    offsets[area] = of.linkage() ? 0 : SLACK;
    Place contents = of.contents();
    if (contents != null) {
      int from = evaluation.offset(contents);
      int length = evaluation.index(contents.length());
      DynamicItems.contents(this, areas[area], literals, from, length);
    }
  }

  byte[] array(int area) {
    return switch (area) {
      case Place.LITERALS -> literals;
      case Place.SCRATCH -> scratch;
      case Place.HEAP -> DynamicItems.bytes(this);
      default -> areas[area];
    };
  }

  int base(int area) {
    return area < 0 ? SLACK : offsets[area];
  }

  @Override
  public String programName() {
    return unit.name();
  }

  @Override
  public ProgramInfo info() {
    return unit.info();
  }

  @Override
  public byte[] area(int number) {
    return areas[number];
  }

  @Override
  public int areaOffset(int number) {
    return offsets[number];
  }

  @Override
  protected boolean ownsArea(int area) {
    return unit.areas().get(area).kind() == Unit.Area.Kind.OWN;
  }

  @Override
  protected int areas() {
    return areas.length;
  }

  @Override
  public CobolFile[] files() {
    return files;
  }

  @Override
  public List<String> entryNames() {
    return unit.entries().stream().skip(1).map(Unit.Entry::name).toList();
  }

  @Override
  protected boolean recursive() {
    return unit.nesting().recursive();
  }

  /// What belongs to one activation of a RECURSIVE program.
  private record Activation(
      byte[][] areas,
      int[] offsets,
      byte[] scratch,
      BigInteger[] numbers,
      int[] indexes,
      int[] exits,
      int[] saves) {}

  private Activation activation() {
    return new Activation(
        areas.clone(),
        offsets.clone(),
        scratch,
        numbers.clone(),
        indexes.clone(),
        exits.clone(),
        saves.clone());
  }

  private void restore(Activation outer) {
    System.arraycopy(outer.areas, 0, areas, 0, areas.length);
    System.arraycopy(outer.offsets, 0, offsets, 0, offsets.length);
    scratch = outer.scratch;
    System.arraycopy(outer.numbers, 0, numbers, 0, numbers.length);
    System.arraycopy(outer.indexes, 0, indexes, 0, indexes.length);
    System.arraycopy(outer.exits, 0, exits, 0, exits.length);
    System.arraycopy(outer.saves, 0, saves, 0, saves.length);
  }

  @Override
  protected int run(int entry, Arguments arguments) {
    if (!recursive()) {
      return runOnce(entry, arguments);
    }
    Activation outer = activation();
    // The outer one's may be where this one's result goes.
    scratch = storage(unit.scratchBytes());
    int code = runOnce(entry, arguments);
    restore(outer);
    return code;
  }

  private int runOnce(int entry, Arguments arguments) {
    for (int i = 0; i < areas.length; i++) {
      if (unit.areas().get(i).fresh()) {
        place(i);
      }
    }
    Unit.Entry at = unit.entries().get(entry);
    for (int i = 0; i < at.parameters().size(); i++) {
      int area = at.parameters().get(i).area();
      areas[area] = i < arguments.count() ? arguments.bytes(i) : NOWHERE;
      offsets[area] = i < arguments.count() ? arguments.offset(i) : 0;
    }
    Integer returning = unit.returning();
    if (returning != null) {
      areas[returning] = ProgramParts.returning(arguments, unit.areas().get(returning).length());
      offsets[returning] = ProgramParts.returningOffset(arguments);
    }
    Arrays.fill(exits, 0);
    execute(flat.start(at.node()));
    for (int i = 0; i < areas.length; i++) {
      if (unit.areas().get(i).fresh()) {
        Pointers.release(this, areas[i]);
      }
    }
    return returnCode();
  }

  private int returnCode() {
    Place place = unit.returnCode();
    return place == null
        ? 0
        : Fields.load(
                array(place.area()),
                evaluation.offset(place),
                new NumberFormat(Usage.BINARY, 4, 0, true))
            .intValue();
  }

  @Override
  public void enter(int range) {
    Unit.Range of = unit.entered().get(range);
    int saved = exits[of.last()];
    exits[of.last()] = TO_STATEMENT;
    if (!execute(flat.start(of.first()))) {
      throw new Abend("U4038", "control left a procedure that a statement had entered");
    }
    exits[of.last()] = saved;
  }

  /// @return true when control came back to the statement that entered a range, false when the
  ///   program was left
  private boolean execute(int start) {
    int place = start;
    while (place >= 0) {
      switch (flat.at(place)) {
        case Instruction.Run(Op op) -> {
          run(op);
          place++;
        }
        case Instruction.JumpUnless(var test, int[] to) ->
            place = evaluation.test(test) ? place + 1 : to[0];
        case Instruction.Jump(int[] to) -> place = to[0];
        case Instruction.Perform(int site, int first, int last) -> {
          saves[site] = exits[last];
          exits[last] = place + 1;
          place = flat.start(first);
        }
        case Instruction.Restore(int site, int last) -> {
          exits[last] = saves[site];
          place++;
        }
        case Instruction.GoTo(int node) -> place = flat.start(node);
        case Instruction.Choose(var on, List<Integer> nodes) -> {
          BigInteger value = evaluation.number(on);
          boolean known =
              value.signum() > 0 && value.compareTo(BigInteger.valueOf(nodes.size())) <= 0;
          place = known ? flat.start(nodes.get(value.intValue() - 1)) : place + 1;
        }
        case Instruction.Switched(int switchable) -> {
          if (switches[switchable] < 0) {
            throw new Abend("U4038", "a GO TO that no ALTER has given a target");
          }
          place = flat.start(switches[switchable]);
        }
        case Instruction.Leave(var kind) -> {
          switch (kind) {
            case STOP_RUN -> {
              unit().returnCode(returnCode());
              throw StopRun.NOW;
            }
            case GOBACK -> {
              return false;
            }
            case EXIT_PROGRAM -> {
              if (called()) {
                return false;
              }
              place++;
            }
          }
        }
        case Instruction.End(int node) -> {
          if (exits[node] != 0) {
            place = exits[node];
          } else if (node + 1 == exits.length) {
            return false;
          } else {
            place++;
          }
        }
      }
    }
    return true;
  }

  void run(Op op) {
    switch (op) {
      case Op.Store(Place to, NumberFormat format, var value, boolean truncate) -> {
        BigInteger number = evaluation.number(value);
        Fields.store(array(to.area()), evaluation.offset(to), format, number, truncate);
      }
      case Op.StoreEdited(Place to, var edit, var value, int scale) -> {
        Wide wide = new Wide();
        wide.set(evaluation.number(value).remainder(BigInteger.TEN.pow(38)));
        Editor.of(edit.picture(), edit.blankWhenZero(), CodePage.of(info().codepage()))
            .edit(array(to.area()), evaluation.offset(to), wide, scale);
      }
      case Op.EditText(Place from, Place to, var edit) -> {
        byte[] text = evaluation.bytes(from);
        Editor.of(edit.picture(), edit.blankWhenZero(), CodePage.of(info().codepage()))
            .editText(array(to.area()), evaluation.offset(to), text, 0, text.length);
      }
      case Op.Copy copy -> copy(copy);
      case Op.Fill(Place to, byte fill) -> {
        int at = evaluation.offset(to);
        Arrays.fill(array(to.area()), at, at + evaluation.index(to.length()), fill);
      }
      case Op.FillPattern(Place to, Place pattern) -> {
        int length = evaluation.index(pattern.length());
        int from = evaluation.offset(pattern);
        int at = evaluation.offset(to);
        int end = at + evaluation.index(to.length());
        for (int i = at; i < end; i++) {
          array(to.area())[i] = array(pattern.area())[from + (i - at) % length];
        }
      }
      case Op.Let(int slot, var value) -> numbers[slot] = evaluation.number(value);
      case Op.LetIndex(int slot, var value) -> indexes[slot] = evaluation.index(value);
      case Op.Alter(int switchable, int node) -> switches[switchable] = node;
      case Op.Invoke invoke -> invoke(invoke);
      case Op.SetAddress(int area, var address) -> {
        long value = evaluation.number(address).longValue();
        areas[area] = Pointers.array(this, value);
        offsets[area] = Pointers.offset(this, value);
      }
      // Where something is made ready for a test.
      case Op.If(var test, var then, var otherwise) ->
          (evaluation.test(test) ? then : otherwise).forEach(this::run);
      case Op.At _,
          Op.Block _,
          Op.Loop _,
          Op.Keep _,
          Op.Break _,
          Op.Perform _,
          Op.GoTo _,
          Op.Choose _,
          Op.AlterableGoTo _,
          Op.Leave _ ->
          throw new IllegalStateException("flattened");
    }
  }

  private void copy(Op.Copy copy) {
    int from = evaluation.index(copy.from().length());
    int to = evaluation.index(copy.to().length());
    int length = Math.min(from, to);
    int source = evaluation.offset(copy.from()) + (copy.right() ? from - length : 0);
    int target = evaluation.offset(copy.to());
    int moved = target + (copy.right() ? to - length : 0);
    byte[] a = array(copy.from().area());
    byte[] b = array(copy.to().area());
    for (int i = 0; i < length; i++) {
      b[moved + i] = a[source + i];
    }
    int padding = copy.right() ? target : target + length;
    for (int i = 0; i < to - length; i++) {
      b[padding + i] = copy.pad();
    }
  }

  private void invoke(Op.Invoke invoke) {
    Object result = Routines.call(this, invoke.routine(), invoke.arguments());
    Integer slot = invoke.result();
    if (slot == null) {
      return;
    }
    if (result instanceof Long number) {
      numbers[slot] = BigInteger.valueOf(number);
    } else if (result instanceof Integer number) {
      indexes[slot] = number;
    } else if (result instanceof Boolean truth) {
      indexes[slot] = truth ? 1 : 0;
    }
  }
}
