package homeport.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/// An estate's store inside this process: an H2 database in a folder, owned by one process at a
/// time.
///
/// A commit is durable by `CHECKPOINT SYNC`: without it H2 hands the bytes to the operating system
/// and does not wait for the medium. Keys compare as unsigned bytes, which is H2's rule for
/// VARBINARY.
public final class EmbeddedStore implements Store {
  /// Pages of the database that H2 keeps in memory, in KiB. Keyed data sets that a step works on
  /// are held by the data set layer besides.
  private static final int CACHE_KIB = 32_768;

  private final OwnerLock lock;
  private final String url;
  private final Durability durability;
  private final Connection keepsOpen;
  private final Spheres spheres;

  private EmbeddedStore(
      OwnerLock lock, String url, Durability durability, Connection keepsOpen, Spheres spheres) {
    this.spheres = spheres;
    this.lock = lock;
    this.url = url;
    this.durability = durability;
    this.keepsOpen = keepsOpen;
  }

  /// What a commit waits for.
  public enum Durability {
    /// The medium: survives a failure of power.
    FULL,
    /// The operating system: survives the end of this process, not of the machine.
    PROCESS
  }

  /// Opens the store in a folder, which is created when it is not there.
  ///
  /// @throws StoreException with [StoreException#IN_USE] when another process owns it
  public static EmbeddedStore open(Path folder, Durability durability) {
    Path place = folder.toAbsolutePath().normalize();
    if (place.toString().indexOf(';') >= 0) {
      throw new StoreException(
          StoreException.FAILED, "the path " + place + " has a semicolon, which H2 forbids", null);
    }
    OwnerLock lock = OwnerLock.take(place);
    String url =
        "jdbc:h2:file:"
            + place.resolve("estate")
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000"
            + ";DEFAULT_LOCK_TIMEOUT=10000;CACHE_SIZE="
            + CACHE_KIB;
    try {
      Spheres spheres = new Spheres(place.resolve("spheres"), durability);
      return new EmbeddedStore(lock, url, durability, connect(url), spheres);
    } catch (SQLException e) {
      lock.close();
      throw StoreException.failed("cannot open the store in " + place, e);
    }
  }

  /// True when another process owns the store in a folder. For who only looks and owns none.
  public static boolean owned(Path folder) throws IOException {
    return OwnerLock.held(folder.toAbsolutePath().normalize());
  }

  /// The keyed data sets that belong to it.
  public Spheres spheres() {
    return spheres;
  }

  private static Connection connect(String url) throws SQLException {
    Properties user = new Properties();
    user.setProperty("user", "homeport");
    user.setProperty("password", "");
    Connection connection = new org.h2.Driver().connect(url, user);
    if (connection == null) {
      throw new SQLException("H2 does not take the address " + url);
    }
    return connection;
  }

  @Override
  public UnitOfWork begin() {
    try {
      Connection connection = connect(url);
      connection.setAutoCommit(false);
      return new EmbeddedUnitOfWork(connection, durability == Durability.FULL);
    } catch (SQLException e) {
      throw StoreException.failed("cannot begin a unit of work", e);
    }
  }

  @Override
  public void close() {
    try {
      spheres.close();
    } finally {
      shutDown();
    }
  }

  private void shutDown() {
    try (lock;
        keepsOpen;
        Statement statement = keepsOpen.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      throw StoreException.failed("cannot close the store", e);
    }
  }
}
