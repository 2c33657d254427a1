package homeport.datasets;

/// Counts the blocks of a data set that is being written, and says when its tracks are used up.
///
/// Blocks exist only here: they are counted as the records come, by the block size, each on the
/// track where the last one ends or on the next (the number of bytes a record takes with its
/// descriptor word is what counts, and four bytes more for a block of variable records). The first
/// record for which no block is left is refused; no record that was taken before is lost (A-0214).
final class SpaceUse {
  private static final int BLOCK_WORD = 4;

  private final long cellsMax;
  private final int blockMax;
  private final int overhead;
  private final boolean single;
  private final boolean spanned;
  private final String code;
  private final Runnable tell;

  /// Cells up to the last whole block.
  private long at;

  /// Bytes in the block that is being filled, and how many it may have.
  private int inBlock;

  private int limit;
  private boolean told;

  /// @param at cells that are used already
  /// @param code the completion code when there is no more space
  /// @param tell called once, when there is none
  SpaceUse(Extents extents, Dcb dcb, long at, String code, Runnable tell) {
    RecordFormat format = dcb.format();
    boolean variable = format.length() == RecordFormat.Length.VARIABLE;
    this.cellsMax = extents.tracks() * Track.CELLS;
    this.overhead = variable ? BLOCK_WORD : 0;
    this.blockMax = whole(dcb) - overhead;
    this.spanned = format.spanned();
    this.single = !format.blocked() && !spanned;
    this.at = at;
    this.code = code;
    this.tell = tell;
  }

  /// The length of a full block: of fixed records whole ones.
  private static int whole(Dcb dcb) {
    int size = dcb.blockSize();
    boolean fixed = dcb.format().length() == RecordFormat.Length.FIXED;
    return fixed ? Math.max(1, size / dcb.lrecl()) * dcb.lrecl() : size;
  }

  /// The cells of a file of records that nobody has counted, as if all blocks but the last were
  /// full.
  static long estimate(long bytes, Dcb dcb) {
    boolean variable = dcb.format().length() == RecordFormat.Length.VARIABLE;
    int overhead = variable ? BLOCK_WORD : 0;
    int block =
        dcb.format().blocked() || dcb.format().spanned() ? whole(dcb) - overhead : dcb.lrecl();
    boolean undefined = dcb.format().length() == RecordFormat.Length.UNDEFINED;
    int inFile = undefined ? block + Dcb.RDW : block;
    long blocks = bytes / inFile;
    int perTrack = Track.blocks(block + overhead);
    long at = blocks / perTrack * Track.CELLS + blocks % perTrack * Track.cells(block + overhead);
    int rest = (int) (bytes % inFile);
    return rest == 0 ? at : place(at, Track.cells(rest + overhead));
  }

  /// Where a block ends that is written behind `at`: on that track if it fits, else on the next.
  static long place(long at, int cells) {
    long inTrack = at % Track.CELLS;
    return (inTrack + cells <= Track.CELLS ? at : at - inTrack + Track.CELLS) + cells;
  }

  /// Takes a record.
  ///
  /// @param length with its descriptor word
  /// @return false when there is no space for it
  boolean room(int length) {
    if (inBlock + length <= limit) {
      inBlock += length;
      return true;
    }
    return spanned ? segments(length) : anotherBlock(length);
  }

  private boolean anotherBlock(int length) {
    endBlock();
    int longest = longestBlock(Math.max(blockMax, length));
    if (length > longest) {
      return false;
    }
    inBlock = length;
    limit = single ? length : Math.min(longest, Math.max(blockMax, length));
    return true;
  }

  /// A spanned record fills the block up and goes on in the next ones, with a descriptor word in
  /// each.
  private boolean segments(int length) {
    long before = at;
    int begun = inBlock;
    int bounded = limit;
    int left = length - Dcb.RDW;
    while (left > 0) {
      if (limit - inBlock <= Dcb.RDW) {
        endBlock();
        limit = longestBlock(blockMax);
        if (limit <= Dcb.RDW) {
          at = before;
          inBlock = begun;
          limit = bounded;
          return false;
        }
      }
      int part = Math.min(left, limit - inBlock - Dcb.RDW);
      inBlock += part + Dcb.RDW;
      left -= part;
    }
    return true;
  }

  private void endBlock() {
    if (inBlock > 0) {
      at = place(at, Track.cells(inBlock + overhead));
      inBlock = 0;
      limit = 0;
    }
  }

  /// The bytes that the next block may have at most: all, when they fit on this track or there is
  /// another.
  private int longestBlock(int wanted) {
    long inTrack = at % Track.CELLS;
    long here = at < cellsMax ? Track.CELLS - inTrack : 0;
    boolean another = at - inTrack + Track.CELLS < cellsMax;
    return another || Track.cells(wanted + overhead) <= here
        ? wanted
        : Track.longest((int) here) - overhead;
  }

  /// Says that there is no more space.
  ///
  /// @return the completion code
  String full() {
    if (!told) {
      told = true;
      tell.run();
    }
    return code;
  }

  /// The cells that are used now; the block that was being filled ends.
  long used() {
    endBlock();
    return at;
  }
}
