package homeport.runtime;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells of the phrases of an INSPECT whether each may go over the item by itself, which is faster
/// than to try all of them at each position.
final class PhrasesApart {
  /// An INSPECT with more phrases is not looked at: it goes from position to position.
  private static final int COUNT_MAX = 7;

  /// The phrase that each byte belongs to, from 1; 0 for none.
  private final byte[] owners = new byte[256];

  /// True when no phrase can take from another what it would match, so that each may go over the
  /// item by itself: no byte belongs to two of them, and none puts in what another looks for.
  /// CHARACTERS takes what is left, if it comes last, counts only, and the others match all of
  /// their single bytes. So do LEADING phrases, which end where something else was matched.
  boolean are(@Nullable InspectPhrase[] phrases, int count) {
    if (count > COUNT_MAX) {
      return false;
    }
    Arrays.fill(owners, (byte) 0);
    boolean single = false;
    boolean first = false;
    for (int i = 0; i < count; i++) {
      InspectPhrase phrase = Objects.requireNonNull(phrases[i]);
      single |= phrase.which == InspectPhrase.LEADING;
      first |= phrase.which == InspectPhrase.FIRST;
      if (phrase.which == InspectPhrase.CHARACTERS) {
        if (i < count - 1 || first || phrase.replaces()) {
          return false;
        }
        single = true;
      } else if (!claim(phrase.what, phrase.whatOffset, phrase.whatLength, (byte) (i + 1))) {
        return false;
      }
    }
    for (int i = 0; i < count; i++) {
      InspectPhrase phrase = Objects.requireNonNull(phrases[i]);
      if ((single && phrase.whatLength > 1) || putsInAnothers(phrase, i + 1)) {
        return false;
      }
    }
    return true;
  }

  /// Makes bytes those of one phrase; false when one is another's already.
  private boolean claim(byte[] b, int from, int size, byte phrase) {
    for (int i = from; i < from + size; i++) {
      int of = b[i] & 0xFF;
      if (owners[of] != 0 && owners[of] != phrase) {
        return false;
      }
      owners[of] = phrase;
    }
    return true;
  }

  private boolean putsInAnothers(InspectPhrase phrase, int number) {
    if (!phrase.replaces()) {
      return false;
    }
    for (int i = phrase.byOffset; i < phrase.byOffset + phrase.byLength; i++) {
      int of = owners[phrase.by[i] & 0xFF];
      if (of != 0 && of != number) {
        return true;
      }
    }
    return false;
  }
}
