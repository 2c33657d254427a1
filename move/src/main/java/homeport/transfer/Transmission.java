package homeport.transfer;

import homeport.data.CodePage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A file that TRANSMIT made (z/OS TSO/E Customization, "Format of transmitted data"): segments of
/// up to 253 bytes, one behind another whatever the records of 80 bytes, that make control records
/// and data records. Control records INMR01 to INMR06 hold text units: a key, and values with their
/// lengths.
final class Transmission implements Closeable {
  private static final int HEAD = 2;
  private static final int FIRST = 0x80;
  private static final int LAST = 0x40;
  private static final int CONTROL = 0x20;
  private static final int RECORD_MAX = 1 << 20;

  private static final int DSORG = 0x003C;
  private static final int LRECL = 0x0042;
  private static final int RECFM = 0x0049;
  private static final int UTILITY = 0x1028;
  private static final int NAME = 0x0002;

  private final String file;
  private final DataInputStream in;
  private final CodePage codePage;
  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private boolean control;
  private long at;

  Transmission(String file, DataInputStream in, CodePage codePage) {
    this.file = file;
    this.in = in;
    this.codePage = codePage;
  }

  /// What a control record INMR02 says of a data set.
  ///
  /// @param utility the program that made this form: `IEBCOPY`, `INMCOPY` or another
  /// @param organization DSORG as a data set label has it; 0 when it is not said
  /// @param format RECFM as a data set label has it, with a second byte for the form on the way
  record About(String utility, int organization, int format, int recordLength, String name) {
    boolean partitioned() {
      return (organization & 0x0200) != 0;
    }
  }

  /// Reads the control records up to the data.
  ///
  /// @return what is said of the data set, the form as it was first
  About open() throws IOException, TransferFailure {
    About first = null;
    boolean begun = false;
    while (read()) {
      String kind = control ? kind() : "";
      switch (kind) {
        case "INMR01" -> begun = true;
        case "INMR02" -> first = first == null ? about() : first;
        case "INMR03" -> {
          if (first == null || !begun) {
            throw TransferFailure.damaged(file, at, "INMR03 stands before INMR01 and INMR02");
          }
          return first;
        }
        default ->
            throw TransferFailure.damaged(
                file, at, "it is no file that TRANSMIT made: INMR01 to INMR03 have to come first");
      }
    }
    throw TransferFailure.damaged(file, at, "it is no file that TRANSMIT made");
  }

  /// The next data record; null behind the last.
  byte @Nullable [] next() throws IOException, TransferFailure {
    if (!read()) {
      throw TransferFailure.damaged(file, at, "the file ends before INMR06");
    }
    if (!control) {
      return record.toByteArray();
    }
    if (kind().equals("INMR06")) {
      return null;
    }
    throw TransferFailure.damaged(
        file, at, kind() + ": more than one data set in a file is not supported");
  }

  private String kind() {
    byte[] bytes = record.toByteArray();
    return codePage.decode(bytes, 0, Math.min(6, bytes.length));
  }

  private boolean read() throws IOException, TransferFailure {
    record.reset();
    boolean begun = false;
    while (true) {
      int size = in.read();
      if (size < 0) {
        if (begun) {
          throw TransferFailure.damaged(file, at, "the file ends inside a record");
        }
        return false;
      }
      int flags = in.read();
      boolean begins = (flags & FIRST) != 0;
      if (size < HEAD || flags < 0 || begins == begun) {
        throw TransferFailure.damaged(
            file, at, String.format("X'%02X%02X' is no head of a segment here", size, flags));
      }
      byte[] data = in.readNBytes(size - HEAD);
      at += HEAD + data.length;
      if (data.length < size - HEAD || record.size() + data.length > RECORD_MAX) {
        throw TransferFailure.damaged(file, at, "a segment is cut, or a record is too long");
      }
      record.write(data);
      begun = true;
      control = (flags & CONTROL) != 0;
      if ((flags & LAST) != 0) {
        return true;
      }
    }
  }

  /// The text units of INMR02, which stand behind its name and the number of the file.
  private About about() throws TransferFailure {
    byte[] bytes = record.toByteArray();
    int from = 10;
    String utility = "";
    String name = "";
    int organization = 0;
    int format = 0;
    int length = 0;
    while (from + 4 <= bytes.length) {
      int key = number(bytes, from, 2);
      int values = number(bytes, from + 2, 2);
      from += 4;
      StringBuilder text = new StringBuilder();
      int value = 0;
      for (int i = 0; i < values; i++) {
        int size = from + 2 <= bytes.length ? number(bytes, from, 2) : bytes.length;
        if (from + 2 + size > bytes.length) {
          throw TransferFailure.damaged(file, at, "a text unit of INMR02 is cut");
        }
        value = number(bytes, from + 2, Math.min(size, 4));
        text.append(text.isEmpty() ? "" : ".").append(codePage.decode(bytes, from + 2, size));
        from += 2 + size;
      }
      switch (key) {
        case UTILITY -> utility = text.toString().strip();
        case NAME -> name = text.toString().strip();
        case DSORG -> organization = value;
        case RECFM -> format = value;
        case LRECL -> length = value;
        default -> {
          // dates, sizes, users
        }
      }
    }
    return new About(utility, organization, format, length, name);
  }

  static int number(byte[] bytes, int at, int length) {
    int value = 0;
    for (byte b : Arrays.copyOfRange(bytes, at, at + length)) {
      value = value << 8 | b & 0xFF;
    }
    return value;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
