package homeport.cobol.source;

import homeport.cobol.CompilerOptions;
import homeport.diagnostics.Feature;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads lists of compiler options as they stand on CBL and PROCESS cards and on the command line:
/// `ARITH(EXTEND),TRUNC(BIN) NODYNAM` (Programming Guide, "Compiler options").
///
/// From the lowest to the highest there are the installation's options that are not fixed, those of
/// the command line, those of the cards, and the installation's fixed ones; docs/options.md has the
/// whole order. A list is one level, and so are the cards of a program together: there the last
/// form of an option counts, whatever its order, and [OptionConflicts] settles the rest.
///
/// An option that changes nothing here is accepted with a note; one that would change what the
/// program does and is not supported is refused.
public final class OptionList {
  private final Span list;
  private final String text;
  private final Problems problems;
  private final List<SaidOption> said = new ArrayList<>();
  private int at;

  private OptionList(Span list, Problems problems) {
    this.list = list;
    this.text = list.text();
    this.problems = problems;
  }

  /// What becomes of each option, for the list of what is supported.
  public static List<Feature> features() {
    return OptionTable.rows().stream()
        .map(row -> {
          String name = "option " + row.name();
          return switch (row.effect()) {
            case SETS -> new Feature(name, Feature.Support.YES, OptionTable.note(row.name()));
            case NONE -> Feature.differs(name, OptionTable.without(row.name()));
            case ONLY -> Feature.differs(name, row.why() + "; anything else is refused (HP0023)");
          };
        })
        .toList();
  }

  /// The options of a text that was given by itself, over those of `base`.
  public static CompilerOptions parse(String text, CompilerOptions base, Problems problems) {
    return apply(read(text, problems), base, problems);
  }

  /// The options of an installation, over those of `base`. An asterisk before an option fixes it:
  /// nothing changes it any more (as in IBM's options module: Customization Guide, "IGYCOPT").
  public static CompilerOptions installation(String text, CompilerOptions base, Problems problems) {
    StringBuilder plain = new StringBuilder(text);
    for (int star = plain.indexOf("*"); star >= 0; star = plain.indexOf("*", star)) {
      plain.setCharAt(star, ' ');
    }
    List<SaidOption> all = read(plain.toString(), problems);
    String fixed =
        all.stream()
            .filter(option -> isMarked(text, option.at().start()))
            .map(SaidOption::written)
            .collect(Collectors.joining(","));
    return apply(all, base, problems).withFixed(fixed);
  }

  private static boolean isMarked(String text, int start) {
    return text.substring(0, start).stripTrailing().endsWith("*");
  }

  /// The options of each program of a source, in the order of the cards: those before the first
  /// program, and those of each later program that has cards of its own, which count over what was
  /// in effect before the first. How the text is read is said once for the whole source, and so are
  /// compilation variables (Programming Guide, "DEFINE").
  static SourceOptions parse(List<OptionCard> cards, CompilerOptions base, Problems problems) {
    CompilerOptions first = level(cards, 1, base, problems);
    List<SourceOptions.Later> later = new ArrayList<>();
    int last = cards.isEmpty() ? 0 : cards.getLast().program();
    for (int program = 2; program <= last; program++) {
      OptionCard card = firstOf(cards, program);
      if (card != null) {
        CompilerOptions own = level(cards, program, base, problems).withDefines(first.defines());
        if (!SourceOptions.isReadAlike(own, first)) {
          problems.add(new SourceProblem.OptionsDiffer(card.options()));
        }
        later.add(new SourceOptions.Later(card.options(), own));
      }
    }
    return new SourceOptions(first, later);
  }

  private static @Nullable OptionCard firstOf(List<OptionCard> cards, int program) {
    return cards.stream().filter(card -> card.program() == program).findFirst().orElse(null);
  }

  private static CompilerOptions level(
      List<OptionCard> cards, int program, CompilerOptions base, Problems problems) {
    List<SaidOption> said = new ArrayList<>();
    for (OptionCard card : cards) {
      if (card.program() == program) {
        said.addAll(read(card.options(), problems));
      }
    }
    if (said.isEmpty() && base.fixed().isEmpty()) {
      return base;
    }
    List<SaidOption> fixed = read(base.fixed(), new Problems());
    Set<String> keys = fixed.stream().map(SaidOption::key).collect(Collectors.toSet());
    for (SaidOption option : said) {
      if (keys.contains(option.key())
          && !apply(List.of(option), base, new Problems()).equals(base)) {
        problems.add(new SourceProblem.OptionFixed(option.at(), option.written()));
      }
    }
    said.removeIf(option -> keys.contains(option.key()));
    CompilerOptions options = apply(said, base, problems);
    return fixed.isEmpty() ? options : apply(fixed, options, new Problems());
  }

  private static CompilerOptions apply(
      List<SaidOption> level, CompilerOptions base, Problems problems) {
    CompilerOptions options = base;
    for (SaidOption option : OptionConflicts.resolve(level, problems)) {
      options = apply(option, options, problems);
    }
    return options;
  }

  private static CompilerOptions apply(
      SaidOption option, CompilerOptions options, Problems problems) {
    OptionTable.Row row = option.row();
    String value = option.value() == null ? "" : option.value();
    switch (row.effect()) {
      case SETS -> {
        CompilerOptions made = new OptionSettings(options).with(row.name(), option.no(), value);
        if (made != null) {
          return made;
        }
        problems.add(
            new SourceProblem.OptionValue(
                option.at(), row.name(), OptionSettings.allowed(row.name())));
      }
      case NONE -> {
        problems.add(new SourceProblem.OptionWithoutEffect(option.at(), option.at().text()));
        CompilerOptions made = new OptionSettings(options).with(row.name(), option.no(), value);
        return made == null ? options : made;
      }
      case ONLY -> {
        if (!row.only().contains(option.no() ? "NO" : value.replace(" ", ""))) {
          problems.add(new SourceProblem.OptionRefused(option.at(), option.at().text(), row.why()));
        }
      }
    }
    return options;
  }

  private static List<SaidOption> read(String text, Problems problems) {
    return read(new SourceFile("options", text).span(0, text.length()), problems);
  }

  private static List<SaidOption> read(Span list, Problems problems) {
    OptionList reader = new OptionList(list, problems);
    reader.read();
    return reader.said;
  }

  private void read() {
    while (true) {
      while (at < text.length() && " ,.\r\n".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at >= text.length()) {
        return;
      }
      option();
    }
  }

  private void option() {
    int start = at;
    while (at < text.length() && " ,(.\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      at++;
    }
    String name = text.substring(start, at).toUpperCase(Locale.ROOT);
    String value = value(!name.equals("DEFINE") && !name.equals("DEF"));
    Span span = new Span(list.file(), list.start() + start, list.start() + at);
    boolean no = false;
    OptionTable.Row row = OptionTable.find(name);
    if (row == null && name.startsWith("NO")) {
      row = OptionTable.find(name.substring(2));
      no = row != null;
    }
    if (row == null) {
      problems.add(
          new SourceProblem.OptionUnknown(span, name, NearNames.of(name, OptionTable.names())));
    } else {
      said.add(new SaidOption(row, no, value, span));
    }
  }

  /// The text in parentheses after the name, without blanks at its ends; null when there is none.
  /// Parentheses in quotes are text.
  ///
  /// @param upper in upper case, as all values but literals are
  private @Nullable String value(boolean upper) {
    if (at >= text.length() || text.charAt(at) != '(') {
      return null;
    }
    int from = at + 1;
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      int quote = c == '\'' || c == '"' ? text.indexOf(c, at) : -1;
      if (quote >= 0) {
        at = quote + 1;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        break;
      }
    }
    int to = depth == 0 ? at - 1 : at;
    String value = text.substring(from, Math.max(from, to)).strip();
    return upper ? value.toUpperCase(Locale.ROOT) : value;
  }
}
