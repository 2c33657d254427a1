package homeport.store;

/// Changes that are committed together. Creating, dropping and renaming a table stand outside: they
/// take effect at once and commit what came before, as data definition does in the embedded
/// database.
public interface UnitOfWork extends AutoCloseable {
  /// True when there is a table of that name.
  boolean exists(String table);

  /// An existing table.
  ///
  /// @throws StoreException when there is none of that name
  KeyedTable table(String table);

  /// Creates an empty table.
  ///
  /// @param keyMax most bytes of a key, 1 to 255
  /// @param recordMax most bytes of a record
  KeyedTable create(String table, int keyMax, int recordMax);

  /// Drops a table with all its records, if there is one of that name.
  void drop(String table);

  /// Gives a table another name, which no other has.
  void rename(String from, String to);

  /// Makes the changes durable: they are on the medium, not only with the operating system, when
  /// this returns.
  void commit();

  /// Takes the changes since the last commit back.
  void rollback();

  /// Ends the unit of work; what is not committed is rolled back.
  @Override
  void close();
}
