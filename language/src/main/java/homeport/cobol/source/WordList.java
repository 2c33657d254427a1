package homeport.cobol.source;

/// Text words, of which none is an object until it is asked for.
public final class WordList extends ColumnList<TextWord> {
  private static final TextWord.Kind[] KINDS = TextWord.Kind.values();

  WordList() {}

  @Override
  public boolean add(TextWord word) {
    columns()
        .add(
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
    return KINDS[columns().kind(index)];
  }

  @Override
  protected TextWord make(int index) {
    WordColumns columns = columns();
    return new TextWord(
        kind(index),
        columns.text(index),
        columns.spelling(index),
        columns.file(index),
        columns.start(index),
        columns.end(index),
        columns.flags(index));
  }
}
