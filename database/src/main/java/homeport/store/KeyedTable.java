package homeport.store;

import org.jspecify.annotations.Nullable;

/// Records by key, in the order of the keys' bytes taken as unsigned, a shorter key before a longer
/// one that begins with it. A keyed data set is such a table.
///
/// Changes are sent in batches: the failure of one may show at a later operation of the unit of
/// work, at its commit at the latest. Reads see all changes made before them in the same unit of
/// work.
public interface KeyedTable {
  /// Its name.
  String name();

  /// The record with that key, or null.
  byte @Nullable [] get(byte[] key);

  /// Gives records in ascending order, from the first key that is `from` or more.
  ///
  /// @param before only keys less than this; null for no bound
  /// @param limit most records to give
  /// @return how many were given; fewer than `limit` only when the range holds no more
  int ascending(byte[] from, byte @Nullable [] before, int limit, Rows rows);

  /// The same, for who copies the records out of the array in which they stand.
  int ascendingSlices(byte[] from, byte @Nullable [] before, int limit, Slices slices);

  /// Gives records in descending order, from the last key that is less than `before`.
  ///
  /// @param before null to begin with the last record
  /// @param from no key less than this
  /// @return as for [#ascending]
  int descending(byte @Nullable [] before, byte[] from, int limit, Rows rows);

  /// Adds a record whose key is known to be new: the quick way to load many, best in the order of
  /// the keys.
  void insert(byte[] key, byte[] record);

  /// The same for a record, and its key, that stand in an array. The array stays as it is until the
  /// next read, or the unit of work's commit.
  void insert(byte[] in, int keyAt, int keyLength, int at, int length);

  /// Adds or replaces a record.
  void put(byte[] key, byte[] record);

  /// Replaces a record that is known to be there: the quick way to change many.
  void update(byte[] key, byte[] record);

  /// The same for a record, and its key, that stand in an array, as for [#insert].
  void update(byte[] in, int keyAt, int keyLength, int at, int length);

  /// Removes the record with that key, if there is one.
  void delete(byte[] key);

  /// Removes all records.
  void clear();

  /// How many records there are.
  long count();

  /// Takes the records of a range, one after the other. The arrays are the taker's to keep.
  @FunctionalInterface
  interface Rows {
    void row(byte[] key, byte[] record);
  }

  /// Takes the records of a range, one after the other. The array is the table's and may change
  /// afterwards.
  @FunctionalInterface
  interface Slices {
    void slice(byte[] in, int at, int length);
  }
}
