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

  /// A name under which a cluster's records are reached, by an alternate index or as they are (z/OS
  /// DFSMS Access Method Services Commands, "DEFINE PATH").
  ///
  /// @param over the alternate index or the cluster
  record Path(String over) implements Pointer {}

  /// An alternate index over a key-sequenced data set (z/OS DFSMS Access Method Services Commands,
  /// "DEFINE ALTERNATEINDEX").
  ///
  /// @param base the cluster
  /// @param keyOffset where the alternate key begins in the cluster's records, from 0
  /// @param keyLength 1 to 255
  /// @param unique no two records have the same alternate key
  /// @param upgrade it is kept up to date when the cluster's records change
  /// @param built it holds the keys of the cluster's records
  record AlternateIndex(
      String base, int keyOffset, int keyLength, boolean unique, boolean upgrade, boolean built)
      implements Attributes {
    public AlternateIndex {
      if (keyLength < 1 || keyLength > Keyed.KEY_MAX || keyOffset < 0) {
        throw new IllegalArgumentException("KEYS(" + keyLength + ' ' + keyOffset + ')');
      }
    }

    AlternateIndex withBuilt(boolean value) {
      return new AlternateIndex(base, keyOffset, keyLength, unique, upgrade, value);
    }

    /// The same index over a cluster of another name.
    AlternateIndex withBase(String name) {
      return new AlternateIndex(name, keyOffset, keyLength, unique, upgrade, built);
    }
  }

  /// A VSAM cluster with records.
  sealed interface Cluster extends Attributes {
    /// As defined; says nothing about any record.
    int recordAverage();

    /// Most bytes of a record.
    int recordMax();

    /// OPEN OUTPUT empties it.
    boolean reuse();

    /// Has held records at some time, or was opened for output: VSAM's high-used RBA is not zero.
    boolean loaded();

    /// The same cluster, loaded or not.
    Cluster withLoaded(boolean value);
  }

  /// A VSAM entry-sequenced data set: records in the order in which they were written (DEFINE
  /// CLUSTER: NONINDEXED).
  record EntrySequenced(int recordAverage, int recordMax, boolean reuse, boolean loaded)
      implements Cluster {
    public EntrySequenced {
      checkSize(recordMax);
    }

    @Override
    public EntrySequenced withLoaded(boolean value) {
      return new EntrySequenced(recordAverage, recordMax, reuse, value);
    }

    @Override
    public String toString() {
      return "NONINDEXED,RECORDSIZE(" + recordAverage + ' ' + recordMax + ')';
    }
  }

  /// A VSAM relative record data set: records by number, of one length when average and maximum are
  /// the same, else of lengths of their own (DEFINE CLUSTER: NUMBERED).
  record Relative(int recordAverage, int recordMax, boolean reuse, boolean loaded)
      implements Cluster {
    public Relative {
      checkSize(recordMax);
    }

    boolean fixed() {
      return recordAverage == recordMax;
    }

    @Override
    public Relative withLoaded(boolean value) {
      return new Relative(recordAverage, recordMax, reuse, value);
    }

    @Override
    public String toString() {
      return "NUMBERED,RECORDSIZE(" + recordAverage + ' ' + recordMax + ')';
    }
  }

  private static void checkSize(int recordMax) {
    if (recordMax < 1 || recordMax > Dcb.LRECL_MAX) {
      throw new IllegalArgumentException("RECORDSIZE maximum " + recordMax);
    }
  }

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
      implements Cluster {
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

    @Override
    public Keyed withLoaded(boolean value) {
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
