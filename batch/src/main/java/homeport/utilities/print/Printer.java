package homeport.utilities.print;

import homeport.data.CodePage;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.dd.RecordSink;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.UtilityFailure;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes what IEBPTPCH prints or punches: lines with control characters and titles on top of each
/// page, or cards. Without FIELDs a printed record stands in groups of eight characters, twelve on
/// a line; behind a record of a blocked data set stands an asterisk (where blocks end, which would
/// have two, is not known here, A-4031).
final class Printer {
  private static final byte BLANK = 0x40;
  private static final int GROUP = 8;
  private static final int LINE = 12 * GROUP;
  private static final int CARD = 80;
  private static final int CARD_DATA = 72;

  private final RecordSink sink;
  private final PrintOrder order;
  private final CodePage codePage;
  private final int length;
  private int line;
  private int number;

  Printer(RecordSink sink, PrintOrder order, CodePage codePage, Dcb output) throws UtilityFailure {
    RecordFormat recfm = output.recfm();
    boolean fits =
        recfm != null
            && recfm.length() == RecordFormat.Length.FIXED
            && (order.punch() || order.formatted() || recfm.ansiControl());
    if (!fits) {
      throw new UtilityFailure(
          "HP4302",
          "SYSUT2 has " + output + ", " + (order.punch() ? "PUNCH needs FB" : "PRINT needs FBA"));
    }
    this.sink = sink;
    this.order = order;
    this.codePage = codePage;
    this.length = output.lrecl();
    this.number = order.sequence();
  }

  /// Prints a data set or a member.
  ///
  /// @return false when it has no records
  boolean print(RecordSource source, Dcb input, @Nullable String member) throws UtilityFailure {
    line = 0;
    if (member != null) {
      text("MEMBER NAME  " + member);
    }
    List<Layout> layouts =
        member == null ? order.layouts() : order.members().getOrDefault(member, order.layouts());
    RecordFormat recfm = input.recfm();
    String end = recfm != null && recfm.name().indexOf('B') > 0 ? "*" : "";
    int group = 0;
    long read = 0;
    long taken = 0;
    while ((order.stopAfter() == 0 || taken < order.stopAfter()) && source.next()) {
      read++;
      long counted = read - order.startAfter();
      if (counted <= 0 || counted % order.skip() != 0) {
        continue;
      }
      taken++;
      byte[] record = source.record();
      Layout layout = layouts.isEmpty() ? null : layouts.get(Math.min(group, layouts.size() - 1));
      record(record, layout, end);
      Layout.Identity last = layout == null ? null : layout.identity();
      if (last != null && last.in(record, codePage)) {
        group++;
      }
    }
    return read > 0;
  }

  private void record(byte[] record, @Nullable Layout layout, String end) throws UtilityFailure {
    if (order.formatted()) {
      write(record);
    } else if (layout != null && !layout.fields().isEmpty()) {
      text(layout.line(record, codePage));
    } else {
      String text =
          order.hex()
              ? HexFormat.of().withUpperCase().formatHex(record)
              : Layout.printable(record, codePage);
      int width = !order.punch() ? LINE : order.sequence() < 0 ? CARD : CARD_DATA;
      for (int at = 0; at < Math.max(1, text.length()); at += width) {
        String part = text.substring(at, Math.min(text.length(), at + width));
        boolean last = at + width >= text.length();
        text(order.punch() ? part : groups(part) + (last ? end : ""));
      }
    }
  }

  private static String groups(String text) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < text.length(); at += GROUP) {
      line.append(at == 0 ? "" : "  ").append(text, at, Math.min(text.length(), at + GROUP));
    }
    return line.toString();
  }

  private void text(String text) throws UtilityFailure {
    if (order.punch()) {
      card(text);
    } else if (line > 0 && line < order.maxLine()) {
      write(codePage.encode(" 0-".charAt(order.spacing() - 1) + text));
      line += order.spacing();
    } else {
      line = 0;
      for (String title : order.titles()) {
        write(codePage.encode((line == 0 ? '1' : ' ') + title));
        line++;
      }
      write(codePage.encode((line == 0 ? '1' : '0') + text));
      line++;
    }
  }

  /// A record, filled up with blanks or cut.
  private void write(byte[] bytes) throws UtilityFailure {
    byte[] whole = Arrays.copyOf(bytes, length);
    if (bytes.length < length) {
      Arrays.fill(whole, bytes.length, length, BLANK);
    }
    sink.write(whole);
  }

  private void card(String text) throws UtilityFailure {
    if (number < 0) {
      write(codePage.encode(text));
      return;
    }
    String data = text.substring(0, Math.min(CARD_DATA, text.length()));
    write(codePage.encode(String.format(Locale.ROOT, "%-72s%08d", data, number)));
    number += order.increment();
  }
}
