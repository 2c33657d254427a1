package homeport.trial.compare;

import homeport.trial.CannotTell;
import java.io.Closeable;
import java.io.IOException;
import java.security.MessageDigest;

/// The records of a data set, one after the other. [#bytes] is storage with slack ([homeport.data])
/// and holds the record until the next call of [#next].
public interface Records extends Closeable {
  /// Goes to the next record.
  ///
  /// @return false at the end
  /// @throws CannotTell when the data set is damaged
  boolean next() throws CannotTell, IOException;

  byte[] bytes();

  /// Where the record begins in [#bytes].
  int offset();

  int length();

  /// Which record it is, from 1.
  long number();

  /// Adds the record to a hash, as [ControlTotals] says.
  void hash(MessageDigest digest);
}
