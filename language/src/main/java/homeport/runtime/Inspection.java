package homeport.runtime;

import homeport.data.ByteSearch;
import homeport.data.SignPlace;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// INSPECT TALLYING and REPLACING (Enterprise COBOL 6.4 Language Reference, "INSPECT statement",
/// with its "Comparison cycle"): from left to right, at each position the phrases are tried in the
/// order written; the first that matches counts or replaces, and the cycle goes on after what it
/// matched. BEFORE and AFTER set the bounds of a phrase once, before the cycle begins.
///
/// Most positions match nothing, so the cycle does not try the phrases there: `starts` says for
/// each byte which phrases begin with it, and positions with none of them are passed over. A single
/// phrase needs no cycle at all.
///
/// One object serves a run unit: it is filled by `begin` and the phrases, used by `run`, and
/// forgotten.
public final class Inspection {
  private static final SignPlace[] SIGNS = SignPlace.values();

  /// Puts the characters of an inspected number back; its sign stays.
  ///
  /// @param sign an ordinal of [SignPlace]
  public static void putDigits(
      byte[] digits,
      int digitsOffset,
      int digitsLength,
      byte[] item,
      int offset,
      int length,
      int sign) {
    SignPlace place = SIGNS[sign];
    boolean leading = place == SignPlace.LEADING || place == SignPlace.LEADING_SEPARATE;
    if (place.separate()) {
      System.arraycopy(digits, digitsOffset, item, leading ? offset + 1 : offset, digitsLength);
      return;
    }
    int signed = leading ? offset : offset + length - 1;
    int zone = item[signed] & 0xF0;
    System.arraycopy(digits, digitsOffset, item, offset, digitsLength);
    if ((item[signed] & 0xF0) == 0xF0) {
      item[signed] = (byte) (zone | item[signed] & 0x0F);
    }
  }

  /// Most phrases of one INSPECT.
  static final int PHRASES_MAX = 256;

  private static final byte[] IDENTITY = identity();

  /// Phrases that have a bit of their own in `starts`; the rest share the last one.
  private static final int OWN_BITS = 7;

  private final @Nullable InspectPhrase[] phrases = new InspectPhrase[PHRASES_MAX];
  private final byte[] starts = new byte[256];
  private final byte[] table = new byte[256];
  private final PhrasesApart apart = new PhrasesApart();
  private int everywhere;

  /// The bits of the phrases that can still match.
  private int live;

  /// The bytes of a character.
  private int unit = 1;

  private int leading;
  private int count;
  private byte[] bytes = InspectPhrase.NOTHING;
  private int offset;
  private int length;

  Inspection() {}

  private static byte[] identity() {
    byte[] table = new byte[256];
    for (int i = 0; i < 256; i++) {
      table[i] = (byte) i;
    }
    return table;
  }

  /// Begins an INSPECT of these bytes.
  ///
  /// @param unit the bytes of a character
  public static void begin(CobolProgram program, byte[] b, int offset, int length, int unit) {
    Inspection inspection = program.unit().inspection();
    inspection.unit = unit;
    inspection.bytes = b;
    inspection.offset = offset;
    inspection.length = length;
    inspection.count = 0;
    inspection.everywhere = 0;
    inspection.live = -1;
    inspection.leading = 0;
  }

  /// Adds a phrase.
  ///
  /// @param which 0 CHARACTERS, 1 ALL, 2 LEADING, 3 FIRST
  public static void phrase(
      CobolProgram program, int which, byte[] what, int whatOffset, int whatLength) {
    Inspection inspection = program.unit().inspection();
    if (inspection.count == PHRASES_MAX) {
      throw new Abend("U4038", "an INSPECT has more than " + PHRASES_MAX + " phrases");
    }
    InspectPhrase phrase = inspection.phrases[inspection.count];
    if (phrase == null) {
      phrase = new InspectPhrase();
      inspection.phrases[inspection.count] = phrase;
    }
    inspection.count++;
    phrase.which = which;
    phrase.what = what;
    phrase.whatOffset = whatOffset;
    phrase.whatLength = which == InspectPhrase.CHARACTERS ? inspection.unit : whatLength;
    phrase.from = 0;
    phrase.to = inspection.length;
    phrase.done = false;
    phrase.tally = 0;
    phrase.by = InspectPhrase.NOTHING;
    if (which == InspectPhrase.LEADING) {
      inspection.leading++;
    }
  }

  /// What the last phrase replaces by; one byte stands for as many as are replaced.
  public static void by(CobolProgram program, byte[] by, int offset, int length) {
    InspectPhrase phrase = program.unit().inspection().last();
    phrase.by = by;
    phrase.byOffset = offset;
    phrase.byLength = length;
  }

  /// AFTER INITIAL of the last phrase: it begins behind the first occurrence, or never.
  public static void after(CobolProgram program, byte[] b, int offset, int length) {
    Inspection inspection = program.unit().inspection();
    int at = inspection.find(b, offset, length);
    inspection.last().from = at < 0 ? inspection.length : at + length;
  }

  /// BEFORE INITIAL of the last phrase: it ends at the first occurrence, if there is one.
  public static void before(CobolProgram program, byte[] b, int offset, int length) {
    Inspection inspection = program.unit().inspection();
    int at = inspection.find(b, offset, length);
    if (at >= 0) {
      inspection.last().to = at;
    }
  }

  private InspectPhrase last() {
    return at(count - 1);
  }

  private InspectPhrase at(int phrase) {
    return Objects.requireNonNull(phrases[phrase]);
  }

  private int find(byte[] b, int from, int size) {
    return position(bytes, offset, length, b, from, size, unit);
  }

  /// Runs the cycle.
  public static void run(CobolProgram program) {
    Inspection inspection = program.unit().inspection();
    if (inspection.unit > 1) {
      inspection.cycle();
    } else if (inspection.count == 1) {
      inspection.single(inspection.at(0));
    } else if (inspection.apart.are(inspection.phrases, inspection.count)) {
      inspection.oneByOne();
    } else {
      inspection.markStarts();
      inspection.cycle();
    }
  }

  /// How often phrase number `phrase` (from 0) matched.
  public static long tally(CobolProgram program, int phrase) {
    return program.unit().inspection().at(phrase).tally;
  }

  private void oneByOne() {
    InspectPhrase last = last();
    int others = last.which == InspectPhrase.CHARACTERS ? count - 1 : count;
    for (int i = 0; i < others; i++) {
      single(at(i));
    }
    if (others < count) {
      single(last);
      for (int i = 0; i < others; i++) {
        last.tally -= matchedWithin(at(i), last.from, last.to);
      }
    }
  }

  /// How many bytes an ALL or LEADING phrase of one byte has matched between two places.
  private long matchedWithin(InspectPhrase phrase, int from, int to) {
    int start = Math.max(phrase.from, from);
    int end = Math.min(phrase.to, to);
    if (start >= end || phrase.tally == 0) {
      return 0;
    }
    if (phrase.which == InspectPhrase.LEADING) {
      return Math.max(0, Math.min(end, phrase.from + (int) phrase.tally) - start);
    }
    return ByteSearch.count(bytes, offset + start, offset + end, phrase.what[phrase.whatOffset]);
  }

  private void single(InspectPhrase phrase) {
    int from = offset + phrase.from;
    int to = offset + phrase.to;
    int size = phrase.whatLength;
    if (size <= 0 || from + size > to) {
      return;
    }
    switch (phrase.which) {
      case InspectPhrase.CHARACTERS -> characters(phrase, from, to);
      case InspectPhrase.ALL -> all(phrase, from, to);
      case InspectPhrase.LEADING -> {
        for (int at = from; at + size <= to && equal(phrase, at); at += size) {
          take(phrase, at);
        }
      }
      default -> {
        int at = search(phrase, from, to);
        if (at >= 0) {
          take(phrase, at);
        }
      }
    }
  }

  private void characters(InspectPhrase phrase, int from, int to) {
    phrase.tally = (long) to - from;
    if (phrase.replaces()) {
      Arrays.fill(bytes, from, to, phrase.by[phrase.byOffset]);
    }
  }

  private void all(InspectPhrase phrase, int from, int to) {
    if (phrase.whatLength == 1 && !phrase.replaces()) {
      phrase.tally = ByteSearch.count(bytes, from, to, phrase.what[phrase.whatOffset]);
      return;
    }
    for (int at = search(phrase, from, to); at >= 0; at = search(phrase, at, to)) {
      take(phrase, at);
      at += phrase.whatLength;
    }
  }

  private int search(InspectPhrase phrase, int from, int to) {
    return ByteSearch.indexOf(bytes, from, to, phrase.what, phrase.whatOffset, phrase.whatLength);
  }

  private static int bit(int phrase) {
    return 1 << Math.min(phrase, OWN_BITS);
  }

  private void markStarts() {
    Arrays.fill(starts, (byte) 0);
    for (int i = 0; i < count; i++) {
      InspectPhrase phrase = at(i);
      if (phrase.which == InspectPhrase.CHARACTERS) {
        everywhere |= bit(i);
      } else if (phrase.whatLength > 0) {
        starts[phrase.what[phrase.whatOffset] & 0xFF] |= (byte) bit(i);
      }
    }
  }

  private void cycle() {
    int at = 0;
    while (at < length) {
      if (leading == 0 && unit == 1) {
        at = pass(at);
        if (at == length) {
          return;
        }
      }
      // A byte that no phrase begins with cannot match; LEADING phrases end where it stands.
      int possible =
          unit > 1
              ? bit(count) - 1 | 1 << OWN_BITS
              : starts[bytes[offset + at] & 0xFF] & 0xFF | everywhere;
      int candidates = possible & live;
      InspectPhrase match = candidates == 0 ? null : match(at, candidates);
      if (leading > 0) {
        endLeading(at, match);
      }
      if (match == null) {
        at += unit;
      } else {
        take(match, offset + at);
        at += match.whatLength;
      }
    }
  }

  /// Passes over the positions at which no phrase but the one of CHARACTERS can match: it counts
  /// them all from where it may begin. With other phrases of CHARACTERS, or one that replaces,
  /// there is no passing over.
  ///
  /// @return the first position that has to be looked at
  private int pass(int at) {
    int open = everywhere & live;
    if (open == 0) {
      return next(at, length);
    }
    if (Integer.bitCount(open) > 1 || open >= 1 << OWN_BITS) {
      return at;
    }
    InspectPhrase characters = at(Integer.numberOfTrailingZeros(open));
    if (at < characters.from) {
      return next(at, characters.from);
    }
    if (characters.replaces()) {
      return at;
    }
    int next = next(at, characters.to);
    characters.tally += next - at;
    return next;
  }

  /// The next position at which a phrase begins that can still match, or `end`.
  private int next(int at, int end) {
    int next = at;
    while (next < end && (starts[bytes[offset + next] & 0xFF] & live) == 0) {
      next++;
    }
    return next;
  }

  private @Nullable InspectPhrase match(int at, int candidates) {
    for (int bits = candidates; bits != 0; bits &= bits - 1) {
      int first = Integer.numberOfTrailingZeros(bits);
      int last = first < OWN_BITS ? first : count - 1;
      for (int i = first; i <= last; i++) {
        if (matches(i, at)) {
          return at(i);
        }
      }
    }
    return null;
  }

  private boolean matches(int number, int at) {
    InspectPhrase phrase = at(number);
    if (phrase.done || at + phrase.whatLength > phrase.to) {
      if (number < OWN_BITS) {
        live &= ~bit(number); // it will not match again
      }
      return false;
    }
    if (at < phrase.from || phrase.whatLength <= 0) {
      return false;
    }
    return phrase.which == InspectPhrase.CHARACTERS || equal(phrase, offset + at);
  }

  private boolean equal(InspectPhrase phrase, int at) {
    return ByteSearch.equal(bytes, at, phrase.what, phrase.whatOffset, phrase.whatLength);
  }

  /// A LEADING phrase goes on only while its own matches follow one another from where it may
  /// begin.
  private void endLeading(int at, @Nullable InspectPhrase match) {
    for (int i = 0; i < count; i++) {
      InspectPhrase phrase = at(i);
      if (phrase.which == InspectPhrase.LEADING
          && !phrase.done
          && phrase != match
          && at >= phrase.from) {
        phrase.done = true;
        leading--;
      }
    }
  }

  private void take(InspectPhrase phrase, int at) {
    phrase.tally++;
    if (phrase.which == InspectPhrase.FIRST) {
      phrase.done = true;
    }
    if (phrase.replaces()) {
      if (phrase.byLength == phrase.whatLength) {
        System.arraycopy(phrase.by, phrase.byOffset, bytes, at, phrase.byLength);
      } else {
        StorageMoves.fillPattern(bytes, at, phrase.whatLength, phrase.by, phrase.byOffset, unit);
      }
    }
  }

  /// INSPECT CONVERTING with BEFORE and AFTER already made into a part of the item: each byte that
  /// is one of `from` becomes its partner in `to`; of equal bytes in `from` the first counts.
  public static void convert(
      byte[] b,
      int offset,
      int length,
      byte[] from,
      int fromOffset,
      int fromLength,
      byte[] to,
      int toOffset,
      int toLength,
      CobolProgram program,
      int unit) {
    if (unit > 1) {
      convertUnits(b, offset, length, from, fromOffset, fromLength, to, toOffset, toLength, unit);
      return;
    }
    byte[] table = program.unit().inspection().table;
    System.arraycopy(IDENTITY, 0, table, 0, table.length);
    for (int i = fromLength - 1; i >= 0; i--) {
      table[from[fromOffset + i] & 0xFF] = to[toOffset + (toLength == 1 ? 0 : i)];
    }
    translate(b, offset, length, table, 0, table.length);
  }

  /// INSPECT CONVERTING with what each of the 256 bytes becomes.
  public static void translate(
      byte[] b, int offset, int length, byte[] table, int tableOffset, int tableLength) {
    Objects.checkFromIndexSize(tableOffset, 256, table.length);
    for (int i = offset; i < offset + length; i++) {
      b[i] = table[tableOffset + (b[i] & 0xFF)];
    }
  }

  /// What each byte becomes when those in `from` become their partners in `to`.
  public static byte[] table(byte[] from, byte[] to) {
    byte[] table = IDENTITY.clone();
    for (int i = from.length - 1; i >= 0; i--) {
      table[from[i] & 0xFF] = to[to.length == 1 ? 0 : i];
    }
    return table;
  }

  private static void convertUnits(
      byte[] b,
      int offset,
      int length,
      byte[] from,
      int fromOffset,
      int fromLength,
      byte[] to,
      int toOffset,
      int toLength,
      int unit) {
    for (int at = offset; at < offset + length; at += unit) {
      int found = 0;
      while (found < fromLength && !ByteSearch.equal(b, at, from, fromOffset + found, unit)) {
        found += unit;
      }
      if (found < fromLength) {
        System.arraycopy(to, toOffset + (toLength == unit ? 0 : found), b, at, unit);
      }
    }
  }

  /// Where the first occurrence of `what` begins in the bytes, or -1.
  ///
  /// @param unit the bytes of a character, between which nothing begins
  public static int position(
      byte[] b, int offset, int length, byte[] what, int whatOffset, int whatLength, int unit) {
    int at = ByteSearch.indexOf(b, offset, offset + length, what, whatOffset, whatLength);
    while (at >= 0 && (at - offset) % unit != 0) {
      at = ByteSearch.indexOf(b, at + 1, offset + length, what, whatOffset, whatLength);
    }
    return at < 0 ? -1 : at - offset;
  }
}
