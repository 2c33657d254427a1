package homeport.runtime.xml;

import homeport.data.XmlCharacters;
import homeport.runtime.xml.XmlEvent.Kind;
import java.util.Deque;

/// What stands between tags: characters, references, CDATA sections, comments, processing
/// instructions.
final class XmlContent {
  private final XmlInput input;
  private final Deque<XmlEvent> events;
  private final XmlEntities entities;
  private final boolean xmlss;

  XmlContent(XmlInput input, Deque<XmlEvent> events, XmlEntities entities, boolean xmlss) {
    this.input = input;
    this.events = events;
    this.entities = entities;
    this.xmlss = xmlss;
  }

  /// Characters up to the next tag. At the end of what has come, those that are there; the text
  /// goes on with the next event.
  void characters() {
    StringBuilder text = new StringBuilder();
    while (true) {
      if (input.atEnd() || text.length() >= XmlReader.FRAGMENT_MAX) {
        interrupt(text);
        return;
      }
      char c = input.peek();
      if (c == '<') {
        flush(text);
        return;
      }
      int start = input.at();
      try {
        if (c == '&') {
          reference(text);
        } else {
          character(c, text);
        }
      } catch (XmlInput.Incomplete e) {
        input.back(start);
        if (text.isEmpty() && events.isEmpty()) {
          throw e;
        }
        interrupt(text);
        return;
      }
    }
  }

  /// The text goes on with what has not come yet; a carriage return waits for it.
  private void interrupt(StringBuilder text) {
    if (text.isEmpty()) {
      return;
    }
    int last = text.length() - 1;
    if (text.charAt(last) == '\r') {
      if (last == 0 && events.isEmpty()) {
        throw new XmlInput.Incomplete();
      }
      text.setLength(last);
      input.back(input.at() - 1);
    }
    if (text.isEmpty()) {
      return;
    }
    events.add(XmlEvent.of(Kind.CONTENT_CHARACTERS, input.lines(text.toString())).continued());
  }

  private void flush(StringBuilder text) {
    if (!text.isEmpty()) {
      events.add(XmlEvent.of(Kind.CONTENT_CHARACTERS, input.lines(text.toString())));
      text.setLength(0);
    }
  }

  private void character(char c, StringBuilder text) {
    if (c == ']' && input.startsWith("]]>")) {
      throw input.malformed(XmlFault.CDATA_END);
    }
    int point = input.nextCodePoint();
    if (!XmlCharacters.isCharacter(point)) {
      throw input.malformed(XmlFault.CONTENT_CHARACTER);
    }
    text.appendCodePoint(point);
  }

  /// A reference is part of the text, or an event of its own for XMLPARSE(COMPAT).
  private void reference(StringBuilder text) {
    XmlEntities.Reference reference = entities.read(input);
    String means = reference.text();
    if (xmlss && means != null) {
      text.append(means);
      return;
    }
    flush(text);
    if (means == null) {
      Kind kind = xmlss ? Kind.UNRESOLVED_REFERENCE : Kind.UNKNOWN_REFERENCE_IN_CONTENT;
      events.add(XmlEvent.of(kind, reference.name()));
    } else if (reference.isNumber()) {
      events.add(XmlEvent.of(Kind.CONTENT_NATIONAL_CHARACTER, means));
    } else if (XmlEntities.isPredefined(reference)) {
      events.add(XmlEvent.of(Kind.CONTENT_CHARACTER, means));
    } else {
      events.add(XmlEvent.of(Kind.CONTENT_CHARACTERS, means));
    }
  }

  void cdata() {
    input.reading(XmlInput.Reading.CDATA);
    input.accept("<![CDATA[");
    String text = checked(input.until("]]>"), XmlFault.CONTENT_CHARACTER);
    events.add(XmlEvent.of(Kind.START_OF_CDATA_SECTION, xmlss ? "" : "<![CDATA["));
    for (int at = 0; at < text.length(); at += XmlReader.FRAGMENT_MAX) {
      int to = Math.min(text.length(), at + XmlReader.FRAGMENT_MAX);
      XmlEvent part = XmlEvent.of(Kind.CONTENT_CHARACTERS, input.lines(text.substring(at, to)));
      events.add(to == text.length() ? part : part.continued());
    }
    events.add(XmlEvent.of(Kind.END_OF_CDATA_SECTION, xmlss ? "" : "]]>"));
  }

  void comment() {
    input.reading(XmlInput.Reading.COMMENT);
    input.accept("<!--");
    String text = checked(input.until("--"), XmlFault.COMMENT_CHARACTER);
    if (input.next() != '>') {
      throw input.malformed(XmlFault.COMMENT_HYPHENS);
    }
    events.add(XmlEvent.of(Kind.COMMENT, input.lines(text)));
  }

  void instruction() {
    input.reading(XmlInput.Reading.INSTRUCTION);
    input.accept("<?");
    String target = input.name(XmlFault.TARGET_START);
    if (target.equalsIgnoreCase("xml")) {
      throw input.malformed(XmlFault.INSTRUCTION_XML);
    }
    if (!input.skipSpace() && !input.startsWith("?>")) {
      throw input.malformed(XmlFault.TARGET_CHARACTER);
    }
    String data = checked(input.until("?>"), XmlFault.INSTRUCTION_CHARACTER);
    events.add(XmlEvent.of(Kind.PROCESSING_INSTRUCTION_TARGET, target));
    events.add(XmlEvent.of(Kind.PROCESSING_INSTRUCTION_DATA, input.lines(data)));
  }

  private String checked(String text, XmlFault wrong) {
    if (!XmlCharacters.areCharacters(text)) {
      throw input.malformed(wrong);
    }
    return text;
  }
}
