package homeport.utilities.update;

import homeport.data.CodePage;
import homeport.utilities.dd.UtilityFailure;
import homeport.utilities.dd.UtilityStatement;
import java.util.Arrays;

/// Where sequence numbers stand in records (SEQFLD): `ddl`, a column of two digits and a length of
/// one; for an update two of them, in the old records and in the new ones.
///
/// @param offset from 0
record SequenceField(int offset, int length, CodePage codePage) {
  private static final int RECORD = 80;
  private static final int LENGTH_MAX = 8;
  private static final byte BLANK = 0x40;
  private static final byte ZERO = (byte) 0xF0;

  /// The field of a statement.
  ///
  /// @param ofNew of the new records, where the statement has two
  static SequenceField of(UtilityStatement statement, boolean ofNew, CodePage codePage)
      throws UtilityFailure {
    String given = statement.value("SEQFLD", "SEQFLD");
    if (given.isEmpty()) {
      return new SequenceField(72, LENGTH_MAX, codePage);
    }
    String[] fields = UtilityStatement.inside(given).split(",", -1);
    String field = fields[ofNew && fields.length > 1 ? 1 : 0];
    if (field.matches("[0-9]{3}")) {
      int column = Integer.parseInt(field.substring(0, 2));
      int length = field.charAt(2) - '0';
      if (column >= 1 && length >= 1 && length <= LENGTH_MAX && column - 1 + length <= RECORD) {
        return new SequenceField(column - 1, length, codePage);
      }
    }
    throw new UtilityFailure("HP4301", "`SEQFLD=" + given + "` is no column and length");
  }

  /// A number of a control statement as a field: zeros at the left.
  byte[] field(String number) throws UtilityFailure {
    if (!number.matches("[A-Za-z0-9]{1,8}") || number.length() > length) {
      throw new UtilityFailure(
          "HP4301", "`" + number + "` is no sequence number of " + length + " characters");
    }
    byte[] field = new byte[length];
    Arrays.fill(field, ZERO);
    byte[] digits = codePage.encode(number);
    System.arraycopy(digits, 0, field, length - digits.length, digits.length);
    return field;
  }

  /// The number of a record; spaces when the record does not reach it.
  byte[] of(byte[] record) {
    byte[] field = new byte[length];
    Arrays.fill(field, BLANK);
    int there = Math.clamp(record.length - offset, 0, length);
    System.arraycopy(record, Math.min(offset, record.length), field, 0, there);
    return field;
  }

  static boolean blank(byte[] field) {
    for (byte b : field) {
      if (b != BLANK) {
        return false;
      }
    }
    return true;
  }

  /// Puts a number into a record.
  void put(byte[] record, long number) throws UtilityFailure {
    String digits = Long.toString(number);
    if (digits.length() > length) {
      throw new UtilityFailure("HP4305", "the sequence number " + number + " has no room");
    }
    byte[] field = field(digits);
    int there = Math.clamp(record.length - offset, 0, length);
    System.arraycopy(field, 0, record, Math.min(offset, record.length), there);
  }
}
