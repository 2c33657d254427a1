package homeport.console.pages;

import homeport.html.Words;
import java.util.Locale;
import java.util.Map;

/// The console's words in each language it speaks.
final class ConsoleWords {
  static final Words ENGLISH = load("en", "en");
  static final Words CHINESE = load("zh", "zh-Hans");

  private static final Map<String, Words> KNOWN = Map.of("en", ENGLISH, "zh", CHINESE);

  private ConsoleWords() {}

  private static Words load(String code, String tag) {
    String name = "/homeport/console/words_" + code + ".properties";
    return Words.read(code, tag, ConsoleWords.class.getResourceAsStream(name));
  }

  /// The language that was chosen, else the one of the browser's that comes first, else English.
  static Words of(String chosen, String acceptLanguage) {
    Words words = KNOWN.get(chosen);
    if (words != null) {
      return words;
    }
    for (String wish : acceptLanguage.split(",", 20)) {
      Words wished = KNOWN.get(wish.strip().toLowerCase(Locale.ROOT).split("[-;]", 2)[0]);
      if (wished != null) {
        return wished;
      }
    }
    return ENGLISH;
  }
}
