package homeport.runtime.xml;

import java.util.Locale;

/// An event of XML PARSE with what the special registers say of it (Language Reference,
/// "XML-EVENT").
///
/// @param text XML-TEXT
/// @param namespace XML-NAMESPACE
/// @param prefix XML-NAMESPACE-PREFIX
/// @param information XML-INFORMATION
/// @param code XML-CODE
record XmlEvent(
    Kind kind, String text, String namespace, String prefix, int information, int code) {
  /// XML-INFORMATION: the text is complete, or goes on with the next event.
  static final int COMPLETE = 1;

  static final int CONTINUED = 2;

  /// What happened.
  enum Kind {
    ATTRIBUTE_CHARACTER,
    ATTRIBUTE_CHARACTERS,
    ATTRIBUTE_NAME,
    ATTRIBUTE_NATIONAL_CHARACTER,
    COMMENT,
    CONTENT_CHARACTER,
    CONTENT_CHARACTERS,
    CONTENT_NATIONAL_CHARACTER,
    DOCUMENT_TYPE_DECLARATION,
    ENCODING_DECLARATION,
    END_OF_CDATA_SECTION,
    END_OF_DOCUMENT,
    END_OF_ELEMENT,
    END_OF_INPUT,
    EXCEPTION,
    NAMESPACE_DECLARATION,
    PROCESSING_INSTRUCTION_DATA,
    PROCESSING_INSTRUCTION_TARGET,
    STANDALONE_DECLARATION,
    START_OF_CDATA_SECTION,
    START_OF_DOCUMENT,
    START_OF_ELEMENT,
    UNKNOWN_REFERENCE_IN_ATTRIBUTE,
    UNKNOWN_REFERENCE_IN_CONTENT,
    UNRESOLVED_REFERENCE,
    VERSION_INFORMATION;

    /// As XML-EVENT has it.
    String cobolName() {
      return name().replace('_', '-').toUpperCase(Locale.ROOT);
    }
  }

  static XmlEvent of(Kind kind, String text) {
    boolean characters = kind == Kind.CONTENT_CHARACTERS || kind == Kind.ATTRIBUTE_CHARACTERS;
    return new XmlEvent(kind, text, "", "", characters ? COMPLETE : 0, 0);
  }

  /// A name in a namespace, or a declaration of one.
  static XmlEvent named(Kind kind, String text, String namespace, String prefix) {
    return new XmlEvent(kind, text, namespace, prefix, 0, 0);
  }

  static XmlEvent exception(int code, String text) {
    return new XmlEvent(Kind.EXCEPTION, text, "", "", 0, code);
  }

  XmlEvent continued() {
    return new XmlEvent(kind, text, namespace, prefix, CONTINUED, code);
  }
}
