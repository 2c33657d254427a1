package homeport.utilities.sort.outfil;

import homeport.utilities.sort.reformat.Form.Placed;
import java.util.List;

/// The report that an OUTFIL makes of its records: headers, trailers, pages and sections (z/OS
/// DFSORT Application Programming Guide, OUTFIL, "HEADER1" to "TRAILER3", "LINES", "SECTIONS").
///
/// @param linesPerPage 0 for one page without end
/// @param detail records themselves are written, too
/// @param control records begin with a printer control character
/// @param ejects which of the first header, the page header and the last trailer begin a page
public record ReportLayout(
    Text header1,
    Text header2,
    Text trailer1,
    Text trailer2,
    List<Section> sections,
    int linesPerPage,
    boolean detail,
    boolean control,
    Ejects ejects) {
  public ReportLayout {
    sections = List.copyOf(sections);
  }

  /// Lines, each with its pieces; no line at all when the operand is not there.
  ///
  /// @param tallies what its pieces tell
  public record Text(List<List<Placed>> lines, List<Tally> tallies) {
    public static final Text NONE = new Text(List.of(), List.of());

    public Text {
      lines = lines.stream().map(List::copyOf).toList();
      tallies = List.copyOf(tallies);
    }

    int width() {
      return lines.stream().flatMap(List::stream).mapToInt(Placed::end).max().orElse(0);
    }

    int end() {
      int pieces =
          lines.stream()
              .flatMap(List::stream)
              .mapToInt(placed -> placed.piece().end())
              .max()
              .orElse(0);
      return Math.max(pieces, tallies.stream().mapToInt(Tally::end).max().orElse(0));
    }
  }

  /// Records with the same bytes in a field.
  ///
  /// @param skipLines empty lines before the next section; -1 for a new page
  /// @param repeated the header stands on each page (PAGEHEAD)
  public record Section(
      int offset, int length, int skipLines, boolean repeated, Text header, Text trailer) {}

  /// BLKCCH1, BLKCCH2 and BLKCCT1 take these away.
  public record Ejects(boolean header1, boolean header2, boolean trailer1) {}

  /// Bytes of the longest line of headers and trailers.
  public int width() {
    int width = Math.max(header1.width(), header2.width());
    width = Math.max(width, Math.max(trailer1.width(), trailer2.width()));
    for (Section section : sections) {
      width = Math.max(width, Math.max(section.header().width(), section.trailer().width()));
    }
    return width;
  }

  /// Where the last field ends that it reads.
  public int end() {
    int end = Math.max(header1.end(), header2.end());
    end = Math.max(end, Math.max(trailer1.end(), trailer2.end()));
    for (Section section : sections) {
      end = Math.max(end, section.offset() + section.length());
      end = Math.max(end, Math.max(section.header().end(), section.trailer().end()));
    }
    return end;
  }
}
