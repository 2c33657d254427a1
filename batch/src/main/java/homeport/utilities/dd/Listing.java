package homeport.utilities.dd;

import homeport.data.CodePage;
import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.UtilityStep;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What a utility prints: lines with a printer control character, in the form that the DD asks for.
/// A step without the DD prints nothing.
public final class Listing implements AutoCloseable {
  private static final byte BLANK = 0x40;
  private static final String CONTINUED = "    ";

  private final @Nullable RecordFile file;
  private final @Nullable String failure;
  private final Dcb dcb;
  private final CodePage codePage;
  private final byte[] line;
  private @Nullable String writeFailure;

  private Listing(@Nullable RecordFile file, @Nullable String failure, Dcb dcb, CodePage codePage) {
    this.file = file;
    this.failure = failure;
    this.dcb = dcb;
    this.codePage = codePage;
    this.line = new byte[dcb.lrecl()];
  }

  /// Opens a listing.
  ///
  /// @param usual the attributes that the utility gives it when neither DD nor label says
  public static Listing open(UtilityStep step, String ddName, Dcb usual) {
    Dcb known =
        step.files().attributes(ddName) instanceof Attributes.Sequential(Dcb label)
            ? label.or(usual)
            : usual;
    Opened opened = step.files().open(ddName, OpenMode.OUTPUT, Access.SEQUENTIAL, usual);
    String failure =
        opened.file() != null
            ? null
            : opened.detail() == null ? "status " + opened.status() : opened.detail();
    return new Listing(opened.file(), failure, known, step.codePage());
  }

  /// True when there is somewhere to print to.
  public boolean isOpen() {
    return file != null;
  }

  /// Why it could not be opened; null when it is open.
  public @Nullable String failure() {
    return failure;
  }

  /// Why a line could not be written; null as long as all could.
  public @Nullable String writeFailure() {
    return writeFailure;
  }

  /// Prints a line after the last one.
  public void line(String text) {
    print(' ', text);
  }

  /// Prints a line after an empty one.
  public void spaced(String text) {
    print('0', text);
  }

  /// Prints a line on top of a page.
  public void page(String text) {
    print('1', text);
  }

  /// Prints a text of several lines.
  public void lines(String text) {
    text.lines().forEach(this::line);
  }

  private void print(char control, String text) {
    RecordFormat recfm = dcb.recfm();
    if (file == null || recfm == null) {
      return;
    }
    boolean variable = recfm.length() == RecordFormat.Length.VARIABLE;
    int room = variable ? dcb.lrecl() - Dcb.RDW : dcb.lrecl();
    int from = 0;
    if (recfm.ansiControl()) {
      line[0] = codePage.encode(control);
      from = 1;
    } else if (control == '0') {
      write(from, room, variable);
    }
    int count = Math.min(text.length(), room - from);
    for (int i = 0; i < count; i++) {
      line[from + i] = codePage.encode(text.charAt(i));
    }
    write(from + count, room, variable);
    if (text.length() > count && count > CONTINUED.length()) {
      print(' ', CONTINUED + text.substring(count));
    }
  }

  private void write(int used, int room, boolean variable) {
    int length = used;
    if (!variable) {
      Arrays.fill(line, used, room, BLANK);
      length = room;
    }
    if (file != null && writeFailure == null) {
      int status = file.write(line, 0, Math.max(length, 1));
      if (status != FileStatus.OK) {
        writeFailure = file.detail() == null ? "status " + status : file.detail();
      }
    }
  }

  @Override
  public void close() {
    if (file != null && file.close() != FileStatus.OK && writeFailure == null) {
      writeFailure = file.detail() == null ? "the listing could not be closed" : file.detail();
    }
  }
}
