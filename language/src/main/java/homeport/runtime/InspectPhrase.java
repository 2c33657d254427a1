package homeport.runtime;

/// One `ALL what [BY by] BEFORE … AFTER …` of an INSPECT. Objects are used again by the next one.
final class InspectPhrase {
  static final int CHARACTERS = 0;
  static final int ALL = 1;
  static final int LEADING = 2;
  static final int FIRST = 3;

  /// What a phrase replaces by that only counts.
  static final byte[] NOTHING = new byte[0];

  int which;
  byte[] what = NOTHING;
  int whatOffset;
  int whatLength;
  byte[] by = NOTHING;
  int byOffset;
  int byLength;

  /// The part of the item that BEFORE and AFTER leave, in bytes from its start.
  int from;

  int to;

  /// It will not match again.
  boolean done;

  /// How often it matched.
  long tally;

  @SuppressWarnings("ReferenceEquality") // the one array that says no replacing
  boolean replaces() {
    return by != NOTHING;
  }
}
