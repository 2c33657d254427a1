package homeport.runtime.xml;

import homeport.data.CodePage;
import homeport.data.XmlCharacters;
import homeport.runtime.CobolProgram;
import homeport.runtime.markup.ElementText;
import homeport.runtime.markup.Encoding;
import homeport.runtime.markup.Output;
import homeport.runtime.markup.Part;
import homeport.runtime.markup.Stored;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// XML GENERATE (Language Reference, "XML GENERATE statement", "Operation of XML GENERATE").
public final class XmlGenerate {
  // Programming Guide, "XML GENERATE exceptions".
  private static final int TOO_SMALL = 400;
  private static final int ENCODING_INVALID = 414;
  private static final int NOT_UTF_16 = 415;
  private static final int NAMESPACE_INVALID = 416;
  private static final int CONTENT_ILLEGAL = 417;
  private static final int SUBSTITUTED = 418;
  private static final int PREFIX_INVALID = 419;

  private static final int NATIONAL = homeport.data.Encoding.NATIONAL.ordinal();

  private final CobolProgram program;
  private final byte[] b;
  private final int offset;
  private final CodePage page;
  private final String namespace;
  private final String prefix;
  private boolean illegal;

  private XmlGenerate(
      CobolProgram program, byte[] b, int offset, CodePage page, String namespace, String prefix) {
    this.program = program;
    this.b = b;
    this.offset = offset;
    this.page = page;
    this.namespace = namespace;
    this.prefix = prefix;
  }

  /// Makes a document.
  ///
  /// @param slots of what depends on an OCCURS DEPENDING ON in the operand
  /// @param item the kind of the receiver, an ordinal of [homeport.data.Encoding]
  /// @param ccsid how the document is encoded; 0 as the program is
  /// @param declaration 1 for XML-DECLARATION
  /// @return what XML-CODE becomes
  public static int generate(
      CobolProgram program,
      byte[] constants,
      int partOffset,
      int partLength,
      int slots,
      int item,
      int ccsid,
      int declaration,
      byte[] namespace,
      int namespaceOffset,
      int namespaceLength,
      byte[] prefix,
      int prefixOffset,
      int prefixLength,
      byte[] from,
      int fromOffset,
      int fromLength,
      byte[] to,
      int toOffset,
      int toLength) {
    program.unit().markup().count(0);
    CodePage page = CodePage.of(program.info().codepage());
    String uri = decoded(namespace, namespaceOffset, namespaceLength);
    String before = decoded(prefix, prefixOffset, prefixLength);
    if (!XmlCharacters.areCharacters(uri)) {
      return NAMESPACE_INVALID;
    }
    if (!before.isEmpty() && !XmlCharacters.isLocalName(before)) {
      return PREFIX_INVALID;
    }
    Encoding encoding;
    try {
      encoding = Encoding.of(item, ccsid, page);
    } catch (IllegalArgumentException e) {
      return item == NATIONAL ? NOT_UTF_16 : ENCODING_INVALID;
    }
    String used = uri.isEmpty() ? "" : before;
    XmlGenerate document = new XmlGenerate(program, from, fromOffset, page, uri, used);
    List<String> pieces = new ArrayList<>();
    if (declaration != 0) {
      pieces.add("<?xml version=\"1.0\" encoding=\"" + encoding.name() + "\"?>");
    }
    document.root(
        program.unit().markup().operand(constants, partOffset, partLength, slots), pieces);
    Output output =
        program.unit().markup().write(program, pieces, encoding, to, toOffset, toLength, 0);
    return document.outcome(output);
  }

  /// A namespace or prefix, which the program has converted to UTF-8.
  private static String decoded(byte[] b, int offset, int length) {
    return new String(b, offset, length, StandardCharsets.UTF_8).stripTrailing();
  }

  /// COUNT IN of the document that was made last.
  public static int count(CobolProgram program) {
    return program.unit().markup().count();
  }

  private int outcome(Output output) {
    if (output.isFull()) {
      return TOO_SMALL;
    }
    return illegal ? CONTENT_ILLEGAL : output.isSubstituted() ? SUBSTITUTED : 0;
  }

  private void root(Part root, List<String> pieces) {
    String declared =
        namespace.isEmpty()
            ? ""
            : " xmlns"
                + (prefix.isEmpty() ? "" : ":" + prefix)
                + "=\""
                + XmlText.escaped(namespace)
                + "\"";
    for (int i = 0; i < root.times(); i++) {
      int shift = i * root.stride();
      if (root.content() instanceof Part.Group(List<Part> parts)) {
        group(root, parts, shift, declared, pieces);
      } else {
        pieces.add(element(root, stored(root, shift), declared));
      }
    }
  }

  /// The start tag with its attributes, what is in it, the end tag.
  private void group(
      Part group, List<Part> parts, int shift, String declared, List<String> pieces) {
    String name = qualified(name(group));
    StringBuilder attributes = new StringBuilder();
    attributes(parts, shift, attributes);
    pieces.add("<" + name + declared + attributes + ">");
    parts.forEach(part -> inside(part, shift, pieces));
    pieces.add("</" + name + ">");
  }

  private void attributes(List<Part> parts, int shift, StringBuilder to) {
    for (Part part : parts) {
      if (isUnnamed(part) && part.content() instanceof Part.Group(List<Part> inner)) {
        attributes(inner, shift, to);
      } else if (part.type() == Part.Type.ATTRIBUTE) {
        Stored item = stored(part, shift);
        if (!ElementText.isSuppressed(part, item)) {
          String text = text(part, item);
          boolean legal = XmlCharacters.areCharacters(text);
          to.append(' ').append(legal ? name(part) : hexadecimal(part)).append("=\"");
          to.append(value(item, text, legal)).append('"');
        }
      }
    }
  }

  /// Elements and content; attributes are in the start tag already.
  private void inside(Part part, int shift, List<String> pieces) {
    if (part.type() == Part.Type.ATTRIBUTE) {
      return;
    }
    for (int i = 0; i < part.times(); i++) {
      int to = shift + i * part.stride();
      if (part.content() instanceof Part.Group(List<Part> parts)) {
        if (isUnnamed(part)) {
          parts.forEach(inner -> inside(inner, to, pieces));
        } else if (anyLeft(parts, to)) {
          group(part, parts, to, "", pieces);
        }
      } else {
        Stored item = stored(part, to);
        if (!ElementText.isSuppressed(part, item)) {
          pieces.add(
              part.type() == Part.Type.CONTENT ? content(part, item) : element(part, item, ""));
        }
      }
    }
  }

  private static boolean isUnnamed(Part part) {
    return part.name().isEmpty();
  }

  /// A group of which everything is suppressed, or which has no length, is suppressed itself.
  private boolean anyLeft(List<Part> parts, int shift) {
    for (Part part : parts) {
      for (int i = 0; i < part.times(); i++) {
        int to = shift + i * part.stride();
        boolean left =
            part.content() instanceof Part.Group(List<Part> inner)
                ? anyLeft(inner, to)
                : !ElementText.isSuppressed(part, stored(part, to));
        if (left) {
          return true;
        }
      }
    }
    return false;
  }

  private Stored stored(Part part, int shift) {
    return Stored.of(program, part, b, offset + part.offset() + shift);
  }

  private String text(Part part, Stored item) {
    return ElementText.of(part.content(), item, page);
  }

  private String element(Part part, Stored item, String declared) {
    String text = text(part, item);
    boolean legal = XmlCharacters.areCharacters(text);
    String name = qualified(legal ? name(part) : hexadecimal(part));
    return "<" + name + declared + ">" + value(item, text, legal) + "</" + name + ">";
  }

  /// Content that cannot be written becomes an element.
  private String content(Part part, Stored item) {
    String text = text(part, item);
    return XmlCharacters.areCharacters(text) ? XmlText.escaped(text) : element(part, item, "");
  }

  private String value(Stored item, String text, boolean legal) {
    if (legal) {
      return XmlText.escaped(text);
    }
    illegal = true;
    return XmlText.hexadecimal(item.b(), item.at(), item.length());
  }

  private static String name(Part part) {
    return part.exact() ? part.name() : XmlText.name(part.name());
  }

  private static String hexadecimal(Part part) {
    return "hex." + part.name();
  }

  private String qualified(String name) {
    return prefix.isEmpty() ? name : prefix + ":" + name;
  }
}
