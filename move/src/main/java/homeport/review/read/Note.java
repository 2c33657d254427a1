package homeport.review.read;

import homeport.review.model.Place;
import java.util.List;

/// Something that ties the estate to IBM, before a rule has judged it.
///
/// @param subject what the rules look at
/// @param unit `P:NAME` or `J:NAME`, or empty
/// @param lines where else in the same file it stands, the first line included
/// @param accepted what has it was accepted: the program by the compiler, the job by the JCL reader
/// @param said what the compiler or the JCL reader says of it; may be empty
public record Note(
    Kind kind,
    String subject,
    String unit,
    Place place,
    List<Integer> lines,
    boolean accepted,
    String said) {
  public Note {
    lines = List.copyOf(lines);
  }

  /// Which rules look at it.
  public enum Kind {
    /// A COBOL program itself.
    PROGRAM,
    /// A construct that the compiler refuses.
    CONSTRUCT,
    /// Another error of the compiler.
    ERROR,
    /// A copybook that is not in the estate.
    COPY,
    /// A program that is called and not in the estate.
    CALL,
    /// A command of EXEC CICS, SQL or DLI.
    EXEC,
    /// A file's organization.
    FILE,
    /// A system program that a step runs.
    STEP,
    /// A program that a step runs and nobody has.
    STEP_MISSING,
    /// An error of the JCL reader.
    JCL,
    /// A command in a utility's control statements.
    CONTROL,
    /// A member that is no COBOL and no JCL, by its kind.
    MEMBER,
    /// A machine of the inventory, as `vendor model`.
    MACHINE,
    /// An operating system of the inventory.
    SYSTEM,
    /// A product of the inventory.
    PRODUCT
  }

  static Note at(
      Kind kind, String subject, String unit, Place place, boolean accepted, String said) {
    return new Note(kind, subject, unit, place, List.of(place.line()), accepted, said);
  }
}
