package homeport.jobs;

import homeport.data.CodePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The task input/output table (TIOT) of a step: its names and DDs, in the form in which programs
/// read them ([homeport.runtime.AddressSpace#task]; z/OS MVS Data Areas, TIOT).
///
/// ```
///  0  8  TIOCNJOB  the job
///  8  8  TIOCPSTN  the step, of a procedure the procedure's
/// 16  8  TIOCJSTN  the step that called the procedure
///     then for each DD, and each data set that is concatenated under it, without a name:
///  0  1  TIOELNGH  20
///  4  8  TIOEDDNM  the ddname
/// 17  3  TIOEFSRT  the UCB, zero for dummies and the spool (A-5104)
///     and four bytes of zero at the end
/// ```
///
/// The other fields of an entry are zero.
final class TaskTable {
  private static final int ENTRY = 20;
  private static final int NAME = 8;
  private static final int HEAD = 3 * NAME;
  private static final int DD_NAME = 4;
  private static final int UCB = 17;
  private static final int END = 4;

  private final String job;
  private final StepName step;
  private final List<Entry> entries = new ArrayList<>();

  /// What a DD is allocated to.
  enum Device {
    DASD(0x00F7_4000),
    VIO(0x00F7_5000),
    SPOOL(0),
    DUMMY(0);

    /// An address that leads nowhere: there are no unit control blocks.
    private final int ucb;

    Device(int ucb) {
      this.ucb = ucb;
    }

    /// As messages show it, four characters wide.
    String shown() {
      return switch (this) {
        case SPOOL -> "JES2";
        case DUMMY -> "DMY ";
        case DASD, VIO -> String.format(Locale.ROOT, "%-4s", name());
      };
    }
  }

  private record Entry(String ddName, Device device) {}

  TaskTable(String job, StepName step) {
    this.job = job;
    this.step = step;
  }

  void add(String ddName, Device device) {
    entries.add(new Entry(ddName, device));
  }

  byte[] bytes(CodePage codePage) {
    byte[] table = new byte[HEAD + ENTRY * entries.size() + END];
    name(job, table, 0, codePage);
    name(step.innermost(), table, NAME, codePage);
    name(step.caller(), table, 2 * NAME, codePage);
    int at = HEAD;
    for (Entry entry : entries) {
      table[at] = ENTRY;
      name(entry.ddName(), table, at + DD_NAME, codePage);
      int ucb = entry.device().ucb;
      table[at + UCB] = (byte) (ucb >> 16);
      table[at + UCB + 1] = (byte) (ucb >> 8);
      table[at + UCB + 2] = (byte) ucb;
      at += ENTRY;
    }
    return table;
  }

  private static void name(String name, byte[] table, int at, CodePage codePage) {
    for (int i = 0; i < NAME; i++) {
      table[at + i] = codePage.encode(i < name.length() ? name.charAt(i) : ' ');
    }
  }
}
