package homeport.match;

import homeport.data.Packed;
import homeport.data.Wide;
import homeport.data.Zoned;

/// The arithmetic that COBOL programs spend their processor time in, on the room `data` that
/// compiled programs use too. Each kernel works through a small table of amounts, so that it stays
/// in the caches, as the fields of a record do.
enum Kernel {
  PACKED("packed decimal addition") {
    @Override
    long pass(Table t) {
      for (int i = 0; i < Table.ROWS; i++) {
        long sum = Packed.load(t.packed, Table.packed(i), Table.PACKED) + i;
        Packed.store(t.packed, Table.packed(i), Table.DIGITS, sum % Table.LIMIT);
      }
      return Table.ROWS;
    }
  },
  ZONED("zoned decimal to packed and back") {
    @Override
    long pass(Table t) {
      for (int i = 0; i < Table.ROWS; i++) {
        long value = Zoned.load(t.zoned, Table.zoned(i), Table.DIGITS);
        Packed.store(t.packed, Table.packed(i), Table.DIGITS, value);
        long back = Packed.load(t.packed, Table.packed(i), Table.PACKED);
        Zoned.store(t.zoned, Table.zoned(i), Table.DIGITS, (back + 7) % Table.LIMIT);
      }
      return Table.ROWS;
    }
  },
  INTEREST("interest: 31-digit multiplication and division") {
    @Override
    long pass(Table t) {
      for (int i = 0; i < Table.ROWS; i++) {
        t.wide.set(Packed.load(t.packed, Table.packed(i), Table.PACKED));
        t.wide.multiply(RATE);
        t.wide.divide(DAYS);
        t.wide.truncate(Table.DIGITS);
        Packed.store(t.packed, Table.packed(i), Table.DIGITS, t.wide);
      }
      return Table.ROWS;
    }
  };

  private static final long RATE = 41_250_007L;
  private static final long DAYS = 3_650_000L;

  private final String text;

  Kernel(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /// Goes through the table once; returns how many amounts that were.
  abstract long pass(Table table);

  /// The amounts; one for each thread.
  static final class Table {
    static final int ROWS = 1000;
    static final int DIGITS = 13;
    static final int PACKED = 7;
    static final long LIMIT = 10_000_000_000_000L;

    /// The room `data` reads up to eight bytes before and behind a field.
    private static final int SLACK = 8;

    final byte[] packed = new byte[ROWS * PACKED + 2 * SLACK];
    final byte[] zoned = new byte[ROWS * DIGITS + 2 * SLACK];
    final Wide wide = new Wide();

    Table() {
      for (int i = 0; i < ROWS; i++) {
        Packed.store(packed, packed(i), DIGITS, i * 7919L);
        Zoned.store(zoned, zoned(i), DIGITS, i * 104_729L);
      }
    }

    static int packed(int row) {
      return SLACK + row * PACKED;
    }

    static int zoned(int row) {
      return SLACK + row * DIGITS;
    }
  }
}
