package homeport.jcl;

/// RECFM=.
///
/// @param standardOrSpanned S: standard blocks for F, records that span blocks for V
public record RecordFormat(Kind kind, boolean blocked, boolean standardOrSpanned, Control control) {
  public enum Kind {
    FIXED,
    VARIABLE,
    UNDEFINED
  }

  /// The first character of each record.
  public enum Control {
    NONE,
    /// A: American National Standard carriage control.
    ASA,
    /// M: machine code carriage control.
    MACHINE
  }

  /// As JCL writes it: `FB`, `VBA`, `U`.
  @Override
  public String toString() {
    String letter =
        switch (kind) {
          case FIXED -> "F";
          case VARIABLE -> "V";
          case UNDEFINED -> "U";
        };
    String carriage =
        switch (control) {
          case NONE -> "";
          case ASA -> "A";
          case MACHINE -> "M";
        };
    return letter + (blocked ? "B" : "") + (standardOrSpanned ? "S" : "") + carriage;
  }
}
