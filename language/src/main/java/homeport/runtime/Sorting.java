package homeport.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The port to sorting, for SORT and MERGE. What implements it keeps records with equal keys in the
/// order they came in, which DUPLICATES IN ORDER asks for and nothing forbids, and works within a
/// bound of memory whatever the number of records.
@FunctionalInterface
public interface Sorting {
  /// Begins a sort or merge.
  ///
  /// @param collating the place of each character in the collating sequence; null for the native
  ///   one
  /// @param recordMax bytes of the longest record
  Work begin(Order order, byte @Nullable [] collating, int recordMax);

  /// One sort or merge under way. Its operations throw [Failure] when it cannot go on.
  interface Work extends AutoCloseable {
    /// Takes a record. Bytes behind one that ends before its keys do are taken for them.
    void add(byte[] record, int at, int length);

    /// MERGE: what is added from here on comes from the next file.
    void nextFile();

    /// The next record in order; the first call ends the adding.
    ///
    /// @return bytes of the record, of which at most `capacity` are delivered; -1 at the end
    int next(byte[] area, int offset, int capacity);

    @Override
    void close();
  }

  /// A sort that cannot go on: no space for work files, files of a MERGE that are not in order.
  final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Failure(String message, @Nullable Throwable cause) {
      super(message, cause);
    }

    /// What happened.
    public String said() {
      return String.valueOf(getMessage());
    }
  }

  /// What decides the order.
  ///
  /// @param keys major key first
  /// @param merge the files that are added are each in order already; one that is not is a failure
  record Order(List<Key> keys, boolean merge) {
    public Order {
      keys = List.copyOf(keys);
    }
  }

  /// A key.
  ///
  /// @param offset from the record's first byte
  record Key(int offset, int length, Form form, boolean descending) {}

  /// How a key's bytes are read.
  enum Form {
    /// By the places of the characters in the collating sequence.
    CHARACTERS,
    UNSIGNED_BINARY,
    SIGNED_BINARY,
    PACKED,
    ZONED,
    ZONED_SIGN_LEADING,
    SIGN_LEADING_SEPARATE,
    SIGN_TRAILING_SEPARATE,
    /// Digits and a separate sign in UTF-16.
    NATIONAL_SIGN_LEADING,
    NATIONAL_SIGN_TRAILING,
    /// COMP-1 and COMP-2.
    FLOAT
  }
}
