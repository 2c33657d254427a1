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
import homeport.data.SignPlace;
import homeport.data.Usage;
import homeport.testkit.Seed;
import java.util.ArrayList;
import java.util.List;

/// Random programs on fields that overlap each other, so that whatever an engine remembers of a
/// field goes out of date in every way there is: another field over it, a move, a fill, a
/// subscript, a paragraph that is performed, another way through an IF.
public final class RandomStorage {
  private static final int BYTES = 40;
  private static final int WORD_AT = BYTES;

  private static final Routine ADDRESS_OF =
      new Routine(
          "homeport.runtime.Pointers",
          "addressOf",
          List.of(Routine.Kind.PROGRAM, Routine.Kind.BYTES),
          Routine.Result.NUMBER);

  private record Field(Place place, NumberFormat format) {}

  private final Seed seed;
  private final ProgramMaker maker = new ProgramMaker("STORAGE", BYTES + 8);
  private final List<Field> fields = new ArrayList<>();
  private final int linkage;
  private final int alias;

  private RandomStorage(Seed seed) {
    this.seed = seed;
    this.linkage = maker.parameter("LK", BYTES);
    this.alias = maker.parameter("LK-AGAIN", BYTES);
    int at = 0;
    while (at < BYTES - 10) {
      NumberFormat format = format();
      int area = seed.oneIn(3) ? linkage : 0;
      fields.add(new Field(Place.fixed(area, at, format.bytes()), format));
      at += seed.oneIn(6) ? seed.between(1, 5) : format.bytes();
    }
  }

  /// A program.
  public static Unit program(Seed seed) {
    return new RandomStorage(seed).make();
  }

  private NumberFormat format() {
    int digits = seed.between(1, 9);
    boolean signed = !seed.oneIn(4);
    return switch (seed.between(0, 3)) {
      case 0 -> new NumberFormat(Usage.PACKED, digits, 0, signed);
      case 1 -> new NumberFormat(Usage.DISPLAY, digits, 0, signed, SignPlace.TRAILING);
      case 2 -> new NumberFormat(Usage.BINARY, digits, 0, signed);
      default -> new NumberFormat(Usage.NATIVE_BINARY, digits, 0, signed);
    };
  }

  private Unit make() {
    List<Op> main = new ArrayList<>();
    for (Field field : fields) {
      main.add(new Op.Store(field.place(), field.format(), Num.of(seed.number(4)), true));
    }
    main.addAll(statements(3));
    main.add(all());
    main.add(new Op.Leave(Op.Leave.Kind.GOBACK));
    maker.node("MAIN", main);
    maker.node("1000-OTHER", statements(2));
    return maker.unit();
  }

  private Op all() {
    return new Op.Block(
        maker.newLabel(),
        List.of(maker.show(Place.fixed(0, 0, BYTES)), maker.show(Place.fixed(linkage, 0, BYTES))));
  }

  private List<Op> statements(int depth) {
    List<Op> ops = new ArrayList<>();
    for (int i = seed.between(1, 6); i > 0; i--) {
      ops.add(statement(depth));
    }
    return ops;
  }

  private Op statement(int depth) {
    return switch (seed.between(0, depth > 0 ? 17 : 12)) {
      case 0 -> new Op.Fill(anywhere(), seed.pick((byte) 0x0C, (byte) 0xF1, (byte) 0x1C));
      case 1 -> new Op.Copy(anywhere(), anywhere(), seed.oneIn(2), (byte) 0xF0);
      case 2 -> all();
      case 3 -> storeSubscripted();
      case 4 -> {
        if (seed.oneIn(2)) {
          yield moved();
        }
        // Both LINKAGE items are the same bytes of the caller, until one is moved.
        int at = seed.between(0, 30);
        Place from = Place.fixed(seed.pick(0, linkage), at, 3);
        yield new Op.Copy(from, Place.fixed(alias, at, 3), false, (byte) 0x40);
      }
      case 5, 6, 7, 8, 9, 10, 11, 12 -> store();
      case 13, 14 ->
          new Op.If(
              test(2), statements(depth - 1), seed.oneIn(2) ? List.of() : statements(depth - 1));
      case 15 -> leftEarly(depth);
      case 16 -> maker.repeat(seed.between(1, 3), statements(depth - 1).toArray(new Op[0]));
      default -> depth == 3 ? new Op.Perform(1, 1) : store();
    };
  }

  /// One LINKAGE item gets an address in the program's own storage or in the other's.
  private Op moved() {
    int area = seed.pick(0, linkage);
    Place to = Place.fixed(area, seed.between(0, 8), 1);
    List<Argument> arguments = List.of(new Argument.Program(), new Argument.Bytes(to));
    return new Op.SetAddress(alias, new Num.Called(ADDRESS_OF, arguments, 10));
  }

  /// Statements of which any may be the last.
  private Op leftEarly(int depth) {
    int label = maker.newLabel();
    List<Op> ops = new ArrayList<>();
    for (int i = seed.between(2, 4); i > 0; i--) {
      ops.addAll(statements(depth - 1));
      ops.add(ProgramMaker.when(test(1), store(), new Op.Break(label)));
    }
    return new Op.Block(label, ops);
  }

  private Test test(int depth) {
    return switch (depth == 0 ? 0 : seed.between(0, 3)) {
      case 0, 1 -> new Test.Numbers(seed.pick(Test.Relation.values()), load(), load());
      case 2 -> new Test.And(test(depth - 1), test(depth - 1));
      default -> new Test.Or(test(depth - 1), new Test.Not(test(depth - 1)));
    };
  }

  /// Some bytes, at a place that is known or is not.
  private Place anywhere() {
    int length = seed.between(1, 5);
    int offset = seed.between(0, BYTES - length - 1);
    if (!seed.oneIn(3)) {
      return Place.fixed(0, offset, length);
    }
    return new Place(0, Index.sum(new Index.Constant(offset), small()), new Index.Constant(length));
  }

  /// 0 or 1, from a word behind the fields.
  private Index small() {
    Num word = new Num.Load(Place.fixed(0, WORD_AT, 4), ProgramMaker.WORD, 10);
    return new Index.Of(new Num.Remainder(new Num.Absolute(word), Num.of(2), true));
  }

  private Op storeSubscripted() {
    Field field = field();
    int offset = ((Index.Constant) field.place().offset()).value();
    Place place =
        new Place(
            field.place().area(),
            new Index.Sum(new Index.Constant(offset), small()),
            new Index.Constant(field.format().bytes()));
    return new Op.Store(place, field.format(), number(), true);
  }

  private Op store() {
    Field field = field();
    boolean truncate = field.format().usage() != Usage.NATIVE_BINARY || seed.oneIn(2);
    return new Op.Store(field.place(), field.format(), number(), truncate);
  }

  private Num number() {
    return switch (seed.between(0, 6)) {
      case 0 -> Num.of(seed.number(12));
      case 1 -> load();
      case 2 -> new Num.Add(load(), load());
      case 3 -> new Num.Subtract(load(), Num.of(seed.number(3)));
      case 4 -> new Num.Multiply(new Num.Multiply(load(), load()), load());
      case 5 ->
          new Num.ScaleDown(
              new Num.Multiply(new Num.Multiply(load(), load()), Num.of(123_456_789)),
              9,
              homeport.data.Rounding.NEAREST_AWAY_FROM_ZERO);
      default -> new Num.Add(load(), Num.of(1));
    };
  }

  private Num load() {
    Field field = field();
    int digits =
        field.format().usage() == Usage.NATIVE_BINARY
            ? field.format().bytes() == 2 ? 5 : 10
            : field.format().digits();
    return new Num.Load(field.place(), field.format(), digits);
  }

  private Field field() {
    return fields.get(seed.between(0, fields.size() - 1));
  }
}
