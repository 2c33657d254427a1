package homeport.jobs;

import homeport.data.CodePage;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.datasets.StepFiles;
import homeport.runtime.Abend;
import homeport.runtime.Console;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// DISPLAY and ACCEPT of a step: DISPLAY writes to DD SYSOUT (or SYSPUNCH), ACCEPT reads DD SYSIN,
/// and UPON CONSOLE is a message in the job log (Enterprise COBOL 6.4 Language Reference, DISPLAY
/// and ACCEPT statements: 120 characters a record on SYSOUT, 100 on the console, 80 on SYSPUNCH; a
/// longer line goes on in the next record).
final class StepConsole implements Console {
  private static final byte SPACE = 0x40;
  private static final int CONSOLE_MAX = 100;

  /// What Language Environment gives its message file (MSGFILE option): a control character and 120
  /// characters.
  private static final Dcb SYSOUT = Dcb.of(RecordFormat.FBA, 121);

  private static final Dcb PUNCH = Dcb.of(RecordFormat.FB, 80);

  private final StepFiles files;
  private final CodePage codePage;
  private final Consumer<String> operator;
  private final Map<Device, Printer> printers = new EnumMap<>(Device.class);
  private final StringBuilder message = new StringBuilder();
  private @Nullable RecordFile input;
  private boolean inputEnded;

  /// @param operator takes a message for the job log
  StepConsole(StepFiles files, CodePage codePage, Consumer<String> operator) {
    this.files = files;
    this.codePage = codePage;
    this.operator = operator;
  }

  @Override
  public void display(Device device, byte[] line, int offset, int length, boolean more) {
    switch (device) {
      case SYSOUT -> printer(device, "SYSOUT", SYSOUT).add(line, offset, length, more);
      case SYSPUNCH -> printer(device, "SYSPUNCH", PUNCH).add(line, offset, length, more);
      case CONSOLE, SYSIN -> tellOperator(line, offset, length, more);
    }
  }

  private void tellOperator(byte[] line, int offset, int length, boolean more) {
    codePage.decode(line, offset, length, message);
    if (!more) {
      String text = message.toString();
      message.setLength(0);
      for (int from = 0; from == 0 || from < text.length(); from += CONSOLE_MAX) {
        operator.accept(text.substring(from, Math.min(text.length(), from + CONSOLE_MAX)));
      }
    }
  }

  private Printer printer(Device device, String ddName, Dcb dcb) {
    Printer known = printers.get(device);
    if (known == null) {
      known =
          new Printer(ddName, open(ddName, OpenMode.OUTPUT, dcb), files.attributes(ddName), dcb);
      printers.put(device, known);
    }
    return known;
  }

  private RecordFile open(String ddName, OpenMode mode, Dcb dcb) {
    Opened opened = files.open(ddName, mode, Access.SEQUENTIAL, dcb);
    RecordFile file = opened.file();
    if (file == null) {
      throw new Abend(
          "S013",
          "DD "
              + ddName
              + " cannot be opened: "
              + opened.detail()
              + " (status "
              + opened.status()
              + ")");
    }
    return file;
  }

  @Override
  public int accept(Device device, byte[] area, int offset, int capacity) {
    if (device == Device.CONSOLE) {
      throw new Abend(
          "S522",
          "the program waits for the operator (STOP literal or ACCEPT … FROM CONSOLE), and a job here"
              + " has none");
    }
    if (input == null && !inputEnded) {
      if (files.binding("SYSIN") == null) {
        throw new Abend("S013", "ACCEPT reads DD SYSIN, and the step has none");
      }
      input = open("SYSIN", OpenMode.INPUT, PUNCH);
    }
    return inputEnded ? -1 : read(area, offset, capacity);
  }

  /// As many records as fill the item (Language Reference, ACCEPT statement, "Data transfer").
  private int read(byte[] area, int offset, int capacity) {
    RecordFile file = input;
    int filled = 0;
    while (file != null && filled < capacity) {
      int status = file.readNext(area, offset + filled, capacity - filled);
      if (status >= FileStatus.AT_END) {
        inputEnded = true;
        return filled == 0 ? -1 : filled;
      }
      filled += Math.min(file.recordLength(), capacity - filled);
    }
    return filled;
  }

  /// Ends all output, so that the last lines are there however the program ended.
  void close() {
    for (Printer printer : printers.values()) {
      printer.close();
    }
    if (input != null) {
      int status = input.close();
      assert status >= 0;
    }
  }

  /// Puts lines into records.
  private static final class Printer {
    private final String ddName;
    private final RecordFile file;
    private final boolean control;
    private final boolean fixed;
    private final byte[] record;
    private int used;

    Printer(
        String ddName,
        RecordFile file,
        homeport.datasets.@Nullable Attributes attributes,
        Dcb otherwise) {
      this.ddName = ddName;
      this.file = file;
      Dcb dcb =
          attributes instanceof homeport.datasets.Attributes.Sequential(Dcb known)
              ? known.or(otherwise)
              : otherwise;
      RecordFormat recfm = dcb.recfm();
      this.control = recfm != null && recfm.ansiControl();
      this.fixed = recfm == null || recfm.length() == RecordFormat.Length.FIXED;
      int rdw = recfm != null && recfm.length() == RecordFormat.Length.VARIABLE ? Dcb.RDW : 0;
      this.record = new byte[Math.max(2, dcb.lrecl() - rdw)];
      begin();
    }

    private void begin() {
      used = 0;
      if (control) {
        record[used++] = SPACE;
      }
    }

    void add(byte[] line, int offset, int length, boolean more) {
      int taken = 0;
      while (taken < length) {
        if (used == record.length) {
          write();
        }
        int part = Math.min(length - taken, record.length - used);
        System.arraycopy(line, offset + taken, record, used, part);
        used += part;
        taken += part;
      }
      if (!more) {
        write();
      }
    }

    private void write() {
      if (fixed) {
        Arrays.fill(record, used, record.length, SPACE);
        used = record.length;
      }
      int status = file.write(record, 0, used);
      if (status >= FileStatus.AT_END) {
        throw new Abend(
            "S001",
            "DISPLAY cannot write to DD "
                + ddName
                + ": "
                + file.detail()
                + " (status "
                + status
                + ")");
      }
      begin();
    }

    void close() {
      if (used > (control ? 1 : 0)) {
        write();
      }
      int status = file.close();
      assert status >= 0;
    }
  }
}
