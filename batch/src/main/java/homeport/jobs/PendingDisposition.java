package homeport.jobs;

/// What is left to be done of a step that has ended, should the system fail before it is done.
///
/// @param name a data set, or the file of the spool with what was written to the internal reader
public record PendingDisposition(Kind kind, String name) {
  public enum Kind {
    /// DELETE.
    DELETE,
    /// CATLG of a generation: it is rolled in.
    ROLL_IN,
    /// What the step wrote to the internal reader is submitted.
    SUBMIT
  }
}
