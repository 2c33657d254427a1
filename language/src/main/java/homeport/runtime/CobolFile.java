package homeport.runtime;

import org.jspecify.annotations.Nullable;

/// A COBOL file in a program: which operations its state allows, and what they do to the record
/// area. Every operation returns the file status as a number and keeps it in [#status].
public final class CobolFile {
  private final FileDescription description;
  private @Nullable RecordFile open;
  private int status;

  public CobolFile(FileDescription description) {
    this.description = description;
  }

  public FileDescription description() {
    return description;
  }

  /// The status of the last operation.
  public int status() {
    return status;
  }

  /// Closes the file if it is open, when its run unit or its program ends.
  public void closeAtEnd() {
    RecordFile file = open;
    if (file != null) {
      open = null;
      status = file.close();
    }
  }
}
