package homeport.jobs;

import homeport.data.CodePage;
import homeport.datasets.Dcb;
import homeport.datasets.SpoolFile;
import homeport.runtime.FileStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes the text of jobs that a program writes to `SYSOUT=(class,INTRDR)`.
@FunctionalInterface
public interface InternalReader {
  /// Most characters that one DD can submit.
  int TEXT_MAX = 16 << 20;

  /// A JOB statement.
  Pattern JOB = Pattern.compile("(?m)^//([A-Z#$@][A-Z0-9#$@]{0,7}) +JOB(?= |$)");

  /// Submits what was written: a text with one job or more.
  ///
  /// @return their names, as the operator reads them
  List<String> submit(String text) throws IOException;

  /// The texts in a spool file: `/*EOF` ends one, `/*DEL` takes back what has come since the last
  /// (z/OS MVS JCL Reference, JES2 control statements; z/OS JES2, "Internal reader control
  /// statements").
  static List<String> texts(Path spoolFile, CodePage codePage) throws IOException {
    List<String> texts = new ArrayList<>();
    if (!Files.exists(spoolFile)) {
      return texts;
    }
    StringBuilder text = new StringBuilder();
    for (String line : lines(spoolFile, codePage)) {
      if (line.startsWith("/*EOF") || line.startsWith("/*DEL")) {
        add(line.startsWith("/*EOF") ? text : new StringBuilder(), texts);
        text = new StringBuilder();
      } else {
        text.append(line).append('\n');
      }
    }
    add(text, texts);
    return texts;
  }

  /// The names on the JOB statements of a text.
  static List<String> names(String text) {
    return JOB.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static void add(StringBuilder text, List<String> texts) {
    if (!text.toString().isBlank()) {
      texts.add(text.toString());
    }
  }

  private static List<String> lines(Path spoolFile, CodePage codePage) throws IOException {
    List<String> lines = new ArrayList<>();
    SpoolFile.Opened opened = SpoolFile.read(spoolFile);
    byte[] record = new byte[Dcb.LRECL_MAX];
    int characters = 0;
    int status = opened.records().readNext(record, 0, record.length);
    while (status == FileStatus.OK) {
      String line = codePage.decode(record, 0, opened.records().recordLength()).stripTrailing();
      characters += line.length();
      if (characters > TEXT_MAX) {
        break;
      }
      lines.add(line);
      status = opened.records().readNext(record, 0, record.length);
    }
    int closed = opened.records().close();
    if (status != FileStatus.AT_END || closed != FileStatus.OK) {
      throw new IOException(
          characters > TEXT_MAX
              ? "the internal reader takes " + TEXT_MAX + " characters at most"
              : String.valueOf(opened.records().detail()));
    }
    return lines;
  }
}
