package homeport.cobol.source;

import homeport.data.CodePage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which columns of a card the characters of a line had. On the mainframe a double-byte character
/// takes two columns and each shift code one; text that came off it has one character for the
/// former and mostly none for the latter (A-0756). Under a single-byte page a character is a
/// column.
final class CardColumns {
  private static final Pattern CODEPAGE =
      Pattern.compile("(?i)\\b(?:CODEPAGE|CP)\\(0*(\\d{1,5})\\)");

  private final @Nullable CodePage mixed;

  private CardColumns(@Nullable CodePage mixed) {
    this.mixed = mixed;
  }

  /// The columns of sources in a code page; one that is not known counts as a single-byte page.
  static CardColumns of(String codepage) {
    try {
      CodePage page = CodePage.of(codepage);
      return new CardColumns(page.mixed() ? page : null);
    } catch (IllegalArgumentException _) {
      return new CardColumns(null);
    }
  }

  /// The columns of what follows a CBL card with these options.
  CardColumns after(String options) {
    Matcher matcher = CODEPAGE.matcher(options);
    return matcher.find() ? of(matcher.group(1)) : this;
  }

  /// The offset behind the last character of a line that ends within so many columns.
  int end(String text, int from, int to, int columns) {
    CodePage page = mixed;
    return page == null || isAscii(text, from, to)
        ? Math.min(to, from + columns)
        : walk(page, text, from, to, columns, true);
  }

  /// How many columns the characters of a line take.
  int count(String text, int from, int to) {
    CodePage page = mixed;
    return page == null || isAscii(text, from, to)
        ? to - from
        : walk(page, text, from, to, Integer.MAX_VALUE, false);
  }

  private static boolean isAscii(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static int walk(
      CodePage page, String text, int from, int to, int columns, boolean wantsOffset) {
    int column = 0;
    boolean shifted = false;
    boolean written = false;
    int at = from;
    while (at < to) {
      int character = text.codePointAt(at);
      boolean shift = character == CodePage.SHIFT_OUT || character == CodePage.SHIFT_IN;
      boolean wide = !shift && (character > 0xFFFF || !page.has((char) character));
      int shiftColumns = !shift && !written && wide != shifted ? 1 : 0;
      int needed = shiftColumns + (wide ? 2 : 1);
      // The shift code behind a double-byte character lies within the columns too.
      if (column + needed + (wide && !written ? 1 : 0) > columns) {
        break;
      }
      column += needed;
      if (shift) {
        written = character == CodePage.SHIFT_OUT;
        shifted = written;
      } else {
        shifted = written || wide;
      }
      at += Character.charCount(character);
    }
    return wantsOffset ? at : column + (shifted && !written ? 1 : 0);
  }
}
