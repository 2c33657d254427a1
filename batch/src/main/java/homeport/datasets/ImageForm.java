package homeport.datasets;

/// How records stand in an image and in its table: where their key is, and how long they are at
/// most. Records without a key of their own have one before them: the relative record number, or
/// the place in an entry-sequenced data set.
record ImageForm(int keyOffset, int keyLength, int recordMax) {
  /// Bytes of a relative record number.
  static final int NUMBER = 4;

  /// Bytes of the place of a record in an entry-sequenced data set.
  static final int ADDRESS = 8;

  static ImageForm of(Attributes.Cluster cluster) {
    return switch (cluster) {
      case Attributes.Keyed keyed ->
          new ImageForm(keyed.keyOffset(), keyed.keyLength(), keyed.recordMax());
      case Attributes.EntrySequenced entry ->
          new ImageForm(0, ADDRESS, ADDRESS + entry.recordMax());
      case Attributes.Relative relative -> new ImageForm(0, NUMBER, NUMBER + relative.recordMax());
    };
  }
}
