package homeport.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One statement of one program changed, as somebody could by mistake: an amount that is no longer
/// rounded, so that some fees are a cent lower. It compiles, it runs, every step ends as before.
///
/// @param member the program's file, relative to the estate
/// @param line of the file, from 1
/// @param before the statement's line as the bank has it
/// @param after as it is now
public record SeededFault(String member, int line, String before, String after) {
  private static final String MEMBER = "cobol/HSBPOST.cbl";
  private static final String WORD = " ROUNDED";

  /// Changes the program of an estate.
  public static SeededFault plant(Path estate) throws IOException {
    Path file = estate.resolve(MEMBER);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.endsWith(WORD)) {
        String changed = line.substring(0, line.length() - WORD.length());
        lines.set(i, changed);
        Files.write(file, lines);
        return new SeededFault(MEMBER, i + 1, line.strip(), changed.strip());
      }
    }
    throw new IllegalStateException(MEMBER + " rounds nothing any more");
  }
}
