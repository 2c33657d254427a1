package homeport.codegen.interpret;

import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.codegen.ir.Unit;
import homeport.data.NumberFormat;
import homeport.data.SignPlace;
import homeport.data.Usage;
import homeport.testkit.Seed;
import java.util.ArrayList;
import java.util.List;

/// Random loops that compute on fields, so that what an emitter keeps in registers has to be back
/// in its bytes whenever anybody could see it: at the loop's end, at each way out of it, at an
/// abend, for a DISPLAY in a branch, and for a subscript that is out of range and reaches one of
/// them.
///
/// Fields hold, at first, numbers as they are stored, numbers with other signs and zones, or no
/// numbers.
public final class RandomLoops {
  private static final int TABLE_AT = 40;
  private static final int ELEMENT = 4;
  private static final int ELEMENTS = 5;
  private static final int BYTES = TABLE_AT + ELEMENT * ELEMENTS + 40;

  /// Eight bytes of binary are taken at their picture's word, so nothing may lie over them.
  private static final NumberFormat DOUBLEWORD = new NumberFormat(Usage.BINARY, 15, 0, true);

  /// Bytes of area 0 that the fields take.
  public static final int STORAGE = BYTES + 8;

  private record Field(Place place, NumberFormat format) {}

  private final Seed seed;
  private final ProgramMaker maker = new ProgramMaker("LOOPS", STORAGE);
  private final List<Field> fields = new ArrayList<>();
  private final NumberFormat element;
  private int outer;

  private RandomLoops(Seed seed) {
    this.seed = seed;
    this.element =
        seed.pick(
            new NumberFormat(Usage.DISPLAY, 4, 0, false),
            new NumberFormat(Usage.PACKED, 7, 0, true),
            new NumberFormat(Usage.BINARY, 9, 0, true));
    addFields(0, TABLE_AT);
    addFields(TABLE_AT + ELEMENT * ELEMENTS, BYTES);
    fields.add(new Field(Place.fixed(0, BYTES, 8), DOUBLEWORD));
  }

  /// A program.
  public static Unit program(Seed seed) {
    return new RandomLoops(seed).make();
  }

  private void addFields(int from, int to) {
    int at = from;
    while (true) {
      NumberFormat format = format();
      if (at + format.bytes() > to) {
        return;
      }
      fields.add(new Field(Place.fixed(0, at, format.bytes()), format));
      at += seed.oneIn(12) ? 1 : format.bytes();
    }
  }

  private NumberFormat format() {
    int digits = seed.oneIn(5) ? seed.between(10, 18) : seed.between(1, 9);
    boolean signed = !seed.oneIn(4);
    return switch (seed.between(0, 3)) {
      case 0 -> new NumberFormat(Usage.PACKED, digits, 0, signed);
      case 1 ->
          new NumberFormat(
              Usage.DISPLAY,
              digits,
              0,
              signed,
              seed.oneIn(5) ? SignPlace.LEADING : SignPlace.TRAILING);
      case 2 -> new NumberFormat(Usage.BINARY, Math.min(digits, 9), 0, signed);
      default -> new NumberFormat(Usage.NATIVE_BINARY, digits, 0, signed);
    };
  }

  private Unit make() {
    StringBuilder initial = new StringBuilder();
    for (int i = 0; i < BYTES; i++) {
      initial.append(seed.pick("\u00F5", "\u00F5", "\u001C", "\u00F0", "\u003F", "@", "\0"));
    }
    maker.initially(initial.toString());
    List<Op> main = new ArrayList<>();
    for (Field field : fields) {
      if (!seed.oneIn(10)) {
        main.add(new Op.Store(field.place(), field.format(), Num.of(seed.number(5)), true));
      }
      if (seed.oneIn(10)) {
        main.add(otherwiseSigned(field));
      }
    }
    for (int i = 0; i < ELEMENTS; i++) {
      Place place = Place.fixed(0, TABLE_AT + i * ELEMENT, ELEMENT);
      main.add(new Op.Store(place, element, Num.of(seed.number(3)), true));
    }
    main.addAll(loops());
    main.add(maker.show(Place.fixed(0, 0, BYTES)));
    main.add(new Op.Leave(Op.Leave.Kind.GOBACK));
    maker.node("MAIN", main);
    maker.node("1000-ONE", statements(1));
    List<Op> two = statements(1);
    two.add(ProgramMaker.when(test(), store(), new Op.GoTo(4)));
    maker.node("2000-TWO", two);
    maker.node("2100-MORE", statements(1));
    maker.node("2999-EXIT", List.of());
    return maker.unit();
  }

  /// The field's last byte with its sign or zone changed: a number still, but no store writes it.
  private Op otherwiseSigned(Field field) {
    int last = field.place().offset() instanceof Index.Constant(int at) ? at : 0;
    Place end = Place.fixed(0, last + field.format().bytes() - 1, 1);
    return new Op.Fill(end, seed.pick((byte) 0xE3, (byte) 0x3A, (byte) 0xF4, (byte) 0x0F));
  }

  private List<Op> loops() {
    outer = maker.newLabel();
    List<Op> ops = new ArrayList<>();
    for (int i = seed.between(1, 3); i > 0; i--) {
      ops.add(loop(2));
    }
    return List.of(new Op.Block(outer, ops));
  }

  private Op loop(int depth) {
    return maker.repeat(seed.between(0, 4), statements(depth).toArray(new Op[0]));
  }

  private List<Op> statements(int depth) {
    List<Op> ops = new ArrayList<>();
    for (int i = seed.between(2, 7); i > 0; i--) {
      ops.add(statement(depth));
    }
    return ops;
  }

  private Op statement(int depth) {
    return switch (seed.between(0, 20)) {
      case 0 -> new Op.Store(tableElement(), element, number(), true);
      case 1 -> new Op.Copy(tableElement(), tableElement(), false, (byte) 0x40);
      case 2 -> ProgramMaker.when(test(), maker.show(Place.fixed(0, 0, BYTES)), store());
      case 3 -> depth == 2 ? new Op.Perform(1, 1) : new Op.Fill(tableElement(), (byte) 0xF1);
      case 4 -> depth == 2 ? new Op.Perform(2, 4) : store();
      case 5 -> depth == 2 && seed.oneIn(3) ? rareWayOut() : store();
      case 6 -> depth > 0 ? loop(depth - 1) : store();
      case 7, 8 -> new Op.If(test(), some(depth), seed.oneIn(2) ? List.of() : some(depth));
      case 9 -> {
        int slot = maker.newSlot(12);
        Num.Slot value = new Num.Slot(slot, 12);
        Field field = field();
        yield new Op.Block(
            maker.newLabel(),
            List.of(
                new Op.Let(slot, new Num.LowDigits(load(), 12)),
                new Op.Store(field.place(), field.format(), new Num.Add(value, load()), true)));
      }
      default -> store();
    };
  }

  private List<Op> some(int depth) {
    return depth == 0 ? List.of(store(), store()) : statements(depth - 1);
  }

  private Op rareWayOut() {
    Op out =
        switch (seed.between(0, 2)) {
          case 0 -> new Op.Break(outer);
          case 1 -> new Op.Leave(Op.Leave.Kind.STOP_RUN);
          default -> new Op.GoTo(4);
        };
    return ProgramMaker.when(test(), store(), out);
  }

  private Test test() {
    Test test = new Test.Numbers(seed.pick(Test.Relation.values()), load(), load());
    return switch (seed.between(0, 4)) {
      case 0 -> new Test.And(test, new Test.Exceeds(new Num.Multiply(load(), load()), 9));
      case 1 ->
          new Test.Or(
              new Test.Not(test),
              new Test.Numbers(
                  Test.Relation.EQUAL,
                  new Num.Load(tableElement(), element, digits(element)),
                  load()));
      default -> test;
    };
  }

  /// An element by a subscript of 0 to 6, of which 1 to 5 are in range.
  private Place tableElement() {
    Num subscript =
        new Num.Remainder(new Num.Absolute(load()), Num.of(seed.oneIn(3) ? 7 : 6), true);
    Index subscripted =
        new Index.Sum(
            new Index.Constant(TABLE_AT),
            new Index.Scaled(
                new Index.Sum(new Index.Of(subscript), new Index.Constant(-1)), ELEMENT));
    return new Place(
        0,
        new Index.Within(subscripted, TABLE_AT, TABLE_AT + ELEMENT * ELEMENTS),
        new Index.Constant(ELEMENT));
  }

  private Op store() {
    Field field = field();
    boolean truncate = field.format().usage() != Usage.NATIVE_BINARY || seed.oneIn(2);
    return new Op.Store(field.place(), field.format(), number(), truncate);
  }

  private Num number() {
    return switch (seed.between(0, 8)) {
      case 0 -> Num.of(seed.number(12));
      case 1 -> load();
      case 2 -> new Num.Add(load(), load());
      case 3 -> new Num.Subtract(load(), Num.of(seed.number(3)));
      case 4 -> new Num.Multiply(new Num.Multiply(load(), load()), load());
      case 5 -> new Num.Load(tableElement(), element, digits(element));
      case 6 -> new Num.Divide(load(), Num.of(seed.number(2) + 1), true);
      default -> new Num.Add(load(), Num.of(1));
    };
  }

  private Num load() {
    Field field = field();
    return new Num.Load(field.place(), field.format(), digits(field.format()));
  }

  private static int digits(NumberFormat format) {
    boolean whole = format.usage() == Usage.NATIVE_BINARY;
    int most = format.bytes() == 2 ? 5 : format.bytes() == 4 ? 10 : format.signed() ? 19 : 20;
    return whole ? most : format.digits();
  }

  private Field field() {
    return fields.get(seed.between(0, fields.size() - 1));
  }
}
