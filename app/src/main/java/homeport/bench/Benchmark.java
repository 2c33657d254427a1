package homeport.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A program, and the lines it has to print.
///
/// @param id the first word of each of its lines
/// @param source the main program; those it calls lie beside it
/// @param ddNames the ddnames of its files, as its ASSIGN clauses have them
/// @param keyed it has an indexed file, so that its time depends on how durable a write is
/// @param expected its lines, sorted, without trailing spaces
public record Benchmark(
    String id, Path source, List<String> ddNames, boolean keyed, List<String> expected) {
  private static final Pattern ASSIGN =
      Pattern.compile("\\bASSIGN\\s+(?:TO\\s+)?([A-Z][A-Z0-9]{0,7})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern INDEXED =
      Pattern.compile("\\bORGANIZATION\\s+(?:IS\\s+)?INDEXED\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern CALLED =
      Pattern.compile("\\bPROCEDURE\\s+DIVISION\\s+USING\\b", Pattern.CASE_INSENSITIVE);
  private static final int INDICATOR = 6;

  public Benchmark {
    ddNames = List.copyOf(ddNames);
    expected = List.copyOf(expected);
  }

  static Benchmark of(String id, Path source, List<String> expected) throws IOException {
    String text = text(source);
    Set<String> names = new LinkedHashSet<>();
    Matcher assign = ASSIGN.matcher(text);
    while (assign.find()) {
      names.add(assign.group(1).toUpperCase(Locale.ROOT));
    }
    return new Benchmark(
        id,
        source,
        List.copyOf(names),
        INDEXED.matcher(text).find(),
        expected.stream().filter(line -> firstWord(line).equals(id)).sorted().toList());
  }

  /// True for a program that is called by another one.
  static boolean called(Path source) throws IOException {
    return CALLED.matcher(text(source)).find();
  }

  /// The source without its comment lines.
  private static String text(Path source) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readString(source, StandardCharsets.UTF_8).lines().toList()) {
      boolean comment = line.length() > INDICATOR && "*/".indexOf(line.charAt(INDICATOR)) >= 0;
      text.append(comment ? "" : line).append('\n');
    }
    return text.toString();
  }

  static String firstWord(String line) {
    int end = line.indexOf(' ');
    return end < 0 ? line : line.substring(0, end);
  }

  /// True when the output has this program's lines and no other of its own.
  boolean matches(List<String> output) {
    return output.stream()
        .map(String::stripTrailing)
        .filter(line -> firstWord(line).equals(id))
        .sorted()
        .toList()
        .equals(expected);
  }
}
