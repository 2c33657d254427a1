package homeport.runtime.xml;

/// What is wrong with a document, with the code that XMLPARSE(COMPAT) gives it (Programming Guide,
/// "XML PARSE exceptions that allow continuation" and "… that do not allow continuation"). z/OS XML
/// System Services has codes of its own.
enum XmlFault {
  SPACE_CHARACTER(1),
  MARKUP_START_OUTSIDE(2),
  DUPLICATE_ATTRIBUTE(3),
  LESS_THAN_IN_VALUE(4),
  TAGS_DIFFER(5, 0x3035),
  CONTENT_CHARACTER(6),
  MARKUP_START(7),
  CDATA_END(8),
  COMMENT_CHARACTER(9),
  COMMENT_HYPHENS(10),
  INSTRUCTION_CHARACTER(11),
  INSTRUCTION_XML(12),
  HEXADECIMAL_DIGIT(13),
  DECIMAL_DIGIT(14),
  CHARACTER_REFERENCE(16),
  REFERENCE_NAME(17),
  VALUE_CHARACTER(18),
  END_IN_DECLARATION(101),
  END_BEFORE_ROOT(102),
  END_IN_TAG(114),
  END_IN_CONTENT(115),
  END_IN_INSTRUCTION(116),
  END_IN_COMMENT(118),
  END_IN_CDATA(119),
  END_IN_REFERENCE(120),
  DOCTYPE_START(122),
  DOCTYPE_SECOND(123),
  ROOT_NAME_START(124),
  NAME_CHARACTER(126),
  EQUALS_MISSING(127),
  QUOTE_MISSING(128),
  ATTRIBUTE_NAME_START(130),
  EMPTY_TAG_END(132),
  END_TAG_NAME(133),
  END_TAG_END(134),
  NAME_START(135),
  TARGET_START(138),
  TARGET_CHARACTER(139),
  REFERENCE_START(141),
  VERSION_MISSING(142),
  VERSION_VALUE(144),
  ENCODING_VALUE(149),
  STANDALONE_VALUE(155),
  DECLARATION_END(158),
  DOCTYPE_AFTER(160),
  ELEMENT_AFTER(161),
  PREFIX_UNDECLARED(0),
  ENCODING_BYTES(0),
  ENTITY_UNDECLARED(17);

  /// XRC_NOT_WELL_FORMED.
  private static final int NOT_WELL_FORMED = 12;

  private final int compat;
  private final int reason;

  XmlFault(int compat) {
    this(compat, 0);
  }

  XmlFault(int compat, int reason) {
    this.compat = compat;
    this.reason = reason;
  }

  /// XML-CODE. Under XMLPARSE(XMLSS) the return code is in the high-order halfword; the reason code
  /// in the low-order one is 0 where it is not publicly known (A-0920).
  int code(boolean xmlss) {
    return xmlss ? NOT_WELL_FORMED << Short.SIZE | reason : compat;
  }
}
