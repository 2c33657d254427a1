package homeport.jobs;

import homeport.data.CodePage;
import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.datasets.StepFiles;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// PARMDD=: the parameter is what a DD holds, its records one after the other, without trailing
/// blanks and sequence numbers (z/OS MVS JCL Reference, "PARMDD parameter", "Parameter string
/// requirements").
final class ParameterDd {
  private static final String UNREADABLE = "HP5017";

  /// Most characters of a parameter.
  private static final int CHARACTERS_MAX = 32_760;

  /// A sequence number: the last eight columns of fixed records, the first eight of others; the
  /// first record says whether there are any (A-5101).
  private static final int SEQUENCE = 8;

  private final StepFiles files;
  private final CodePage codePage;
  private @Nullable Boolean numbered;

  ParameterDd(StepFiles files, CodePage codePage) {
    this.files = files;
    this.codePage = codePage;
  }

  /// @throws AllocationFailure when the DD cannot be read or holds too much: the job fails before
  ///   the program gets control
  String read(String ddName) throws AllocationFailure {
    Opened opened = files.open(ddName, OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE);
    RecordFile file = opened.file();
    if (file == null) {
      throw failure("PARMDD=" + ddName + " cannot be read: " + opened.detail());
    }
    boolean fixed = fixed(ddName);
    StringBuilder text = new StringBuilder();
    byte[] record = new byte[Dcb.LRECL_MAX];
    int status = file.readNext(record, 0, record.length);
    while (status == FileStatus.OK && text.length() <= CHARACTERS_MAX) {
      text.append(content(codePage.decode(record, 0, file.recordLength()), fixed));
      status = file.readNext(record, 0, record.length);
    }
    String detail = file.detail();
    int closed = file.close();
    if (text.length() > CHARACTERS_MAX) {
      throw failure("PARMDD=" + ddName + " holds more than " + CHARACTERS_MAX + " characters");
    }
    if (status != FileStatus.AT_END || closed != FileStatus.OK) {
      throw failure("PARMDD=" + ddName + " cannot be read: " + detail);
    }
    return text.toString().replace("&&", "&");
  }

  private static AllocationFailure failure(String title) {
    return new AllocationFailure(title, List.of(UNREADABLE + " " + title));
  }

  private boolean fixed(String ddName) {
    return !(files.attributes(ddName) instanceof Attributes.Sequential(Dcb dcb))
        || dcb.recfm() == null
        || dcb.recfm().length() == RecordFormat.Length.FIXED;
  }

  private String content(String record, boolean fixed) {
    int from = fixed ? Math.max(0, record.length() - SEQUENCE) : 0;
    if (numbered == null) {
      numbered = isNumber(record, from);
    }
    if (numbered && record.length() >= SEQUENCE) {
      return (fixed ? record.substring(0, from) : record.substring(SEQUENCE)).stripTrailing();
    }
    return record.stripTrailing();
  }

  private static boolean isNumber(String record, int from) {
    return record.length() >= from + SEQUENCE
        && record.substring(from, from + SEQUENCE).chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
