package homeport.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Offers, reports and the ledger's sentences in both languages.
class PaperWordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern LITERAL = Pattern.compile("\"[#@]?([a-z-]+(?:\\.[A-Za-z0-9-]*)+)\"");

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      places.add(place.group());
    }
    return places;
  }

  @Test
  void bothLanguagesHaveEveryKeyWithTheSamePlaces() {
    assertEquals(PaperWords.ENGLISH.keys(), PaperWords.CHINESE.keys());
    for (String key : PaperWords.ENGLISH.keys()) {
      String chinese = PaperWords.CHINESE.get(key);
      assertEquals(places(PaperWords.ENGLISH.get(key)), places(chinese), key);
      assertTrue(
          chinese.codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF)
              || key.equals("report.gate"),
          key);
    }
    assertSame(PaperWords.CHINESE, PaperWords.of("zh"));
    assertSame(PaperWords.ENGLISH, PaperWords.of("fr"));
  }

  /// Keys that no page uses are words that nobody reviews.
  @Test
  void everyKeyIsUsed() throws IOException {
    Repository repository = Repository.here();
    Set<String> used = new TreeSet<>();
    used.add("said.");
    for (Path source : repository.mainJavaSources()) {
      if (repository.relative(source).contains("homeport/programme/")) {
        Matcher literal = LITERAL.matcher(repository.read(source));
        while (literal.find()) {
          used.add(literal.group(1));
        }
      }
    }
    for (String key : PaperWords.ENGLISH.keys()) {
      boolean there =
          used.stream()
              .anyMatch(word -> word.endsWith(".") ? key.startsWith(word) : key.equals(word));
      assertTrue(there, key);
    }
  }
}
