package homeport.utilities.sort.engine;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/// A condition on a record, as INCLUDE and OMIT have it. Testing allocates nothing; a condition is
/// for one thread, since comparisons keep room for the forms of their fields.
public sealed interface Condition {
  /// @param at where the record begins; it must reach to [#end]
  boolean test(byte[] record, int at);

  /// Where the last compare field ends in a record.
  int end();

  /// True for all records, or for none.
  record Always(boolean value) implements Condition {
    @Override
    public boolean test(byte[] record, int at) {
      return value;
    }

    @Override
    public int end() {
      return 0;
    }
  }

  /// All of them.
  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean test(byte[] record, int at) {
      for (int i = 0; i < parts.size(); i++) {
        if (!parts.get(i).test(record, at)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int end() {
      return parts.stream().mapToInt(Condition::end).max().orElse(0);
    }
  }

  /// One of them.
  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean test(byte[] record, int at) {
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i).test(record, at)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public int end() {
      return parts.stream().mapToInt(Condition::end).max().orElse(0);
    }
  }

  /// A field of a comparison.
  ///
  /// @param offset where it begins in the record, from 0
  /// @param encoding how it compares; for most formats the format itself
  record Field(int offset, int length, FieldFormat format, Encoding encoding) {
    public Field(int offset, int length, FieldFormat format) {
      this(offset, length, format, format);
    }

    /// Where it ends in the record; what lies behind any record is no part of it.
    int end() {
      return offset >= RECORD_MAX ? 0 : offset + length;
    }
  }

  /// No record is longer; behind it stand fields that were parsed out of it.
  int RECORD_MAX = 32_768;

  /// A field against a constant.
  final class WithConstant implements Condition {
    private final Field field;
    private final Relation relation;
    private final byte[] constant;
    private final byte[] form;

    private WithConstant(Field field, Relation relation, byte[] constant) {
      this.field = field;
      this.relation = relation;
      this.constant = constant;
      this.form = new byte[constant.length];
    }

    /// Against bytes, cut or padded on the right to the field's length.
    public static WithConstant bytes(Field field, Relation relation, byte[] bytes, byte pad) {
      byte[] constant = Arrays.copyOf(bytes, field.length());
      if (bytes.length < constant.length) {
        Arrays.fill(constant, bytes.length, constant.length, pad);
      }
      if (!raw(field.encoding())) {
        field.encoding().encode(constant.clone(), 0, field.length(), constant, 0, constant.length);
      }
      return new WithConstant(field, relation, constant);
    }

    /// Against a number, cut on the left to the field's length.
    public static WithConstant number(Field field, Relation relation, BigInteger value) {
      return number(field, relation, value, false);
    }

    /// Against a number, cut on the left to the field's length.
    ///
    /// @param minusZero the number is minus zero
    public static WithConstant number(
        Field field, Relation relation, BigInteger value, boolean minusZero) {
      FieldFormat format = field.format();
      int width = format.width(field.length());
      return new WithConstant(
          field,
          relation,
          format.decimal()
              ? ComparableForm.ofDecimal(value, format.digits(field.length()), width, minusZero)
              : ComparableForm.ofBinary(value, width, format.signed()));
    }

    /// Against a value in the form that the field's encoding gives.
    public static WithConstant form(Field field, Relation relation, byte[] form) {
      return new WithConstant(field, relation, form);
    }

    private static boolean raw(Encoding encoding) {
      return encoding == FieldFormat.CH || encoding == FieldFormat.BI;
    }

    @Override
    public boolean test(byte[] record, int at) {
      int from = at + field.offset();
      int order;
      if (!raw(field.encoding())) {
        field.encoding().encode(record, from, field.length(), form, 0, form.length);
        order = Arrays.compareUnsigned(form, constant);
      } else {
        order =
            Arrays.compareUnsigned(
                record, from, from + field.length(), constant, 0, constant.length);
      }
      return relation.holds(order);
    }

    @Override
    public int end() {
      return field.end();
    }
  }

  /// A field against another.
  final class WithField implements Condition {
    private final Field one;
    private final Relation relation;
    private final Field other;
    private final byte[] formOne;
    private final byte[] formOther;

    public WithField(Field one, Relation relation, Field other) {
      int width =
          Math.max(one.encoding().width(one.length()), other.encoding().width(other.length()));
      this.one = one;
      this.relation = relation;
      this.other = other;
      this.formOne = new byte[width];
      this.formOther = new byte[width];
    }

    @Override
    public boolean test(byte[] record, int at) {
      int width = formOne.length;
      one.encoding().encode(record, at + one.offset(), one.length(), formOne, 0, width);
      other.encoding().encode(record, at + other.offset(), other.length(), formOther, 0, width);
      return relation.holds(Arrays.compareUnsigned(formOne, formOther));
    }

    @Override
    public int end() {
      return Math.max(one.end(), other.end());
    }
  }

  /// NUM: a field holds a number in its format, or does not.
  record Numeric(Field field, boolean wanted) implements Condition {
    @Override
    public boolean test(byte[] record, int at) {
      return FieldNumber.isNumber(field.format(), record, at + field.offset(), field.length())
          == wanted;
    }

    @Override
    public int end() {
      return field.end();
    }
  }

  /// SS: the shorter of field and constant stands somewhere in the other, or nowhere.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Substring(int offset, int length, byte[] constant, boolean wanted) implements Condition {
    @Override
    public boolean test(byte[] record, int at) {
      int from = at + offset;
      boolean found =
          constant.length <= length
              ? within(record, from, length, constant, 0, constant.length)
              : within(constant, 0, constant.length, record, from, length);
      return found == wanted;
    }

    private static boolean within(
        byte[] in, int inAt, int inLength, byte[] what, int whatAt, int whatLength) {
      for (int i = inAt; i <= inAt + inLength - whatLength; i++) {
        if (Arrays.equals(in, i, i + whatLength, what, whatAt, whatAt + whatLength)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public int end() {
      return offset >= RECORD_MAX ? 0 : offset + length;
    }
  }

  /// All bits of a field, or some, are on or off.
  record Bits(BitTest bits) implements Condition {
    @Override
    public boolean test(byte[] record, int at) {
      return bits.test(record, at);
    }

    @Override
    public int end() {
      return bits.field().end();
    }
  }
}
