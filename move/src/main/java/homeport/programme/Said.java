package homeport.programme;

import homeport.html.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sentences of the ledger and of a trial's file in the language of a page. Both are evidence,
/// whose bytes are hashed and stay as they were written, in English; so the English words of each
/// key `said.` are the form by which a sentence is known again. One that has none is shown as it
/// is.
public final class Said {
  private static final String KEYS = "said.";
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /// An s that is there when there are many.
  private static final String MANY = "(s)";

  /// Sentences of which a value is a sentence itself.
  private static final Set<String> NESTED =
      Set.of("said.turned-away", "said.first", "said.recorded-now");

  /// Findings are joined by it.
  private static final String BETWEEN = "; ";

  private static final List<Form> FORMS = forms();

  private Said() {}

  /// @param literals how many characters have to be there as they are
  private record Form(String key, Pattern pattern, int literals) {}

  private static List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    for (String key : PaperWords.ENGLISH.keys()) {
      if (key.startsWith(KEYS)) {
        forms.add(form(key, PaperWords.ENGLISH.get(key)));
      }
    }
    // What says more comes first: `planned for no wave` before `planned for {0}`.
    forms.sort(Comparator.comparingInt(Form::literals).reversed());
    return forms;
  }

  /// The places of a text are in their order in the English words; `(s)` ends a noun of which there
  /// are one or more.
  private static Form form(String key, String text) {
    StringBuilder pattern = new StringBuilder();
    Matcher place = PLACE.matcher(text);
    int at = 0;
    int literals = 0;
    while (place.find()) {
      pattern.append(literal(text.substring(at, place.start()))).append("(.*?)");
      literals += place.start() - at;
      at = place.end();
    }
    pattern.append(literal(text.substring(at)));
    return new Form(
        key, Pattern.compile(pattern.toString(), Pattern.DOTALL), literals + text.length() - at);
  }

  private static String literal(String text) {
    return Stream.of(text.split(Pattern.quote(MANY), -1))
        .map(Pattern::quote)
        .collect(Collectors.joining("s?"));
  }

  /// The sentence in a language; null when it is not known in it.
  ///
  /// @param page words of a page in that language, whatever else they say
  public static @Nullable String in(Words page, String sentence) {
    Words words = PaperWords.of(page.code());
    return words == PaperWords.ENGLISH ? sentence : turned(words, sentence);
  }

  private static @Nullable String turned(Words words, String sentence) {
    for (Form form : FORMS) {
      Matcher said = form.pattern().matcher(sentence);
      if (said.matches()) {
        Object[] values = new Object[said.groupCount()];
        for (int i = 0; i < values.length; i++) {
          String value = said.group(i + 1);
          values[i] = NESTED.contains(form.key()) ? orAsItIs(words, value) : value;
        }
        return words.get(form.key(), values);
      }
    }
    return sentence.contains(BETWEEN) ? joined(words, sentence) : null;
  }

  private static @Nullable String joined(Words words, String sentence) {
    List<@Nullable String> parts = new ArrayList<>();
    for (String part : sentence.split(BETWEEN, -1)) {
      parts.add(turned(words, part));
    }
    return parts.contains(null)
        ? null
        : parts.stream().map(String::valueOf).collect(Collectors.joining("；"));
  }

  private static String orAsItIs(Words words, String value) {
    String said = turned(words, value);
    return said == null ? value : said;
  }
}
