package homeport.runtime;

/// The logical page of a file with LINAGE: where on the paper a record goes, and when a page ends
/// (Language Reference, "LINAGE clause", "WRITE statement", "END-OF-PAGE phrase").
///
/// Lines of the paper are counted from 1 through all pages, margins included. Values that a program
/// changes hold from the next page on.
final class LogicalPage {
  private long nextBody;
  private long nextFooting;
  private long nextTop;
  private long nextBottom;
  private int body;
  private int footing;
  private int bottom;
  private int counter;
  private long line;
  private long printed;
  private boolean endOfPage;

  /// @param footingLine 0 when the clause has no FOOTING
  void describe(long lines, long footingLine, long topLines, long bottomLines) {
    nextBody = lines;
    nextFooting = footingLine;
    nextTop = topLines;
    nextBottom = bottomLines;
  }

  /// OPEN OUTPUT or EXTEND: a page begins.
  void open(String fileName) {
    line = 0;
    printed = 0;
    bottom = 0;
    body = 0;
    counter = 0;
    turn(fileName);
  }

  /// Goes to the first line of the next page.
  private void turn(String fileName) {
    long left = body - counter + (long) bottom;
    if (nextBody < 1
        || nextFooting < 0
        || nextFooting > nextBody
        || nextTop < 0
        || nextBottom < 0) {
      throw new Abend(
          "U4038",
          "LINAGE of file `%s` asks for a page of %d lines, footing at %d, margins of %d and %d lines"
              .formatted(fileName, nextBody, nextFooting, nextTop, nextBottom));
    }
    body = Math.toIntExact(nextBody);
    footing = Math.toIntExact(nextFooting);
    bottom = Math.toIntExact(nextBottom);
    line += left + nextTop + 1;
    counter = 1;
  }

  /// Moves by some lines, or to a new page when `lines` is negative.
  private void move(String fileName, int lines) {
    if (lines < 0) {
      turn(fileName);
    } else if (counter + (long) lines > body) {
      endOfPage = true;
      turn(fileName);
    } else {
      counter += lines;
      line += lines;
      endOfPage |= footing > 0 && counter >= footing;
    }
  }

  /// Where a record goes.
  ///
  /// @return how many lines of paper come between the record before and this one, itself included
  long place(String fileName, boolean before, int lines) {
    endOfPage = false;
    if (!before) {
      move(fileName, lines);
    }
    long advance = line - printed;
    printed = line;
    if (before) {
      move(fileName, lines);
    }
    return advance;
  }

  boolean endOfPage() {
    return endOfPage;
  }

  int counter() {
    return counter;
  }
}
