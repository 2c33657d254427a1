package homeport.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The forms in which data come and go.
public enum Format {
  /// Record bytes: fixed records back to back, variable ones behind record descriptor words.
  RECORDS,
  /// Variable records in blocks, with block and record descriptor words.
  BLOCKS,
  /// Lines of UTF-8.
  TEXT,
  /// Comma-separated values by copybook.
  CSV,
  /// A JSON object a line by copybook.
  JSON,
  /// A library that IEBCOPY unloaded, transferred with its record descriptor words.
  IEBCOPY,
  /// What TRANSMIT made of a data set or a library.
  XMIT;

  /// The format with that name, or null.
  public static @Nullable Format of(String name) {
    for (Format format : values()) {
      if (format.word().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    return null;
  }

  /// As the command line names it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// All names.
  public static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }

  /// Records are read or written by the fields of a copybook.
  public boolean byFields() {
    return this == CSV || this == JSON;
  }

  /// It can hold a library.
  public boolean ofLibrary() {
    return this == IEBCOPY || this == XMIT;
  }
}
