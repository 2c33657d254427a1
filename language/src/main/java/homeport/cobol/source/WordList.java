package homeport.cobol.source;

import java.util.AbstractList;
import org.jspecify.annotations.Nullable;

/// Text words, of which none is an object until it is asked for.
public final class WordList extends AbstractList<TextWord> {
  private static final TextWord.Kind[] KINDS = TextWord.Kind.values();

  /// Words that were asked for lately, by the low bits of their index.
  private static final int LATELY = 4;

  private final WordColumns columns = new WordColumns();
  private final @Nullable TextWord[] lately = new TextWord[LATELY];
  private final int[] latelyAt = {-1, -1, -1, -1};

  WordList() {}

  @Override
  public boolean add(TextWord word) {
    columns.add(
        word.kind(),
        word.text(),
        word.spelling(),
        word.file(),
        word.start(),
        word.end(),
        word.flags());
    return true;
  }

  public TextWord.Kind kind(int index) {
    return KINDS[columns.kind(index)];
  }

  /// The properties of the words, to look at a word without making it.
  public WordColumns columns() {
    return columns;
  }

  @Override
  public TextWord get(int index) {
    int slot = index & (LATELY - 1);
    TextWord known = lately[slot];
    if (known != null && latelyAt[slot] == index) {
      return known;
    }
    TextWord made =
        new TextWord(
            kind(index),
            columns.text(index),
            columns.spelling(index),
            columns.file(index),
            columns.start(index),
            columns.end(index),
            columns.flags(index));
    lately[slot] = made;
    latelyAt[slot] = index;
    return made;
  }

  @Override
  public int size() {
    return columns.size();
  }
}
