package homeport.runtime.xml;

import homeport.data.XmlCharacters;
import homeport.runtime.Abend;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// References to characters and entities: the five that every document has, and those that its
/// document type declaration gives a text.
final class XmlEntities {
  private static final int HEXADECIMAL = 16;
  private static final int DECIMAL = 10;

  private final Map<String, String> declared = new HashMap<>();
  private boolean external;

  /// What a reference means.
  ///
  /// @param name of an entity; empty for a number
  /// @param text null for an entity whose text is not known
  record Reference(String name, @Nullable String text) {
    boolean isNumber() {
      return name.isEmpty();
    }
  }

  void declare(String name, String text) {
    if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
      throw new Abend(
          "U4038", "XML PARSE: the entity `" + name + "` holds markup, which is not supported");
    }
    declared.putIfAbsent(name, text);
  }

  /// Declarations stand elsewhere too, so that an unknown entity is no mistake.
  void external() {
    external = true;
  }

  /// Reads a reference, from its ampersand on.
  Reference read(XmlInput input) {
    XmlInput.Reading before = input.reading();
    input.reading(XmlInput.Reading.REFERENCE);
    input.next();
    Reference reference;
    if (input.accept("#x")) {
      reference = number(input, HEXADECIMAL, XmlFault.HEXADECIMAL_DIGIT);
    } else if (input.accept("#")) {
      reference = number(input, DECIMAL, XmlFault.DECIMAL_DIGIT);
    } else {
      reference = entity(input);
    }
    input.reading(before);
    return reference;
  }

  private static Reference number(XmlInput input, int radix, XmlFault wrong) {
    int value = 0;
    boolean any = false;
    for (char c = input.next(); c != ';'; c = input.next()) {
      int digit = c < 128 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        throw input.malformed(wrong);
      }
      value = Math.min(value * radix + digit, Character.MAX_CODE_POINT + 1);
      any = true;
    }
    if (!any) {
      throw input.malformed(wrong);
    }
    if (!XmlCharacters.isCharacter(value)) {
      throw input.malformed(XmlFault.CHARACTER_REFERENCE);
    }
    return new Reference("", Character.toString(value));
  }

  private Reference entity(XmlInput input) {
    String name = input.name(XmlFault.REFERENCE_START);
    if (input.next() != ';') {
      throw input.malformed(XmlFault.REFERENCE_NAME);
    }
    String text =
        switch (name) {
          case "amp" -> "&";
          case "lt" -> "<";
          case "gt" -> ">";
          case "apos" -> "'";
          case "quot" -> "\"";
          default -> declared.get(name);
        };
    if (text == null && !external) {
      throw input.malformed(XmlFault.ENTITY_UNDECLARED);
    }
    return new Reference(name, text);
  }

  /// One of the five.
  static boolean isPredefined(Reference reference) {
    return switch (reference.name()) {
      case "amp", "lt", "gt", "apos", "quot" -> true;
      default -> false;
    };
  }
}
