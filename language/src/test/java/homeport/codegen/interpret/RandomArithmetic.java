package homeport.codegen.interpret;

import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.codegen.ir.Unit;
import homeport.data.NumberFormat;
import homeport.data.Rounding;
import homeport.data.SignPlace;
import homeport.data.Usage;
import homeport.testkit.Seed;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Random statements on random fields: fields of every kind get values, expressions of them are
/// stored, compared and kept in slots, and the whole storage is shown.
public final class RandomArithmetic {
  private record Field(Place place, NumberFormat format, int digits) {}

  private static final int SCALE_MAX = 12;

  private final Seed seed;
  private final ProgramMaker maker;
  private final List<Field> fields = new ArrayList<>();
  private final List<Integer> slots = new ArrayList<>();
  private final List<Integer> slotDigits = new ArrayList<>();

  private RandomArithmetic(Seed seed) {
    this.seed = seed;
    int at = 0;
    for (int i = 0; i < 8; i++) {
      NumberFormat format = format();
      int digits = digits(format);
      fields.add(new Field(Place.fixed(0, at, format.bytes()), format, digits));
      at += format.bytes();
    }
    this.maker = new ProgramMaker("NUMBERS", at);
  }

  /// A program.
  public static Unit program(Seed seed) {
    return new RandomArithmetic(seed).make();
  }

  private NumberFormat format() {
    int digits = seed.oneIn(4) ? seed.between(19, 31) : seed.between(1, 18);
    boolean signed = !seed.oneIn(4);
    return switch (seed.between(0, 4)) {
      case 0, 1 -> new NumberFormat(Usage.PACKED, digits, 0, signed);
      case 2 -> new NumberFormat(Usage.DISPLAY, digits, 0, signed, seed.pick(SignPlace.values()));
      case 3 -> new NumberFormat(Usage.BINARY, Math.min(digits, 18), 0, signed);
      default -> new NumberFormat(Usage.NATIVE_BINARY, Math.min(digits, 18), 0, signed);
    };
  }

  /// The digits that a load counts with.
  private int digits(NumberFormat format) {
    boolean binary =
        format.usage() == Usage.NATIVE_BINARY || (format.usage() == Usage.BINARY && seed.oneIn(3));
    if (!binary) {
      return format.digits();
    }
    return switch (format.bytes()) {
      case 2 -> 5;
      case 4 -> 10;
      default -> format.signed() ? 19 : 20;
    };
  }

  private Unit make() {
    List<Op> body = new ArrayList<>();
    for (Field field : fields) {
      body.add(fill(field));
    }
    for (int i = 0; i < 5; i++) {
      body.add(statement());
      body.add(maker.show(Place.fixed(0, 0, storageLength())));
    }
    maker.node("MAIN", body);
    return maker.unit();
  }

  private int storageLength() {
    Field last = fields.getLast();
    return ((Index.Constant) last.place().offset()).value() + last.format().bytes();
  }

  private Op fill(Field field) {
    boolean full = field.digits() > 18 && field.format().bytes() == 8;
    boolean wideBinary = field.digits() > field.format().digits();
    BigInteger value = seed.bigNumber(field.format().digits());
    if (wideBinary && seed.oneIn(3)) {
      int bits = 8 * field.format().bytes() - (field.format().signed() ? 1 : 0);
      BigInteger most = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
      value = seed.oneIn(2) && full && field.format().signed() ? most.not() : most;
    }
    if (seed.oneIn(60) && !Stored.binary(field.format())) {
      return new Op.Fill(field.place(), seed.pick((byte) 0x40, (byte) 0, (byte) 0xFF));
    }
    return new Op.Store(field.place(), field.format(), new Num.Constant(value), false);
  }

  /// Whether a field is binary.
  private static final class Stored {
    static boolean binary(NumberFormat format) {
      return format.usage() == Usage.BINARY || format.usage() == Usage.NATIVE_BINARY;
    }
  }

  private Op statement() {
    return switch (seed.between(0, 3)) {
      case 0 -> {
        Num left = number(2);
        Num right = seed.oneIn(3) ? left : number(2);
        yield new Op.If(
            new Test.Numbers(seed.pick(Test.Relation.values()), left, right),
            List.of(maker.show("yes")),
            List.of(maker.show("no")));
      }
      case 1 -> {
        Num value = number(3);
        int digits = Math.max(1, Math.min(value.digits(), 60));
        int slot = maker.newSlot(digits);
        slots.add(slot);
        slotDigits.add(digits);
        yield new Op.Block(
            maker.newLabel(),
            List.of(
                new Op.Let(slot, new Num.LowDigits(value, digits)),
                store(new Num.Slot(slot, digits))));
      }
      case 2 -> {
        Num value = number(3);
        yield new Op.If(
            new Test.Exceeds(value, seed.between(1, 31)),
            List.of(maker.show("big")),
            List.of(store(value)));
      }
      default -> store(number(3));
    };
  }

  private Op store(Num value) {
    Field to = fields.get(seed.between(0, fields.size() - 1));
    boolean native1 = to.format().usage() == Usage.NATIVE_BINARY;
    boolean truncate = !native1 && (to.digits() <= 18 || seed.oneIn(2));
    return new Op.Store(to.place(), to.format(), value, truncate);
  }

  private Num number(int depth) {
    if (depth == 0 || seed.oneIn(5)) {
      return leaf();
    }
    return switch (seed.between(0, 11)) {
      case 0, 1 -> new Num.Add(number(depth - 1), number(depth - 1));
      case 2 -> new Num.Subtract(number(depth - 1), number(depth - 1));
      case 3, 4 -> new Num.Multiply(number(depth - 1), number(depth - 1));
      case 5, 6 -> new Num.Divide(number(depth - 1), number(depth - 1), seed.oneIn(2));
      case 7 -> new Num.Remainder(number(depth - 1), number(depth - 1), seed.oneIn(2));
      case 8 -> new Num.ScaleUp(number(depth - 1), seed.between(0, SCALE_MAX));
      case 9 ->
          new Num.ScaleDown(
              number(depth - 1), seed.between(0, SCALE_MAX * 2), seed.pick(Rounding.values()));
      case 10 -> new Num.LowDigits(number(depth - 1), seed.between(1, 40));
      default ->
          switch (seed.between(0, 2)) {
            case 0 -> new Num.Negate(number(depth - 1));
            case 1 -> new Num.Absolute(number(depth - 1));
            default -> new Num.Power(leaf(), seed.between(0, 3));
          };
    };
  }

  private Num leaf() {
    if (seed.oneIn(4)) {
      return new Num.Constant(seed.bigNumber(seed.oneIn(6) ? 38 : seed.between(1, 18)));
    }
    Field field = fields.get(seed.between(0, fields.size() - 1));
    return new Num.Load(field.place(), field.format(), field.digits());
  }
}
