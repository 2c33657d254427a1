package homeport.utilities.icetool;

import homeport.data.CodePage;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.Listing;
import homeport.utilities.icetool.OnField.What;
import homeport.utilities.sort.engine.FieldNumber;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The report of DISPLAY and OCCUR: a title, headings, and a line for each record or value (z/OS
/// DFSORT Application Programming Guide, "DISPLAY operator", "OCCUR operator"; the columns' exact
/// places are A-4014).
///
/// A number has 15 digits, or 31 for longer fields, with its sign before them. With BLANK and PLUS
/// leading zeros are blank and the sign floats. Formatting items of a column say for it how it is
/// shown.
final class ColumnReport implements AutoCloseable {
  private static final int LRECL_MIN = 121;
  private static final int LRECL_MAX = 2048;
  private static final int COUNT_DIGITS = 15;

  private final ReportOptions options;
  private final CodePage codePage;
  private final List<OnField> fields;
  private final int[] widths;
  private final Listing listing;
  private int onPage = Integer.MAX_VALUE;
  private int page;
  private @Nullable String section;
  private @Nullable BigInteger overflow;

  private ColumnReport(UtilityStep step, ReportOptions options, List<OnField> fields) {
    this.options = options;
    this.codePage = step.codePage();
    this.fields = fields;
    this.widths = new int[fields.size()];
    int width = options.indent() + options.left();
    for (int i = 0; i < widths.length; i++) {
      widths[i] = dataWidth(fields.get(i));
      for (String heading : options.headings(i, fields.get(i))) {
        widths[i] = Math.max(widths[i], heading.length());
      }
      width += widths[i] + options.between();
    }
    int needed = options.width() > 0 ? options.width() : width + 1;
    int lrecl = Math.min(LRECL_MAX, Math.max(LRECL_MIN, needed));
    RecordFormat recfm = options.control() ? RecordFormat.FBA : RecordFormat.FB;
    this.listing = Listing.open(step, options.ddName(), Dcb.of(recfm, lrecl));
  }

  static ColumnReport open(UtilityStep step, ReportOptions options, List<OnField> fields)
      throws ToolFailure {
    ColumnReport report = new ColumnReport(step, options, fields);
    if (!report.listing.isOpen()) {
      throw new ToolFailure(
          12, "HP4001", options.ddName() + " cannot be opened: " + report.listing.failure());
    }
    return report;
  }

  private int dataWidth(OnField field) {
    ColumnFormat form = field.form();
    if (form != null) {
      return field.numeric()
          ? form.width(formDigits(field, form))
          : form.text(" ".repeat(field.length())).length();
    }
    if (field.what() == What.HEX) {
      return 2 * field.length();
    }
    if (!field.numeric()) {
      return field.length();
    }
    boolean unsigned = field.what() == What.NUMBER || field.what() == What.COUNT;
    boolean statistics = !options.statistics().isEmpty();
    if (options.blank() && !unsigned && field.what() == What.FIELD && !statistics) {
      return FieldNumber.digits(field.format(), field.length()) + 1;
    }
    return digits(field) + (unsigned ? 0 : 1);
  }

  /// Digits of a column with formatting items that do not say how many.
  private int formDigits(OnField field, ColumnFormat form) {
    boolean statistics = form.statistics() && !options.statistics().isEmpty();
    return field.what() == What.FIELD && !statistics
        ? FieldNumber.digits(field.format(), field.length())
        : digits(field);
  }

  private static int digits(OnField field) {
    return field.what() == What.FIELD && FieldNumber.digits(field.format(), field.length()) > 15
        ? 31
        : 15;
  }

  /// The line of a record or value.
  ///
  /// @param values of the fields of numbers; null for one that holds none
  void line(byte[] bytes, int at, List<@Nullable BigInteger> values) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      OnField field = fields.get(i);
      BigInteger value = values.get(i);
      if (value != null) {
        cells.add(number(field, value));
      } else {
        cells.add(field.numeric() ? asterisks(field) : text(field, bytes, at));
      }
    }
    print(cells);
  }

  private String asterisks(OnField field) {
    ColumnFormat form = field.form();
    return form == null ? "*".repeat(dataWidth(field)) : form.asterisks(formDigits(field, form));
  }

  /// A number that had more digits than its column is to have at most (`Udd`); null for none.
  @Nullable BigInteger overflow() {
    return overflow;
  }

  private String text(OnField field, byte[] bytes, int at) {
    if (field.what() == What.HEX) {
      int from = at + field.offset();
      return HexFormat.of().withUpperCase().formatHex(bytes, from, from + field.length());
    }
    StringBuilder text = new StringBuilder();
    codePage.decode(bytes, at + field.offset(), field.length(), text);
    ColumnFormat form = field.form();
    return form == null ? text.toString() : form.text(text.toString());
  }

  /// A section begins: a new page with its title.
  void section(ReportOptions.Sections sections, byte[] bytes, int at, int length) {
    section = sections.line(sectionValue(sections.field(), bytes, at, length));
    onPage = Integer.MAX_VALUE;
  }

  private String sectionValue(OnField field, byte[] bytes, int at, int length) {
    if (!field.numeric()) {
      return text(field, bytes, at).stripTrailing();
    }
    BigInteger value = field.value(bytes, at, length, 0);
    ColumnFormat form = field.form();
    return form == null
        ? number(field, value)
        : formatted(form, value, FieldNumber.digits(field.format(), field.length()));
  }

  /// The last section has ended: what comes is about all of them.
  void ended() {
    section = null;
    onPage = Integer.MAX_VALUE;
  }

  private String number(OnField field, BigInteger value) {
    ColumnFormat form = field.form();
    if (form != null) {
      return formatted(form, value, formDigits(field, form));
    }
    boolean unsigned = field.what() == What.NUMBER || field.what() == What.COUNT;
    String sign = value.signum() < 0 ? "-" : options.plus() || !options.blank() ? "+" : "";
    if (options.blank()) {
      return (unsigned ? "" : sign) + value.abs();
    }
    String digits = String.format(Locale.ROOT, "%0" + digits(field) + "d", value.abs());
    return unsigned ? digits : sign + digits;
  }

  private String formatted(ColumnFormat form, BigInteger value, int digits) {
    overflow = form.overflows(value) ? value : overflow;
    return form.number(value, digits);
  }

  /// A statistic's text, and its values below the columns of numbers.
  void statistic(String text, List<BigInteger> values) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      BigInteger value = values.get(i);
      ColumnFormat form = fields.get(i).form();
      boolean shown =
          fields.get(i).numeric()
              && fields.get(i).what() != What.NUMBER
              && (form == null || form.statistics());
      cells.add(shown ? number(fields.get(i), value) : "");
    }
    if (onPage >= options.lines()) {
      head();
    }
    emit("");
    if (options.statisticsLeft()) {
      emit(row(text, cells));
      return;
    }
    boolean first = !fields.getFirst().numeric() && text.length() <= widths[0];
    if (first) {
      cells.set(0, text);
    } else {
      emit(" ".repeat(options.indent()) + text);
    }
    print(cells);
  }

  /// The line of COUNT or BCOUNT.
  void count(String text, long records, @Nullable ColumnFormat form) {
    text(
        text
            + ' '
            + (form == null
                ? records
                : formatted(form, BigInteger.valueOf(records), COUNT_DIGITS)));
  }

  /// A line of text at the end.
  private void text(String text) {
    if (onPage >= options.lines()) {
      head();
    }
    emit("");
    emit(" ".repeat(options.indent()) + text);
  }

  private void print(List<String> cells) {
    if (onPage >= options.lines()) {
      head();
    }
    emit(row(cells));
  }

  private String row(List<String> cells) {
    return row("", cells);
  }

  private String row(String before, List<String> cells) {
    StringBuilder row = new StringBuilder(" ".repeat(options.indent()));
    row.append(before).append(" ".repeat(Math.max(0, options.left() - before.length())));
    for (int i = 0; i < cells.size(); i++) {
      row.append(i == 0 ? "" : " ".repeat(options.between()));
      String cell = cells.get(i);
      String gap = " ".repeat(Math.max(0, widths[i] - cell.length()));
      row.append(fields.get(i).numeric() ? gap + cell : cell + gap);
    }
    return row.toString().stripTrailing();
  }

  /// The top of a page: titles, headings, and a line of hyphens below headings of HEADER.
  void head() {
    if (page > 0 && !options.heads() && section == null) {
      onPage = 0;
      return;
    }
    page++;
    onPage = 0;
    List<String> lines = new ArrayList<>(options.titles(page));
    if (!lines.isEmpty()) {
      lines.add("");
    }
    if (section != null) {
      lines.add(" ".repeat(options.indent()) + section);
      lines.add("");
    }
    lines.addAll(headings());
    boolean first = true;
    for (String line : lines) {
      if (first && options.control()) {
        listing.page(line);
        onPage++;
      } else {
        emit(line);
      }
      first = false;
    }
  }

  private List<String> headings() {
    List<String> lines = new ArrayList<>();
    if (!options.headed()) {
      return lines;
    }
    int count = 0;
    for (int i = 0; i < fields.size(); i++) {
      count = Math.max(count, options.headings(i, fields.get(i)).size());
    }
    for (int line = 0; line < count; line++) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < fields.size(); i++) {
        List<String> own = options.headings(i, fields.get(i));
        int place = line - (count - own.size());
        cells.add(place < 0 ? "" : own.get(place));
      }
      lines.add(row(cells));
    }
    if (options.underlined()) {
      List<String> cells = new ArrayList<>();
      for (int width : widths) {
        cells.add("-".repeat(width));
      }
      lines.add(row(cells));
    }
    return lines;
  }

  private void emit(String line) {
    listing.line(line);
    onPage++;
  }

  @Override
  public void close() {
    if (page == 0) {
      head();
    }
    listing.close();
  }
}
