package homeport.cobol.model;

import homeport.data.CodePage;
import java.util.Arrays;

/// A collating sequence other than the native one: the place of each character, and which ones are
/// HIGH-VALUE and LOW-VALUE under it (Language Reference, "ALPHABET clause").
public final class Alphabet {
  private static final int CHARACTERS = 256;

  private final byte[] places;
  private final byte low;
  private final byte high;

  private Alphabet(byte[] places, byte low, byte high) {
    this.places = places;
    this.low = low;
    this.high = high;
  }

  /// STANDARD-1 and STANDARD-2: characters in the order of ASCII, those beyond it in that of ISO
  /// 8859-1 (A-0604).
  static Alphabet ascii(CodePage page) {
    byte[] places = new byte[CHARACTERS];
    boolean[] taken = new boolean[CHARACTERS];
    int without = -1;
    for (int i = 0; i < CHARACTERS; i++) {
      char character = page.decode((byte) i);
      if (character < CHARACTERS) {
        places[i] = (byte) character;
        taken[character] = true;
      } else {
        without = i;
      }
    }
    for (int place = 0; without >= 0 && place < CHARACTERS; place++) {
      if (!taken[place]) {
        places[without] = (byte) place;
      }
    }
    return new Alphabet(places, at(places, 0), at(places, CHARACTERS - 1));
  }

  private static byte at(byte[] places, int place) {
    for (int i = 0; i < CHARACTERS; i++) {
      if ((places[i] & 0xFF) == place) {
        return (byte) i;
      }
    }
    return (byte) place;
  }

  /// An alphabet that names its characters, from the lowest up.
  static final class Builder {
    private final int[] places = new int[CHARACTERS];
    private int next;
    private int first = -1;
    private int last;

    Builder() {
      Arrays.fill(places, -1);
    }

    /// The next character.
    ///
    /// @param also it has the place of the one before
    /// @return false when it has a place already
    boolean add(int character, boolean also) {
      if (places[character] >= 0) {
        return false;
      }
      places[character] = also ? next - 1 : next++;
      first = first < 0 ? character : first;
      last = character;
      return true;
    }

    /// Characters that were not named follow in their native order.
    Alphabet build() {
      byte[] all = new byte[CHARACTERS];
      for (int i = 0; i < CHARACTERS; i++) {
        if (places[i] < 0) {
          places[i] = next++;
          last = i;
        }
        all[i] = (byte) places[i];
      }
      return new Alphabet(all, (byte) Math.max(first, 0), (byte) last);
    }
  }

  /// For each character its place, from 0.
  public byte[] places() {
    return places.clone();
  }

  /// The character that LOW-VALUE is.
  public byte low() {
    return low;
  }

  /// The character that HIGH-VALUE is.
  public byte high() {
    return high;
  }

  /// True when characters can be equal that are not the same.
  public boolean shares() {
    boolean[] seen = new boolean[CHARACTERS];
    for (byte place : places) {
      if (seen[place & 0xFF]) {
        return true;
      }
      seen[place & 0xFF] = true;
    }
    return false;
  }
}
