package homeport.runtime.markup;

import java.util.List;

/// A data item as a document shows it, with what is below it. The compiler makes these of a
/// statement's operand, writes them as a constant ([PartWriter]) and the statement reads them back
/// ([PartReader]).
///
/// @param name what the document calls it; empty for an unnamed group, whose items belong to the
///   group around it, and for a NAME that is OMITTED
/// @param exact whether a name in a document has to have the same case
/// @param offset bytes from the start of the operand to the first occurrence
/// @param length bytes of one occurrence
/// @param occurs occurrences of a table; [#SINGLE] for an item that is none
/// @param stride bytes from one occurrence to the next
/// @param type how an XML document shows it
/// @param suppress the values that keep it out of a document
/// @param onNull what JSON's null is to it
/// @param limit the most bytes of a dynamic-length item; 0 for others
/// @param varying which of its numbers depend on an OCCURS DEPENDING ON, and are here those of the
///   most occurrences
public record Part(
    String name,
    boolean exact,
    int offset,
    int length,
    int occurs,
    int stride,
    Type type,
    List<Fill> suppress,
    Content content,
    OnNull onNull,
    int limit,
    Varying varying) {
  public static final int SINGLE = -1;

  public Part {
    suppress = List.copyOf(suppress);
  }

  public boolean isDynamic() {
    return limit > 0;
  }

  public boolean isTable() {
    return occurs != SINGLE;
  }

  /// How many occurrences there are.
  public int times() {
    return occurs == SINGLE ? 1 : occurs;
  }

  /// The item as it lies now.
  ///
  /// @param values what depends on an OCCURS DEPENDING ON, by the slots of [Varying]
  Part now(int[] values) {
    return new Part(
        name,
        exact,
        Varying.now(offset, varying.offset, values),
        length,
        Varying.now(occurs, varying.occurs, values),
        Varying.now(stride, varying.stride, values),
        type,
        suppress,
        content instanceof Group(List<Part> parts)
            ? new Group(parts.stream().map(part -> part.now(values)).toList())
            : content,
        new OnNull(
            onNull.ignored,
            onNull.source,
            Varying.now(onNull.indicator, varying.indicator, values),
            onNull.strides,
            onNull.values),
        limit,
        Varying.NOTHING);
  }

  /// Slots of what is known only when the statement runs; [#FIXED] for what is always the same.
  public record Varying(int offset, int occurs, int stride, int indicator) {
    public static final int FIXED = -1;
    public static final Varying NOTHING = new Varying(FIXED, FIXED, FIXED, FIXED);

    private static int now(int most, int slot, int[] values) {
      return slot == FIXED ? most : values[slot];
    }
  }

  /// What an item becomes in XML.
  public enum Type {
    ELEMENT,
    ATTRIBUTE,
    CONTENT
  }

  /// A figurative constant.
  ///
  /// @param value an encoding unit
  /// @param unit the bytes of that
  /// @param number compares as the number zero
  public record Fill(int value, int unit, boolean number) {
    /// The byte that stands so far from the start of an item filled with it.
    byte at(int index) {
      return (byte) (unit == 1 || index % 2 == 1 ? value : value >> Byte.SIZE);
    }
  }

  /// What JSON's null is to an item.
  ///
  /// @param ignored a text that has it says nothing
  /// @param source what the byte lies in that says whether the item is null: [#OPERAND], or which
  ///   one, from 1, of those outside that the program gives the statement; [#NOWHERE] when there is
  ///   none
  /// @param indicator where in it, in the first occurrence
  /// @param strides of the tables it lies in, the innermost first, as far as the item is in tables
  /// @param values what that byte is
  public record OnNull(
      boolean ignored, int source, int indicator, List<Integer> strides, Flag values) {
    public static final int OPERAND = 0;
    static final int NOWHERE = -1;

    private static final Flag NO_VALUES = new Flag(List.of(), (byte) 0, (byte) 0);

    public static final OnNull NONE = new OnNull(false, NOWHERE, 0, List.of(), NO_VALUES);
    public static final OnNull IGNORED = new OnNull(true, NOWHERE, 0, List.of(), NO_VALUES);

    public OnNull {
      strides = List.copyOf(strides);
    }

    public boolean isIndicated() {
      return source != NOWHERE;
    }
  }

  /// Bytes from `low` to `high`, both included.
  public record Range(byte low, byte high) {}

  /// What the bytes are.
  public sealed interface Content {}

  /// Items below.
  public record Group(List<Part> parts) implements Content {
    public Group {
      parts = List.copyOf(parts);
    }
  }

  /// Characters.
  ///
  /// @param justified JUSTIFIED RIGHT
  /// @param picture of an edited item, else empty
  /// @param encoding an ordinal of `homeport.data.Encoding`
  /// @param characters how many a UTF-8 item holds; 0 when its bytes count, and for others
  public record Characters(boolean justified, String picture, int encoding, int characters)
      implements Content {}

  /// A numeric-edited item: characters when it is read.
  ///
  /// @param currencies symbols and signs as `ProgramParts.editor` takes them
  /// @param national whether its characters are UTF-16
  /// @param digits that a number in it can have
  public record Edited(
      String picture,
      String currencies,
      boolean comma,
      boolean blankWhenZero,
      boolean national,
      int digits,
      int scale)
      implements Content {}

  /// A fixed-point number.
  ///
  /// @param usage an ordinal of `homeport.data.Usage`
  /// @param sign an ordinal of `homeport.data.SignPlace`
  /// @param integers the digits before the point that count
  /// @param whole keeps all its bytes can hold: COMP-5, and BINARY under TRUNC(BIN)
  public record Number(
      int usage, int digits, int scale, boolean signed, int sign, int integers, boolean whole)
      implements Content {}

  /// COMP-1 or COMP-2.
  public record Floating(boolean isShort) implements Content {}

  /// An external floating-point item.
  ///
  /// @param national whether its characters are UTF-16
  public record External(String picture, boolean national) implements Content {}

  /// A byte that is JSON's true or false.
  ///
  /// @param yes the values that are true
  /// @param yesValue what true stores
  /// @param noValue what false stores
  public record Flag(List<Range> yes, byte yesValue, byte noValue) implements Content {
    public Flag {
      yes = List.copyOf(yes);
    }

    /// Whether a byte is one of those that are true.
    public boolean isTrue(byte value) {
      for (Range range : yes) {
        if ((value & 0xFF) >= (range.low() & 0xFF) && (value & 0xFF) <= (range.high() & 0xFF)) {
          return true;
        }
      }
      return false;
    }
  }

  /// An item that is not to be changed, whatever a document says of it.
  public record Skipped() implements Content {}

  /// Content that is JSON's null when every byte is the fill.
  public record Nullable(Fill fill, Content of) implements Content {}
}
