package homeport.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table of H2 as a keyed table. Changes of one kind gather in a batch, which is sent when it is
/// full, when another kind follows, and before a read or a commit. Pages are read by key and limit,
/// so that no cursor has to stay open between them.
final class EmbeddedTable implements KeyedTable {
  private static final int BATCH_MAX = 1_000;

  private final Connection connection;
  private final String name;
  private final Map<Sql, PreparedStatement> prepared = new EnumMap<>(Sql.class);
  private @Nullable Sql pending;
  private int pendingCount;

  private enum Sql {
    GET("SELECT v FROM %s WHERE k = ?"),
    UP("SELECT k, v FROM %s WHERE k >= ? ORDER BY k LIMIT ?"),
    UP_BEFORE("SELECT k, v FROM %s WHERE k >= ? AND k < ? ORDER BY k LIMIT ?"),
    DOWN("SELECT k, v FROM %s WHERE k >= ? ORDER BY k DESC LIMIT ?"),
    DOWN_BEFORE("SELECT k, v FROM %s WHERE k >= ? AND k < ? ORDER BY k DESC LIMIT ?"),
    INSERT("INSERT INTO %s (k, v) VALUES (?, ?)"),
    PUT("MERGE INTO %s (k, v) KEY (k) VALUES (?, ?)"),
    UPDATE("UPDATE %s SET v = ? WHERE k = ?"),
    DELETE("DELETE FROM %s WHERE k = ?"),
    CLEAR("DELETE FROM %s"),
    COUNT("SELECT COUNT(*) FROM %s");

    private final String text;

    Sql(String text) {
      this.text = text;
    }
  }

  EmbeddedTable(Connection connection, String name) {
    this.connection = connection;
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  private PreparedStatement statement(Sql sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql.text.replace("%s", '"' + name + '"'));
      prepared.put(sql, known);
    }
    return known;
  }

  private StoreException failed(SQLException e) {
    return StoreException.failed("the table " + name + " of the store", e);
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    send();
    try {
      PreparedStatement query = statement(Sql.GET);
      query.setBytes(1, key);
      try (ResultSet result = query.executeQuery()) {
        return result.next() ? result.getBytes(1) : null;
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public int ascending(byte[] from, byte @Nullable [] before, int limit, Rows rows) {
    return page(before == null ? Sql.UP : Sql.UP_BEFORE, from, before, limit, rows);
  }

  @Override
  public int descending(byte @Nullable [] before, byte[] from, int limit, Rows rows) {
    return page(before == null ? Sql.DOWN : Sql.DOWN_BEFORE, from, before, limit, rows);
  }

  private int page(Sql sql, byte[] from, byte @Nullable [] before, int limit, Rows rows) {
    send();
    try {
      PreparedStatement query = statement(sql);
      int next = 1;
      query.setBytes(next++, from);
      if (before != null) {
        query.setBytes(next++, before);
      }
      query.setInt(next, limit);
      int given = 0;
      try (ResultSet result = query.executeQuery()) {
        while (result.next()) {
          rows.row(result.getBytes(1), result.getBytes(2));
          given++;
        }
      }
      return given;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public int ascendingSlices(byte[] from, byte @Nullable [] before, int limit, Slices slices) {
    return ascending(from, before, limit, (_, record) -> slices.slice(record, 0, record.length));
  }

  @Override
  public void insert(byte[] in, int keyAt, int keyLength, int at, int length) {
    insert(
        Arrays.copyOfRange(in, keyAt, keyAt + keyLength), Arrays.copyOfRange(in, at, at + length));
  }

  @Override
  public void update(byte[] in, int keyAt, int keyLength, int at, int length) {
    update(
        Arrays.copyOfRange(in, keyAt, keyAt + keyLength), Arrays.copyOfRange(in, at, at + length));
  }

  @Override
  public void insert(byte[] key, byte[] record) {
    add(Sql.INSERT, key, record);
  }

  @Override
  public void put(byte[] key, byte[] record) {
    add(Sql.PUT, key, record);
  }

  @Override
  public void update(byte[] key, byte[] record) {
    add(Sql.UPDATE, record, key);
  }

  @Override
  public void delete(byte[] key) {
    add(Sql.DELETE, key, null);
  }

  private void add(Sql sql, byte[] first, byte @Nullable [] second) {
    if (pending != sql || pendingCount == BATCH_MAX) {
      send();
    }
    try {
      PreparedStatement change = statement(sql);
      change.setBytes(1, first);
      if (second != null) {
        change.setBytes(2, second);
      }
      change.addBatch();
      pending = sql;
      pendingCount++;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// Sends the changes that have gathered.
  void send() {
    Sql sql = pending;
    if (sql == null) {
      return;
    }
    pending = null;
    pendingCount = 0;
    try {
      int[] counts = statement(sql).executeBatch();
      assert counts.length > 0;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// Drops the changes that have gathered.
  void forget() {
    Sql sql = pending;
    if (sql == null) {
      return;
    }
    pending = null;
    pendingCount = 0;
    try {
      statement(sql).clearBatch();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void clear() {
    send();
    try {
      int gone = statement(Sql.CLEAR).executeUpdate();
      assert gone >= 0;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public long count() {
    send();
    try (ResultSet result = statement(Sql.COUNT).executeQuery()) {
      return result.next() ? result.getLong(1) : 0;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  void close() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      prepared.clear();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
