package homeport.utilities.sort.outfil;

import homeport.utilities.sort.outfil.ReportLayout.Section;
import homeport.utilities.sort.outfil.ReportLayout.Text;
import homeport.utilities.sort.reformat.Form.Placed;
import homeport.utilities.sort.reformat.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Writes a report as its records come: the headers before them, a page when one is full, trailers
/// and headers where a section ends (z/OS DFSORT Application Programming Guide, OUTFIL). A header
/// takes its fields from the record that it stands before, a trailer from the last one before it.
///
/// The trailer of a page follows its last line directly (A-4012).
public final class Report {
  private static final byte BLANK = 0x40;
  private static final byte NEW_PAGE = (byte) 0xF1;

  private final ReportLayout layout;
  private final Lines to;
  private final Source current;
  private final Source last;
  private final List<Tally> tallies = new ArrayList<>();
  private final byte[][] keys;
  private byte[] line = new byte[256];
  private long page;
  private int onPage;
  private boolean begun;
  private boolean eject = true;
  private long lines;

  /// Takes finished lines; a control character stands before each when the report has them.
  @FunctionalInterface
  public interface Lines {
    void take(byte[] bytes, int at, int length) throws IOException;
  }

  public Report(ReportLayout layout, Lines to) {
    this.layout = layout;
    this.to = to;
    this.current = new Source(0);
    this.last = new Source(0);
    this.keys = new byte[layout.sections().size()][];
    for (Text text : texts()) {
      tallies.addAll(text.tallies());
    }
  }

  private List<Text> texts() {
    List<Text> texts =
        new ArrayList<>(
            List.of(layout.header1(), layout.header2(), layout.trailer1(), layout.trailer2()));
    for (Section section : layout.sections()) {
      texts.add(section.header());
      texts.add(section.trailer());
    }
    return texts;
  }

  /// Lines of headers and trailers written.
  public long lines() {
    return lines;
  }

  /// A record is about to be written: what stands before it.
  public void before(byte[] record, int at, int length) throws IOException {
    current.load(record, at, length, Math.max(length, layout.end()), BLANK);
    if (!begun) {
      begin();
      openSections(0);
    } else {
      int broken = brokenSection();
      if (broken < layout.sections().size()) {
        closeSections(broken);
        skip(layout.sections().get(broken));
        openSections(broken);
      } else if (layout.detail() && full(1)) {
        nextPage();
        repeatSections();
      }
    }
    last.load(record, at, length, Math.max(length, layout.end()), BLANK);
    for (Tally tally : tallies) {
      if (tally.counts()) {
        tally.take(current);
      }
    }
  }

  /// Writes a record's own line.
  public void detail(byte[] bytes, int at, int length) throws IOException {
    if (layout.detail()) {
      emit(bytes, at, length);
    }
  }

  private void begin() throws IOException {
    begun = true;
    Source first = current;
    if (!layout.header1().lines().isEmpty()) {
      page++;
      eject = layout.ejects().header1();
      text(layout.header1(), first);
    }
    startPage();
  }

  private void startPage() throws IOException {
    page++;
    onPage = 0;
    eject = layout.header2().lines().isEmpty() || layout.ejects().header2();
    text(layout.header2(), current);
  }

  private boolean full(int wanted) {
    return layout.linesPerPage() > 0
        && onPage + wanted + layout.trailer2().lines().size() > layout.linesPerPage();
  }

  private void nextPage() throws IOException {
    endPage();
    startPage();
  }

  private void endPage() throws IOException {
    text(layout.trailer2(), last);
    layout.trailer2().tallies().forEach(Tally::reset);
  }

  private int brokenSection() {
    for (int i = 0; i < keys.length; i++) {
      Section section = layout.sections().get(i);
      int from = section.offset();
      int to = from + section.length();
      if (!Arrays.equals(current.bytes(), from, to, last.bytes(), from, to)) {
        return i;
      }
    }
    return keys.length;
  }

  private void openSections(int from) throws IOException {
    for (Section section : layout.sections().subList(from, keys.length)) {
      heading(section.header());
    }
  }

  private void heading(Text header) throws IOException {
    if (!header.lines().isEmpty() && onPage > 0 && full(header.lines().size() + 1)) {
      nextPage();
    }
    text(header, current);
  }

  private void repeatSections() throws IOException {
    for (Section section : layout.sections()) {
      if (section.repeated()) {
        text(section.header(), current);
      }
    }
  }

  private void closeSections(int from) throws IOException {
    for (Section section : layout.sections().subList(from, keys.length).reversed()) {
      Text trailer = section.trailer();
      if (!trailer.lines().isEmpty() && full(trailer.lines().size())) {
        nextPage();
      }
      text(trailer, last);
      trailer.tallies().forEach(Tally::reset);
    }
  }

  private void skip(Section section) throws IOException {
    if (section.skipLines() < 0) {
      nextPage();
      return;
    }
    for (int i = 0; i < section.skipLines() && !full(1); i++) {
      lines++;
      emit(line, 0, 0);
    }
  }

  /// The last trailers.
  public void end() throws IOException {
    if (!begun) {
      begin();
    } else {
      closeSections(0);
    }
    endPage();
    if (!layout.trailer1().lines().isEmpty()) {
      page++;
      onPage = 0;
      eject = layout.ejects().trailer1();
      text(layout.trailer1(), last);
    }
  }

  private void text(Text text, Source record) throws IOException {
    text.tallies().forEach(tally -> tally.page(page));
    for (List<Placed> placed : text.lines()) {
      int width = placed.stream().mapToInt(Placed::end).max().orElse(0);
      if (width > line.length) {
        line = new byte[width];
      }
      Arrays.fill(line, 0, width, BLANK);
      for (Placed one : placed) {
        one.piece().put(record, line, one.column());
      }
      lines++;
      emit(line, 0, width);
    }
  }

  private void emit(byte[] bytes, int at, int length) throws IOException {
    onPage++;
    if (!layout.control()) {
      to.take(bytes, at, length);
      return;
    }
    byte[] whole = new byte[length + 1];
    whole[0] = eject ? NEW_PAGE : BLANK;
    eject = false;
    System.arraycopy(bytes, at, whole, 1, length);
    to.take(whole, 0, whole.length);
  }
}
