package homeport.console.pages;

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

/// Both languages say everything.
class WordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+(?:\\.[A-Za-z0-9-]*)+)\"");

  @Test
  void bothLanguagesHaveEveryKeyWithTheSamePlaces() {
    assertEquals(ConsoleWords.ENGLISH.keys(), ConsoleWords.CHINESE.keys());
    for (String key : ConsoleWords.ENGLISH.keys()) {
      assertEquals(
          places(ConsoleWords.ENGLISH.get(key)), places(ConsoleWords.CHINESE.get(key)), key);
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      places.add(place.group());
    }
    return places;
  }

  @Test
  void theChineseIsChinese() {
    for (String key : ConsoleWords.CHINESE.keys()) {
      String text = ConsoleWords.CHINESE.get(key);
      boolean same = text.equals(ConsoleWords.ENGLISH.get(key));
      assertTrue(
          !same && text.codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF)
              || key.equals("board.gates"),
          key + " = " + text);
    }
  }

  /// Keys that no page uses are words that nobody reviews.
  @Test
  void everyKeyIsUsed() throws IOException {
    Repository repository = Repository.here();
    Set<String> used = new TreeSet<>();
    for (Path source : repository.mainJavaSources()) {
      if (repository.relative(source).contains("homeport/console/")) {
        Matcher literal = LITERAL.matcher(repository.read(source));
        while (literal.find()) {
          used.add(literal.group(1));
        }
      }
    }
    for (String key : ConsoleWords.ENGLISH.keys()) {
      boolean there =
          used.stream()
              .anyMatch(word -> word.endsWith(".") ? key.startsWith(word) : key.equals(word));
      assertTrue(there, key);
    }
  }

  @Test
  void theLanguageIsTheChosenOneThenTheBrowsers() {
    assertSame(ConsoleWords.CHINESE, ConsoleWords.of("zh", "en-GB,en"));
    assertSame(ConsoleWords.ENGLISH, ConsoleWords.of("en", "zh-CN"));
    assertSame(ConsoleWords.CHINESE, ConsoleWords.of("", "fr-FR,zh-CN;q=0.9,en;q=0.8"));
    assertSame(ConsoleWords.CHINESE, ConsoleWords.of("xx", "zh"));
    assertSame(ConsoleWords.ENGLISH, ConsoleWords.of("", ""));
    assertSame(ConsoleWords.ENGLISH, ConsoleWords.of("", "fr,de;q=0.5,*"));
  }
}
