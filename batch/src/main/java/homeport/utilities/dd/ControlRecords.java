package homeport.utilities.dd;

import homeport.datasets.Dcb;
import homeport.diagnostics.SourceFile;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.UtilityStep;
import org.jspecify.annotations.Nullable;

/// Control statements of a step: the records of a DD as text.
///
/// @param text the records, a line each without trailing blanks; null when they could not be read
/// @param status of the open or of the read that failed
/// @param detail a sentence about a failure
public record ControlRecords(@Nullable SourceFile text, int status, String detail) {
  /// Most characters of all control statements of a step.
  private static final int TEXT_MAX = 16 << 20;

  /// The step has no such DD.
  public boolean missing() {
    return text == null && status == FileStatus.NO_DD;
  }

  /// The control statements of a utility that does nothing without them.
  ///
  /// @throws UtilityFailure when the step has no such DD, or it cannot be read
  public static SourceFile wanted(UtilityStep step, String ddName) throws UtilityFailure {
    ControlRecords control = read(step, ddName);
    SourceFile source = control.text();
    if (source == null) {
      throw control.missing()
          ? new UtilityFailure("HP4001", "the step has no DD " + ddName)
          : new UtilityFailure("HP4002", ddName + " cannot be read: " + control.detail());
    }
    return source;
  }

  /// Reads a DD to its end. In-stream data, sequential data sets and concatenations will do.
  public static ControlRecords read(UtilityStep step, String ddName) {
    Opened opened = step.files().open(ddName, OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE);
    RecordFile file = opened.file();
    if (file == null) {
      return new ControlRecords(null, opened.status(), sentence(opened.detail(), opened.status()));
    }
    StringBuilder text = new StringBuilder();
    byte[] record = new byte[Dcb.LRECL_MAX];
    int status = file.readNext(record, 0, record.length);
    while (status == FileStatus.OK && text.length() < TEXT_MAX) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      int from = text.length();
      RecordText.add(record, file.recordLength(), step.codePage(), text);
      if (text.length() == from) {
        text.append(' ');
      }
      status = file.readNext(record, 0, record.length);
    }
    String detail = sentence(file.detail(), status);
    int closed = file.close();
    if (status != FileStatus.AT_END || closed != FileStatus.OK) {
      return new ControlRecords(null, status, detail);
    }
    return new ControlRecords(new SourceFile(ddName, text.toString()), FileStatus.OK, "");
  }

  private static String sentence(@Nullable String detail, int status) {
    return detail == null ? "status " + status : detail;
  }
}
