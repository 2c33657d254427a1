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

  private final List<byte[]> records = new ArrayList<>();

  /// Heads a new page with the bank's two lines.
  void newPage(String title, int page) {
    add(
        "1",
        Editing.text("HSBRPT", 56)
            + Editing.text("HARBOUR SAVINGS BANK", 67)
            + "PAGE "
            + Editing.count(page, 4));
    String date = DayParameters.BUSINESS_DATE.format(DateTimeFormatter.ISO_LOCAL_DATE);
    print(1, Editing.text("BUSINESS DATE " + date, 51) + title);
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
