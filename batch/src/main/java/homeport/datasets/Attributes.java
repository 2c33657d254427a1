package homeport.datasets;

/// How a data set is organized, and what of its records is fixed (its label, in z/OS' words).
public sealed interface Attributes {
  /// DSORG=PS. Until a step that opened it has said more, parts of the DCB may be missing.
  record Sequential(Dcb dcb) implements Attributes {
    /// A data set whose attributes its first user brings.
    public static final Sequential UNKNOWN = new Sequential(Dcb.NONE);
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
