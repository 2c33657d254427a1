package homeport.cli;

import homeport.data.CodePage;
import homeport.runtime.Console;
import java.io.BufferedReader;
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
  private final StringBuilder line = new StringBuilder();

  StreamConsole(CodePage codePage, PrintStream out, InputStream in) {
    this.codePage = codePage;
    this.out = out;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  @Override
  public void display(Device device, byte[] b, int offset, int length, boolean more) {
    codePage.decode(b, offset, length, line);
    if (!more) {
      out.append(line).append('\n');
    } else {
      out.append(line);
    }
    line.setLength(0);
  }

  @Override
  public int accept(Device device, byte[] area, int offset, int capacity) {
    out.flush();
    try {
      String text = in.readLine();
      if (text == null) {
        return -1;
      }
      byte[] bytes = codePage.encode(text);
      int length = Math.min(bytes.length, capacity);
      System.arraycopy(bytes, 0, area, offset, length);
      return length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
