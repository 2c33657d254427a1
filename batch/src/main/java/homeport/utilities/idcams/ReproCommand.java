package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.DdBinding;
import homeport.runtime.Abend;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.OutOfSpaceCode;
import org.jspecify.annotations.Nullable;

/// REPRO (z/OS DFSMS Access Method Services Commands, "REPRO"). A key-sequenced data set that holds
/// nothing is loaded, and takes records in ascending order only; one that holds records gets others
/// put in where their keys belong. A record that cannot be written is told and left out; after four
/// of them the command ends (IDC3314I in z/OS MVS System Messages, Volume 6; ERRORLIMIT).
final class ReproCommand {
  private static final int FAILED = 12;

  /// VSAM's reason codes, z/OS DFSMS Macro Instructions for Data Sets: a reset was asked for a data
  /// set that is neither reusable nor empty; a record is longer than the data set takes.
  private static final int NOT_REUSABLE = 232;

  private static final int RECORD_LENGTH = 108;

  /// The data set cannot be extended.
  private static final int NO_SPACE = 28;

  /// Bytes of a key that messages show.
  private static final int KEY_SHOWN = 5;

  private final UtilityStep step;
  private final Messages messages;
  private long copied;
  private int errors;

  ReproCommand(UtilityStep step, Messages messages) {
    this.step = step;
    this.messages = messages;
  }

  int run(Command.Repro command) throws CommandFailure {
    String name = dataSet(command.input());
    if (name != null && name.equals(dataSet(command.output()))) {
      messages.first("HP4111", "the data set " + name + " cannot be copied to itself");
      throw new CommandFailure(FAILED);
    }
    try (RecordInput input = RecordInput.open(step, messages, command.input(), command.range())) {
      Attributes attributes = RecordInput.attributes(step, command.output());
      Attributes.Keyed keyed = attributes instanceof Attributes.Keyed known ? known : null;
      RecordFile output = open(command, attributes);
      boolean numbered =
          attributes instanceof Attributes.Relative
              && RecordInput.attributes(step, command.input()) instanceof Attributes.Relative;
      boolean ended = false;
      try {
        copy(command, input, output, keyed, numbered);
        ended = true;
      } finally {
        if (!ended) {
          int closed = output.close(); // what ended the copy is told, not this
          assert closed >= 0;
        }
      }
      close(command, output);
    }
    messages.first("IDC0005I", "NUMBER OF RECORDS PROCESSED WAS " + copied);
    if (errors >= command.errorLimit()) {
      throw new CommandFailure(FAILED);
    }
    return errors == 0 ? 0 : FAILED;
  }

  /// The name of the data set that a target is; null when it is something else.
  private @Nullable String dataSet(Command.Target target) {
    if (!target.byDd()) {
      return target.name();
    }
    return step.files().binding(target.name()) instanceof DdBinding.DataSet dataSet
        ? dataSet.name()
        : null;
  }

  /// A key-sequenced data set that holds records gets others put in, the other kinds get them
  /// behind those they hold.
  private RecordFile open(Command.Repro command, @Nullable Attributes attributes)
      throws CommandFailure {
    boolean adds =
        attributes instanceof Attributes.Cluster cluster && cluster.loaded() && !command.reuse();
    boolean inserts = adds && attributes instanceof Attributes.Keyed;
    boolean conflict =
        attributes instanceof Attributes.Cluster cluster
            && cluster.loaded()
            && command.reuse()
            && !cluster.reuse();
    Opened opened =
        RecordInput.open(
            step,
            command.output(),
            inserts ? OpenMode.I_O : adds ? OpenMode.EXTEND : OpenMode.OUTPUT,
            inserts ? Access.DYNAMIC : Access.SEQUENTIAL);
    RecordFile file = opened.file();
    if (file == null) {
      throw RecordInput.notOpened(messages, command.output(), opened, conflict ? NOT_REUSABLE : 0);
    }
    return file;
  }

  /// @param numbered records keep their relative record numbers
  private void copy(
      Command.Repro command,
      RecordInput input,
      RecordFile output,
      Attributes.@Nullable Keyed keyed,
      boolean numbered)
      throws CommandFailure {
    while (errors < command.errorLimit() && input.next()) {
      byte[] area = input.area();
      int length = input.length();
      int status =
          numbered
              ? output.writeRelative(input.number(), area, 0, length)
              : output.write(area, 0, length);
      if (status == FileStatus.DUPLICATE_KEY && command.replace()) {
        status = output.rewrite(area, 0, length, false);
      }
      if (FileStatus.successful(status)) {
        copied++;
      } else {
        tell(command, output, status, area, keyed);
      }
    }
  }

  private void tell(
      Command.Repro command,
      RecordFile output,
      int status,
      byte[] area,
      Attributes.@Nullable Keyed keyed)
      throws CommandFailure {
    String name = command.output().name();
    String detail = output.detail() == null ? "status " + status : output.detail();
    if (OutOfSpaceCode.ends(status, output)) {
      throw new Abend(OutOfSpaceCode.of(output), name + " has no more space: " + detail);
    }
    messages.first("IDC3302I", "ACTION ERROR ON " + name);
    if (status == FileStatus.BOUNDARY || status == FileStatus.KEYED_BOUNDARY) {
      messages.second("IDC3351I", "** VSAM I/O RETURN CODE IS " + NO_SPACE);
      messages.second("HP4211", detail);
      messages.first("IDC0005I", "NUMBER OF RECORDS PROCESSED WAS " + copied);
      throw new CommandFailure(FAILED);
    }
    String key =
        keyed == null
            ? ""
            : RecordInput.hex(area, keyed.keyOffset(), Math.min(KEY_SHOWN, keyed.keyLength()));
    switch (status) {
      case FileStatus.DUPLICATE_KEY -> messages.second("IDC3308I", "** DUPLICATE RECORD " + key);
      case FileStatus.SEQUENCE_ERROR ->
          messages.second("IDC3314I", "** RECORD " + key + " OUT OF SEQUENCE");
      case FileStatus.RECORD_SIZE -> {
        if (keyed != null) {
          messages.second("IDC3351I", "** VSAM I/O RETURN CODE IS " + RECORD_LENGTH);
        }
        messages.second("HP4211", detail);
      }
      default -> {
        messages.second("HP4003", detail);
        throw new CommandFailure(FAILED);
      }
    }
    if (++errors >= command.errorLimit()) {
      messages.first("IDC31467I", "MAXIMUM ERROR LIMIT REACHED.");
    }
  }

  private void close(Command.Repro command, RecordFile output) throws CommandFailure {
    int status = output.close();
    if (status != FileStatus.OK) {
      messages.first("IDC3301I", "ERROR CLOSING " + command.output().name());
      messages.second("HP4003", output.detail() == null ? "status " + status : output.detail());
      throw new CommandFailure(FAILED);
    }
  }
}
