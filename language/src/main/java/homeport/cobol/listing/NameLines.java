package homeport.cobol.listing;

import homeport.cobol.listing.CrossReference.Entry;
import homeport.cobol.listing.CrossReference.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A cross-reference as lines: where defined, the name, where used.
final class NameLines {
  private static final int COLUMNS = 120;
  private static final int NAME_COLUMNS = 32;
  private static final String INDENT = " ".repeat(12 + NAME_COLUMNS);

  private NameLines() {}

  /// @param none what stands instead of a line for a name that no line defines
  static List<String> of(List<Entry> entries, String none) {
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries) {
      StringBuilder line = new StringBuilder();
      line.append(
          String.format(
              Locale.ROOT, "%9s   %-" + NAME_COLUMNS + "s", defined(entry, none), entry.name()));
      for (Use use : entry.inOrder()) {
        String text = " " + use;
        if (line.length() + text.length() > COLUMNS) {
          lines.add(line.toString());
          line.setLength(0);
          line.append(INDENT);
        }
        line.append(text);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static String defined(Entry entry, String none) {
    return entry.definedAt() == 0 ? none : Integer.toString(entry.definedAt());
  }
}
