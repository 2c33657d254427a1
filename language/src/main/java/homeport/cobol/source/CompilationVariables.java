package homeport.cobol.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The compilation variables of a compile, from where they are defined to its end (Language
/// Reference, "DEFINE").
final class CompilationVariables {
  private static final Pattern NAME =
      Pattern.compile("(?=.*[A-Z])[A-Z0-9](?:[A-Z0-9_-]*[A-Z0-9])?");

  /// Names of the compiler's own variables begin so.
  private static final String PREDEFINED = "IGY-";

  private final Map<String, Constant> values = new HashMap<>();

  static boolean isName(String word) {
    return NAME.matcher(word).matches();
  }

  static boolean isPredefined(String name) {
    return name.startsWith(PREDEFINED);
  }

  @Nullable Constant get(String name) {
    return values.get(name);
  }

  /// @param value null for OFF, and for a PARAMETER that the option DEFINE does not name
  void define(String name, @Nullable Constant value) {
    if (value == null) {
      values.remove(name);
    } else {
      values.put(name, value);
    }
  }

  /// What stands in the option DEFINE: names, each with a literal or without, which is B'1'
  /// (Programming Guide, "DEFINE").
  ///
  /// @return null when it is no such list
  static @Nullable Map<String, Constant> option(String list) {
    Map<String, Constant> defined = new LinkedHashMap<>();
    for (String part : parts(list)) {
      int equals = part.indexOf('=');
      String name =
          (equals < 0 ? part : part.substring(0, equals)).strip().toUpperCase(Locale.ROOT);
      Constant value =
          equals < 0
              ? new Constant.Truth(true)
              : Constant.literal(part.substring(equals + 1).strip());
      if (!isName(name) || value == null) {
        return null;
      }
      defined.put(name, value);
    }
    return defined.isEmpty() ? null : defined;
  }

  /// A list at its commas, but those in quotes.
  private static List<String> parts(String list) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    char quote = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == ',') {
        parts.add(list.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(list.substring(from));
    return parts;
  }
}
