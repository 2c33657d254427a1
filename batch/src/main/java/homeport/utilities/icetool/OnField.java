package homeport.utilities.icetool;

import homeport.diagnostics.Problems;
import homeport.utilities.sort.Cursor;
import homeport.utilities.sort.FieldValues;
import homeport.utilities.sort.Operand;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.SortProblem;
import homeport.utilities.sort.engine.Encoding;
import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.engine.FieldNumber;
import homeport.utilities.sort.engine.KeyField;
import homeport.utilities.sort.engine.SignedZero;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A field of ON.
///
/// @param what a field, or something else about a record
/// @param name as a standard heading shows it
/// @param form of formatting items; null without
record OnField(
    What what,
    int offset,
    int length,
    FieldFormat format,
    String name,
    @Nullable ColumnFormat form) {
  private static final Set<String> FORMATTED =
      Set.of("DISPLAY", "DISPLAYS", "OCCUR", "OCCURS", "BREAK");

  OnField(What what, int offset, int length, FieldFormat format, String name) {
    this(what, offset, length, format, name, null);
  }

  /// What ON names.
  enum What {
    /// `p,m,f`.
    FIELD,
    /// `p,m,HEX`.
    HEX,
    /// `NUM`: the record's number.
    NUMBER,
    /// `VLEN`: its length.
    LENGTH,
    /// `VALCNT`: how many records have the value.
    COUNT
  }

  /// All fields of ON in a statement; a problem for what is wrong.
  static List<OnField> all(ToolStatement statement, Problems problems) {
    List<OnField> fields = new ArrayList<>();
    for (Operand operand : statement.operands()) {
      if (operand.name().equals("ON")) {
        OnField field = one(operand, problems, FORMATTED.contains(statement.operator()));
        if (field == null) {
          return List.of();
        }
        fields.add(field);
      }
    }
    if (fields.isEmpty()) {
      problems.add(
          new SortProblem.Syntax(statement.at(), "`" + statement.operator() + "` needs `ON`"));
    }
    return fields;
  }

  /// The field of an operand, which may have formatting items or not; null with a problem.
  static @Nullable OnField one(Operand operand, Problems problems, boolean formatted) {
    OnField field =
        operand.value() instanceof Value.Group group
            ? of(operand, group, problems, formatted)
            : null;
    if (field == null && !problems.hasErrors()) {
      problems.add(new SortProblem.Syntax(operand.at(), "`" + operand.name() + "` needs a field"));
    }
    return field;
  }

  private static @Nullable OnField of(
      Operand operand, Value.Group group, Problems problems, boolean formatted) {
    Cursor in = new Cursor(group);
    String word = in.word(0);
    OnField known =
        switch (word) {
          case "NUM" -> new OnField(What.NUMBER, 0, 1, FieldFormat.BI, "RECORD NUMBER");
          case "VLEN" -> new OnField(What.LENGTH, 0, 2, FieldFormat.BI, "RECORD LENGTH");
          case "VALCNT" -> new OnField(What.COUNT, 0, 1, FieldFormat.BI, "VALUE COUNT");
          default -> null;
        };
    if (known != null) {
      in.skip(1);
    } else {
      known = field(in, problems);
    }
    if (known == null || in.atEnd()) {
      return known;
    }
    if (!formatted || known.what == What.HEX) {
      problems.add(
          new SortProblem.Syntax(operand.at(), "formatting items have no place behind this field"));
      return null;
    }
    ColumnFormat form = ColumnFormat.of(in, known.numeric(), problems);
    return form == null
        ? null
        : new OnField(known.what, known.offset, known.length, known.format, known.name, form);
  }

  private static @Nullable OnField field(Cursor in, Problems problems) {
    FieldValues values = new FieldValues(problems);
    int position = values.positive(in.at(), in.take(), "position");
    int length = position < 0 ? -1 : values.positive(in.at(), in.take(), "length");
    if (length < 0) {
      return null;
    }
    String name = "(" + position + "," + length + "," + in.word(0) + ")";
    if (in.word(0).equals("HEX")) {
      in.skip(1);
      return new OnField(What.HEX, position - 1, length, FieldFormat.BI, name);
    }
    Value value = in.take();
    FieldFormat format = value == null ? null : values.format(value);
    return format == null || !values.fits(in.at(), position, length, format, format.keyMax())
        ? null
        : new OnField(What.FIELD, position - 1, length, format, name);
  }

  /// Control fields for all of them that are of the record.
  ///
  /// @param statement whose UZERO makes minus zero and zero one value
  static List<KeyField> keys(ToolStatement statement, List<OnField> fields) {
    boolean oneZero = statement.has("UZERO");
    List<KeyField> keys = new ArrayList<>();
    for (OnField field : fields) {
      if (field.what() == What.FIELD || field.what() == What.HEX || field.what() == What.LENGTH) {
        Encoding encoding = oneZero ? field.format() : SignedZero.of(field.format());
        keys.add(new KeyField(field.offset(), field.length(), encoding, false));
      }
    }
    return keys;
  }

  /// It is shown as a number.
  boolean numeric() {
    return switch (what) {
      case NUMBER, LENGTH, COUNT -> true;
      case HEX -> false;
      case FIELD ->
          switch (format) {
            case CH, AC, FL -> false;
            case BI, FI, PD, ZD, OL, LS, TS, ASL, AST, FS, UFF, SFF, PD0 -> true;
          };
    };
  }

  /// Its value, with statistics of its own for NUM and VALCNT.
  BigInteger value(byte[] record, int at, int recordLength, long number) {
    return switch (what) {
      case NUMBER, COUNT -> BigInteger.valueOf(number);
      case LENGTH -> BigInteger.valueOf(recordLength);
      case FIELD, HEX -> FieldNumber.value(format, record, at + offset, length);
    };
  }

  /// Where it ends in a record.
  int end() {
    return what == What.FIELD || what == What.HEX ? offset + length : 0;
  }
}
