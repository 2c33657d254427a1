package homeport.cobol.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import homeport.diagnostics.SourceFile;
import org.junit.jupiter.api.Test;

class WordColumnsTest {
  private static final int MANY = 20_000;

  private final SourceFile main = new SourceFile("MAIN.cbl", "MOVE");
  private final SourceFile copied = new SourceFile("COPIED.cpy", "MOVE");

  @Test
  void givesBackWhatWasAdded() {
    WordColumns columns = columns();
    assertEquals(MANY, columns.size());
    for (int i = 0; i < MANY; i++) {
      assertEquals("W" + i, columns.text(i));
      assertEquals(isLower(i) ? "w" + i : "W" + i, columns.spelling(i));
      assertSame(isCopied(i) ? copied : main, columns.file(i));
      assertEquals(i, columns.start(i));
      assertEquals(i + 2, columns.end(i));
      assertEquals(i % 4, columns.flags(i));
      assertEquals(TextWord.Kind.values()[i % 3].ordinal(), columns.kind(i));
    }
  }

  @Test
  void letsGoOfWordsInFrontAlone() {
    WordColumns columns = columns();
    columns.release(MANY - 1);
    assertEquals("W" + (MANY - 1), columns.text(MANY - 1));
    assertEquals(MANY, columns.size());
    assertThrows(NullPointerException.class, () -> columns.text(0));
  }

  private WordColumns columns() {
    WordColumns columns = new WordColumns();
    for (int i = 0; i < MANY; i++) {
      String text = "W" + i;
      columns.add(
          TextWord.Kind.values()[i % 3],
          text,
          isLower(i) ? "w" + i : text,
          isCopied(i) ? copied : main,
          i,
          i + 2,
          i % 4);
    }
    return columns;
  }

  /// In one stretch all, in another none, in the first from the middle on.
  private static boolean isLower(int index) {
    return index > 9 && index < 12_000;
  }

  private static boolean isCopied(int index) {
    return index % 5_000 > 4_000;
  }
}
