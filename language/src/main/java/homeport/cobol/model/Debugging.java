package homeport.cobol.model;

import homeport.cobol.model.Bindings.ProcedureSpan;
import java.util.List;

/// The debugging sections of a program (Language Reference, "Debugging declarative", "DEBUG-ITEM").
///
/// @param item DEBUG-ITEM, at the start of an area that has room behind it for how control came to
///   a procedure
/// @param last the last node of the debugging sections, which are the program's first ones
/// @param watches each procedure that is watched
/// @param data each item that is watched
/// @param files each file that is watched
public record Debugging(
    DataItem item, int last, List<Watch> watches, List<WatchedItem> data, List<WatchedFile> files) {
  /// The least bytes of DEBUG-CONTENTS: as many as a procedure-name can have (A-6001).
  static final int CONTENTS_BYTES_MIN = 30;

  private static final int LINE_BYTES = 6;
  private static final int PREVIOUS = LINE_BYTES;
  private static final int ROAD = 2 * LINE_BYTES;
  private static final int BUSY = ROAD + 1;
  private static final int CONTENTS = BUSY + 1;

  /// The program was called and has transferred control nowhere yet.
  public static final byte START = 0;

  /// By the section's name, or from the procedure before it.
  public static final byte SECTION = 1;

  /// By the name of a paragraph: past the header of its section.
  public static final byte PARAGRAPH = 2;

  public Debugging {
    watches = List.copyOf(watches);
    data = List.copyOf(data);
    files = List.copyOf(files);
  }

  /// Bytes behind DEBUG-ITEM.
  ///
  /// @param contents bytes of DEBUG-CONTENTS
  static int hiddenBytes(int contents) {
    return CONTENTS + contents;
  }

  /// Where the digits are of the line that DEBUG-LINE will show, in bytes from the start of the
  /// area; so are the places below.
  public int line() {
    return item.length();
  }

  /// Where the digits are of the line of the statement that was executed last.
  public int previous() {
    return item.length() + PREVIOUS;
  }

  /// Where it says how control comes to a section: [#START], [#SECTION] or [#PARAGRAPH].
  public int road() {
    return item.length() + ROAD;
  }

  /// What is not zero while a debugging section runs.
  public int busy() {
    return item.length() + BUSY;
  }

  /// Where the bytes are that DEBUG-CONTENTS will show.
  public int contents() {
    return item.length() + CONTENTS;
  }

  /// A procedure that is watched.
  ///
  /// @param name what DEBUG-NAME shows
  /// @param section whether it is a section
  /// @param run the debugging section
  /// @param all whether ALL PROCEDURES watches it
  public record Watch(
      String name, ProcedureSpan procedure, boolean section, ProcedureSpan run, boolean all) {}

  /// An item that is watched.
  ///
  /// @param all ALL REFERENCES OF: not only where it is changed
  public record WatchedItem(String name, DataItem item, ProcedureSpan run, boolean all) {}

  /// A file that is watched.
  public record WatchedFile(String name, FileModel file, ProcedureSpan run) {}

  /// Whether a node belongs to a debugging section, from which nothing is watched.
  public boolean within(int node) {
    return node <= last;
  }
}
