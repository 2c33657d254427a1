package homeport.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.testkit.Seed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// INSPECT against the comparison cycle as the Language Reference tells it, phrase by phrase and
/// byte by byte, on random texts of few letters.
class InspectionTest {
  private static final int CHARACTERS = 0;
  private static final int LEADING = 2;
  private static final int FIRST = 3;

  private static final CobolProgram PROGRAM = BareProgram.of();

  /// One phrase as written.
  private record Phrase(
      int which,
      String what,
      @Nullable String by,
      @Nullable String after,
      @Nullable String before) {}

  /// The cycle, slowly: what each phrase counted; `text` becomes what is left.
  private static long[] slow(StringBuilder text, List<Phrase> phrases) {
    String original = text.toString();
    long[] tallies = new long[phrases.size()];
    boolean[] over = new boolean[phrases.size()];
    int[] from = new int[phrases.size()];
    int[] to = new int[phrases.size()];
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      to[i] = original.length();
      if (phrase.after() != null) {
        int at = original.indexOf(phrase.after());
        from[i] = at < 0 ? original.length() : at + phrase.after().length();
      }
      if (phrase.before() != null && original.contains(phrase.before())) {
        to[i] = original.indexOf(phrase.before());
      }
    }
    for (int at = 0; at < original.length(); ) {
      int matched = -1;
      for (int i = 0; i < phrases.size() && matched < 0; i++) {
        Phrase phrase = phrases.get(i);
        int size = phrase.which() == CHARACTERS ? 1 : phrase.what().length();
        boolean inside = at >= from[i] && at + size <= to[i];
        if (!over[i]
            && inside
            && (phrase.which() == CHARACTERS || original.startsWith(phrase.what(), at))) {
          matched = i;
        }
      }
      for (int i = 0; i < phrases.size(); i++) {
        if (phrases.get(i).which() == LEADING && i != matched && at >= from[i]) {
          over[i] = true;
        }
      }
      if (matched < 0) {
        at++;
        continue;
      }
      Phrase phrase = phrases.get(matched);
      int size = phrase.which() == CHARACTERS ? 1 : phrase.what().length();
      tallies[matched]++;
      over[matched] |= phrase.which() == FIRST;
      if (phrase.by() != null) {
        String by = phrase.by().length() == size ? phrase.by() : phrase.by().repeat(size);
        text.replace(at, at + size, by);
      }
      at += size;
    }
    return tallies;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String letters(Seed seed, int least, int most) {
    StringBuilder text = new StringBuilder();
    for (int length = seed.between(least, most); length > 0; length--) {
      text.append(seed.pick('A', 'B', 'B', 'C'));
    }
    return text.toString();
  }

  private static Phrase phrase(Seed seed, boolean replacing) {
    int which = seed.between(CHARACTERS, FIRST);
    String what = letters(seed, 1, seed.oneIn(3) ? 10 : 2);
    int size = which == CHARACTERS ? 1 : what.length();
    String by = replacing ? letters(seed, size, size) : null;
    if (by != null && seed.oneIn(4)) {
      by = "X";
    }
    return new Phrase(
        which,
        what,
        by,
        seed.oneIn(4) ? letters(seed, 1, 2) : null,
        seed.oneIn(4) ? letters(seed, 1, 2) : null);
  }

  @Test
  void theCycleIsTheManuals() {
    Seed seed = Seed.forTest("INSPECT");
    for (int i = 0; i < 20_000; i++) {
      String text = letters(seed, 0, 40);
      boolean replacing = seed.oneIn(2);
      List<Phrase> phrases = new ArrayList<>();
      for (int count = seed.oneIn(5) ? seed.between(5, 12) : seed.between(1, 4);
          count > 0;
          count--) {
        phrases.add(phrase(seed, replacing));
      }
      StringBuilder expected = new StringBuilder(text);
      long[] tallies = slow(expected, phrases);
      byte[] storage = CobolProgram.storage(text.length());
      System.arraycopy(bytes(text), 0, storage, CobolProgram.SLACK, text.length());
      inspect(storage, text.length(), phrases);
      String which = "seed " + seed.start() + ", case " + i + ": " + text + ' ' + phrases;
      byte[] left = CobolProgram.storage(text.length());
      System.arraycopy(bytes(expected.toString()), 0, left, CobolProgram.SLACK, text.length());
      assertArrayEquals(left, storage, which);
      for (int p = 0; p < phrases.size(); p++) {
        assertEquals(tallies[p], Inspection.tally(PROGRAM, p), which);
      }
    }
  }

  private static void inspect(byte[] storage, int length, List<Phrase> phrases) {
    Inspection.begin(PROGRAM, storage, CobolProgram.SLACK, length, 1);
    for (Phrase phrase : phrases) {
      byte[] what = bytes(phrase.what());
      Inspection.phrase(PROGRAM, phrase.which(), what, 0, what.length);
      if (phrase.after() != null) {
        Inspection.after(PROGRAM, bytes(phrase.after()), 0, phrase.after().length());
      }
      if (phrase.before() != null) {
        Inspection.before(PROGRAM, bytes(phrase.before()), 0, phrase.before().length());
      }
      if (phrase.by() != null) {
        Inspection.by(PROGRAM, bytes(phrase.by()), 0, phrase.by().length());
      }
    }
    Inspection.run(PROGRAM);
  }
}
