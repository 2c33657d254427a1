package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A `-` is standard input or standard output, and no file of that name.
class PipedFileTest {
  @TempDir private Path folder;

  private ShellProbe on(String input, String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "data";
    System.arraycopy(words, 0, all, 1, words.length);
    all[words.length + 1] = "--estate";
    all[words.length + 2] = folder.toString();
    return ShellProbe.runOn(input, all);
  }

  @Test
  void dataComeFromStandardInputAndGoToStandardOutput() throws IOException {
    Files.writeString(folder.resolve("homeport.yaml"), "name: Small\n");
    ShellProbe in =
        on("ONE\nTWO\n", "import", "-", "A.B", "--from", "text", "--recfm", "FB", "--lrecl", "3");
    assertEquals("2 records taken over, 0 refused\n", in.out(), in.err());
    ShellProbe out = on("", "export", "A.B", "-", "--to", "text");
    assertEquals("ONE\nTWO\n", out.out());
    assertEquals("2 records taken over, 0 refused\n", out.err());
    assertEquals(0, out.status());
    ShellProbe through =
        on("FOUR\n", "convert", "-", "-", "--from", "text", "--recfm", "V", "--lrecl", "9");
    assertTrue(through.out().startsWith("\u0000\u0008\u0000\u0000"), through.out());
    assertFalse(Files.exists(Path.of("-")));
  }

  @Test
  void whatIsWrongIsToldOfTheStream() throws IOException {
    Files.writeString(folder.resolve("homeport.yaml"), "name: Small\n");
    ShellProbe cut = on("\u0000\u0009\u0000", "import", "-", "A.V", "--recfm", "V", "--lrecl", "9");
    assertEquals(8, cut.status());
    assertTrue(cut.err().contains("standard-input"), cut.err());
    ShellProbe none = on("", "export", "A.NONE", "-");
    assertEquals("", none.out());
    assertEquals(8, none.status(), none.err());
  }
}
