package homeport.codegen.interpret;

import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Test;
import homeport.codegen.ir.Unit;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import homeport.runtime.ProgramInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Puts programs together for tests, in IR. Area 0 holds what the program computes with; what it
/// shows goes through DISPLAY.
public final class ProgramMaker {
  private static final Routine DISPLAY =
      new Routine(
          "homeport.runtime.Display",
          "text",
          List.of(Routine.Kind.PROGRAM, Routine.Kind.INT, Routine.Kind.BYTES, Routine.Kind.INT),
          Routine.Result.VOID);

  /// `S9(9) COMP`.
  public static final NumberFormat WORD = new NumberFormat(Usage.BINARY, 9, 0, true);

  private final String name;
  private final List<Unit.Node> nodes = new ArrayList<>();
  private final List<Integer> slots = new ArrayList<>();
  private final List<Unit.Range> entered = new ArrayList<>();
  private final List<Unit.Area> areas = new ArrayList<>();
  private final List<Integer> parameters = new ArrayList<>();
  private final List<Unit.Entry> moreEntries = new ArrayList<>();
  private final StringBuilder literals = new StringBuilder();
  private int indexSlots;
  private int labels;
  private int switchables;
  private final List<ProgramInfo.Item> items = new ArrayList<>();
  private final List<ProgramInfo.CopiedLines> copies = new ArrayList<>();
  private final int areaLength;
  private String initial = "";

  public ProgramMaker(String name, int areaLength) {
    this.name = name;
    this.areaLength = areaLength;
  }

  public int newSlot(int digits) {
    slots.add(digits);
    return slots.size() - 1;
  }

  public int newIndexSlot() {
    return indexSlots++;
  }

  public int newLabel() {
    return labels++;
  }

  public int newSwitchable() {
    return switchables++;
  }

  public int nodeCount() {
    return nodes.size();
  }

  /// Adds a paragraph; its line is ten times its number from 1.
  public int node(String paragraph, List<Op> body) {
    int index = nodes.size();
    nodes.add(new Unit.Node(index, paragraph, 10 * (index + 1), body));
    return index;
  }

  /// Adds an area after area 0.
  public int area(Unit.Area area) {
    areas.add(area);
    return areas.size();
  }

  public int parameter(String item, int length) {
    int area =
        area(new Unit.Area(item, length, Unit.Area.Kind.LINKAGE, new Unit.Bytes(new byte[0])));
    parameters.add(area);
    return area;
  }

  /// @return the number of the range among those that statements enter
  public int enter(int first, int last) {
    Unit.Range range = new Unit.Range(first, last);
    if (!entered.contains(range)) {
      entered.add(range);
    }
    return entered.indexOf(range);
  }

  /// A place in the literals that holds the text, one byte a character.
  public Place literal(String text) {
    int at = literals.indexOf(text);
    if (at < 0) {
      at = literals.length();
      literals.append(text);
    }
    return Place.fixed(Place.LITERALS, at, text.length());
  }

  /// Shows a text.
  public Op show(String text) {
    return show(literal(text));
  }

  public Op show(Place place) {
    Num device = Num.of(0);
    return new Op.Invoke(
        DISPLAY,
        List.of(
            new Argument.Program(),
            new Argument.Int(new Index.Of(device)),
            new Argument.Bytes(place),
            new Argument.Int(Index.ZERO)),
        null);
  }

  public static Place word(int offset) {
    return Place.fixed(0, offset, 4);
  }

  public static Num load(int offset) {
    return new Num.Load(word(offset), WORD, 10);
  }

  public static Op store(int offset, Num value) {
    return new Op.Store(word(offset), WORD, value, false);
  }

  public static Op when(Test test, Op... then) {
    return new Op.If(test, List.of(then), List.of());
  }

  public static Test less(Num left, long right) {
    return new Test.Numbers(Test.Relation.LESS, left, Num.of(right));
  }

  /// Runs the body `times` times.
  public Op repeat(int times, Op... body) {
    int slot = newSlot(10);
    int label = newLabel();
    Num left = new Num.Slot(slot, 10);
    List<Op> loop = new ArrayList<>();
    loop.add(when(less(left, 1), new Op.Break(label)));
    loop.add(new Op.Let(slot, new Num.Subtract(left, Num.of(1))));
    loop.addAll(List.of(body));
    return new Op.Block(
        newLabel(), List.of(new Op.Let(slot, Num.of(times)), new Op.Loop(label, loop)));
  }

  /// What area 0 holds first, one byte a character.
  public void initially(String bytes) {
    initial = bytes;
  }

  public void item(String item, int offset, int length, String picture) {
    items.add(new ProgramInfo.Item(item, 0, offset, length, length, 0, picture, null));
  }

  public void copied(int from, int count, String file, int copiedAt) {
    copies.add(new ProgramInfo.CopiedLines(from, count, file, copiedAt));
  }

  /// Adds a paragraph that begins at a line.
  public int node(String paragraph, int line, List<Op> body) {
    int index = nodes.size();
    nodes.add(new Unit.Node(index, paragraph, line, body));
    return index;
  }

  /// An ENTRY at a node, with the parameters of the PROCEDURE DIVISION.
  public void entry(String entry, int node) {
    moreEntries.add(new Unit.Entry(entry, node, using()));
  }

  private List<Unit.Parameter> using() {
    return parameters.stream().map(area -> new Unit.Parameter(area, false)).toList();
  }

  public Unit unit() {
    List<Unit.Entry> entries = new ArrayList<>();
    entries.add(new Unit.Entry(name, 0, using()));
    entries.addAll(moreEntries);
    List<Unit.Area> all = new ArrayList<>();
    all.add(new Unit.Area("WS", areaLength, Unit.Area.Kind.OWN, latin(initial)));
    all.addAll(areas);
    return new Unit(
        name,
        all,
        latin(literals.toString()),
        64,
        nodes,
        entries,
        null,
        slots,
        indexSlots,
        List.of(),
        entered,
        0,
        switchables,
        new ProgramInfo(name, "IBM-1140", name + ".cbl", 100_000, copies, items),
        null,
        Unit.Nesting.NONE,
        List.of());
  }

  private static Unit.Bytes latin(String text) {
    return new Unit.Bytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
