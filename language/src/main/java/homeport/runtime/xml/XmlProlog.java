package homeport.runtime.xml;

import homeport.runtime.Abend;
import homeport.runtime.xml.XmlEvent.Kind;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The beginning of a document: the XML declaration, and the document type declaration with the
/// entities it declares. What else a declaration does to a document (attributes by default,
/// parameter entities) is refused by name.
final class XmlProlog {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final XmlInput input;
  private final Deque<XmlEvent> events;
  private final XmlEntities entities;
  private final boolean xmlss;
  private boolean typed;

  XmlProlog(XmlInput input, Deque<XmlEvent> events, XmlEntities entities, boolean xmlss) {
    this.input = input;
    this.events = events;
    this.entities = entities;
    this.xmlss = xmlss;
  }

  void start() {
    input.reading(XmlInput.Reading.DECLARATION);
    if (input.startsWith(BYTE_ORDER_MARK)) {
      input.next();
    }
    String all = input.all();
    if (all.length() > XmlReader.FRAGMENT_MAX && !xmlss) {
      throw new Abend(
          "U4038",
          "XML PARSE under XMLPARSE(COMPAT): a document of more than "
              + XmlReader.FRAGMENT_MAX
              + " characters");
    }
    boolean declared = input.startsWith("<?xml") && input.isSpace(input.peek("<?xml".length()));
    if (declared) {
      input.await("?>");
    }
    events.add(XmlEvent.of(Kind.START_OF_DOCUMENT, xmlss ? "" : all));
    if (declared) {
      input.accept("<?xml");
      declaration();
    }
  }

  private void declaration() {
    String version = value("version", XmlFault.VERSION_VALUE);
    if (version == null) {
      throw input.malformed(XmlFault.VERSION_MISSING);
    }
    if (!version.matches("1\\.[0-9]+")) {
      throw input.malformed(XmlFault.VERSION_VALUE);
    }
    events.add(XmlEvent.of(Kind.VERSION_INFORMATION, version));
    String encoding = value("encoding", XmlFault.ENCODING_VALUE);
    if (encoding != null) {
      if (!encoding.matches("[A-Za-z][A-Za-z0-9._-]*")) {
        throw input.malformed(XmlFault.ENCODING_VALUE);
      }
      events.add(XmlEvent.of(Kind.ENCODING_DECLARATION, encoding));
    }
    String standalone = value("standalone", XmlFault.STANDALONE_VALUE);
    if (standalone != null) {
      if (!standalone.equals("yes") && !standalone.equals("no")) {
        throw input.malformed(XmlFault.STANDALONE_VALUE);
      }
      events.add(XmlEvent.of(Kind.STANDALONE_DECLARATION, standalone));
    }
    input.skipSpace();
    if (!input.accept("?>")) {
      throw input.malformed(XmlFault.DECLARATION_END);
    }
  }

  private @Nullable String value(String name, XmlFault wrong) {
    int before = input.at();
    if (!input.skipSpace() || !input.accept(name)) {
      input.back(before);
      return null;
    }
    input.skipSpace();
    if (!input.accept("=")) {
      throw input.malformed(wrong);
    }
    input.skipSpace();
    char quote = input.next();
    if (quote != '"' && quote != '\'') {
      throw input.malformed(wrong);
    }
    return input.until(String.valueOf(quote));
  }

  void documentType() {
    input.reading(XmlInput.Reading.DECLARATION);
    if (typed) {
      throw input.malformed(XmlFault.DOCTYPE_SECOND);
    }
    int start = input.at();
    input.accept("<!DOCTYPE");
    if (!input.isSpace(input.peek())) {
      throw input.malformed(XmlFault.DOCTYPE_START);
    }
    input.skipSpace();
    String root = input.name(XmlFault.DOCTYPE_START);
    input.skipSpace();
    if (input.peek() == 'S' || input.peek() == 'P') {
      externalId();
      entities.external();
    }
    if (input.accept("[")) {
      subset();
      input.skipSpace();
    }
    if (input.next() != '>') {
      throw input.malformed(XmlFault.DOCTYPE_START);
    }
    typed = true;
    String text = xmlss ? root : input.from(start);
    events.add(XmlEvent.of(Kind.DOCUMENT_TYPE_DECLARATION, text));
  }

  private void externalId() {
    int literals = input.accept("PUBLIC") ? 2 : 1;
    if (literals == 1 && !input.accept("SYSTEM")) {
      throw input.malformed(XmlFault.DOCTYPE_START);
    }
    for (int i = 0; i < literals; i++) {
      input.skipSpace();
      String _ = literal();
    }
    input.skipSpace();
  }

  private String literal() {
    char quote = input.next();
    if (quote != '"' && quote != '\'') {
      throw input.malformed(XmlFault.DOCTYPE_START);
    }
    return input.until(String.valueOf(quote));
  }

  /// Entities with a text of their own are remembered, notations and element types passed over.
  private void subset() {
    input.skipSpace();
    while (!input.accept("]")) {
      if (input.accept("<!--")) {
        String _ = input.until("-->");
      } else if (input.accept("<!ENTITY")) {
        entity();
      } else if (input.accept("<!ELEMENT") || input.accept("<!NOTATION")) {
        String _ = input.until(">");
      } else if (input.startsWith("<!ATTLIST") || input.startsWith("%")) {
        throw new Abend(
            "U4038",
            "XML PARSE: a document type declaration with ATTLIST or parameter entities is not"
                + " supported");
      } else {
        throw input.malformed(XmlFault.DOCTYPE_START);
      }
      input.skipSpace();
    }
  }

  private void entity() {
    input.skipSpace();
    if (input.peek() == '%') {
      throw new Abend("U4038", "XML PARSE: parameter entities are not supported");
    }
    String name = input.name(XmlFault.DOCTYPE_START);
    input.skipSpace();
    char c = input.peek();
    if (c == '"' || c == '\'') {
      entities.declare(name, literal());
      input.skipSpace();
    } else {
      entities.external();
      String _ = input.until(">");
      return;
    }
    if (input.next() != '>') {
      throw input.malformed(XmlFault.DOCTYPE_START);
    }
  }
}
