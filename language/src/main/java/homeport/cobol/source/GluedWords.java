package homeport.cobol.source;

import homeport.cobol.source.TextWord.Kind;
import java.util.ArrayList;
import java.util.List;

/// Words that COPY REPLACING made of pieces: `WS-:TAG:` becomes `WS-` and `A`, side by side.
/// REPLACE works on the text that COPY leaves, in which they are one word (Language Reference,
/// "REPLACE statement").
final class GluedWords {
  private GluedWords() {}

  static List<TextWord> joined(List<TextWord> in, WordTable table) {
    List<TextWord> out = new ArrayList<>(in.size());
    for (TextWord word : in) {
      TextWord before = out.isEmpty() ? null : out.getLast();
      if (before != null && goesOn(before, word)) {
        out.set(out.size() - 1, joined(before, word, table));
      } else {
        out.add(word);
      }
    }
    return out;
  }

  private static boolean goesOn(TextWord before, TextWord word) {
    return word.glued()
        && word.kind() == Kind.CHARACTERS
        && before.kind() == Kind.CHARACTERS
        && word.debugging() == before.debugging();
  }

  private static TextWord joined(TextWord before, TextWord word, WordTable table) {
    String spelling = before.spelling() + word.spelling();
    int end = word.file() == before.file() ? Math.max(before.end(), word.end()) : before.end();
    return new TextWord(
        Kind.CHARACTERS,
        table.of(spelling),
        spelling,
        before.file(),
        before.start(),
        end,
        before.flags());
  }
}
