package homeport.utilities.icetool;

import homeport.data.DataException;
import homeport.utilities.sort.Dds;
import homeport.utilities.sort.engine.SortKey;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// DISPLAY and OCCUR: reports of records, and of values with how often they come (z/OS DFSORT
/// Application Programming Guide).
final class Reports {
  private final Calls calls;

  Reports(Calls calls) {
    this.calls = calls;
  }

  /// DISPLAY.
  int display(ToolStatement statement) throws ToolFailure {
    List<OnField> fields = OnField.all(statement, statement.problems());
    ReportOptions options = ReportOptions.of(calls.step(), statement);
    Dds dds = new Dds(Calls.name(statement, "FROM"), List.of(), null, List.of());
    try (ColumnReport report = ColumnReport.open(calls.step(), options, fields)) {
      List<Figures> columns = columns(fields);
      Section section = new Section(report, options, fields);
      InvalidValues invalid = new InvalidValues(calls.messages(), statement);
      RecordStage stage =
          new RecordStage((bytes, at, length, number) -> {
            section.take(bytes, at, length);
            List<@Nullable BigInteger> values = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
              BigInteger value = value(fields.get(i), bytes, at, length, number, invalid);
              values.add(value);
              if (value != null) {
                columns.get(i).take(value);
                section.columns.get(i).take(value);
              }
            }
            report.line(bytes, at, values);
            return false;
          });
      int code = calls.run(statement, calls.request(statement, true), dds, null, stage);
      section.end();
      statistics(report, options.statistics(), options.count(), columns, stage.records());
      calls.messages().line("ICE628I 0 RECORD COUNT:  " + Selecting.digits(stage.records()));
      checkOverflow(report);
      return Math.max(code, invalid.code());
    }
  }

  private static void checkOverflow(ColumnReport report) throws ToolFailure {
    if (report.overflow() != null) {
      throw new ToolFailure(
          12, "HP4122", report.overflow() + " has more digits than its column is to have");
    }
  }

  private static List<Figures> columns(List<OnField> fields) {
    return fields.stream().map(_ -> new Figures()).toList();
  }

  /// The records since BREAK's field had another value.
  private static final class Section {
    private final ColumnReport report;
    private final ReportOptions options;
    private final List<OnField> fields;
    private List<Figures> columns;
    private byte @Nullable [] value;
    private long records;

    Section(ColumnReport report, ReportOptions options, List<OnField> fields) {
      this.report = report;
      this.options = options;
      this.fields = fields;
      this.columns = columns(fields);
    }

    void take(byte[] bytes, int at, int length) throws IOException {
      ReportOptions.Sections sections = options.sections();
      if (sections == null) {
        return;
      }
      OnField field = sections.field();
      if (field.end() > length) {
        throw new IOException("a record ends before " + field.name());
      }
      int from = at + field.offset();
      byte[] now = Arrays.copyOfRange(bytes, from, from + field.length());
      if (value == null || !Arrays.equals(value, now)) {
        close(sections);
        value = now;
        report.section(sections, bytes, at, length);
      }
      records++;
    }

    private void close(ReportOptions.Sections sections) {
      if (records > 0) {
        statistics(report, sections.statistics(), sections.count(), columns, records);
        columns = columns(fields);
        records = 0;
      }
    }

    void end() {
      ReportOptions.Sections sections = options.sections();
      if (sections != null) {
        close(sections);
        if (!options.statistics().isEmpty()) {
          report.ended();
        }
      }
    }
  }

  /// The value of a field of numbers; null for other fields and, with a message, for no number.
  private static @Nullable BigInteger value(
      OnField field, byte[] bytes, int at, int length, long number, InvalidValues invalid)
      throws IOException {
    if (field.end() > length) {
      throw new IOException("a record ends before " + field.name());
    }
    if (!field.numeric()) {
      return null;
    }
    try {
      return field.value(bytes, at, length, number);
    } catch (DataException e) {
      invalid.found(field, bytes, at, number);
      return null;
    }
  }

  private static BigInteger figure(Figures figures, String statistic) {
    return switch (statistic) {
      case "TOTAL" -> figures.total();
      case "MAXIMUM" -> figures.most();
      case "MINIMUM" -> figures.least();
      default -> figures.mean();
    };
  }

  private static void statistics(
      ColumnReport report,
      Map<String, String> texts,
      @Nullable ColumnFormat count,
      List<Figures> columns,
      long records) {
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      if (entry.getKey().equals("COUNT")) {
        report.count(entry.getValue(), records, count);
        continue;
      }
      List<BigInteger> values = new ArrayList<>();
      columns.forEach(column -> values.add(figure(column, entry.getKey())));
      report.statistic(entry.getValue(), values);
    }
  }

  /// OCCUR.
  int occur(ToolStatement statement) throws ToolFailure {
    List<OnField> fields = OnField.all(statement, statement.problems());
    ReportOptions options = ReportOptions.of(calls.step(), statement);
    Criterion criterion = Criterion.of(statement);
    boolean all = statement.has("ALLDUPS");
    boolean none = statement.has("NODUPS");
    var keys = OnField.keys(statement, fields);
    Dds dds = new Dds(Calls.name(statement, "FROM"), List.of(), null, List.of());
    long[] shown = new long[1];
    try (ColumnReport report = ColumnReport.open(calls.step(), options, fields)) {
      GroupStage stage =
          new GroupStage(
              new SortKey(keys).width(),
              (group, _) -> {
                int count = group.size();
                if ((!all || count > 1) && (!none || count == 1) && criterion.holds(count)) {
                  byte[] record = group.getFirst();
                  List<@Nullable BigInteger> values = new ArrayList<>();
                  for (OnField field : fields) {
                    values.add(
                        field.numeric() ? field.value(record, 0, record.length, count) : null);
                  }
                  report.line(record, 0, values);
                  shown[0]++;
                }
              });
      int code = calls.run(statement, calls.request(statement, true), dds, keys, stage);
      calls.messages().line("ICE628I 0 RECORD COUNT:  " + Selecting.digits(stage.records()));
      calls
          .messages()
          .line(
              "ICE638I 0 NUMBER OF RECORDS RESULTING FROM CRITERIA:  "
                  + Selecting.digits(shown[0]));
      checkOverflow(report);
      return code;
    }
  }
}
