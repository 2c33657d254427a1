package homeport.cli;

import homeport.data.CodePage;
import homeport.runtime.Abend;
import homeport.runtime.Console;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// DISPLAY on standard output and ACCEPT from standard input: bytes of the program's code page
/// become text, and back. Trailing blanks are shown as they are displayed.
final class StreamConsole implements Console {
  private final CodePage codePage;
  private final PrintStream out;
  private final BufferedReader in;
  private byte[] utf8 = new byte[256];
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

  StreamConsole(CodePage codePage, PrintStream out, InputStream in) {
    this.codePage = codePage;
    this.out = out;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  @Override
  public void display(Device device, byte[] b, int offset, int length, boolean more) {
    if (!codePage.mixed()) {
      show(b, offset, length, more);
      return;
    }
    // Shift codes may be operands of their own, so a line's bytes are decoded together.
    pending.write(b, offset, length);
    if (!more) {
      showPending();
      out.append('\n');
    }
  }

  /// The bytes of the text go to the stream as they will be in it: it is slow at characters.
  private void show(byte[] b, int offset, int length, boolean more) {
    int most = length * CodePage.UTF8_MAX + 1;
    if (utf8.length < most) {
      utf8 = new byte[most];
    }
    int end = codePage.toUtf8(b, offset, length, utf8);
    if (!more) {
      utf8[end++] = '\n';
    }
    out.write(utf8, 0, end);
  }

  private void showPending() {
    out.append(codePage.decode(pending.toByteArray()));
    pending.reset();
  }

  @Override
  public int accept(Device device, byte[] area, int offset, int capacity) {
    showPending();
    out.flush();
    try {
      String text = in.readLine();
      if (text == null) {
        return ended(device);
      }
      byte[] bytes = codePage.encode(text);
      int length = Math.min(bytes.length, capacity);
      System.arraycopy(bytes, 0, area, offset, length);
      return length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Only an operator's answer lets a program go on that waits for one (Language Reference, "STOP
  /// statement", "ACCEPT statement"). On z/OS it waits until its time is over; the end of the input
  /// says that nobody will answer.
  private static int ended(Device device) {
    if (device == Device.CONSOLE) {
      throw new Abend(
          "S522",
          "the program waits for the operator (STOP literal or ACCEPT … FROM CONSOLE), and standard"
              + " input is at its end");
    }
    return -1;
  }
}
