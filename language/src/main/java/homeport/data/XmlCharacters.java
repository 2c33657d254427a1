package homeport.data;

/// The characters of XML 1.0 and of names in it (Extensible Markup Language 1.0, fifth edition,
/// "Characters" and "Common syntactic constructs").
public final class XmlCharacters {
  private XmlCharacters() {}

  /// May stand in a document.
  public static boolean isCharacter(int c) {
    return c >= 0x20
        ? c <= 0xD7FF || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF)
        : c == 0x09 || c == 0x0A || c == 0x0D;
  }

  /// True when every character of a text may stand in a document.
  public static boolean areCharacters(String text) {
    return text.codePoints().allMatch(XmlCharacters::isCharacter);
  }

  public static boolean isSpace(int c) {
    return c == 0x20 || c == 0x09 || c == 0x0A || c == 0x0D;
  }

  /// May begin a name; the colon is not asked about here.
  public static boolean isNameStart(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7)
        || (c >= 0x370 && c <= 0x1FFF && c != 0x37E)
        || (c >= 0x200C && c <= 0x200D)
        || (c >= 0x2070 && c <= 0x218F)
        || (c >= 0x2C00 && c <= 0x2FEF)
        || (c >= 0x3001 && c <= 0xD7FF)
        || (c >= 0xF900 && c <= 0xFDCF)
        || (c >= 0xFDF0 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0xEFFFF);
  }

  /// May stand within a name.
  public static boolean isNamePart(int c) {
    return isNameStart(c)
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == 0xB7
        || (c >= 0x300 && c <= 0x36F)
        || (c >= 0x203F && c <= 0x2040);
  }

  /// A name without a colon.
  public static boolean isLocalName(String text) {
    return !text.isEmpty()
        && isNameStart(text.codePointAt(0))
        && text.codePoints().allMatch(XmlCharacters::isNamePart);
  }
}
