package homeport.runtime.json;

import homeport.data.CodePage;
import homeport.runtime.CobolProgram;
import homeport.runtime.markup.ElementText;
import homeport.runtime.markup.Encoding;
import homeport.runtime.markup.Indicators;
import homeport.runtime.markup.Output;
import homeport.runtime.markup.Part;
import homeport.runtime.markup.Stored;
import homeport.runtime.markup.Walk;
import java.util.ArrayList;
import java.util.List;

/// JSON GENERATE (Language Reference, "JSON GENERATE statement", "Operation of JSON GENERATE").
///
/// The document is made as a list of pieces first: whether a group is there at all depends on what
/// SUPPRESS leaves of it.
public final class JsonGenerate {
  /// "The receiver was too small" (Programming Guide, "JSON GENERATE exceptions").
  private static final int TOO_SMALL = 1;

  /// An item after ENCODING names no code page of the receiver's: as of JSON PARSE (A-0963).
  private static final int ENCODING_INVALID = 109;

  private static final String NULL = "null";

  private final CobolProgram program;
  private final byte[] b;
  private final int offset;
  private final CodePage page;
  private final Indicators indicators;

  private JsonGenerate(CobolProgram program, byte[] b, int offset, CodePage page) {
    this.program = program;
    this.b = b;
    this.offset = offset;
    this.page = page;
    this.indicators = program.unit().markup().indicators(b, offset);
  }

  /// Makes a document.
  ///
  /// @param slots of what depends on an OCCURS DEPENDING ON in the operand
  /// @param item the kind of the receiver, an ordinal of [homeport.data.Encoding]
  /// @param characters how many a UTF-8 receiver holds; 0 when its bytes count
  /// @param ccsid how the document is encoded; 0 as the program is
  /// @return what JSON-CODE becomes
  public static int generate(
      CobolProgram program,
      byte[] constants,
      int partOffset,
      int partLength,
      int slots,
      int item,
      int characters,
      int ccsid,
      byte[] from,
      int fromOffset,
      int fromLength,
      byte[] to,
      int toOffset,
      int toLength) {
    Part root = program.unit().markup().operand(constants, partOffset, partLength, slots);
    CodePage page = CodePage.of(program.info().codepage());
    JsonGenerate document = new JsonGenerate(program, from, fromOffset, page);
    Encoding encoding;
    try {
      encoding = Encoding.of(item, ccsid, page);
    } catch (IllegalArgumentException _) {
      program.unit().markup().writeNothing();
      return ENCODING_INVALID;
    }
    List<String> pieces = new ArrayList<>();
    document.root(root, pieces);
    Output output =
        program
            .unit()
            .markup()
            .write(program, pieces, encoding, to, toOffset, toLength, characters);
    return output.isFull() ? TOO_SMALL : 0;
  }

  /// COUNT IN of the document that was made last.
  public static int count(CobolProgram program) {
    return program.unit().markup().count();
  }

  /// The outermost item is there even if nothing is left of it.
  private void root(Part root, List<String> pieces) {
    boolean named = !root.name().isEmpty();
    if (named) {
      pieces.add("{" + JsonText.quoted(root.name()) + ":");
    }
    if (indicators.isNull(root, Walk.START)) {
      pieces.add(NULL);
    } else if (root.isTable()) {
      array(root, Walk.START, pieces);
    } else if (root.content() instanceof Part.Group(List<Part> parts)) {
      object(parts, Walk.START, pieces);
    } else {
      pieces.add(element(root, stored(root, offset + root.offset())));
    }
    if (named) {
      pieces.add("}");
    }
  }

  /// @return true when anything is in it
  private boolean object(List<Part> parts, Walk at, List<String> pieces) {
    pieces.add("{");
    boolean any = members(parts, at, pieces, false);
    pieces.add("}");
    return any;
  }

  private boolean members(List<Part> parts, Walk at, List<String> pieces, boolean anyBefore) {
    boolean any = anyBefore;
    for (Part part : parts) {
      if (part.name().isEmpty() && part.content() instanceof Part.Group(List<Part> inner)) {
        any = members(inner, at, pieces, any);
        continue;
      }
      List<String> value = new ArrayList<>();
      if (value(part, at, value)) {
        String head = (any ? "," : "") + JsonText.quoted(part.name()) + ":";
        value.set(0, head + value.getFirst());
        pieces.addAll(value);
        any = true;
      }
    }
    return any;
  }

  /// @return false when it is left out
  private boolean value(Part part, Walk at, List<String> pieces) {
    return part.isTable() ? array(part, at, pieces) : occurrence(part, at, pieces);
  }

  /// A table without occurrences is an empty array; one whose occurrences are all left out is left
  /// out itself (A-0912).
  private boolean array(Part part, Walk at, List<String> pieces) {
    if (indicators.isNull(part, at)) {
      pieces.add(NULL);
      return true;
    }
    int times = part.times();
    boolean any = false;
    pieces.add("[");
    for (int i = 0; i < times; i++) {
      List<String> value = new ArrayList<>();
      if (occurrence(part, at.to(i, part.stride()), value)) {
        if (any) {
          value.set(0, "," + value.getFirst());
        }
        pieces.addAll(value);
        any = true;
      }
    }
    pieces.add("]");
    return any || times == 0;
  }

  private boolean occurrence(Part part, Walk at, List<String> pieces) {
    Stored item = stored(part, offset + part.offset() + at.shift());
    if (ElementText.isSuppressed(part, item)) {
      return false;
    }
    if (indicators.isNull(part, at)) {
      pieces.add(NULL);
      return true;
    }
    if (part.content() instanceof Part.Group(List<Part> parts)) {
      return object(parts, at, pieces);
    }
    pieces.add(element(part, item));
    return true;
  }

  private Stored stored(Part part, int at) {
    return Stored.of(program, part, b, at);
  }

  private String element(Part part, Stored item) {
    if (ElementText.isNull(part.content(), item)) {
      return NULL;
    }
    Part.Content plain =
        part.content() instanceof Part.Nullable nullable ? nullable.of() : part.content();
    if (plain instanceof Part.External external) {
      return ElementText.notation(external, item);
    }
    String text = ElementText.of(part.content(), item, page);
    return isText(part.content()) ? JsonText.quoted(text) : text;
  }

  private static boolean isText(Part.Content content) {
    return switch (content) {
      case Part.Characters _, Part.Edited _ -> true;
      case Part.Nullable(Part.Fill _, Part.Content of) -> isText(of);
      case Part.Number _,
          Part.Floating _,
          Part.External _,
          Part.Flag _,
          Part.Group _,
          Part.Skipped _ ->
          false;
    };
  }
}
