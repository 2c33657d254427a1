package homeport.programme;

import homeport.html.Words;

/// The words of offers and reports, and of what the ledger says, in each language they are made in.
public final class PaperWords {
  public static final Words ENGLISH = load("en", "en");
  public static final Words CHINESE = load("zh", "zh-Hans");

  private PaperWords() {}

  private static Words load(String code, String tag) {
    String name = "/homeport/programme/words_" + code + ".properties";
    return Words.read(code, tag, PaperWords.class.getResourceAsStream(name));
  }

  /// The words of a language by its code; English for one that is not known.
  public static Words of(String code) {
    return code.equals(CHINESE.code()) ? CHINESE : ENGLISH;
  }
}
