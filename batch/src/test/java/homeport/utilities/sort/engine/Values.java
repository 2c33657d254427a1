package homeport.utilities.sort.engine;

import homeport.testkit.Seed;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
      case ASL ->
          number(rights(Arrays.copyOfRange(field, 1, length)), field[0] == 0x2D ? 'D' : 'C');
      case AST ->
          number(rights(Arrays.copyOf(field, length - 1)), field[length - 1] == 0x2D ? 'D' : 'C');
      case PD0 -> new BigInteger(hex(field).substring(1, 2 * length - 1));
      case FS -> number(loose(field), text(field).strip().startsWith("-") ? 'D' : 'C');
      case UFF -> number(loose(field), 'C');
      case SFF -> number(loose(field), text(field).matches("(?s).*[-)].*") ? 'D' : 'C');
      case AC -> new BigInteger(1, text(field).getBytes(StandardCharsets.ISO_8859_1));
      case FL -> {
        BigInteger fraction = new BigInteger(1, Arrays.copyOfRange(field, 1, length));
        BigInteger value = fraction.shiftLeft(4 * (field[0] & 0x7F));
        yield field[0] < 0 ? value.negate() : value;
      }
    };
  }

  private static String text(byte[] bytes) {
    return new String(bytes, Charset.forName("IBM1047"));
  }

  private static String loose(byte[] bytes) {
    return "0" + text(bytes).replaceAll("[^0-9]", "");
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
      case ASL -> {
        record[offset] = seed.pick((byte) 0x2B, (byte) 0x2D);
        zoned(record, offset + 1, number);
      }
      case AST -> {
        zoned(record, offset, number);
        record[offset + length - 1] = seed.pick((byte) 0x2B, (byte) 0x2D);
      }
      case PD0 -> {
        String hex = "C" + number + "F";
        for (int i = 0; i < length; i++) {
          record[offset + i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
      }
      case FS -> {
        int blanks = seed.between(0, length - 1);
        Arrays.fill(record, offset, offset + blanks, (byte) 0x40);
        zoned(record, offset + blanks, number.substring(blanks));
        if (blanks > 0) {
          record[offset + blanks - 1] = seed.pick((byte) 0x40, (byte) 0x60, (byte) 0x4E);
        }
      }
      case UFF, SFF -> {
        zoned(record, offset, number);
        for (int n = seed.between(0, 2); n > 0; n--) {
          int place = offset + seed.between(0, length - 1);
          record[place] = seed.pick((byte) 0x60, (byte) 0x5D, (byte) 0x6B, (byte) 0x40);
        }
      }
      case AC -> {
        Arrays.fill(record, offset, offset + length, (byte) 0xC1);
        record[offset + length - 1] = (byte) seed.between(0, 255);
      }
      case FL -> {
        Arrays.fill(record, offset, offset + length, (byte) 0);
        record[offset] = (byte) seed.between(0, 255);
        record[offset + 1] = (byte) seed.between(0x10, 0xFF);
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
