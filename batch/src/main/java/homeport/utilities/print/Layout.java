package homeport.utilities.print;

import homeport.data.CodePage;
import homeport.data.DataException;
import homeport.data.Packed;
import homeport.utilities.dd.UtilityFailure;
import homeport.utilities.dd.UtilityStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A record group: which record ends it, and where the fields of its records go on a line (z/OS
/// DFSMSdfp Utilities, "IEBPTPCH", "RECORD statement").
///
/// @param identity ends the record group; null when it is the last one
record Layout(@Nullable Identity identity, List<Field> fields) {
  /// Bytes that reading a packed field may touch before and behind it.
  private static final int SLACK = 16;

  private static final int PACKED_MAX = 9;

  Layout {
    fields = List.copyOf(fields);
  }

  /// `IDENT=(length,'name',input-location)`.
  record Identity(String name, int location) {
    boolean in(byte[] record, CodePage codePage) {
      int at = location - 1;
      return at + name.length() <= record.length
          && codePage.decode(record, at, name.length()).equals(name);
    }
  }

  /// `FIELD=(length,input-location,conversion,output-location)`; locations are 1 when left out.
  record Field(int length, int from, Conversion conversion, int to) {}

  /// What becomes of a field's bytes.
  enum Conversion {
    NONE,
    /// Hexadecimal digits.
    XE,
    /// A packed number's digits.
    PZ
  }

  static Layout of(UtilityStatement statement) throws UtilityFailure {
    Identity identity = null;
    List<Field> fields = new ArrayList<>();
    for (UtilityStatement.Keyword keyword : statement.operands()) {
      List<String> parts = UtilityStatement.parts(UtilityStatement.inside(keyword.value()));
      switch (keyword.name()) {
        case "IDENT" -> identity = identity(parts);
        case "FIELD" -> fields.add(field(parts));
        default -> throw UtilityFailure.refused("the operand `" + keyword.name() + "` of RECORD");
      }
    }
    return new Layout(identity, fields);
  }

  private static Identity identity(List<String> parts) throws UtilityFailure {
    String name = parts.size() == 3 ? parts.get(1) : "";
    if (name.length() < 3 || !name.startsWith("'") || !name.endsWith("'")) {
      throw new UtilityFailure("HP4301", "`IDENT` needs a length, a name and a location");
    }
    return new Identity(
        name.substring(1, name.length() - 1).replace("''", "'"), number(parts.get(2), 0));
  }

  private static Field field(List<String> parts) throws UtilityFailure {
    Conversion conversion =
        switch (part(parts, 2).toUpperCase(Locale.ROOT)) {
          case "" -> Conversion.NONE;
          case "XE" -> Conversion.XE;
          case "PZ" -> Conversion.PZ;
          case String other -> throw UtilityFailure.refused("the conversion `" + other + "`");
        };
    return new Field(
        number(part(parts, 0), 0),
        number(part(parts, 1), 1),
        conversion,
        number(part(parts, 3), 1));
  }

  private static String part(List<String> parts, int number) {
    return number < parts.size() ? parts.get(number).strip() : "";
  }

  private static int number(String text, int otherwise) throws UtilityFailure {
    if (text.isEmpty() && otherwise > 0) {
      return otherwise;
    }
    if (!text.matches("[1-9][0-9]{0,4}")) {
      throw new UtilityFailure("HP4301", "`" + text + "` is no length or location");
    }
    return Integer.parseInt(text);
  }

  /// The line of a record.
  String line(byte[] record, CodePage codePage) throws UtilityFailure {
    StringBuilder line = new StringBuilder();
    for (Field field : fields) {
      String text = text(record, field, codePage);
      int at = field.to() - 1;
      while (line.length() < at + text.length()) {
        line.append(' ');
      }
      line.replace(at, at + text.length(), text);
    }
    return line.toString();
  }

  private static String text(byte[] record, Field field, CodePage codePage) throws UtilityFailure {
    int from = Math.min(field.from() - 1, record.length);
    byte[] bytes = Arrays.copyOfRange(record, from, Math.min(record.length, from + field.length()));
    return switch (field.conversion()) {
      case NONE -> printable(bytes, codePage);
      case XE -> HexFormat.of().withUpperCase().formatHex(bytes);
      case PZ -> packed(bytes);
    };
  }

  private static String packed(byte[] bytes) throws UtilityFailure {
    if (bytes.length == 0 || bytes.length > PACKED_MAX) {
      throw new UtilityFailure("HP4301", "PZ needs a packed field of 1 to 9 bytes");
    }
    byte[] area = new byte[SLACK + bytes.length + SLACK];
    System.arraycopy(bytes, 0, area, SLACK, bytes.length);
    try {
      long value = Packed.load(area, SLACK, bytes.length);
      int digits = 2 * bytes.length - 1;
      String text = String.format(Locale.ROOT, "%0" + digits + "d", Math.abs(value));
      return value < 0 ? "-" + text.substring(1) : text;
    } catch (DataException e) {
      throw new UtilityFailure("HP4308", String.valueOf(e.getMessage()));
    }
  }

  /// Characters that cannot be printed are blanks.
  static String printable(byte[] bytes, CodePage codePage) {
    StringBuilder text = new StringBuilder(codePage.decode(bytes));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || Character.getType(c) == Character.PRIVATE_USE) {
        text.setCharAt(i, ' ');
      }
    }
    return text.toString();
  }
}
