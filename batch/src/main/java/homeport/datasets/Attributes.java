package homeport.datasets;

import java.util.List;

/// What an entry of the catalog stands for: how a data set is organized and what of its records is
/// fixed (its label, in z/OS' words), or an entry that leads to others.
public sealed interface Attributes {
  /// DSORG=PS. Until a step that opened it has said more, parts of the DCB may be missing.
  record Sequential(Dcb dcb) implements Attributes {
    /// A data set whose attributes its first user brings.
    public static final Sequential UNKNOWN = new Sequential(Dcb.NONE);
  }

  /// DSORG=PO: a library, whose members are sequential and share a DCB.
  record Partitioned(Dcb dcb) implements Attributes {
    /// A library whose attributes its first user brings.
    public static final Partitioned UNKNOWN = new Partitioned(Dcb.NONE);
  }

  /// An entry without records that leads to data sets.
  sealed interface Pointer extends Attributes {}

  /// The base of a generation data group (z/OS DFSMS Access Method Services Commands, "DEFINE
  /// GENERATIONDATAGROUP").
  ///
  /// @param limit most generations that are cataloged, 1 to 255
  /// @param empty when the limit is exceeded all older generations go, not only the oldest
  /// @param scratch a generation that goes is deleted; else it stays as a data set
  /// @param purge a generation that goes is deleted whatever its expiration date; kept and shown,
  ///   since there are no expiration dates here
  /// @param fifo the base name as a DSNAME gives the oldest first
  /// @param generations the last qualifiers of the cataloged generations, oldest first
  record GenerationGroup(
      int limit,
      boolean empty,
      boolean scratch,
      boolean purge,
      boolean fifo,
      List<String> generations)
      implements Pointer {
    /// Most generations of a group that is not EXTENDED.
    public static final int LIMIT_MAX = 255;

    public GenerationGroup {
      if (limit < 1 || limit > LIMIT_MAX) {
        throw new IllegalArgumentException("LIMIT(" + limit + ')');
      }
      generations = List.copyOf(generations);
    }

    /// The same group with other generations.
    GenerationGroup with(List<String> changed) {
      return new GenerationGroup(limit, empty, scratch, purge, fifo, changed);
    }
  }

  /// Another name of a data set.
  record Alias(String of) implements Pointer {}

  /// A VSAM key-sequenced data set (z/OS DFSMS Access Method Services Commands, DEFINE CLUSTER:
  /// INDEXED, KEYS, RECORDSIZE, REUSE).
  ///
  /// @param keyOffset where the key begins in a record, from 0
  /// @param keyLength 1 to 255
  /// @param recordAverage as defined; says nothing about any record
  /// @param recordMax most bytes of a record
  /// @param reuse OPEN OUTPUT empties it
  /// @param loaded has held records at some time, or was opened for output: VSAM's high-used RBA is
  ///   not zero
  record Keyed(
      int keyOffset, int keyLength, int recordAverage, int recordMax, boolean reuse, boolean loaded)
      implements Attributes {
    /// Longest key of a key-sequenced data set.
    public static final int KEY_MAX = 255;

    public Keyed {
      if (keyLength < 1 || keyLength > KEY_MAX || keyOffset < 0) {
        throw new IllegalArgumentException("KEYS(" + keyLength + ' ' + keyOffset + ')');
      }
      if (recordMax < keyOffset + keyLength || recordMax > Dcb.LRECL_MAX) {
        throw new IllegalArgumentException("RECORDSIZE maximum " + recordMax);
      }
    }

    Keyed withLoaded(boolean value) {
      return new Keyed(keyOffset, keyLength, recordAverage, recordMax, reuse, value);
    }

    /// As DEFINE CLUSTER would say it.
    @Override
    public String toString() {
      return "KEYS("
          + keyLength
          + ' '
          + keyOffset
          + "),RECORDSIZE("
          + recordAverage
          + ' '
          + recordMax
          + ')';
    }
  }
}
