package homeport.utilities.testdata;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// What a field of FD holds.
sealed interface Content {
  /// Characters.
  ///
  /// @param ring the pattern, which begins anew behind its end
  /// @param width bytes of the field that it takes
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Characters(byte[] ring, int width, Action action) implements Content {}

  /// A number.
  ///
  /// @param width bytes that it takes at least
  /// @param index what is added to it
  /// @param cycle after so many records
  /// @param range its magnitude gets no larger; null without
  record Number(
      Form form,
      BigInteger first,
      int width,
      BigInteger index,
      long cycle,
      @Nullable BigInteger range)
      implements Content {}

  /// Bytes of chance.
  record Random() implements Content {}

  /// A part of an input record.
  ///
  /// @param from offset in it
  record Taken(String ddName, int from) implements Content {}

  /// How a number is written.
  enum Form {
    BINARY,
    PACKED,
    ZONED
  }
}
