package homeport.utilities.sort.engine;

import homeport.testkit.Seed;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;

/// Fields read and written as the appendix "Data format descriptions" puts it, on strings and
/// BigInteger.
final class Values {
  private static final String POSITIVE = "FECA86420";

  private Values() {}

  static BigInteger read(byte[] record, int offset, int length, FieldFormat format) {
    byte[] field = Arrays.copyOfRange(record, offset, offset + length);
    return switch (format) {
      case CH, BI -> new BigInteger(1, field);
      case FI -> new BigInteger(field);
      case PD -> {
        String hex = hex(field);
        yield number(hex.substring(0, hex.length() - 1), hex.charAt(hex.length() - 1));
      }
      case ZD -> number(rights(field), hex(field).charAt(2 * length - 2));
      case OL -> number(rights(field), hex(field).charAt(0));
      case LS -> number(rights(Arrays.copyOfRange(field, 1, length)), field[0] == 0x60 ? 'D' : 'C');
      case TS ->
          number(rights(Arrays.copyOf(field, length - 1)), field[length - 1] == 0x60 ? 'D' : 'C');
    };
  }

  private static String hex(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append(String.format(Locale.ROOT, "%02X", b & 0xFF));
    }
    return text.toString();
  }

  private static String rights(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append(Character.forDigit(b & 15, 16));
    }
    return text.toString();
  }

  private static BigInteger number(String digits, char sign) {
    BigInteger value = new BigInteger(digits);
    return POSITIVE.indexOf(sign) >= 0 ? value : value.negate();
  }

  /// Puts a value into a field, one of few, with all the signs there are.
  static void put(byte[] record, int offset, int length, FieldFormat format, Seed seed) {
    int digits = format.digits(length);
    String number = digits == 0 ? "" : number(seed, digits);
    switch (format) {
      case CH, BI, FI -> {
        Arrays.fill(record, offset, offset + length, seed.pick((byte) 0, (byte) 0xFF, (byte) 0x40));
        record[offset + length - 1] = (byte) seed.between(0, 255);
      }
      case PD -> {
        String hex = number + Integer.toHexString(seed.between(0, 15));
        for (int i = 0; i < length; i++) {
          record[offset + i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
      }
      case ZD -> {
        zoned(record, offset, number);
        sign(record, offset + length - 1, seed);
      }
      case OL -> {
        zoned(record, offset, number);
        sign(record, offset, seed);
      }
      case LS -> {
        record[offset] = seed.pick((byte) 0x4E, (byte) 0x60);
        zoned(record, offset + 1, number);
      }
      case TS -> {
        zoned(record, offset, number);
        record[offset + length - 1] = seed.pick((byte) 0x4E, (byte) 0x60);
      }
    }
  }

  private static String number(Seed seed, int digits) {
    BigInteger limit = BigInteger.TEN.pow(digits);
    BigInteger value =
        seed.oneIn(2)
            ? BigInteger.valueOf(seed.between(0, 12)).mod(limit)
            : seed.bigNumber(digits).abs();
    String text = value.toString();
    return "0".repeat(digits - text.length()) + text;
  }

  private static void zoned(byte[] record, int offset, String number) {
    for (int i = 0; i < number.length(); i++) {
      record[offset + i] = (byte) (0xF0 | number.charAt(i) - '0');
    }
  }

  private static void sign(byte[] record, int at, Seed seed) {
    record[at] = (byte) (record[at] & 15 | seed.between(0, 15) << 4);
  }
}
