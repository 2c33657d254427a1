package homeport.runtime;

import homeport.data.CodePage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The data set of control statements that a SORT or MERGE reads when its DD is there (Language
/// Reference, "SORT-CONTROL"). OPTION statements about work space, storage, messages and the order
/// of equal keys, which is that of the input here, change nothing. What others ask for is not done,
/// so a data set that has one is refused; comments do no harm.
final class SortControl {
  private static final int RECORD = 80;

  /// The columns of a statement (DFSORT Application Programming Guide, "General coding rules").
  private static final int COLUMNS = 71;

  /// One operand of OPTION that changes nothing.
  private static final String OPERAND =
      "((DYNALL?OC|MAINSIZE|MSGPRT|MSGDDN|MSGDD|HIPRMAX|DSA|DSPSIZE|AVGRLEN|SDB|DYNSPC|EXPMAX"
          + "|EXPOLD|EXPRES|MOSIZE)=(\\([^()]*\\)|[^ ,()]+)"
          + "|(FILSZ|SIZE)=[EU][0-9]+"
          + "|DYNALLOC|EQUALS|NOEQUALS|WRKREL|NOWRKREL|WRKSEC|NOWRKSEC|LIST|NOLIST|STIMER|NOSTIMER"
          + "|CINV|NOCINV)";

  private static final Pattern OPERANDS = Pattern.compile(OPERAND + "(," + OPERAND + ")*,?");

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
      CodePage page = CodePage.of(program.info().codepage());
      boolean continued = false;
      while (FileStatus.successful(file.readNext(line, CobolProgram.SLACK, RECORD))) {
        String text = page.decode(line, CobolProgram.SLACK, COLUMNS).toUpperCase(Locale.ROOT);
        if (text.isBlank() || text.startsWith("*")) {
          continue;
        }
        String operands = operands(text, continued);
        if (!OPERANDS.matcher(operands).matches()) {
          throw refused(program, ddName, text.strip());
        }
        continued = operands.endsWith(",");
      }
    } finally {
      int _ = file.close();
    }
  }

  /// The operands of a line, without what stands behind a blank; empty when it is no OPTION.
  private static String operands(String line, boolean continued) {
    String rest = line.strip();
    if (!continued) {
      if (!line.startsWith(" ") || !rest.startsWith("OPTION ")) {
        return "";
      }
      rest = rest.substring("OPTION ".length()).strip();
    }
    int blank = rest.indexOf(' ');
    return blank < 0 ? rest : rest.substring(0, blank);
  }

  private static Abend refused(CobolProgram program, String ddName, String statement) {
    return new Abend(
        "U4038",
        "DD "
            + ddName
            + " has control statements for SORT in program `"
            + program.programName()
            + "` that are not supported: "
            + statement);
  }
}
