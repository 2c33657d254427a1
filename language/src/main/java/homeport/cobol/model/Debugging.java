package homeport.cobol.model;

import homeport.cobol.model.Bindings.ProcedureSpan;
import java.util.List;

/// The debugging sections of a program (Language Reference, "Debugging declarative", "DEBUG-ITEM").
///
/// @param item DEBUG-ITEM, at the start of an area that has room behind it for how control came to
///   a procedure; the constants say where
/// @param last the last node of the debugging sections, which are the program's first ones
/// @param watches each procedure that is watched
public record Debugging(DataItem item, int last, List<Watch> watches) {
  /// Bytes of DEBUG-CONTENTS: as many as a procedure-name can have (A-6001).
  static final int CONTENTS_BYTES = 30;

  /// The digits of the line that DEBUG-LINE will show.
  public static final int LINE = 86;

  /// What DEBUG-CONTENTS will show.
  public static final int CONTENTS = 92;

  /// The digits of the line of the statement that was executed last.
  public static final int PREVIOUS = 122;

  /// How control comes to a section: [#START], [#SECTION] or [#PARAGRAPH].
  public static final int ROAD = 128;

  /// Not zero while a debugging section runs.
  public static final int BUSY = 129;

  static final int AREA_BYTES = 130;

  /// The program was called and has transferred control nowhere yet.
  public static final byte START = 0;

  /// By the section's name, or from the procedure before it.
  public static final byte SECTION = 1;

  /// By the name of a paragraph: past the header of its section.
  public static final byte PARAGRAPH = 2;

  public Debugging {
    watches = List.copyOf(watches);
  }

  /// A procedure that is watched.
  ///
  /// @param name what DEBUG-NAME shows
  /// @param section whether it is a section
  /// @param run the debugging section
  /// @param all whether ALL PROCEDURES watches it
  public record Watch(
      String name, ProcedureSpan procedure, boolean section, ProcedureSpan run, boolean all) {}

  /// Whether a node belongs to a debugging section, from which nothing is watched.
  public boolean within(int node) {
    return node <= last;
  }
}
