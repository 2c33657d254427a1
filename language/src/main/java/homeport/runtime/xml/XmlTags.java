package homeport.runtime.xml;

import homeport.data.XmlCharacters;
import homeport.runtime.Abend;
import homeport.runtime.xml.XmlEvent.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Start tags with their attributes, end tags, and the namespaces that are declared (Namespaces in
/// XML 1.0).
final class XmlTags {
  /// Elements within elements; more is an attack.
  private static final int DEPTH_MAX = 10_000;

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final XmlInput input;
  private final Deque<XmlEvent> events;
  private final XmlEntities entities;
  private final boolean xmlss;
  private final Deque<Element> open = new ArrayDeque<>();

  /// An element that is open, with the namespaces that prefixes mean in it.
  private record Element(String name, Map<String, String> namespaces) {}

  /// @param events of the value: several where references are told apart
  private record Attribute(String name, String value, List<XmlEvent> events) {}

  XmlTags(XmlInput input, Deque<XmlEvent> events, XmlEntities entities, boolean xmlss) {
    this.input = input;
    this.events = events;
    this.entities = entities;
    this.xmlss = xmlss;
  }

  int depth() {
    return open.size();
  }

  /// A start tag, or the tag of an empty element.
  void start(boolean root) {
    input.reading(XmlInput.Reading.TAG);
    input.next();
    String name = input.name(root ? XmlFault.ROOT_NAME_START : XmlFault.NAME_START);
    List<Attribute> attributes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean spaced = input.skipSpace();
    while (input.peek() != '>' && input.peek() != '/') {
      if (!spaced) {
        throw input.malformed(XmlFault.NAME_CHARACTER);
      }
      Attribute attribute = attribute();
      if (!seen.add(attribute.name())) {
        throw input.malformed(XmlFault.DUPLICATE_ATTRIBUTE);
      }
      attributes.add(attribute);
      spaced = input.skipSpace();
    }
    boolean empty = input.accept("/");
    if (input.next() != '>') {
      throw input.malformed(XmlFault.EMPTY_TAG_END);
    }
    Element element = new Element(name, namespaces(attributes));
    List<XmlEvent> made = new ArrayList<>();
    made.add(named(Kind.START_OF_ELEMENT, name, element.namespaces(), true));
    attributes(attributes, element.namespaces(), made);
    if (empty) {
      made.add(named(Kind.END_OF_ELEMENT, name, element.namespaces(), true));
    } else if (open.size() >= DEPTH_MAX) {
      throw new Abend("U4038", "XML PARSE: elements are nested deeper than " + DEPTH_MAX);
    } else {
      open.push(element);
    }
    events.addAll(made);
  }

  void end() {
    input.reading(XmlInput.Reading.TAG);
    input.accept("</");
    String name = input.name(XmlFault.END_TAG_NAME);
    input.skipSpace();
    if (input.next() != '>') {
      throw input.malformed(XmlFault.END_TAG_END);
    }
    Element element = open.element();
    if (!element.name().equals(name)) {
      throw input.malformed(XmlFault.TAGS_DIFFER);
    }
    open.pop();
    events.add(named(Kind.END_OF_ELEMENT, name, element.namespaces(), true));
  }

  private Attribute attribute() {
    String name = input.name(XmlFault.ATTRIBUTE_NAME_START);
    input.skipSpace();
    if (input.next() != '=') {
      throw input.malformed(XmlFault.EQUALS_MISSING);
    }
    input.skipSpace();
    char quote = input.next();
    if (quote != '"' && quote != '\'') {
      throw input.malformed(XmlFault.QUOTE_MISSING);
    }
    List<XmlEvent> parts = new ArrayList<>();
    StringBuilder whole = new StringBuilder();
    StringBuilder part = new StringBuilder();
    while (input.peek() != quote) {
      if (input.peek() == '&') {
        reference(part, whole, parts);
      } else {
        character(part, whole);
      }
    }
    input.next();
    if (!part.isEmpty() || parts.isEmpty()) {
      parts.add(XmlEvent.of(Kind.ATTRIBUTE_CHARACTERS, part.toString()));
    }
    return new Attribute(name, whole.toString(), parts);
  }

  /// White space in a value is a space ("Attribute-Value Normalization").
  private void character(StringBuilder part, StringBuilder whole) {
    char c = input.peek();
    if (c == '<') {
      throw input.malformed(XmlFault.LESS_THAN_IN_VALUE);
    }
    int point = input.nextCodePoint();
    if (!XmlCharacters.isCharacter(point)) {
      throw input.malformed(XmlFault.VALUE_CHARACTER);
    }
    if (c == '\r' && !input.atEnd() && input.peek() == '\n') {
      return;
    }
    int shown = input.isSpace(c) ? ' ' : point;
    part.appendCodePoint(shown);
    whole.appendCodePoint(shown);
  }

  /// A reference is part of the value, or an event of its own for XMLPARSE(COMPAT).
  private void reference(StringBuilder part, StringBuilder whole, List<XmlEvent> parts) {
    XmlEntities.Reference reference = entities.read(input);
    String text = reference.text();
    whole.append(text == null ? "" : text);
    if (xmlss && text != null) {
      part.append(text);
      return;
    }
    if (!part.isEmpty()) {
      parts.add(XmlEvent.of(Kind.ATTRIBUTE_CHARACTERS, part.toString()));
      part.setLength(0);
    }
    if (text == null) {
      Kind kind = xmlss ? Kind.UNRESOLVED_REFERENCE : Kind.UNKNOWN_REFERENCE_IN_ATTRIBUTE;
      parts.add(XmlEvent.of(kind, reference.name()));
    } else if (reference.isNumber()) {
      parts.add(XmlEvent.of(Kind.ATTRIBUTE_NATIONAL_CHARACTER, text));
    } else if (XmlEntities.isPredefined(reference)) {
      parts.add(XmlEvent.of(Kind.ATTRIBUTE_CHARACTER, text));
    } else {
      parts.add(XmlEvent.of(Kind.ATTRIBUTE_CHARACTERS, text));
    }
  }

  /// What prefixes mean in an element: as around it, with what it declares itself.
  private Map<String, String> namespaces(List<Attribute> attributes) {
    Element around = open.peek();
    Map<String, String> outer = around == null ? Map.of() : around.namespaces();
    Map<String, String> own = null;
    for (Attribute attribute : attributes) {
      String prefix = declared(attribute.name());
      if (xmlss && prefix != null) {
        own = own == null ? new HashMap<>(outer) : own;
        own.put(prefix, attribute.value());
      }
    }
    return own == null ? outer : own;
  }

  /// The prefix that an attribute declares; empty for the default namespace, null for none.
  private static @org.jspecify.annotations.Nullable String declared(String attribute) {
    return attribute.equals("xmlns")
        ? ""
        : attribute.startsWith("xmlns:") ? attribute.substring("xmlns:".length()) : null;
  }

  private void attributes(
      List<Attribute> attributes, Map<String, String> namespaces, List<XmlEvent> made) {
    if (xmlss) {
      for (Attribute attribute : attributes) {
        String prefix = declared(attribute.name());
        if (prefix != null) {
          made.add(XmlEvent.named(Kind.NAMESPACE_DECLARATION, "", attribute.value(), prefix));
        }
      }
    }
    for (Attribute attribute : attributes) {
      if (!xmlss || declared(attribute.name()) == null) {
        made.add(named(Kind.ATTRIBUTE_NAME, attribute.name(), namespaces, false));
        made.addAll(attribute.events());
      }
    }
  }

  /// An event about a name: local name, namespace and prefix apart, or as it stands.
  ///
  /// @param byDefault whether the default namespace is meant without a prefix
  private XmlEvent named(
      Kind kind, String name, Map<String, String> namespaces, boolean byDefault) {
    if (!xmlss) {
      return XmlEvent.of(kind, name);
    }
    int colon = name.indexOf(':');
    if (colon < 0) {
      String namespace = byDefault ? namespaces.getOrDefault("", "") : "";
      return XmlEvent.named(kind, name, namespace, "");
    }
    String prefix = name.substring(0, colon);
    String namespace = prefix.equals("xml") ? XML : namespaces.get(prefix);
    if (namespace == null) {
      throw input.malformed(XmlFault.PREFIX_UNDECLARED);
    }
    return XmlEvent.named(kind, name.substring(colon + 1), namespace, prefix);
  }
}
