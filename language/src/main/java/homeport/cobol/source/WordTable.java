package homeport.cobol.source;

import java.util.HashMap;
import java.util.Map;

/// Each distinct word once, in upper case, so that reading a word that was seen before allocates
/// nothing and equal words are mostly the same object.
///
/// The hash is not that of strings: the short words of a text that is no program have so few of
/// those that each look-up would pass thousands of others.
public final class WordTable {
  private static final int FNV_OFFSET = 0x811C_9DC5;
  private static final int FNV_PRIME = 0x0100_0193;

  private String[] slots = new String[4096];
  private int[] hashes = new int[4096];
  private int count;
  private final Map<String, String> spellings = new HashMap<>();

  public WordTable() {}

  /// The word that stands in `text` from `start` to `end`, in upper case. Only ASCII letters are
  /// folded: DBCS words have no case.
  String of(String text, int start, int end) {
    int hash = FNV_OFFSET;
    for (int i = start; i < end; i++) {
      hash = (hash ^ upper(text.charAt(i))) * FNV_PRIME;
    }
    int mask = slots.length - 1;
    int at = spread(hash) & mask;
    while (slots[at] != null) {
      if (hashes[at] == hash && same(slots[at], text, start, end)) {
        return slots[at];
      }
      at = (at + 1) & mask;
    }
    String made = folded(text, start, end);
    slots[at] = made;
    hashes[at] = hash;
    if (++count * 2 > slots.length) {
      grow();
    }
    return made;
  }

  /// The same word, once.
  public String of(String word) {
    return of(word, 0, word.length());
  }

  /// How a word is spelt; the word itself when it stands there in upper case.
  String spelling(String word, String text, int start, int end) {
    if (text.startsWith(word, start)) {
      return word;
    }
    String spelling = text.substring(start, end);
    return spellings.computeIfAbsent(spelling, same -> same);
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static boolean same(String known, String text, int start, int end) {
    if (known.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (known.charAt(i - start) != upper(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text, int start, int end) {
    char[] chars = new char[end - start];
    for (int i = start; i < end; i++) {
      chars[i - start] = upper(text.charAt(i));
    }
    return new String(chars);
  }

  private static char upper(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
  }

  private void grow() {
    String[] old = slots;
    int[] oldHashes = hashes;
    slots = new String[old.length * 2];
    hashes = new int[old.length * 2];
    int mask = slots.length - 1;
    for (int i = 0; i < old.length; i++) {
      if (old[i] != null) {
        int at = spread(oldHashes[i]) & mask;
        while (slots[at] != null) {
          at = (at + 1) & mask;
        }
        slots[at] = old[i];
        hashes[at] = oldHashes[i];
      }
    }
  }
}
