package homeport.trial.compare;

import homeport.cobol.model.Category;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An elementary item of a record's description.
///
/// @param name the data-name, qualified as far as it needs to be within the record
/// @param path the names from the record down to the item, itself included; FILLER among them
/// @param number how a fixed-point or floating-point number is stored; null for everything else
/// @param length bytes of one occurrence
/// @param readings the redefinitions it lies in, outermost first; empty for most items
public record Field(
    String name,
    List<String> path,
    Category category,
    Usage usage,
    @Nullable NumberFormat number,
    int length,
    List<Reading> readings) {
  public Field {
    path = List.copyOf(path);
    readings = List.copyOf(readings);
  }

  /// One of several descriptions of the same bytes.
  ///
  /// @param of the item that is redefined
  /// @param as the item through which the bytes are read: `of` itself or one that redefines it
  public record Reading(String of, String as) {}

  /// How its characters lie in the record.
  public Encoding encoding() {
    return Encoding.of(usage);
  }

  /// True when it is the first description of its bytes, so that adding it up counts nothing twice.
  public boolean first() {
    return readings.stream().allMatch(reading -> reading.of().equals(reading.as()));
  }

  /// True when the name is that of the item or of a group that holds it.
  public boolean within(String wanted) {
    return name.equals(wanted) || path.contains(wanted);
  }

  /// Where an occurrence of a field lies in a record.
  ///
  /// @param subscripts as written behind the name: `(2)`, `(2, 1)`, or empty
  /// @param offset bytes from the start of the record
  public record Place(Field field, String subscripts, int offset) {
    public String name() {
      return field.name() + subscripts;
    }

    public int end() {
      return offset + field.length();
    }
  }
}
