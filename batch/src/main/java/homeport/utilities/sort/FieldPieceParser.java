package homeport.utilities.sort;

import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.reformat.Lookup;
import homeport.utilities.sort.reformat.Piece;
import homeport.utilities.sort.reformat.Shifted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What can stand behind a field besides a format: HEX, TRAN, CHANGE, JFY and SQZ (z/OS DFSORT
/// Application Programming Guide, OUTREC).
final class FieldPieceParser {
  private static final byte ALL_BITS = (byte) 0xFF;
  private static final int CHANGE_MAX = 64;

  private final Scope scope;
  private final FieldValues values;

  FieldPieceParser(Scope scope) {
    this.scope = scope;
    this.values = scope.values();
  }

  /// The keywords that this reads.
  static boolean begins(Cursor in) {
    return in.word(0).equals("HEX")
        || List.of("TRAN", "CHANGE", "JFY", "SQZ").contains(in.keyword());
  }

  @Nullable Piece parse(Cursor in, int offset, int length) {
    if (in.word(0).equals("HEX")) {
      in.skip(1);
      return new Piece.Hexadecimal(offset, length);
    }
    Value.Keyed keyed = (Value.Keyed) Objects.requireNonNull(in.take());
    return switch (keyed.name()) {
      case "TRAN" -> translated(keyed.value(), offset, length);
      case "CHANGE" -> changed(in, keyed.value(), offset, length);
      case "JFY" -> shifted(keyed.value(), offset, length, false);
      default -> shifted(keyed.value(), offset, length, true);
    };
  }

  private @Nullable Piece translated(Value how, int offset, int length) {
    String name = how instanceof Value.Word(_, String text, _) ? text : "";
    return switch (name) {
      case "HEX" -> new Piece.Hexadecimal(offset, length);
      case "UNHEX" -> new Piece.Unhexed(offset, length);
      case "BIT" -> new Piece.Bits(offset, length);
      case "UNBIT" -> new Piece.Unbitted(offset, length);
      case "LTOU" -> new Piece.Translated(offset, length, letters(true));
      case "UTOL" -> new Piece.Translated(offset, length, letters(false));
      case "ETOA" -> new Piece.Translated(offset, length, ascii(true));
      case "ALTSEQ" -> new Piece.Translated(offset, length, scope.alternate());
      case "ATOE" -> new Piece.Translated(offset, length, ascii(false));
      default -> scope.refuse(how.at(), "the translation `" + name + "`");
    };
  }

  /// Letters a to z to A to Z, or back; all other bytes stay.
  private byte[] letters(boolean up) {
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) i;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      byte small = scope.codePage().encode(c);
      byte large = scope.codePage().encode(Character.toUpperCase(c));
      table[(up ? small : large) & 0xFF] = up ? large : small;
    }
    return table;
  }

  /// The code page to ISO 8859-1, or back.
  private byte[] ascii(boolean to) {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    String text = scope.codePage().decode(all);
    byte[] table = new byte[256];
    for (int i = 0; i < all.length; i++) {
      int code = text.charAt(i) & 0xFF;
      table[to ? i : code] = (byte) (to ? code : i);
    }
    return table;
  }

  private @Nullable Piece changed(Cursor in, Value change, int offset, int length) {
    Value noMatch = in.keyed("NOMATCH");
    if (!(change instanceof Value.Group group) || length > CHANGE_MAX) {
      return scope.fail(change.at(), "`CHANGE` needs a list, and a field of 1 to 64 bytes");
    }
    Cursor list = new Cursor(group);
    int width = list.atEnd() ? -1 : values.positive(list.at(), list.take(), "length");
    if (width < 0) {
      return null;
    }
    List<Lookup.Entry> entries = new ArrayList<>();
    while (!list.atEnd()) {
      Lookup.Entry entry = entry(list, length);
      if (entry == null) {
        return null;
      }
      entries.add(entry);
    }
    if (entries.isEmpty()) {
      return scope.fail(change.at(), "`CHANGE` needs a value and what it becomes");
    }
    Lookup.Outcome otherwise = null;
    if (noMatch instanceof Value.Group none) {
      otherwise = outcome(new Cursor(none));
      if (otherwise == null) {
        return null;
      }
    }
    return new Lookup(offset, length, width, entries, otherwise);
  }

  private Lookup.@Nullable Entry entry(Cursor list, int length) {
    Span at = list.at();
    if (!(list.take() instanceof Value.Constant find)) {
      return scope.fail(at, "a value to be found is wanted here: C'…', X'…' or B'…'");
    }
    byte[] mask = Scope.fill(length, ALL_BITS);
    byte[] bytes = find.kind().equals("B") ? bits(find, mask) : scope.bytes(find);
    if (bytes == null) {
      return null;
    }
    byte pad = find.kind().equals("C") ? scope.codePage().encode(' ') : 0;
    byte[] whole = Arrays.copyOf(bytes, length);
    if (bytes.length < length) {
      Arrays.fill(whole, bytes.length, length, pad);
    }
    Lookup.Outcome outcome = outcome(list);
    return outcome == null ? null : new Lookup.Entry(whole, mask, outcome);
  }

  /// `B'01..…'`: bits that must be, and dots for those that may be either.
  private byte @Nullable [] bits(Value.Constant constant, byte[] mask) {
    String text = constant.text();
    if (text.length() % 8 != 0 || !text.matches("[01.]+") || text.length() / 8 > mask.length) {
      return scope.fail(constant.at(), "B'…' holds eights of 0, 1 and dots");
    }
    byte[] bytes = new byte[text.length() / 8];
    for (int i = 0; i < text.length(); i++) {
      int bit = 0x80 >> i % 8;
      if (text.charAt(i) == '.') {
        mask[i / 8] &= (byte) ~bit;
      } else if (text.charAt(i) == '1') {
        bytes[i / 8] |= (byte) bit;
      }
    }
    return bytes;
  }

  private Lookup.@Nullable Outcome outcome(Cursor list) {
    Value value = list.peek();
    if (value instanceof Value.Constant constant) {
      list.skip(1);
      byte[] bytes = scope.bytes(constant);
      return bytes == null ? null : new Lookup.Outcome.Bytes(bytes);
    }
    Value position = null;
    Value length = null;
    if (value instanceof Value.Group group) {
      list.skip(1);
      position = new Cursor(group).peek();
      length = new Cursor(group).peek(1);
    }
    if (position == null || length == null) {
      return scope.fail(list.at(), "a constant or a field in parentheses is wanted here");
    }
    int p = values.positive(position, "position");
    int m = p < 0 ? -1 : values.positive(length, "length");
    return m < 0 ? null : new Lookup.Outcome.Field(p - 1, m);
  }

  private @Nullable Piece shifted(Value how, int offset, int length, boolean squeeze) {
    if (!(how instanceof Value.Group group)) {
      return scope.fail(how.at(), "`SHIFT=LEFT` or `SHIFT=RIGHT` is wanted");
    }
    byte[] none = new byte[0];
    byte[] preblank = none;
    byte[] lead = none;
    byte[] middle = none;
    byte[] trail = none;
    String shift = "";
    byte pair = 0;
    int width = length;
    Cursor list = new Cursor(group);
    while (!list.atEnd()) {
      if (!(list.take() instanceof Value.Keyed(Span at, String name, Value value))) {
        return scope.fail(how.at(), "operands like SHIFT=LEFT are wanted");
      }
      String word = value instanceof Value.Word(_, String text, _) ? text : "";
      byte[] bytes = value instanceof Value.Constant constant ? scope.bytes(constant) : none;
      if (bytes == null) {
        return null;
      }
      switch (name) {
        case "SHIFT" -> shift = word;
        case "PREBLANK" -> preblank = bytes;
        case "LEAD" -> lead = bytes;
        case "MID" -> middle = bytes;
        case "TRAIL" -> trail = bytes;
        case "PAIR" -> pair = scope.codePage().encode(word.equals("APOST") ? '\'' : '"');
        case "LENGTH" -> width = values.positive(value, "length");
        default -> {
          return scope.fail(at, "`" + name + "` does not go with JFY or SQZ");
        }
      }
    }
    if (width < 0 || !shift.equals("LEFT") && !shift.equals("RIGHT")) {
      return scope.fail(how.at(), "`SHIFT=LEFT` or `SHIFT=RIGHT` is wanted");
    }
    boolean right = shift.equals("RIGHT");
    return new Shifted(offset, length, squeeze, right, preblank, lead, middle, trail, pair, width);
  }
}
