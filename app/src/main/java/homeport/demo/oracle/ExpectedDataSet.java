package homeport.demo.oracle;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What a data set must hold, byte for byte.
public final class ExpectedDataSet {
  private static final int BYTES_SHOWN = 8;

  private final String name;
  private final int recordLength;
  private final byte[] content;
  private final String sha256;

  ExpectedDataSet(String name, int recordLength, List<byte[]> records) {
    this.name = name;
    this.recordLength = recordLength;
    ByteArrayOutputStream all = new ByteArrayOutputStream(records.size() * recordLength);
    for (byte[] bytes : records) {
      if (bytes.length != recordLength) {
        throw new IllegalArgumentException(name + ": a record of " + bytes.length);
      }
      all.writeBytes(bytes);
    }
    this.content = all.toByteArray();
    this.sha256 = sha256(content);
  }

  /// The data set's name without the qualifiers that say whose it is: `ACCOUNT.KSDS`; a SYSOUT data
  /// set's ddname.
  public String name() {
    return name;
  }

  /// In bytes.
  public int recordLength() {
    return recordLength;
  }

  public int recordCount() {
    return content.length / recordLength;
  }

  /// Of all records one behind another, in hexadecimal.
  public String sha256() {
    return sha256;
  }

  /// All records one behind another; a copy.
  public byte[] content() {
    return content.clone();
  }

  /// What differs first, in words, or nothing when the bytes are equal.
  ///
  /// @param actual all records one behind another, a keyed data set's in key order
  public Optional<String> difference(byte[] actual) {
    int at = Arrays.mismatch(content, actual);
    if (at < 0) {
      return Optional.empty();
    }
    String place =
        name + ", record " + (at / recordLength + 1) + ", position " + (at % recordLength + 1);
    if (at == Math.min(content.length, actual.length)) {
      return Optional.of(
          place
              + ": "
              + content.length / recordLength
              + " records expected, "
              + (double) actual.length / recordLength
              + " found");
    }
    return Optional.of(
        place + ": X'" + shown(content, at) + "' expected, X'" + shown(actual, at) + "' found");
  }

  @Override
  public String toString() {
    return name + " " + recordCount() + " records of " + recordLength + ", SHA-256 " + sha256;
  }

  private static String shown(byte[] bytes, int at) {
    int end = Math.min(bytes.length, at + BYTES_SHOWN);
    return HexFormat.of().withUpperCase().formatHex(bytes, at, end);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
