package homeport.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/// A unit of work on H2: a connection of its own.
final class EmbeddedUnitOfWork implements UnitOfWork {
  private final Connection connection;
  private final boolean sync;
  private final Map<String, EmbeddedTable> open = new LinkedHashMap<>();

  EmbeddedUnitOfWork(Connection connection, boolean sync) {
    this.connection = connection;
    this.sync = sync;
  }

  @Override
  public boolean exists(String table) {
    String sql =
        "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME = ?";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, TableName.checked(table));
      try (ResultSet result = query.executeQuery()) {
        return result.next();
      }
    } catch (SQLException e) {
      throw StoreException.failed("cannot look for the table " + table, e);
    }
  }

  @Override
  public KeyedTable table(String table) {
    EmbeddedTable known = open.get(table);
    if (known != null) {
      return known;
    }
    if (!exists(table)) {
      throw new StoreException(
          StoreException.FAILED, "the store has no table `" + table + "`", null);
    }
    return opened(table);
  }

  private EmbeddedTable opened(String table) {
    EmbeddedTable fresh = new EmbeddedTable(connection, table);
    open.put(table, fresh);
    return fresh;
  }

  @Override
  public KeyedTable create(String table, int keyMax, int recordMax) {
    define(
        "CREATE TABLE \""
            + TableName.checked(table)
            + "\" (k VARBINARY("
            + keyMax
            + ") PRIMARY KEY, v VARBINARY("
            + recordMax
            + ") NOT NULL)",
        table);
    return opened(table);
  }

  @Override
  public void drop(String table) {
    EmbeddedTable gone = open.remove(table);
    if (gone != null) {
      gone.close();
    }
    define("DROP TABLE IF EXISTS \"" + TableName.checked(table) + '"', table);
  }

  @Override
  public void rename(String from, String to) {
    EmbeddedTable gone = open.remove(from);
    if (gone != null) {
      gone.send();
      gone.close();
    }
    define(
        "ALTER TABLE \""
            + TableName.checked(from)
            + "\" RENAME TO \""
            + TableName.checked(to)
            + '"',
        from);
  }

  private void define(String sql, String table) {
    open.values().forEach(EmbeddedTable::send);
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw StoreException.failed("cannot define the table " + table, e);
    }
    commit();
  }

  @Override
  public void commit() {
    open.values().forEach(EmbeddedTable::send);
    try {
      connection.commit();
      if (sync) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("CHECKPOINT SYNC");
        }
      }
    } catch (SQLException e) {
      throw StoreException.failed("cannot commit", e);
    }
  }

  @Override
  public void rollback() {
    open.values().forEach(EmbeddedTable::forget);
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw StoreException.failed("cannot roll back", e);
    }
  }

  /// Gives up what was not committed. A store that failed has forgotten it already, and the failure
  /// was told where it happened.
  private void abandon() {
    try {
      rollback();
      open.values().forEach(EmbeddedTable::close);
    } catch (StoreException e) {
      open.clear();
    }
  }

  @Override
  public void close() {
    try {
      if (connection.isClosed()) {
        return; // the store was closed before
      }
      abandon();
      connection.close();
    } catch (SQLException e) {
      throw StoreException.failed("cannot end the unit of work", e);
    }
  }
}
