package homeport.runtime.site;

import homeport.data.CodePage;
import homeport.runtime.Abend;
import homeport.runtime.Arguments;
import homeport.runtime.Console.Device;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.Interruption;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One call of a site's program: what it was given, and what it can do.
public final class SiteCall {
  private static final Pattern ABEND_CODE = Pattern.compile("S[0-9A-F]{3}|U[0-9]{4}");

  /// How long a pause goes on before it is asked whether the job is to end.
  private static final long LOOK_NANOS = Duration.ofMillis(50).toNanos();

  private final HostedProgram host;
  private final List<SiteParameter> parameters;
  private final CodePage codePage;
  private final List<SiteFile> open = new ArrayList<>();

  SiteCall(HostedProgram host, Arguments arguments, CodePage codePage) {
    this.host = host;
    this.codePage = codePage;
    List<SiteParameter> taken = new ArrayList<>();
    for (int i = 0; i < arguments.count(); i++) {
      taken.add(SiteParameter.of(host.programName(), i, arguments, codePage));
    }
    this.parameters = List.copyOf(taken);
  }

  /// True when a step runs the program with `PGM=`, false when a program calls it.
  public boolean main() {
    return !host.called();
  }

  /// The text of PARM=; empty when there is none, and in a program that was called.
  public String parm() {
    if (!main() || parameters.isEmpty()) {
      return "";
    }
    SiteParameter parm = parameters.getFirst();
    return parm.text(Short.BYTES, (int) parm.binary(0, Short.BYTES));
  }

  /// How many parameters the caller passed; a main program has one, PARM behind a halfword with its
  /// length.
  public int parameters() {
    return parameters.size();
  }

  /// A parameter by its place, from 0.
  public SiteParameter parameter(int number) {
    if (number < 0 || number >= parameters.size()) {
      throw abend(
          "S0C4",
          "the program "
              + host.programName()
              + " was called without its parameter "
              + (number + 1));
    }
    return parameters.get(number);
  }

  /// Opens the data set of a DD to be read from its first record.
  ///
  /// @return null when the step has no such DD
  public @Nullable SiteFile openInput(String ddName) {
    return open(ddName, OpenMode.INPUT, 0);
  }

  /// Opens the data set of a DD to be written from its first record.
  ///
  /// @param recordLengthBytes the length of the records when neither the DD statement nor the data
  ///   set says; 0 when the program does not know it either
  /// @return null when the step has no such DD
  public @Nullable SiteFile openOutput(String ddName, int recordLengthBytes) {
    return open(ddName, OpenMode.OUTPUT, recordLengthBytes);
  }

  private @Nullable SiteFile open(String ddName, OpenMode mode, int recordLength) {
    Opened opened = host.unit().files().open(ddName, mode, recordLength);
    RecordFile file = opened.file();
    if (file == null) {
      if (opened.status() == FileStatus.NO_DD) {
        return null;
      }
      String detail = opened.detail();
      throw abend(
          "S013",
          "DD " + ddName + " cannot be opened: " + (detail == null ? opened.status() : detail));
    }
    SiteFile made = new SiteFile(ddName, file, codePage);
    open.add(made);
    return made;
  }

  /// Writes a line to SYSOUT, as DISPLAY does.
  public void display(String line) {
    print(Device.SYSOUT, line);
  }

  /// Writes a message to the operator and into the job log, as DISPLAY UPON CONSOLE does.
  public void console(String message) {
    print(Device.CONSOLE, message);
  }

  private void print(Device device, String text) {
    byte[] bytes = codePage.encode(text);
    host.unit().console().display(device, bytes, 0, bytes.length, false);
  }

  /// The date and time of day where the job runs.
  public LocalDateTime now() {
    return host.unit().now().toLocalDateTime();
  }

  /// Waits. The operator can cancel the job meanwhile.
  public void pause(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
      goOn();
      LockSupport.parkNanos(Math.min(left, LOOK_NANOS));
    }
    goOn();
  }

  /// For loops that may take long: ends the program when the operator has cancelled the job or its
  /// time is over.
  public void goOn() {
    Interruption.poll();
  }

  /// The abend with which the program can end: `throw call.abend("U0016", "no rate for this day")`.
  ///
  /// @param code `S` and three hexadecimal digits, or `U` and four decimal digits
  public RuntimeException abend(String code, String reason) {
    if (!ABEND_CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("`" + code + "` is no abend code");
    }
    return new Abend(code, reason);
  }

  /// Closes what the program has left open.
  void end() {
    open.forEach(SiteFile::close);
  }
}
