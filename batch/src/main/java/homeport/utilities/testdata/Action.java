package homeport.utilities.testdata;

/// How a pattern of characters changes from record to record (z/OS DFSMSdfp Utilities, "IEBDG",
/// "Changing Fields in a Record").
enum Action {
  /// It stays.
  FX,
  /// It moves left over its leading blanks, then right again.
  RO,
  /// It goes round: what falls out on the left comes in on the right.
  RP,
  /// It moves left, blanks come in on the right.
  SL,
  /// It moves right, blanks come in on the left.
  SR,
  /// It loses characters on the left; the others stay in their places.
  TL,
  /// It loses characters on the right.
  TR,
  /// It moves left over its leading blanks, then begins anew.
  WV;

  private static final byte BLANK = 0x40;

  /// True for those that only a pattern of the user's can have.
  boolean own() {
    return this == RO || this == WV;
  }

  /// Puts what a field shows into a record.
  ///
  /// @param ring the pattern, which begins anew behind its end
  /// @param width bytes of it that are shown
  /// @param used how many records have had the field before
  void put(byte[] ring, int width, long used, byte[] record, int at) {
    int gone = (int) (used % width);
    int blanks = leading(ring, width);
    int moved =
        switch (this) {
          case FX, RP, SR, TL, TR -> 0;
          case SL -> gone;
          case RO -> rolled(used, blanks);
          case WV -> (int) (used % (blanks + 1));
        };
    for (int i = 0; i < width; i++) {
      record[at + i] =
          switch (this) {
            case FX -> ring[i % ring.length];
            case RP -> ring[(int) ((i + used) % ring.length)];
            case SL, RO, WV -> i + moved < width ? ring[(i + moved) % ring.length] : BLANK;
            case SR -> i < gone ? BLANK : ring[(i - gone) % ring.length];
            case TL -> i < gone ? BLANK : ring[i % ring.length];
            case TR -> i >= width - gone ? BLANK : ring[i % ring.length];
          };
    }
  }

  private static int leading(byte[] ring, int width) {
    int blanks = 0;
    while (blanks < width && ring[blanks % ring.length] == BLANK) {
      blanks++;
    }
    return blanks == width ? 0 : blanks;
  }

  private static int rolled(long used, int blanks) {
    int turn = blanks == 0 ? 0 : (int) (used % (2L * blanks));
    return Math.min(turn, 2 * blanks - turn);
  }
}
