package homeport.cobol.model;

import static java.util.Objects.requireNonNull;

import homeport.data.CodePage;
import homeport.data.NumberFormat;
import homeport.data.Picture;
import homeport.data.PictureException;
import homeport.data.SignPlace;
import homeport.data.Usage;
import homeport.diagnostics.Span;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/// Makes the REGISTERS area: special registers, then index-names of four bytes each (Language
/// Reference, "Special registers").
final class Registers {
  private static final int INDEX_BYTES = 4;
  private static final byte SHIFT_OUT = 0x0E;
  private static final byte SHIFT_IN = 0x0F;
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("MM/dd/uuHH.mm.ss", Locale.ROOT);

  /// Made once: every program has the same registers.
  private static final EnumMap<SpecialRegister, DataItem.Shape> SHAPES = shapes();

  private final StorageArea area;
  private int nextIndex = SpecialRegister.INDEX_NAMES_FROM;

  Registers(int areaIndex, int indexNames) {
    int length = SpecialRegister.INDEX_NAMES_FROM + indexNames * INDEX_BYTES;
    this.area = new StorageArea(StorageArea.Kind.REGISTERS, areaIndex, "REGISTERS", length);
  }

  StorageArea area() {
    return area;
  }

  /// The special registers as items; they have no entry of their own, so `at` is the program.
  List<DataItem> items(Span at) {
    List<DataItem> items = new ArrayList<>();
    for (SpecialRegister register : SpecialRegister.values()) {
      items.add(
          new DataItem(
              at,
              at,
              77,
              register.cobolName(),
              null,
              area,
              register.offset(),
              register.length(),
              requireNonNull(SHAPES.get(register)),
              List.of(),
              null));
    }
    return items;
  }

  /// A register whose length varies while XML PARSE runs: characters as many as another register
  /// says, wherever the runtime has them.
  static DataItem varying(Span at, StorageArea area, DataItem count) {
    String name = count.displayName().strip();
    boolean national = name.startsWith("XML-N") && !name.startsWith("XML-NAMESPACE");
    int unit = national ? 2 : 1;
    DataItem.Shape shape = national ? national("N") : text("X");
    DataItem item =
        new DataItem(at, at, 77, name, null, area, 0, area.length(), shape, List.of(), null);
    Occurs characters = new Occurs(0, area.length() / unit, unit);
    DataItem character =
        new DataItem(at, at, 78, null, item, area, 0, unit, shape, List.of(characters), null);
    characters.table(character);
    characters.dependingOn(count);
    return item;
  }

  private static EnumMap<SpecialRegister, DataItem.Shape> shapes() {
    EnumMap<SpecialRegister, DataItem.Shape> shapes = new EnumMap<>(SpecialRegister.class);
    for (SpecialRegister register : SpecialRegister.values()) {
      shapes.put(register, shape(register));
    }
    return shapes;
  }

  private static DataItem.Shape shape(SpecialRegister register) {
    return switch (register) {
      case RETURN_CODE, SORT_RETURN -> binary("S9(4)");
      case TALLY -> binary("9(5)");
      case SORT_CORE_SIZE, SORT_FILE_SIZE -> binary("S9(8)");
      case SORT_MODE_SIZE -> binary("S9(5)");
      case JSON_CODE,
          JSON_STATUS,
          XML_CODE,
          XML_INFORMATION,
          XML_TEXT_LENGTH,
          XML_NAMESPACE_LENGTH,
          XML_PREFIX_LENGTH,
          XML_NTEXT_LENGTH,
          XML_NNAMESPACE_LENGTH,
          XML_NPREFIX_LENGTH ->
          binary("S9(9)");
      case XML_EVENT -> text("X(30)");
      case SORT_MESSAGE, SORT_CONTROL -> text("X(8)");
      case SHIFT_OUT, SHIFT_IN -> text("X");
      case WHEN_COMPILED -> text("X(16)");
    };
  }

  static DataItem.Shape binary(String text) {
    Picture picture = picture(text);
    NumberFormat number = picture.numberFormat(Usage.BINARY, SignPlace.TRAILING);
    return new DataItem.Shape(Category.NUMERIC, Usage.BINARY, picture, number, false, false);
  }

  static DataItem.Shape text(String text) {
    return new DataItem.Shape(
        Category.ALPHANUMERIC, Usage.DISPLAY, picture(text), null, false, false);
  }

  private static DataItem.Shape national(String text) {
    return new DataItem.Shape(Category.NATIONAL, Usage.NATIONAL, picture(text), null, false, false);
  }

  static Picture picture(String text) {
    try {
      return Picture.parse(text, Picture.Rules.STANDARD);
    } catch (PictureException e) {
      throw new AssertionError(text, e);
    }
  }

  IndexName index(String name, Occurs table) {
    IndexName index = new IndexName(name, table, area, nextIndex);
    nextIndex += INDEX_BYTES;
    return index;
  }

  /// The bytes at the first CALL: indexes at the first occurrence, SORT-MESSAGE as IBM has it.
  InitialImage image(CodePage page, LocalDateTime compiled) {
    byte[] bytes = new byte[area.length()];
    put(bytes, SpecialRegister.SORT_MESSAGE, page.encode("SYSOUT  "));
    put(bytes, SpecialRegister.XML_EVENT, page.encode(" ".repeat(30)));
    put(bytes, SpecialRegister.SORT_CONTROL, page.encode("IGZSRTCD"));
    bytes[SpecialRegister.SHIFT_OUT.offset()] = SHIFT_OUT;
    bytes[SpecialRegister.SHIFT_IN.offset()] = SHIFT_IN;
    put(bytes, SpecialRegister.WHEN_COMPILED, page.encode(WHEN.format(compiled)));
    return new InitialImage(bytes);
  }

  private static void put(byte[] bytes, SpecialRegister register, byte[] value) {
    System.arraycopy(value, 0, bytes, register.offset(), register.length());
  }
}
