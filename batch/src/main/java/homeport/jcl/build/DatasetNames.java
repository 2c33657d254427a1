package homeport.jcl.build;

import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import homeport.jcl.DatasetName;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.JclSymbolProblem;
import homeport.jcl.parameters.Names;
import homeport.jcl.parameters.Value;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The value of DSN= to a name (z/OS MVS JCL Reference, "DSNAME parameter").
final class DatasetNames {
  private static final int NAME_CHARACTERS = 44;
  private static final int GENERATION_NAME_CHARACTERS = 35;

  private final Problems problems;

  DatasetNames(Problems problems) {
    this.problems = problems;
  }

  /// The name, or null with a problem. Back references are not looked at here.
  @Nullable DatasetName name(Value value) {
    if (!(value instanceof Value.Text text)) {
      return bad(value.at(), value.raw(), "one name is expected");
    }
    String name = text.text();
    if (text.quoted() && text.raw().startsWith("'")) {
      return quotedName(text);
    }
    if (name.startsWith("&")) {
      return temporary(text);
    }
    int open = name.indexOf('(');
    if (open < 0) {
      return isName(name, value.at()) ? new DatasetName.Plain(name) : null;
    }
    String base = name.substring(0, open);
    if (!name.endsWith(")") || name.indexOf('(', open + 1) >= 0) {
      return bad(value.at(), name, "a member or generation ends with one parenthesis");
    }
    String inner = name.substring(open + 1, name.length() - 1);
    if (!isName(base, value.at())) {
      return null;
    }
    return isGeneration(inner) ? generation(text, base, inner) : member(text, base, inner);
  }

  private @Nullable DatasetName member(Value.Text text, String base, String member) {
    if (!Names.isName(member)) {
      problems.add(new JclParameterProblem.InvalidName(text.at(), "DSNAME", member));
      return null;
    }
    return new DatasetName.Member(base, member);
  }

  private static boolean isGeneration(String inner) {
    boolean sign = inner.startsWith("+") || inner.startsWith("-");
    return sign || Values.isNumber(inner);
  }

  /// `(0)`, `(+n)`, `(-n)`, n up to 255.
  private @Nullable DatasetName generation(Value.Text text, String base, String inner) {
    boolean sign = !Values.isNumber(inner);
    String digits = sign ? inner.substring(1) : inner;
    if (!Values.isNumber(digits) || digits.length() > 4) {
      problems.add(new JclParameterProblem.InvalidNumber(text.at(), "DSNAME", inner));
      return null;
    }
    int number = Integer.parseInt(digits);
    if (number > 255) {
      problems.add(new JclParameterProblem.NumberOutOfRange(text.at(), "DSNAME", -255, 255));
      return null;
    }
    if (!sign && number != 0) {
      return bad(text.at(), text.text(), "a generation other than 0 has a sign");
    }
    if (base.length() > GENERATION_NAME_CHARACTERS) {
      problems.add(
          new JclParameterProblem.ValueTooLong(text.at(), "DSNAME", GENERATION_NAME_CHARACTERS));
      return null;
    }
    return new DatasetName.Generation(base, inner.startsWith("-") ? -number : number);
  }

  /// `&&NAME`, `&&NAME(MEMBER)`; one ampersand means the same when the name is no symbol.
  private @Nullable DatasetName temporary(Value.Text text) {
    boolean twice = text.text().startsWith("&&");
    String rest = text.text().substring(twice ? 2 : 1);
    int open = rest.indexOf('(');
    String name = open < 0 ? rest : rest.substring(0, open);
    if (name.isEmpty()) {
      return bad(text.at(), text.raw(), "a temporary name has 1 to 8 characters");
    }
    if (!Names.isName(name)) {
      boolean reported = !twice && (rest.indexOf('.') >= 0 || rest.indexOf('&') >= 0);
      if (!reported) {
        problems.add(new JclParameterProblem.InvalidName(text.at(), "DSNAME", name));
      }
      return null;
    }
    if (!twice) {
      problems.add(new JclSymbolProblem.TemporaryOrSymbol(text.at(), name));
    }
    if (open < 0) {
      return new DatasetName.Temporary(name, null);
    }
    String member =
        rest.substring(open + 1, rest.endsWith(")") ? rest.length() - 1 : rest.length());
    if (!rest.endsWith(")") || !Names.isName(member)) {
      problems.add(new JclParameterProblem.InvalidName(text.at(), "DSNAME", member));
      return null;
    }
    return new DatasetName.Temporary(name, member);
  }

  /// In apostrophes a name may hold any characters; one that is a good name without them means the
  /// same.
  private @Nullable DatasetName quotedName(Value.Text text) {
    String name = text.text();
    if (name.isEmpty() || name.length() > NAME_CHARACTERS) {
      problems.add(new JclParameterProblem.ValueTooLong(text.at(), "DSNAME", NAME_CHARACTERS));
      return null;
    }
    int open = name.indexOf('(');
    if (open > 0 && name.endsWith(")")) {
      return name(new Value.Text(text.at(), name, name, false));
    }
    return isName(name, text.at()) ? new DatasetName.Plain(name) : null;
  }

  /// Qualifiers of 1 to 8 characters, 44 in all; hyphens are allowed after the first character.
  boolean isName(String name, Span at) {
    if (name.length() > NAME_CHARACTERS) {
      problems.add(new JclParameterProblem.ValueTooLong(at, "DSNAME", NAME_CHARACTERS));
      return false;
    }
    int ampersand = name.indexOf('&');
    if (ampersand >= 0) {
      return false;
    }
    for (String qualifier : References.parts(name)) {
      if (!Names.isName(qualifier.replace('-', '0').replace('{', '0'))) {
        boolean lower = !name.equals(name.toUpperCase(Locale.ROOT));
        String rule =
            lower
                ? "names are in upper case"
                : qualifier.isEmpty() || qualifier.length() > 8
                    ? "each part has 1 to 8 characters"
                    : "each part begins with a letter and has letters, digits, `@`, `#`, `$`, `-`";
        bad(at, name, rule);
        return false;
      }
    }
    return true;
  }

  private @Nullable DatasetName bad(Span at, String name, String rule) {
    problems.add(new JclParameterProblem.InvalidDatasetName(at, name, rule));
    return null;
  }
}
