package homeport.runtime.xml;

import java.util.HexFormat;
import java.util.Locale;

/// Text and names as XML GENERATE writes them.
final class XmlText {
  private XmlText() {}

  /// With references for the five characters that markup is made of (Language Reference, "XML
  /// GENERATE statement", "Format conversion of elementary data").
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '\'' -> escaped.append("&apos;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /// A data-name as the name of an element or attribute ("XML element name and attribute name
  /// formation").
  static String name(String dataName) {
    boolean digit = dataName.charAt(0) >= '0' && dataName.charAt(0) <= '9';
    boolean reserved = dataName.toLowerCase(Locale.ROOT).startsWith("xml");
    return digit || reserved ? "_" + dataName : dataName;
  }

  /// Bytes that are no XML characters, in hexadecimal (A-0915).
  static String hexadecimal(byte[] b, int at, int length) {
    return HexFormat.of().formatHex(b, at, at + length);
  }
}
