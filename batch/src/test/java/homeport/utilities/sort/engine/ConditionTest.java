package homeport.utilities.sort.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.testkit.Seed;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Conditions against an evaluator that reads fields as numbers and strings.
class ConditionTest {
  /// What the other evaluator says: a condition and its truth for a record.
  private interface Truth {
    boolean of(byte[] record);
  }

  private record Both(Condition condition, Truth truth) {}

  @Test
  void agreesWithTheSlowReading() {
    Seed seed = Seed.forTest("conditions");
    for (int round = 0; round < 3_000; round++) {
      Both both = any(seed, 3);
      byte[] record = new byte[60];
      seed.random().nextBytes(record);
      for (int at = 0; at < 60; at += 10) {
        FieldFormat format = seed.pick(FieldFormat.values());
        Values.put(record, at, seed.between(format.lengthMin(), 10), format, seed);
      }
      // digits above 9 mean nothing to the slow reading
      for (int i = 0; i < 60; i++) {
        record[i] = (byte) (digit(record[i] >> 4) << 4 | digit(record[i]));
      }
      assertEquals(
          both.truth().of(record), both.condition().test(record, 0), "seed " + seed.start());
    }
  }

  private static int digit(int halfByte) {
    return (halfByte & 15) % 10;
  }

  /// Those that random bytes have a value in; AC and FL are only sorted by.
  private static final FieldFormat[] COMPARED =
      EnumSet.complementOf(EnumSet.of(FieldFormat.AC, FieldFormat.FL)).toArray(FieldFormat[]::new);

  private static Both any(Seed seed, int depth) {
    if (depth > 0 && seed.oneIn(2)) {
      List<Both> parts = new ArrayList<>();
      for (int n = seed.between(2, 4); n > 0; n--) {
        parts.add(any(seed, depth - 1));
      }
      List<Condition> conditions = parts.stream().map(Both::condition).toList();
      return seed.oneIn(2)
          ? new Both(
              new Condition.And(conditions),
              record -> parts.stream().allMatch(part -> part.truth().of(record)))
          : new Both(
              new Condition.Or(conditions),
              record -> parts.stream().anyMatch(part -> part.truth().of(record)));
    }
    Condition.Field field = field(seed, seed.pick(COMPARED));
    Relation relation = seed.pick(Relation.values());
    if (seed.oneIn(2)) {
      return withField(seed, field, relation);
    }
    return field.format().signed()
        ? withNumber(seed, field, relation)
        : withBytes(seed, field, relation);
  }

  private static Condition.Field field(Seed seed, FieldFormat format) {
    int length = seed.between(format.lengthMin(), 8);
    return new Condition.Field(seed.between(0, 60 - length), length, format);
  }

  private static Both withField(Seed seed, Condition.Field one, Relation relation) {
    Condition.Field other =
        one.format().decimal()
            ? field(seed, seed.pick(FieldFormat.PD, FieldFormat.ZD, FieldFormat.LS))
            : field(seed, one.format());
    return new Both(
        new Condition.WithField(one, relation, other),
        record -> {
          if (one.format() == FieldFormat.CH) {
            int width = Math.max(one.length(), other.length());
            return holds(
                relation,
                Arrays.compareUnsigned(blanks(record, one, width), blanks(record, other, width)));
          }
          return holds(relation, number(record, one).compareTo(number(record, other)));
        });
  }

  private static byte[] blanks(byte[] record, Condition.Field field, int width) {
    byte[] bytes = new byte[width];
    Arrays.fill(bytes, (byte) 0x40);
    System.arraycopy(record, field.offset(), bytes, 0, field.length());
    return bytes;
  }

  private static BigInteger number(byte[] record, Condition.Field field) {
    return Values.read(record, field.offset(), field.length(), field.format());
  }

  private static Both withNumber(Seed seed, Condition.Field field, Relation relation) {
    int digits = field.format().digits(field.length());
    BigInteger constant =
        digits == 0
            ? BigInteger.valueOf(seed.between(-100, 100))
            : seed.bigNumber(Math.min(digits, 12));
    return new Both(
        Condition.WithConstant.number(field, relation, constant),
        record -> holds(relation, number(record, field).compareTo(constant)));
  }

  private static Both withBytes(Seed seed, Condition.Field field, Relation relation) {
    byte[] constant = new byte[seed.between(1, 10)];
    seed.random().nextBytes(constant);
    byte pad = seed.pick((byte) 0x40, (byte) 0);
    byte[] padded = new byte[field.length()];
    Arrays.fill(padded, pad);
    System.arraycopy(constant, 0, padded, 0, Math.min(constant.length, padded.length));
    return new Both(
        Condition.WithConstant.bytes(field, relation, constant, pad),
        record ->
            holds(
                relation,
                Arrays.compareUnsigned(
                    Arrays.copyOfRange(record, field.offset(), field.offset() + field.length()),
                    padded)));
  }

  private static boolean holds(Relation relation, int order) {
    return switch (relation) {
      case EQ -> order == 0;
      case NE -> order != 0;
      case GT -> order > 0;
      case GE -> order >= 0;
      case LT -> order < 0;
      case LE -> order <= 0;
    };
  }

  @Test
  void cutsNumbersOnTheLeft() {
    Condition.Field zoned = new Condition.Field(0, 2, FieldFormat.ZD);
    byte[] record = {(byte) 0xF3, (byte) 0xF4};
    assertEquals(
        true,
        Condition.WithConstant.number(zoned, Relation.EQ, BigInteger.valueOf(1234))
            .test(record, 0));
    Condition.Field binary = new Condition.Field(0, 2, FieldFormat.FI);
    assertEquals(
        true,
        Condition.WithConstant.number(binary, Relation.EQ, BigInteger.valueOf(0xAF3F4))
            .test(record, 0));
  }
}
