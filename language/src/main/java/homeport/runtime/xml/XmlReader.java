package homeport.runtime.xml;

import homeport.data.XmlCharacters;
import homeport.runtime.xml.XmlEvent.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Reads a document event by event, as much of it as there is: text is added segment by segment,
/// and a piece of markup that is not whole yet is read again from its start when more has come.
/// What a tag is, [XmlTags] knows; what stands between tags, [XmlContent].
final class XmlReader {
  /// The longest text of an event; longer content comes in several.
  static final int FRAGMENT_MAX = 1 << 22;

  private final XmlInput input;
  private final boolean xmlss;
  private final XmlTags tags;
  private final XmlContent content;
  private final XmlProlog prolog;
  private final Deque<XmlEvent> events = new ArrayDeque<>();
  private Place place = Place.START;

  /// How far the document is.
  private enum Place {
    START,
    PROLOG,
    CONTENT,
    EPILOG,
    ENDED,
    FAILED
  }

  /// @param ebcdic whether NEXT LINE ends lines
  XmlReader(boolean xmlss, boolean ebcdic) {
    this.xmlss = xmlss;
    this.input = new XmlInput(ebcdic);
    XmlEntities entities = new XmlEntities();
    if (!xmlss) {
      entities.external();
    }
    this.tags = new XmlTags(input, events, entities, xmlss);
    this.content = new XmlContent(input, events, entities, xmlss);
    this.prolog = new XmlProlog(input, events, entities, xmlss);
  }

  /// More of the document.
  void add(String text) {
    input.add(text);
  }

  /// The next event; null when it takes more text to know it.
  @Nullable XmlEvent next() {
    while (events.isEmpty() && place != Place.ENDED && place != Place.FAILED) {
      int start = input.at();
      try {
        step();
      } catch (XmlInput.Incomplete _) {
        input.back(start);
        return null;
      } catch (XmlInput.Malformed e) {
        events.clear();
        fail(e.fault());
      }
    }
    return events.poll();
  }

  /// Nothing more comes: the document ends too early.
  ///
  /// @param code what XMLPARSE(XMLSS) says
  XmlEvent endsEarly(int code) {
    place = Place.FAILED;
    int compat =
        switch (input.reading()) {
          case TAG -> XmlFault.END_IN_TAG.code(false);
          case COMMENT -> XmlFault.END_IN_COMMENT.code(false);
          case INSTRUCTION -> XmlFault.END_IN_INSTRUCTION.code(false);
          case CDATA -> XmlFault.END_IN_CDATA.code(false);
          case REFERENCE -> XmlFault.END_IN_REFERENCE.code(false);
          case DECLARATION -> XmlFault.END_IN_DECLARATION.code(false);
          case TEXT ->
              (tags.depth() == 0 ? XmlFault.END_BEFORE_ROOT : XmlFault.END_IN_CONTENT).code(false);
        };
    return XmlEvent.exception(xmlss ? code : compat, input.before(FRAGMENT_MAX));
  }

  /// Bytes that are no characters.
  XmlEvent badBytes() {
    place = Place.FAILED;
    return XmlEvent.exception(XmlFault.ENCODING_BYTES.code(xmlss), input.before(FRAGMENT_MAX));
  }

  private void fail(XmlFault fault) {
    place = Place.FAILED;
    events.add(XmlEvent.exception(fault.code(xmlss), input.before(FRAGMENT_MAX)));
  }

  private void step() {
    input.reading(XmlInput.Reading.TEXT);
    switch (place) {
      case START -> {
        prolog.start();
        place = Place.PROLOG;
      }
      case PROLOG -> outside(false);
      case CONTENT -> inside();
      case EPILOG -> outside(true);
      case ENDED, FAILED -> throw new IllegalStateException("no more events");
    }
  }

  /// Between the XML declaration and the root element, or behind that.
  private void outside(boolean behind) {
    input.skipSpace();
    if (behind && input.atEnd()) {
      events.add(XmlEvent.of(Kind.END_OF_DOCUMENT, ""));
      place = Place.ENDED;
      return;
    }
    if (input.peek() != '<') {
      throw input.malformed(XmlFault.SPACE_CHARACTER);
    }
    if (input.startsWith("<!--")) {
      content.comment();
    } else if (input.startsWith("<?")) {
      content.instruction();
    } else if (input.startsWith("<!DOCTYPE")) {
      if (behind) {
        throw input.malformed(XmlFault.DOCTYPE_AFTER);
      }
      prolog.documentType();
    } else if (input.startsWith("<!")) {
      throw input.malformed(XmlFault.MARKUP_START_OUTSIDE);
    } else if (behind) {
      throw input.malformed(XmlFault.ELEMENT_AFTER);
    } else {
      tags.start(true);
      place = tags.depth() == 0 ? Place.EPILOG : Place.CONTENT;
    }
  }

  private void inside() {
    if (input.peek() != '<') {
      content.characters();
    } else if (input.startsWith("</")) {
      tags.end();
      if (tags.depth() == 0) {
        place = Place.EPILOG;
      }
    } else if (input.startsWith("<!--")) {
      content.comment();
    } else if (input.startsWith("<![CDATA[")) {
      content.cdata();
    } else if (input.startsWith("<?")) {
      content.instruction();
    } else if (input.startsWith("<!") || !isName(input.peek(1))) {
      throw input.malformed(XmlFault.MARKUP_START);
    } else {
      tags.start(false);
    }
  }

  private static boolean isName(char c) {
    return XmlCharacters.isNameStart(c) || c == ':' || Character.isSurrogate(c);
  }
}
