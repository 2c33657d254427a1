package homeport.utilities.generate;

import homeport.data.CodePage;
import homeport.utilities.dd.UtilityStatement;
import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.engine.FieldNumber;
import homeport.utilities.sort.reformat.OutputFormat;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the control statements of IEBGENER ask for: GENERATE, MEMBER and RECORD (z/OS DFSMSdfp
/// Utilities, "IEBGENER", "RECORD statement"). Input records are divided into groups, each ended by
/// the record that IDENT names; a group has its own fields, and with MEMBER it is a member.
///
/// @param groups in the order of the statements
record Generation(List<Group> groups) {
  Generation {
    groups = List.copyOf(groups);
  }

  /// Records up to one that IDENT names.
  ///
  /// @param member what they go to; null for SYSUT2 as it is, empty for the member of the group
  ///   before
  /// @param ident ends the group; null for all records that are left
  /// @param fields what an output record is made of; none for the whole input record
  record Group(@Nullable String member, @Nullable Ident ident, List<Field> fields) {
    Group {
      fields = List.copyOf(fields);
    }
  }

  /// Text that the last record of a group has somewhere.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Ident(byte[] text, int offset) {
    boolean ends(byte[] record, int length) {
      return offset + text.length <= length
          && Arrays.equals(text, 0, text.length, record, offset, offset + text.length);
    }
  }

  /// A field of an output record.
  ///
  /// @param literal its bytes; null when they come from the input
  /// @param conversion `PZ`, `ZP` or empty
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Field(int length, int from, byte @Nullable [] literal, String conversion, int to) {
    /// Bytes that it takes.
    int width() {
      return switch (conversion) {
        case "PZ" -> 2 * length - 1;
        case "ZP" -> length / 2 + 1;
        default -> length;
      };
    }

    void put(byte[] record, byte[] out) {
      byte[] constant = literal;
      if (constant != null) {
        System.arraycopy(constant, 0, out, to, Math.min(length, constant.length));
        return;
      }
      switch (conversion) {
        case "PZ" -> {
          BigInteger value = FieldNumber.value(FieldFormat.PD, record, from, length);
          OutputFormat.ZD.store(value, out, to, width());
        }
        case "ZP" -> {
          BigInteger value = FieldNumber.value(FieldFormat.ZD, record, from, length);
          OutputFormat.PD.store(value, out, to, width());
        }
        default -> System.arraycopy(record, from, out, to, length);
      }
    }
  }

  /// What is wrong with a statement.
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    Wrong(String message) {
      super(message);
    }
  }

  /// The meaning of statements.
  static Generation of(List<UtilityStatement> statements, CodePage codePage) throws Wrong {
    List<Group> groups = new ArrayList<>();
    String member = null;
    boolean open = false;
    for (UtilityStatement statement : statements) {
      switch (statement.operation()) {
        case "GENERATE" -> {
          // how many there are of each shows in the statements
        }
        case "MEMBER" -> {
          if (open) {
            groups.add(new Group(member, null, List.of()));
          }
          member = member(statement);
          open = true;
        }
        case "RECORD" -> {
          groups.add(
              new Group(
                  open || member == null ? member : "",
                  ident(statement, codePage),
                  fields(statement, codePage)));
          open = false;
        }
        default ->
            throw new Wrong(
                "the control statement `" + statement.operation() + "` is not supported");
      }
    }
    if (open) {
      groups.add(new Group(member, null, List.of()));
    }
    return new Generation(groups);
  }

  private static String member(UtilityStatement statement) throws Wrong {
    String name = UtilityStatement.inside(statement.value("NAME", "NAME")).toUpperCase(Locale.ROOT);
    if (!name.matches("[A-Z@#$][A-Z0-9@#$]{0,7}")) {
      throw new Wrong("`MEMBER` needs NAME with one name");
    }
    return name;
  }

  private static @Nullable Ident ident(UtilityStatement statement, CodePage codePage) throws Wrong {
    String value = statement.value("IDENT", "IDENT");
    if (value.isEmpty()) {
      return null;
    }
    List<String> parts = UtilityStatement.parts(UtilityStatement.inside(value));
    if (parts.size() != 3 || !parts.get(1).startsWith("'") || !parts.get(2).matches("[0-9]{1,5}")) {
      throw new Wrong("`IDENT` needs length, 'text' and place");
    }
    byte[] text = codePage.encode(text(parts.get(1)));
    return new Ident(text, Integer.parseInt(parts.get(2)) - 1);
  }

  private static String text(String quoted) {
    return quoted.length() < 2 ? "" : quoted.substring(1, quoted.length() - 1).replace("''", "'");
  }

  private static List<Field> fields(UtilityStatement statement, CodePage codePage) throws Wrong {
    List<Field> fields = new ArrayList<>();
    for (UtilityStatement.Keyword keyword : statement.operands()) {
      switch (keyword.name()) {
        case "IDENT" -> {
          // taken before
        }
        case "FIELD" -> fields.add(field(keyword.value(), codePage));
        default -> throw new Wrong("the operand `" + keyword.name() + "` is not supported");
      }
    }
    return fields;
  }

  /// `(length,place or 'literal',conversion,place in the output)`: 80, 1, none and 1 when left out.
  private static Field field(String value, CodePage codePage) throws Wrong {
    List<String> parts = new ArrayList<>(UtilityStatement.parts(UtilityStatement.inside(value)));
    while (parts.size() < 4) {
      parts.add("");
    }
    int length = number(parts.get(0), 80);
    int to = number(parts.get(3), 1);
    String conversion = parts.get(2).toUpperCase(Locale.ROOT);
    if (!Set.of("", "PZ", "ZP").contains(conversion)) {
      throw new Wrong("the conversion `" + conversion + "` is not supported");
    }
    boolean literal = parts.get(1).startsWith("'") || parts.get(1).startsWith("X'");
    if (literal && parts.get(1).startsWith("X")) {
      throw new Wrong("hexadecimal literals are not supported");
    }
    byte[] constant = literal ? codePage.encode(text(parts.get(1))) : null;
    int from = literal ? 1 : number(parts.get(1), 1);
    if (length < 1 || to < 1 || from < 1 || parts.size() > 4) {
      throw new Wrong("`FIELD=" + value + "` is no field");
    }
    return new Field(length, from - 1, constant, conversion, to - 1);
  }

  private static int number(String text, int otherwise) throws Wrong {
    if (text.isBlank()) {
      return otherwise;
    }
    if (!text.matches("[0-9]{1,5}")) {
      throw new Wrong("`" + text + "` is no number");
    }
    return Integer.parseInt(text);
  }
}
