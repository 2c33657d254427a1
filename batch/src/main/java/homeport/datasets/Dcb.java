package homeport.datasets;

import org.jspecify.annotations.Nullable;

/// What is known of a sequential data set's records, from a label, a DD statement or a program: any
/// part may be missing, null or 0.
///
/// @param lrecl bytes of a record; with a variable format the longest, and its 4 bytes of RDW
///   count; with an undefined one the longest block, since its LRECL is ignored; [#LRECL_X] for
///   LRECL=X
/// @param blksize bytes of a block; a data set's file has none, they only count for its space
public record Dcb(@Nullable RecordFormat recfm, int lrecl, int blksize) {
  /// Nothing known.
  public static final Dcb NONE = new Dcb(null, 0, 0);

  /// Longest record of an access method, which is also the longest block (z/OS DFSMS Using Data
  /// Sets).
  public static final int LRECL_MAX = 32_760;

  /// LRECL=X: spanned records longer than 32,756 bytes (z/OS MVS JCL Reference, DD, LRECL
  /// subparameter; a data control block has it as this number).
  public static final int LRECL_X = 0x8000;

  /// Longest spanned record that is taken anywhere here.
  public static final int SPANNED_MAX = 1 << 20;

  /// Bytes of a record descriptor word.
  public static final int RDW = 4;

  public Dcb {
    if (recfm != null && recfm.length() == RecordFormat.Length.UNDEFINED) {
      lrecl = Math.min(blksize, LRECL_MAX);
    }
    if (lrecl < 0 || lrecl > LRECL_MAX && lrecl != LRECL_X || blksize < 0) {
      throw new IllegalArgumentException("LRECL=" + lrecl + ",BLKSIZE=" + blksize);
    }
  }

  /// @param lrecl of undefined records the longest block
  public static Dcb of(RecordFormat recfm, int lrecl) {
    boolean undefined = recfm.length() == RecordFormat.Length.UNDEFINED;
    return new Dcb(recfm, lrecl, undefined ? lrecl : 0);
  }

  /// The same records in blocks of any size.
  public Dcb records() {
    return recfm == null ? new Dcb(null, lrecl, 0) : of(recfm, lrecl);
  }

  /// Records may be longer than 32,756 bytes.
  public boolean longSpanned() {
    return lrecl == LRECL_X && recfm != null && recfm.spanned();
  }

  /// Most bytes that an area needs for any of these records, with the word before it.
  public int areaBytes() {
    return longSpanned() ? SPANNED_MAX : Math.max(1, lrecl);
  }

  /// LRECL as a DD statement would say it.
  public String shownLrecl() {
    return lrecl == LRECL_X ? "X" : String.valueOf(lrecl);
  }

  /// These attributes, with what is missing from `other`: as OPEN merges a DD statement's DCB
  /// parameter with the data set label (z/OS MVS JCL Reference, DCB parameter, completing the data
  /// control block).
  public Dcb or(Dcb other) {
    return new Dcb(
        recfm == null ? other.recfm : recfm,
        lrecl == 0 ? other.lrecl : lrecl,
        blksize == 0 ? other.blksize : blksize);
  }

  /// Enough is known to read and write records.
  public boolean complete() {
    return recfm != null && lrecl > 0;
  }

  /// The block size, or the one that the system determines: whole records on half a track (z/OS
  /// DFSMS Using Data Sets, "System-determined block size").
  public int blockSize() {
    if (blksize > 0) {
      return Math.min(blksize, LRECL_MAX);
    }
    RecordFormat format = format();
    return switch (format.length()) {
      case FIXED -> format.blocked() ? Math.max(1, Track.HALF / lrecl) * lrecl : lrecl;
      case VARIABLE ->
          format.spanned() || format.blocked() && lrecl + RDW <= Track.HALF
              ? Track.HALF
              : Math.min(lrecl + RDW, LRECL_MAX);
      case UNDEFINED -> lrecl;
    };
  }

  /// The format of attributes that are [#complete].
  RecordFormat format() {
    if (recfm == null) {
      throw new IllegalStateException("RECFM is not settled");
    }
    return recfm;
  }

  /// As a DD statement would say it.
  @Override
  public String toString() {
    String length = lrecl == 0 ? "?" : shownLrecl();
    return recfm != null && recfm.length() == RecordFormat.Length.UNDEFINED
        ? "RECFM=" + recfm + ",BLKSIZE=" + length
        : "RECFM=" + (recfm == null ? "?" : recfm) + ",LRECL=" + length;
  }
}
