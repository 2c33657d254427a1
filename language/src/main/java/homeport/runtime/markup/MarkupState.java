package homeport.runtime.markup;

import homeport.runtime.CobolProgram;
import homeport.runtime.DynamicItems;
import homeport.runtime.xml.XmlParse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What JSON and XML statements of a run unit keep: the layouts that were read, and what the last
/// statement has to say besides its code.
public final class MarkupState {
  private final Map<byte[], Map<Integer, Part>> parts = new IdentityHashMap<>();
  private final List<Indicators.Elsewhere> indicators = new ArrayList<>();
  private final XmlParse.Active parses = new XmlParse.Active();
  private int count;
  private int status;
  private byte @Nullable [] receiver;
  private int receiverOffset;
  private int limit;
  private int[] varying = new int[16];
  private @Nullable Utf8Part utf8Part;

  public MarkupState() {}

  /// What the next statement's operand has in one of the slots of [Part.Varying].
  public static void varying(CobolProgram program, int slot, int value) {
    MarkupState state = program.unit().markup();
    if (slot >= state.varying.length) {
      state.varying = Arrays.copyOf(state.varying, 2 * slot);
    }
    state.varying[slot] = value;
  }

  /// The operand of a statement.
  ///
  /// @param slots how many slots it has, all of which [#varying] has filled
  public Part operand(byte[] constants, int offset, int length, int slots) {
    Part most = part(constants, offset, length);
    return slots == 0 ? most : most.now(varying);
  }

  /// The layout that stands among a program's constants.
  private Part part(byte[] constants, int offset, int length) {
    return parts
        .computeIfAbsent(constants, _ -> new HashMap<>())
        .computeIfAbsent(offset, _ -> PartReader.part(constants, offset, length));
  }

  /// The next document goes into a dynamic-length item.
  ///
  /// @param limit the most bytes that it can have
  public static void into(
      CobolProgram program, byte[] item, int itemOffset, int itemLength, int limit) {
    MarkupState state = program.unit().markup();
    state.receiver = item;
    state.receiverOffset = itemOffset;
    state.limit = limit;
  }

  /// The next document replaces characters of a UTF-8 item: those behind them move up or down.
  public static void intoPart(
      CobolProgram program, byte[] b, int offset, int length, int held, int from, int count) {
    program.unit().markup().utf8Part = new Utf8Part(b, offset, length, held, from, count);
  }

  /// No document is made after all.
  public void writeNothing() {
    receiver = null;
    utf8Part = null;
    count(0);
  }

  /// One more indicator of JSON's null for the next statement that is not among its items: the
  /// first occurrence is at the start of these bytes.
  public static void indicator(CobolProgram program, byte[] b, int offset, int length) {
    program.unit().markup().indicators.add(new Indicators.Elsewhere(b, offset));
  }

  /// All the indicators of the statement that begins.
  public Indicators indicators(byte[] operand, int offset) {
    List<Indicators.Elsewhere> elsewhere = List.copyOf(indicators);
    indicators.clear();
    return new Indicators(operand, offset, elsewhere);
  }

  /// Writes a document, and keeps its length for COUNT.
  ///
  /// @param to the receiver; where [#into] was called before, what says where its characters are
  @SuppressWarnings("ReferenceEquality") // the same storage, not the same bytes
  public Output write(
      CobolProgram program,
      List<String> pieces,
      Encoding encoding,
      byte[] to,
      int toOffset,
      int toLength,
      int characters) {
    if (utf8Part != null) {
      Output output = utf8Part.write(pieces, encoding);
      utf8Part = null;
      count(output.length());
      return output;
    }
    int most = to == receiver && toOffset == receiverOffset ? limit : 0;
    receiver = null;
    byte[] made = most == 0 ? to : new byte[size(pieces, encoding, most)];
    Output output =
        most == 0
            ? new Output(encoding, to, toOffset, toLength, characters)
            : new Output(encoding, made, 0, made.length, 0);
    pieces.forEach(output::put);
    count(output.length());
    if (most > 0) {
      int bytes = output.length() * encoding.unit();
      DynamicItems.set(program, to, toOffset, toLength, made, 0, bytes, most, 0);
    }
    return output;
  }

  /// The bytes that a document has, as far as they can be had.
  private static int size(List<String> pieces, Encoding encoding, int most) {
    long size = 0;
    for (String piece : pieces) {
      size += encoding.encode(piece).length;
    }
    return (int) Math.min(size, most);
  }

  /// XML PARSE statements that are under way.
  public XmlParse.Active parses() {
    return parses;
  }

  /// COUNT IN: bytes of the last document that was made.
  public int count() {
    return count;
  }

  public void count(int bytes) {
    count = bytes;
  }

  /// JSON-STATUS.
  public int status() {
    return status;
  }

  public void status(int value) {
    status = value;
  }
}
