package homeport.store;

/// Keeps keyed tables. A store may be used by several threads; a [UnitOfWork] by one.
public interface Store extends AutoCloseable {
  /// Begins a unit of work of its own: what it changes is seen by others after its commit, and
  /// survives a failure of process or machine then.
  UnitOfWork begin();

  /// Gives the store up. Units of work still open are rolled back.
  @Override
  void close();
}
