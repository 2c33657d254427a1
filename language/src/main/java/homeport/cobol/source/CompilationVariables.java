package homeport.cobol.source;

import homeport.cobol.CompilerOptions;
import homeport.cobol.Target;
import homeport.diagnostics.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The compilation variables of a compile, from where they are defined to its end (Language
/// Reference, "DEFINE").
final class CompilationVariables {
  private static final Pattern NAME =
      Pattern.compile("(?=.*[A-Z])[A-Z0-9](?:[A-Z0-9_-]*[A-Z0-9])?");

  /// Names of the compiler's own variables begin so.
  private static final String PREDEFINED = "IGY-";

  /// The release whose manuals these are: version, release, modification.
  private static final int COMPILER_VRM = 60400;

  private final Map<String, Constant> values = new HashMap<>();
  private final Supplier<CompilerOptions> options;

  /// Those that were asked for and are not defined, by where that was.
  private final Map<Span, String> missing = new LinkedHashMap<>();

  /// @param options what is said where it is asked for
  CompilationVariables(Supplier<CompilerOptions> options) {
    this.options = options;
  }

  static boolean isName(String word) {
    return NAME.matcher(word).matches();
  }

  static boolean isPredefined(String name) {
    return name.startsWith(PREDEFINED);
  }

  @Nullable Constant get(String name) {
    return isPredefined(name) ? predefined(name) : values.get(name);
  }

  void notDefined(Span at, String name) {
    missing.put(at, name);
  }

  /// What was asked for since the last time, and is not defined.
  List<SourceProblem> takeMissing() {
    List<SourceProblem> problems = new ArrayList<>();
    missing.forEach((at, name) -> problems.add(new SourceProblem.VariableNotDefined(at, name)));
    missing.clear();
    return problems;
  }

  /// The value of a word that is a literal, or null.
  @Nullable Constant literal(String word) {
    boolean hexadecimal = word.startsWith("X") || word.startsWith("x");
    return Constant.literal(word, hexadecimal ? options.get().codepage() : "");
  }

  /// What the option DEFINE has for a name, or null.
  @Nullable Constant parameter(String name) {
    CompilerOptions said = options.get();
    Map<String, Constant> defined = option(said.defines(), said.codepage());
    return defined == null ? null : defined.get(name);
  }

  /// Language Reference, "Predefined compilation variables".
  private @Nullable Constant predefined(String name) {
    CompilerOptions said = options.get();
    Target target = said.target();
    return switch (name) {
      case "IGY-ARCH" -> number(target.arch());
      case "IGY-CICS" -> new Constant.Truth(target.cics());
      case "IGY-COMPILER-VRM" -> number(COMPILER_VRM);
      case "IGY-DLL" -> new Constant.Truth(target.dll());
      case "IGY-DYNAM" -> new Constant.Truth(said.dynam());
      case "IGY-LP" -> number(32);
      case "IGY-OPTIMIZE" -> number(target.optimize());
      case "IGY-SQL" -> new Constant.Truth(target.sql());
      case "IGY-SQLIMS" -> new Constant.Truth(target.sqlIms());
      case "IGY-THREAD" -> new Constant.Truth(false);
      default -> null;
    };
  }

  private static Constant number(int value) {
    return new Constant.Number(BigInteger.valueOf(value));
  }

  /// @param value null for OFF, and for a PARAMETER that the option DEFINE does not name
  void define(String name, @Nullable Constant value) {
    if (value == null) {
      values.remove(name);
    } else {
      values.put(name, value);
    }
  }

  /// What stands in the option DEFINE: names, each with a literal, behind an equal sign or a comma,
  /// or without, which is B'1' (Programming Guide, "DEFINE").
  ///
  /// @return null when it is no such list
  static @Nullable Map<String, Constant> option(String list, String codepage) {
    Map<String, Constant> defined = new LinkedHashMap<>();
    String bare = "";
    for (String part : parts(list)) {
      int equals = part.indexOf('=');
      String said = part.substring(equals + 1).strip();
      String word = said.toUpperCase(Locale.ROOT);
      Constant value = Constant.literal(said, codepage);
      String name = equals >= 0 ? part.substring(0, equals).strip().toUpperCase(Locale.ROOT) : bare;
      if (equals < 0 && isName(word)) {
        defined.put(word, new Constant.Truth(true));
      } else if (isName(name) && value != null) {
        defined.put(name, value);
      } else {
        return null;
      }
      bare = equals < 0 && isName(word) ? word : "";
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
