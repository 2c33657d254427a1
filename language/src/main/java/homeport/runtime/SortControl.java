package homeport.runtime;

import java.util.List;

/// The data set of control statements that a SORT or MERGE reads when its DD is there (Language
/// Reference, "SORT-CONTROL"). What a statement in it asks for is not done here, so one that holds
/// any is refused; comments do no harm.
final class SortControl {
  private static final int RECORD = 80;
  private static final byte SPACE = 0x40;
  private static final byte ASTERISK = 0x5C;

  private SortControl() {}

  static void check(CobolProgram program, String ddName) {
    if (ddName.isEmpty() || ddName.charAt(0) == 0) {
      return;
    }
    FileDescription description =
        new FileDescription(
            ddName,
            ddName,
            0,
            true,
            FileDescription.Organization.SEQUENTIAL,
            FileDescription.Access.SEQUENTIAL,
            RECORD,
            RECORD,
            false,
            null,
            false,
            null,
            List.of());
    Files.Opened opened = program.unit().files().open(description, OpenMode.INPUT);
    RecordFile file = opened.file();
    if (file == null) {
      return;
    }
    try {
      byte[] line = CobolProgram.storage(RECORD);
      while (FileStatus.successful(file.readNext(line, CobolProgram.SLACK, RECORD))) {
        if (isStatement(line)) {
          throw new Abend(
              "U4038",
              "DD "
                  + ddName
                  + " has control statements for SORT in program `"
                  + program.programName()
                  + "`; they are not supported");
        }
      }
    } finally {
      int _ = file.close();
    }
  }

  private static boolean isStatement(byte[] line) {
    if (line[CobolProgram.SLACK] == ASTERISK) {
      return false;
    }
    for (int i = 0; i < RECORD; i++) {
      if (line[CobolProgram.SLACK + i] != SPACE) {
        return true;
      }
    }
    return false;
  }
}
