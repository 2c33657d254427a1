package homeport.jcl.expand;

import homeport.jcl.JclLimits;
import homeport.jcl.JclSymbolProblem;
import homeport.jcl.parameters.Names;
import homeport.jcl.text.FieldText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts the values of symbols into a parameter field (z/OS MVS JCL Reference, "Coding symbols in
/// JCL").
///
/// A symbol is an ampersand and up to 8 letters, digits and national characters, the first no
/// digit. One period after it belongs to it and goes away. Two ampersands are no symbol. Inside
/// apostrophes symbols count only in the parameters AMP, PATH, SUBSYS, ACCT and PARM, or right
/// after a symbol outside. A name without a value stays as it is. Values are not looked at again.
/// Of a system symbol a part can be taken, `&SYSNAME(1:3)`, and not of a JCL symbol.
final class Substitution {
  private static final Set<String> QUOTED_KEYWORDS =
      Set.of("AMP", "PATH", "SUBSYS", "ACCT", "PARM");
  private static final int NAME_CHARACTERS = 8;

  /// Behind a system symbol: the first character and how many ("Rules for coding symbols in JCL";
  /// z/OS MVS Initialization and Tuning Reference, "Using substrings of system symbols").
  private static final Pattern PART = Pattern.compile("\\((-?[0-9]{1,3}):([0-9]{1,3})\\)");

  private final FieldText from;
  private final Symbols symbols;
  private final FieldText.Builder into;
  private final List<JclSymbolProblem> problems = new ArrayList<>();
  private boolean quoted;
  private int depth;
  private int wordStart;
  private boolean keywordTakesQuoted;
  private boolean afterSymbol;
  private boolean changed;
  private int added;

  private Substitution(FieldText from, Symbols symbols) {
    this.from = from;
    this.symbols = symbols;
    this.into = new FieldText.Builder(from);
  }

  /// What came of it.
  ///
  /// @param problems parts of symbols that there are not
  record Result(FieldText text, boolean changed, List<JclSymbolProblem> problems) {
    Result {
      problems = List.copyOf(problems);
    }
  }

  static Result apply(FieldText from, Symbols symbols) {
    return new Substitution(from, symbols).run();
  }

  private Result run() {
    int at = 0;
    while (at < from.length()) {
      char character = from.at(at);
      if (character == '&') {
        at = ampersand(at);
        continue;
      }
      boundary(character, at);
      into.add(from, at++);
    }
    return new Result(changed ? into.build() : from, changed, problems);
  }

  /// Follows apostrophes, parentheses and keywords.
  private void boundary(char character, int at) {
    if (character == '\'') {
      quoted = !quoted;
      return;
    }
    afterSymbol = false;
    if (quoted) {
      return;
    }
    switch (character) {
      case '(' -> depth++;
      case ')' -> depth--;
      case ',' -> {
        if (depth <= 0) {
          wordStart = at + 1;
          keywordTakesQuoted = false;
        }
      }
      case '=' -> {
        if (depth <= 0 && wordStart >= 0) {
          keywordTakesQuoted = takesQuoted(from.text().substring(wordStart, at));
          wordStart = -1;
        }
      }
      default -> {}
    }
  }

  private static boolean takesQuoted(String keyword) {
    int period = keyword.indexOf('.');
    return QUOTED_KEYWORDS.contains(period < 0 ? keyword : keyword.substring(0, period));
  }

  /// Handles an ampersand; returns the place after it.
  private int ampersand(int at) {
    if (from.at(at + 1) == '&') {
      into.add(from, at).add(from, at + 1);
      return at + 2;
    }
    int end = nameEnd(from.text(), at + 1);
    String name = from.text().substring(at + 1, end);
    String value = null;
    if (end > at + 1 && end - at - 1 <= NAME_CHARACTERS && mayBeHere()) {
      value = symbols.value(name);
    }
    Matcher part = PART.matcher(from.text()).region(end, from.length());
    if (value != null && part.lookingAt() && (!quoted || symbols.isSystem(name))) {
      value = part(name, value, at, part);
      end = part.end();
    }
    if (value == null || added + value.length() > JclLimits.FIELD_CHARACTERS) {
      for (int i = at; i < end; i++) {
        into.add(from, i);
      }
      return end;
    }
    into.add(value, from, at);
    added += value.length();
    changed = true;
    afterSymbol = true;
    return from.at(end) == '.' && end < from.length() ? end + 1 : end;
  }

  /// Some characters of a system symbol's value, counted from its end when the first number is
  /// below zero. What cannot be taken is reported, and the whole value stands in its place.
  private String part(String name, String value, int at, Matcher part) {
    int start = Integer.parseInt(part.group(1));
    int length = Integer.parseInt(part.group(2));
    int first = start < 0 ? value.length() + start : start - 1;
    boolean system = symbols.isSystem(name);
    if (system && start != 0 && length > 0 && first >= 0 && first + length <= value.length()) {
      return value.substring(first, first + length);
    }
    problems.add(
        new JclSymbolProblem.NoSuchPart(
            from.span(at, part.end()), from.text().substring(at, part.end()), system));
    return value;
  }

  private boolean mayBeHere() {
    return !quoted || keywordTakesQuoted || afterSymbol;
  }

  /// The end of the name that begins at `from`, or `from` when none does.
  static int nameEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Names.isNameCharacter(text.charAt(at), at == from)) {
      at++;
    }
    return at;
  }

  /// In-stream data with SYMBOLS=: the same symbols, but columns are kept where they can be. What a
  /// value is longer or shorter than its symbol is taken from, or put into, the next place with two
  /// or more blanks (z/OS MVS JCL Reference, "Using symbols in JES in-stream data").
  static @Nullable String record(String record, Function<String, @Nullable String> symbols) {
    StringBuilder out = new StringBuilder();
    boolean changed = false;
    int shift = 0;
    int at = 0;
    while (at < record.length()) {
      char character = record.charAt(at);
      if (character == '&') {
        int end = nameEnd(record, at + 1);
        boolean twice = at > 0 && record.charAt(at - 1) == '&';
        String value =
            twice || end - at - 1 > NAME_CHARACTERS || end == at + 1
                ? null
                : symbols.apply(record.substring(at + 1, end));
        if (value != null) {
          int after = end < record.length() && record.charAt(end) == '.' ? end + 1 : end;
          out.append(value);
          shift += value.length() - (after - at);
          changed = true;
          at = after;
          continue;
        }
      }
      if (shift != 0 && character == ' ' && at + 1 < record.length()) {
        int blanks = blanks(record, at);
        if (blanks >= 2) {
          int kept = Math.max(1, blanks - shift);
          out.repeat(' ', kept);
          shift -= blanks - kept;
          at += blanks;
          continue;
        }
      }
      out.append(character);
      at++;
    }
    return changed ? out.toString().stripTrailing() : null;
  }

  private static int blanks(String record, int from) {
    int at = from;
    while (at < record.length() && record.charAt(at) == ' ') {
      at++;
    }
    return at - from;
  }
}
