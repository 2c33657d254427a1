package homeport.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of pages in one language. A text has places `{0}`, `{1}` for values; values are text
/// and are escaped where they are shown.
public final class Words {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final String code;
  private final String tag;
  private final Properties texts;

  private Words(String code, String tag, Properties texts) {
    this.code = code;
    this.tag = tag;
    this.texts = texts;
  }

  /// Reads words that come with the product; the room that has them opens them, since no other
  /// module could.
  ///
  /// @param code as the language is chosen and remembered: `en`, `zh`
  /// @param tag as a page's `lang` has it
  /// @param file lines `key=text` in UTF-8; closed at the end
  public static Words read(String code, String tag, @Nullable InputStream file) {
    if (file == null) {
      throw new IllegalStateException("the words in `" + code + "` are missing");
    }
    Properties texts = new Properties();
    try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(code, tag, texts);
  }

  /// `en` or `zh`: as it is chosen and remembered.
  public String code() {
    return code;
  }

  /// As the page's `lang` has it.
  public String tag() {
    return tag;
  }

  public Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /// The text of a key, with values put in.
  public String get(String key, Object... values) {
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
  public String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
