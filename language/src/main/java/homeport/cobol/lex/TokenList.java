package homeport.cobol.lex;

import homeport.cobol.source.ColumnList;
import homeport.cobol.source.WordColumns;
import homeport.diagnostics.SourceFile;

/// Tokens, of which none is an object until the parser asks for it.
public final class TokenList extends ColumnList<Token> {
  private static final Token.Kind[] KINDS = Token.Kind.values();

  TokenList() {}

  void add(
      Token.Kind kind,
      String text,
      String spelling,
      SourceFile file,
      int start,
      int end,
      int flags) {
    columns().add(kind, text, spelling, file, start, end, flags);
  }

  public Token.Kind kind(int index) {
    return KINDS[columns().kind(index)];
  }

  /// True when the token at the index is this word.
  public boolean is(int index, String word) {
    return kind(index) == Token.Kind.WORD && columns().text(index).equals(word);
  }

  /// True when the token at the index is this operator.
  public boolean isOperator(int index, String operator) {
    return kind(index) == Token.Kind.OPERATOR && columns().text(index).equals(operator);
  }

  /// True when the token at the index is the first of its line, in area A.
  public boolean areaA(int index) {
    return (columns().flags(index) & Token.AREA_A) != 0;
  }

  @Override
  protected Token make(int index) {
    WordColumns columns = columns();
    return new Token(
        kind(index),
        columns.text(index),
        columns.spelling(index),
        columns.file(index),
        columns.start(index),
        columns.end(index),
        columns.flags(index));
  }
}
