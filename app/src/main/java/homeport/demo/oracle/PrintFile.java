package homeport.demo.oracle;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// A print data set: lines of 132 positions behind an ASA control character that says how far to go
/// before printing (new page, or one, two or three lines).
final class PrintFile {
  static final int LENGTH = 133;

  private static final int WIDTH = 132;
  private static final List<String> ADVANCES = List.of(" ", "0", "-");

  private final String program;
  private final List<byte[]> records = new ArrayList<>();

  /// @param program as the first line of its pages says
  PrintFile(String program) {
    this.program = program;
  }

  /// Heads a new page with the bank's two lines.
  void newPage(String title, int page) {
    page(page);
    String date = DayParameters.BUSINESS_DATE.format(DateTimeFormatter.ISO_LOCAL_DATE);
    print(1, Editing.text("BUSINESS DATE " + date, 51) + title);
  }

  /// Begins a page with the bank's first line.
  void page(int page) {
    page(
        Editing.text(program, 56)
            + Editing.text("HARBOUR SAVINGS BANK", 67)
            + "PAGE "
            + Editing.count(page, 4));
  }

  /// Begins a page with a line.
  void page(String line) {
    add("1", line);
  }

  void print(int advance, String line) {
    add(ADVANCES.get(advance - 1), line);
  }

  List<byte[]> records() {
    return List.copyOf(records);
  }

  private void add(String control, String line) {
    records.add(new RecordImage(LENGTH).text(control, 1).text(line, WIDTH).toBytes());
  }
}
