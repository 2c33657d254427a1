package homeport.runtime;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// INSPECT TALLYING and REPLACING (Enterprise COBOL 6.4 Language Reference, "INSPECT statement",
/// with its "Comparison cycle"): from left to right, at each position the phrases are tried in the
/// order written; the first that matches counts or replaces, and the cycle goes on after what it
/// matched. BEFORE and AFTER set the bounds of a phrase once, before the cycle begins.
///
/// One object serves a run unit: it is filled by `begin` and the phrases, used by `run`, and
/// forgotten.
public final class Inspection {
  /// Most phrases of one INSPECT.
  static final int PHRASES_MAX = 256;

  private static final int CHARACTERS = 0;
  private static final int LEADING = 2;
  private static final int FIRST = 3;
  private static final byte[] NOTHING = new byte[0];

  private final @Nullable Phrase[] phrases = new Phrase[PHRASES_MAX];
  private final byte[] starts = new byte[256];
  private int count;
  private byte[] bytes = NOTHING;
  private int offset;
  private int length;

  Inspection() {}

  /// One `ALL what [BY by] BEFORE … AFTER …`.
  private static final class Phrase {
    private int which;
    private byte[] what = NOTHING;
    private int whatOffset;
    private int whatLength;
    private byte[] by = NOTHING;
    private int byOffset;
    private int byLength;
    private int from;
    private int to;
    private boolean done;
    private long tally;
  }

  /// Begins an INSPECT of these bytes.
  public static void begin(CobolProgram program, byte[] b, int offset, int length) {
    Inspection inspection = program.unit().inspection();
    inspection.bytes = b;
    inspection.offset = offset;
    inspection.length = length;
    inspection.count = 0;
    Arrays.fill(inspection.starts, (byte) 0);
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
    Phrase phrase = inspection.phrases[inspection.count];
    if (phrase == null) {
      phrase = new Phrase();
      inspection.phrases[inspection.count] = phrase;
    }
    inspection.count++;
    phrase.which = which;
    phrase.what = what;
    phrase.whatOffset = whatOffset;
    phrase.whatLength = which == CHARACTERS ? 1 : whatLength;
    phrase.from = 0;
    phrase.to = inspection.length;
    phrase.done = false;
    phrase.tally = 0;
    phrase.by = NOTHING;
    if (which == CHARACTERS) {
      Arrays.fill(inspection.starts, (byte) 1);
    } else if (whatLength > 0) {
      inspection.starts[what[whatOffset] & 0xFF] = 1;
    }
  }

  /// What the last phrase replaces by; one byte stands for as many as are replaced.
  public static void by(CobolProgram program, byte[] by, int offset, int length) {
    Phrase phrase = program.unit().inspection().last();
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

  private Phrase last() {
    return at(count - 1);
  }

  private Phrase at(int phrase) {
    return Objects.requireNonNull(phrases[phrase]);
  }

  private int find(byte[] b, int from, int size) {
    for (int i = 0; size > 0 && i + size <= length; i++) {
      if (Arrays.equals(bytes, offset + i, offset + i + size, b, from, from + size)) {
        return i;
      }
    }
    return -1;
  }

  /// Runs the cycle.
  public static void run(CobolProgram program) {
    program.unit().inspection().cycle();
  }

  /// How often phrase number `phrase` (from 0) matched.
  public static long tally(CobolProgram program, int phrase) {
    return program.unit().inspection().at(phrase).tally;
  }

  private void cycle() {
    int at = 0;
    while (at < length) {
      // A byte that no phrase begins with cannot match; LEADING phrases end where it stands.
      Phrase match = starts[bytes[offset + at] & 0xFF] == 0 ? null : match(at);
      endLeading(at, match);
      if (match == null) {
        at++;
      } else {
        take(match, at);
        at += match.whatLength;
      }
    }
  }

  private @Nullable Phrase match(int at) {
    for (int i = 0; i < count; i++) {
      Phrase phrase = at(i);
      if (!phrase.done
          && at >= phrase.from
          && at + phrase.whatLength <= phrase.to
          && phrase.whatLength > 0
          && (phrase.which == CHARACTERS || equal(phrase, at))) {
        return phrase;
      }
    }
    return null;
  }

  private boolean equal(Phrase phrase, int at) {
    int from = offset + at;
    return bytes[from] == phrase.what[phrase.whatOffset]
        && (phrase.whatLength == 1
            || Arrays.equals(
                bytes,
                from,
                from + phrase.whatLength,
                phrase.what,
                phrase.whatOffset,
                phrase.whatOffset + phrase.whatLength));
  }

  /// A LEADING phrase goes on only while its own matches follow one another from where it may
  /// begin.
  private void endLeading(int at, @Nullable Phrase match) {
    for (int i = 0; i < count; i++) {
      Phrase phrase = at(i);
      if (phrase.which == LEADING && phrase != match && at >= phrase.from) {
        phrase.done = true;
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // the one array that says no replacing
  private void take(Phrase phrase, int at) {
    phrase.tally++;
    if (phrase.which == FIRST) {
      phrase.done = true;
    }
    if (phrase.by != NOTHING) {
      int to = offset + at;
      if (phrase.byLength == phrase.whatLength) {
        System.arraycopy(phrase.by, phrase.byOffset, bytes, to, phrase.byLength);
      } else {
        Arrays.fill(bytes, to, to + phrase.whatLength, phrase.by[phrase.byOffset]);
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
      CobolProgram program) {
    byte[] table = program.unit().inspection().starts;
    for (int i = 0; i < 256; i++) {
      table[i] = (byte) i;
    }
    for (int i = fromLength - 1; i >= 0; i--) {
      table[from[fromOffset + i] & 0xFF] = to[toOffset + (toLength == 1 ? 0 : i)];
    }
    for (int i = offset; i < offset + length; i++) {
      b[i] = table[b[i] & 0xFF];
    }
  }

  /// Where the first occurrence of `what` begins in the bytes, or -1.
  public static int position(
      byte[] b, int offset, int length, byte[] what, int whatOffset, int whatLength) {
    for (int i = 0; whatLength > 0 && i + whatLength <= length; i++) {
      if (Arrays.equals(
          b, offset + i, offset + i + whatLength, what, whatOffset, whatOffset + whatLength)) {
        return i;
      }
    }
    return -1;
  }
}
