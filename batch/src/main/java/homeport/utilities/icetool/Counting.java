package homeport.utilities.icetool;

import homeport.data.DataException;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.sort.Dds;
import homeport.utilities.sort.Operand;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.SortFailure;
import homeport.utilities.sort.SortOutput;
import homeport.utilities.sort.SortRequest;
import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.engine.SortKey;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/// Operators that tell numbers on TOOLMSG: COUNT, STATS, RANGE, UNIQUE and VERIFY (z/OS DFSORT
/// Application Programming Guide).
final class Counting {
  private static final int CRITERION_MET = 12;
  private final Calls calls;

  Counting(Calls calls) {
    this.calls = calls;
  }

  private void count(long records) {
    calls.messages().line("ICE628I 0 RECORD COUNT:  " + Selecting.digits(records));
  }

  /// COUNT: the number of records, and a return code when a criterion is met.
  int count(ToolStatement statement) throws ToolFailure {
    SortRequest request = calls.request(statement, true);
    RecordStage stage = new RecordStage((_, _, _, _) -> false);
    int code = calls.run(statement, request, input(statement), null, stage);
    long records =
        Math.max(
            0,
            stage.records()
                + Calls.number(statement, "ADD", 0)
                - Calls.number(statement, "SUB", 0));
    count(records);
    if (statement.has("WRITE")) {
      write(statement, records);
    }
    Criterion criterion = Criterion.of(statement);
    boolean met =
        statement.has("EMPTY") && records == 0
            || statement.has("NOTEMPTY") && records > 0
            || !criterion.none() && criterion.holds(records);
    int criterionCode = statement.has("RC4") ? 4 : statement.has("RC8") ? 8 : CRITERION_MET;
    return met ? Math.max(code, criterionCode) : code;
  }

  /// An operator's input, and no output.
  private static Dds input(ToolStatement statement) throws ToolFailure {
    return new Dds(Calls.name(statement, "FROM"), List.of(), null, List.of());
  }

  /// WRITE: the count behind a text, as a record.
  private void write(ToolStatement statement, long records) throws ToolFailure {
    int width = (int) Math.min(15, Calls.number(statement, "DIGITS", 15));
    String digits = Selecting.digits(records).substring(15 - width);
    Operand operand = statement.operand("TEXT");
    String text =
        operand != null
                && operand.value() instanceof Value.Group(_, List<Value> parts, _)
                && parts.size() == 1
                && parts.getFirst() instanceof Value.Constant constant
            ? constant.text()
            : "";
    ColumnFormat form = ReportOptions.count(statement, "EDCOUNT");
    BigInteger count = BigInteger.valueOf(records);
    if (form != null && form.overflows(count)) {
      throw new ToolFailure(12, "HP4122", records + " has more digits than it is to be shown with");
    }
    String shown = text + (form == null ? digits : form.number(count, width));
    int length = (int) Math.min(32_760, Calls.number(statement, "WIDTH", shown.length()));
    if (length < shown.length()) {
      throw new ToolFailure(12, "HP4105", "`WIDTH` needs " + shown.length() + " at least");
    }
    byte[] record = calls.step().codePage().encode(shown + " ".repeat(length - shown.length()));
    try {
      SortOutput output =
          SortOutput.of(
              calls.step(), Calls.name(statement, "WRITE"), Dcb.of(RecordFormat.FB, record.length));
      output.open();
      output.write(record, 0, record.length, (byte) 0x40);
      output.close();
    } catch (SortFailure failure) {
      throw new ToolFailure(16, "HP4119", failure.text());
    }
  }

  private static List<OnField> numbers(ToolStatement statement) throws ToolFailure {
    List<OnField> fields = OnField.all(statement, statement.problems());
    for (OnField field : fields) {
      if (!field.numeric()) {
        throw new ToolFailure(12, "HP4105", field.name() + " is no field of numbers");
      }
    }
    return fields;
  }

  /// STATS: smallest, largest, mean and sum of fields.
  int stats(ToolStatement statement) throws ToolFailure {
    List<OnField> fields = numbers(statement);
    List<Figures> figures = fields.stream().map(_ -> new Figures()).toList();
    RecordStage stage =
        new RecordStage((bytes, at, length, number) -> {
          for (int i = 0; i < fields.size(); i++) {
            figures.get(i).take(value(fields.get(i), bytes, at, length, number));
          }
          return false;
        });
    int code = calls.run(statement, calls.request(statement, true), input(statement), null, stage);
    count(stage.records());
    for (int i = 0; i < fields.size(); i++) {
      Figures of = figures.get(i);
      String name = (fields.get(i).name() + " ".repeat(18)).substring(0, 18);
      calls.messages().line("ICE607I 0 STATISTICS FOR " + name + ":");
      calls
          .messages()
          .line("ICE608I 0   MINIMUM: " + signed(of.least()) + ", MAXIMUM: " + signed(of.most()));
      calls
          .messages()
          .line("ICE609I 0   AVERAGE: " + signed(of.mean()) + ", TOTAL  : " + signed(of.total()));
    }
    return code;
  }

  private static BigInteger value(OnField field, byte[] bytes, int at, int length, long number)
      throws IOException {
    if (field.end() > length) {
      throw new IOException("a record ends before " + field.name());
    }
    return field.value(bytes, at, length, number);
  }

  private static String signed(BigInteger value) {
    String digits = String.format(Locale.ROOT, "%015d", value.abs());
    return (value.signum() < 0 ? "-" : "+") + digits;
  }

  /// RANGE: how many values lie in a range.
  int range(ToolStatement statement) throws ToolFailure {
    OnField field = one(numbers(statement));
    Criterion criterion = Criterion.of(statement);
    long[] within = new long[1];
    RecordStage stage =
        new RecordStage((bytes, at, length, number) -> {
          within[0] += criterion.holds(value(field, bytes, at, length, number)) ? 1 : 0;
          return false;
        });
    int code = calls.run(statement, calls.request(statement, true), input(statement), null, stage);
    count(stage.records());
    calls
        .messages()
        .line(
            "ICE631I 0 NUMBER OF VALUES IN RANGE FOR "
                + (field.name() + " ".repeat(18)).substring(0, 18)
                + ": "
                + Selecting.digits(within[0]));
    return code;
  }

  private static OnField one(List<OnField> fields) throws ToolFailure {
    if (fields.size() != 1) {
      throw new ToolFailure(12, "HP4105", "one `ON` is wanted");
    }
    return fields.getFirst();
  }

  /// UNIQUE: how many different values there are.
  int unique(ToolStatement statement) throws ToolFailure {
    List<OnField> fields = OnField.all(statement, statement.problems());
    OnField field = one(fields);
    var keys = OnField.keys(statement, fields);
    GroupStage stage =
        new GroupStage(new SortKey(keys).width(), (group, to) -> to.take(group.getFirst()));
    int code = calls.run(statement, calls.request(statement, true), input(statement), keys, stage);
    count(stage.records());
    calls
        .messages()
        .line(
            "          NUMBER OF UNIQUE VALUES FOR "
                + field.name()
                + ": "
                + Selecting.digits(stage.given()));
    return code;
  }

  /// VERIFY: decimal fields that hold no number.
  int verify(ToolStatement statement) throws ToolFailure {
    List<OnField> fields = numbers(statement);
    boolean signs = !statement.has("NOSIGN");
    InvalidValues invalid = new InvalidValues(calls.messages(), statement);
    RecordStage stage =
        new RecordStage((bytes, at, length, number) -> {
          for (OnField field : fields) {
            if (field.end() > length || !good(field, bytes, at, signs)) {
              invalid.found(field, bytes, at, number);
            }
          }
          return false;
        });
    int code = calls.run(statement, calls.request(statement, true), input(statement), null, stage);
    count(stage.records());
    return Math.max(code, invalid.code());
  }

  private static boolean good(OnField field, byte[] bytes, int at, boolean signs) {
    try {
      BigInteger value = field.value(bytes, at, field.end(), 0);
      assert value != null;
    } catch (DataException e) {
      return false;
    }
    int last = bytes[at + field.end() - 1];
    int sign = field.format() == FieldFormat.PD ? last & 15 : last >> 4 & 15;
    boolean checked = field.format() == FieldFormat.PD || field.format() == FieldFormat.ZD;
    return !signs || !checked || sign >= 10;
  }
}
