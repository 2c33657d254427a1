package homeport.utilities.generate;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.UtilityStep;
import homeport.utilities.generate.Generation.Field;
import homeport.utilities.generate.Generation.Group;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Makes the records and members that control statements of IEBGENER ask for. Bytes of a new record
/// that no field fills are blank (A-4015).
final class GenerationRun {
  private static final String RECORD_TROUBLE = "HP4303";

  private static final byte BLANK = 0x40;

  private final UtilityStep step;
  private final Generation generation;
  private final Dcb output;
  private final byte[] area = new byte[Dcb.LRECL_MAX];
  private final byte[] made = new byte[Dcb.LRECL_MAX];
  private @Nullable RecordFile current;

  /// @param output what SYSUT2's records are
  GenerationRun(UtilityStep step, Generation generation, Dcb output) {
    this.step = step;
    this.generation = generation;
    this.output = output;
  }

  /// @return a sentence with an id about what went wrong; null when nothing did
  @Nullable String run() {
    Opened in = step.files().open("SYSUT1", OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE);
    RecordFile input = in.file();
    if (input == null) {
      return "HP4002 SYSUT1 cannot be opened: " + in.detail();
    }
    String failure = groups(input);
    String closed = closeCurrent();
    int status = input.close();
    if (failure == null && status != FileStatus.OK) {
      return "HP4003 SYSUT1 cannot be closed: " + input.detail();
    }
    return failure == null ? closed : failure;
  }

  private @Nullable String groups(RecordFile input) {
    int status = FileStatus.OK;
    for (Group group : generation.groups()) {
      String failure = open(group);
      boolean ended = false;
      while (failure == null && !ended) {
        Arrays.fill(area, BLANK);
        status = input.readNext(area, 0, area.length);
        if (status != FileStatus.OK) {
          break;
        }
        failure = write(group, input.recordLength());
        ended = group.ident() != null && group.ident().ends(area, input.recordLength());
      }
      if (failure != null) {
        return failure;
      }
      if (status != FileStatus.OK) {
        break;
      }
    }
    if (status == FileStatus.OK) {
      status = input.readNext(area, 0, area.length);
      return status == FileStatus.AT_END
          ? null
          : RECORD_TROUBLE + " records are left behind the last group of RECORD statements";
    }
    return status == FileStatus.AT_END ? null : "HP4003 SYSUT1 cannot be read: " + input.detail();
  }

  private @Nullable String open(Group group) {
    String member = group.member();
    if (current != null && (member == null || member.isEmpty())) {
      return null;
    }
    String closed = closeCurrent();
    if (closed != null) {
      return closed;
    }
    Opened opened;
    if (member == null || member.isEmpty()) {
      opened = step.files().open("SYSUT2", OpenMode.OUTPUT, Access.SEQUENTIAL, output);
    } else if (step.files().binding("SYSUT2") instanceof DdBinding.DataSet library
        && step.files().attributes("SYSUT2") instanceof Attributes.Partitioned) {
      opened = step.files().openMember(library.name(), member, OpenMode.OUTPUT, output);
    } else {
      return "HP4302 `MEMBER` wants a library on SYSUT2";
    }
    current = opened.file();
    return opened.file() == null ? "HP4002 SYSUT2 cannot be opened: " + opened.detail() : null;
  }

  private @Nullable String write(Group group, int inputLength) {
    RecordFile out = current;
    if (out == null) {
      return "HP4002 SYSUT2 is not open";
    }
    byte[] record = area;
    int length = inputLength;
    if (!group.fields().isEmpty()) {
      length = 0;
      for (Field field : group.fields()) {
        length = Math.max(length, field.to() + field.width());
      }
      boolean fixed =
          output.recfm() != null && output.recfm().length() == RecordFormat.Length.FIXED;
      if (length > output.lrecl() && output.lrecl() > 0) {
        return RECORD_TROUBLE + " a field ends in column " + length + ", SYSUT2 has " + output;
      }
      length = fixed && output.lrecl() > 0 ? output.lrecl() : length;
      Arrays.fill(made, 0, length, BLANK);
      for (Field field : group.fields()) {
        field.put(area, made);
      }
      record = made;
    }
    int status = out.write(record, 0, length);
    return status == FileStatus.OK
        ? null
        : "HP4003 SYSUT2 cannot be written: "
            + (out.detail() == null ? "status " + status : out.detail());
  }

  private @Nullable String closeCurrent() {
    RecordFile open = current;
    current = null;
    if (open == null || open.close() == FileStatus.OK) {
      return null;
    }
    return "HP4003 SYSUT2 cannot be closed: " + open.detail();
  }
}
