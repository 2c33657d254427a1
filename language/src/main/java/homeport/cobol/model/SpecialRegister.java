package homeport.cobol.model;

/// The special registers that are storage (Language Reference, "Special registers"); LENGTH OF and
/// ADDRESS OF are expressions. Offsets are in the REGISTERS area, which every program has; runtime
/// and code generator share them.
public enum SpecialRegister {
  /// PIC S9(4) BINARY.
  RETURN_CODE("RETURN-CODE", 0, 2),
  /// PIC S9(4) BINARY.
  SORT_RETURN("SORT-RETURN", 2, 2),
  /// PIC 9(5) BINARY.
  TALLY("TALLY", 4, 4),
  /// PIC S9(8) BINARY.
  SORT_CORE_SIZE("SORT-CORE-SIZE", 8, 4),
  /// PIC S9(8) BINARY.
  SORT_FILE_SIZE("SORT-FILE-SIZE", 12, 4),
  /// PIC S9(5) BINARY.
  SORT_MODE_SIZE("SORT-MODE-SIZE", 16, 4),
  /// PIC X(8).
  SORT_MESSAGE("SORT-MESSAGE", 20, 8),
  /// PIC X(1), X'0E'.
  SHIFT_OUT("SHIFT-OUT", 28, 1),
  /// PIC X(1), X'0F'.
  SHIFT_IN("SHIFT-IN", 29, 1),
  /// PIC X(16): MM/DD/YYhh.mm.ss.
  WHEN_COMPILED("WHEN-COMPILED", 30, 16),
  /// PIC X(8): the ddname of the control statements.
  SORT_CONTROL("SORT-CONTROL", 46, 8),
  /// PIC S9(9) BINARY.
  JSON_CODE("JSON-CODE", 56, 4),
  /// PIC S9(9) BINARY.
  JSON_STATUS("JSON-STATUS", 60, 4),
  /// PIC S9(9) BINARY.
  XML_CODE("XML-CODE", 64, 4),
  /// PIC S9(9) BINARY.
  XML_INFORMATION("XML-INFORMATION", 68, 4),
  /// PIC X(30).
  XML_EVENT("XML-EVENT", 72, 30),
  /// The length of XML-TEXT now; no program can name it.
  XML_TEXT_LENGTH(" XML-TEXT", 104, 4),
  XML_NAMESPACE_LENGTH(" XML-NAMESPACE", 108, 4),
  XML_PREFIX_LENGTH(" XML-NAMESPACE-PREFIX", 112, 4),
  /// The same of the national ones, in encoding units.
  XML_NTEXT_LENGTH(" XML-NTEXT", 116, 4),
  XML_NNAMESPACE_LENGTH(" XML-NNAMESPACE", 120, 4),
  XML_NPREFIX_LENGTH(" XML-NNAMESPACE-PREFIX", 124, 4);

  /// Where the index-names begin in the REGISTERS area.
  public static final int INDEX_NAMES_FROM = 128;

  private final String cobolName;
  private final int offset;
  private final int length;

  SpecialRegister(String cobolName, int offset, int length) {
    this.cobolName = cobolName;
    this.offset = offset;
    this.length = length;
  }

  public String cobolName() {
    return cobolName;
  }

  /// Bytes from the start of the REGISTERS area.
  public int offset() {
    return offset;
  }

  /// Bytes.
  public int length() {
    return length;
  }
}
