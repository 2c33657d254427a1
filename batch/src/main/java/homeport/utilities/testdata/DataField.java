package homeport.utilities.testdata;

import homeport.utilities.testdata.Content.Characters;
import homeport.utilities.testdata.Content.Form;
import homeport.utilities.testdata.Content.Number;
import homeport.utilities.testdata.Content.Random;
import homeport.utilities.testdata.Content.Taken;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// A field of FD while records are made: what it holds changes with each record that has it.
final class DataField {
  private static final byte MINUS = 0x0D;
  private static final byte PLUS = 0x0C;

  private final Definition definition;
  private final SplittableRandom random;
  private long used;
  private BigInteger number;

  /// What FD says of it.
  ///
  /// @param start STARTLOC as an offset; -1 for behind the field before it
  /// @param fill in each byte before anything else
  record Definition(String name, int length, int start, byte fill, Content content) {
    /// The input that it is taken from; null for a field that is made.
    @Nullable String input() {
      return content instanceof Taken taken ? taken.ddName() : null;
    }
  }

  DataField(Definition definition) {
    this.definition = definition;
    this.random = new SplittableRandom(definition.name().hashCode());
    this.number = definition.content() instanceof Number first ? first.first() : BigInteger.ZERO;
  }

  Definition definition() {
    return definition;
  }

  /// Puts it into a record.
  ///
  /// @param input the record of its input, as long as it is; empty when it is made
  void put(byte[] record, int at, byte[] input) {
    int length = definition.length();
    Arrays.fill(record, at, at + length, definition.fill());
    switch (definition.content()) {
      case Characters(byte[] ring, int width, Action action) ->
          action.put(ring, width, used, record, at);
      case Number it -> write(it, record, at);
      case Random _ -> {
        int from = Math.max(0, length - 4);
        for (int i = from; i < length; i++) {
          record[at + i] = (byte) random.nextInt(256);
        }
      }
      case Taken(_, int from) -> {
        int count = Math.max(0, Math.min(length, input.length - from));
        System.arraycopy(input, Math.min(from, input.length), record, at, count);
      }
    }
  }

  /// A record with it was made.
  void next() {
    used++;
    if (definition.content() instanceof Number it && used % it.cycle() == 0) {
      BigInteger next = number.add(it.index());
      BigInteger range = it.range();
      number = range == null || next.abs().compareTo(range) <= 0 ? next : number;
    }
  }

  private void write(Number it, byte[] record, int at) {
    byte[] bytes =
        switch (it.form()) {
          case BINARY -> number.toByteArray();
          case PACKED -> packed(number);
          case ZONED -> zoned(number);
        };
    byte before =
        it.form() == Form.BINARY && number.signum() < 0
            ? (byte) 0xFF
            : it.form() == Form.ZONED ? (byte) 0xF0 : 0;
    int end = at + definition.length();
    int width = Math.min(definition.length(), it.width());
    Arrays.fill(record, end - width, end, before);
    int shown = Math.min(bytes.length, definition.length());
    System.arraycopy(bytes, bytes.length - shown, record, end - shown, shown);
  }

  private static byte[] packed(BigInteger value) {
    String digits = value.abs().toString();
    digits = digits.length() % 2 == 0 ? "0" + digits : digits;
    byte[] bytes = new byte[digits.length() / 2 + 1];
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      bytes[i / 2] |= (byte) (i % 2 == 0 ? digit << 4 : digit);
    }
    bytes[bytes.length - 1] |= value.signum() < 0 ? MINUS : PLUS;
    return bytes;
  }

  private static byte[] zoned(BigInteger value) {
    String digits = value.abs().toString();
    byte[] bytes = new byte[digits.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0xF0 | digits.charAt(i) - '0');
    }
    if (value.signum() < 0) {
      bytes[bytes.length - 1] = (byte) (bytes[bytes.length - 1] & 0x0F | 0xD0);
    }
    return bytes;
  }
}
