package homeport.demo.oracle;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What a data set must hold, byte for byte. Records of different lengths are held behind four
/// bytes that say how long each is, as the record descriptor words of IBM's format V do.
public final class ExpectedDataSet {
  private static final int BYTES_SHOWN = 8;

  /// Length of a record descriptor word.
  private static final int RDW = 4;

  private final String name;
  private final int recordLength;
  private final int records;
  private final byte[] content;
  private final String sha256;

  ExpectedDataSet(String name, int recordLength, List<byte[]> records) {
    this.name = name;
    this.recordLength = recordLength;
    this.records = records.size();
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

  private ExpectedDataSet(String name, int records, byte[] content) {
    this.name = name;
    this.recordLength = 0;
    this.records = records;
    this.content = content;
    this.sha256 = sha256(content);
  }

  /// With records of different lengths.
  static ExpectedDataSet variable(String name, List<byte[]> records) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] bytes : records) {
      int length = bytes.length + RDW;
      all.writeBytes(new byte[] {(byte) (length >> 8), (byte) length, 0, 0});
      all.writeBytes(bytes);
    }
    return new ExpectedDataSet(name, records.size(), all.toByteArray());
  }

  /// The data set's name without the qualifiers that say whose it is: `ACCOUNT.KSDS`; a SYSOUT data
  /// set's ddname.
  public String name() {
    return name;
  }

  /// In bytes; 0 when records have different lengths.
  public int recordLength() {
    return recordLength;
  }

  /// True when records have different lengths.
  public boolean isVariable() {
    return recordLength == 0;
  }

  public int recordCount() {
    return records;
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
    if (isVariable()) {
      return Optional.of(
          name
              + ", byte "
              + at
              + ": X'"
              + shown(content, at)
              + "' expected, X'"
              + shown(actual, at)
              + "' found");
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
