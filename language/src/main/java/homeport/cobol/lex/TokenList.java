package homeport.cobol.lex;

import homeport.cobol.source.WordColumns;
import homeport.diagnostics.SourceFile;
import java.util.AbstractList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Tokens, of which none is an object until the parser asks for it.
public final class TokenList extends AbstractList<Token> {
  private static final Token.Kind[] KINDS = Token.Kind.values();

  /// Tokens that were asked for lately, by the low bits of their index: a parser asks for the one
  /// it stands at many times.
  private static final int LATELY = 8;

  private final WordColumns columns = new WordColumns();
  private final @Nullable Token[] lately = new Token[LATELY];
  private final int[] latelyAt = new int[LATELY];

  TokenList() {
    Arrays.fill(latelyAt, -1);
  }

  void add(
      Token.Kind kind,
      String text,
      String spelling,
      SourceFile file,
      int start,
      int end,
      int flags) {
    columns.add(kind, text, spelling, file, start, end, flags);
  }

  public Token.Kind kind(int index) {
    return KINDS[columns.kind(index)];
  }

  /// True when the token at the index is this word.
  public boolean is(int index, String word) {
    return kind(index) == Token.Kind.WORD && columns.text(index).equals(word);
  }

  /// True when the token at the index is this operator.
  public boolean isOperator(int index, String operator) {
    return kind(index) == Token.Kind.OPERATOR && columns.text(index).equals(operator);
  }

  @Override
  public Token get(int index) {
    int slot = index & (LATELY - 1);
    Token known = lately[slot];
    if (known != null && latelyAt[slot] == index) {
      return known;
    }
    Token made =
        new Token(
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
