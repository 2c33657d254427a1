package homeport.cli;

/// Tells when a heap is too small for what is done in it. The collector of our JVM has no such
/// limit: while each collection frees a little it goes on for minutes, and then the memory is not
/// enough all the same.
final class FullHeap {
  private static final double FULL = 0.85;
  private static final int COLLECTIONS = 4;
  private static final double SHARE = 0.75;

  /// The first collection of those in succession that left the heap full; no one now when negative.
  private long since = -1;

  private long collectionsThen;
  private long collectingThen;

  /// Takes note of how things stand.
  ///
  /// @param millis the time
  /// @param collections how many collections there were
  /// @param collecting milliseconds that they took
  /// @param used share of the heap that the last one left in use
  /// @return true when nothing but collecting is to be expected
  boolean hopeless(long millis, long collections, long collecting, double used) {
    if (used < FULL) {
      since = -1;
      return false;
    }
    if (since < 0) {
      since = millis;
      collectionsThen = collections;
      collectingThen = collecting;
    }
    return collections - collectionsThen >= COLLECTIONS
        && collecting - collectingThen >= SHARE * (millis - since);
  }
}
