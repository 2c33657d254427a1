package homeport.console.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The console's words in one language. A text has places `{0}`, `{1}` for values; values are text
/// and are escaped where they are shown.
final class Words {
  static final Words ENGLISH = load("en", "en");
  static final Words CHINESE = load("zh", "zh-Hans");

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final String code;
  private final String tag;
  private final Properties texts;

  private Words(String code, String tag, Properties texts) {
    this.code = code;
    this.tag = tag;
    this.texts = texts;
  }

  private static Words load(String code, String tag) {
    Properties texts = new Properties();
    String name = "/homeport/console/words_" + code + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        texts.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(code, tag, texts);
  }

  /// The language that was chosen, else the one of the browser's that comes first, else English.
  static Words of(String chosen, String acceptLanguage) {
    Map<String, Words> known = Map.of("en", ENGLISH, "zh", CHINESE);
    Words words = known.get(chosen);
    if (words != null) {
      return words;
    }
    for (String wish : acceptLanguage.split(",", 20)) {
      Words wished = known.get(wish.strip().toLowerCase(Locale.ROOT).split("[-;]", 2)[0]);
      if (wished != null) {
        return wished;
      }
    }
    return ENGLISH;
  }

  /// `en` or `zh`: as it is chosen and remembered.
  String code() {
    return code;
  }

  /// As the page's `lang` has it.
  String tag() {
    return tag;
  }

  Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  /// The text of a key, with values put in.
  String get(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return PLACE
        .matcher(text)
        .replaceAll(place -> {
          int value = Integer.parseInt(place.group(1));
          return Matcher.quoteReplacement(
              value < values.length ? String.valueOf(values[value]) : place.group());
        });
  }

  /// A count as people of the language group its digits.
  String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
