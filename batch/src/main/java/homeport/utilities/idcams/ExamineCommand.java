package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Dcb;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.UtilityStep;
import java.util.Arrays;

/// EXAMINE (z/OS DFSMS Access Method Services Commands, "EXAMINE"). There are no control intervals
/// here: INDEXTEST reads all records and looks whether their keys ascend, DATATEST whether their
/// lengths are those that the cluster allows.
final class ExamineCommand {
  private static final int ERRORS = 8;
  private static final int FAILED = 12;

  private final UtilityStep step;
  private final Messages messages;

  ExamineCommand(UtilityStep step, Messages messages) {
    this.step = step;
    this.messages = messages;
  }

  int run(Command.Examine command) throws CommandFailure {
    String name = command.name();
    CatalogEntry entry = step.catalog().find(name);
    if (entry == null) {
      messages.first("IDC3012I", "ENTRY " + name + " NOT FOUND");
      messages.second("IDC3009I", "** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEG-42");
      throw new CommandFailure(FAILED);
    }
    if (!(entry.attributes() instanceof Attributes.Keyed keyed)) {
      messages.first("HP4233", name + " is no key-sequenced data set");
      throw new CommandFailure(FAILED);
    }
    int code = 0;
    if (command.index()) {
      messages.first("IDC01700I", "INDEXTEST BEGINS");
      code = keyed.loaded() ? test(command, keyed, true) : 0;
    }
    if (command.data()) {
      messages.first("IDC01701I", "DATATEST BEGINS");
      code = Math.max(code, keyed.loaded() ? test(command, keyed, false) : 0);
    }
    return code;
  }

  private int test(Command.Examine command, Attributes.Keyed keyed, boolean index)
      throws CommandFailure {
    Command.Target target = new Command.Target(false, command.name());
    Opened opened =
        step.files().openByName(command.name(), OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE);
    RecordFile file = opened.file();
    if (file == null) {
      throw RecordInput.notOpened(messages, target, opened, 0);
    }
    if (opened.status() == FileStatus.VERIFIED && opened.detail() != null) {
      messages.second("HP4233", opened.detail());
    }
    long errors = 0;
    byte[] area = new byte[Dcb.LRECL_MAX];
    byte[] last = {};
    int status = file.readNext(area, 0, area.length);
    while (FileStatus.successful(status) && errors < command.errorLimit()) {
      int from = keyed.keyOffset();
      int end = from + keyed.keyLength();
      int length = file.recordLength();
      byte[] key = Arrays.copyOfRange(area, from, end);
      boolean wrong =
          index
              ? Arrays.compareUnsigned(last, key) >= 0
              : length < end || length > keyed.recordMax();
      if (wrong) {
        errors++;
        String what = index ? "is not in its place" : "has " + length + " bytes";
        messages.second(
            "HP4233", "the record with key " + RecordInput.hex(key, 0, key.length) + ' ' + what);
      }
      last = key;
      status = file.readNext(area, 0, area.length);
    }
    int closed = file.close();
    if (status != FileStatus.AT_END && errors < command.errorLimit() || closed != FileStatus.OK) {
      messages.first("IDC3302I", "ACTION ERROR ON " + command.name());
      messages.second("HP4003", file.detail() == null ? "status " + status : file.detail());
      throw new CommandFailure(FAILED);
    }
    if (errors > 0) {
      messages.first(
          index ? "IDC21701I" : "IDC21703I",
          "MAJOR ERRORS FOUND BY " + (index ? "INDEXTEST" : "DATATEST"));
      return ERRORS;
    }
    messages.first(
        index ? "IDC01724I" : "IDC01709I",
        (index ? "INDEXTEST" : "DATATEST") + " COMPLETE - NO ERRORS DETECTED");
    return 0;
  }
}
