package homeport.cobol.source;

import homeport.cobol.source.Replacement.Mode;
import homeport.cobol.source.TextWord.Kind;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parses COPY and REPLACE, whose operands are text words (Language Reference, "COPY statement",
/// "REPLACE statement").
final class CopyStatementParser {
  private static final int OPERAND_WORDS_MAX = 100_000;

  private final TextWordReader reader;
  private final Problems problems;
  private boolean broken;

  CopyStatementParser(TextWordReader reader, Problems problems) {
    this.reader = reader;
    this.problems = problems;
  }

  /// What follows the word COPY; null when there is not even a name.
  @Nullable CopyStatement copy(TextWord copy) {
    TextWord name = reader.next();
    if (name == null || !isName(name)) {
      malformed(copy, name, "COPY", "the name of a copybook");
      return null;
    }
    TextWord next = reader.next();
    String library = null;
    if (next != null && (next.is("OF") || next.is("IN"))) {
      TextWord of = reader.next();
      if (of == null || !isName(of)) {
        malformed(copy, of, "COPY", "the name of a library");
        return null;
      }
      library = nameText(of);
      next = reader.next();
    }
    if (next != null && next.is("SUPPRESS")) {
      next = reader.next();
      if (next != null && next.is("PRINTING")) {
        next = reader.next();
      }
    }
    List<Replacement> replacing = List.of();
    if (next != null && next.is("REPLACING")) {
      replacing = replacements("COPY", copy);
      next = reader.next();
    }
    Span at = copy.at().to(name.at());
    if (broken) {
      skipRest(next);
    } else if (next == null || next.kind() != Kind.PERIOD) {
      malformed(copy, next, "COPY", "a period");
    } else {
      at = copy.at().to(next.at());
    }
    return new CopyStatement(at, nameText(name), library, replacing);
  }

  /// What follows the word REPLACE: the replacements, none for OFF.
  List<Replacement> replace(TextWord replace) {
    TextWord next = reader.next();
    if (next != null && next.is("LAST")) {
      next = reader.next();
    }
    List<Replacement> replacements = List.of();
    if (next == null || !next.is("OFF")) {
      if (next != null) {
        reader.unread(next);
      }
      replacements = replacements("REPLACE", replace);
    }
    TextWord period = reader.next();
    if (broken) {
      skipRest(period);
    } else if (period == null || period.kind() != Kind.PERIOD) {
      malformed(replace, period, "REPLACE", "a period");
    }
    return replacements;
  }

  /// After a mistake: what is left of the statement on this line, with its period.
  private void skipRest(@Nullable TextWord next) {
    if (next == null || next.kind() == Kind.PERIOD) {
      return;
    }
    if (next.firstOnLine()) {
      reader.unread(next);
    } else {
      reader.skipLine(next);
    }
  }

  private static boolean isName(TextWord word) {
    return word.kind() == Kind.CHARACTERS
        || (word.kind() == Kind.LITERAL && word.text().length() > 2);
  }

  private static String nameText(TextWord word) {
    String text = word.text();
    return word.kind() == Kind.LITERAL ? text.substring(1, text.length() - 1) : text;
  }

  private void malformed(
      TextWord statement, @Nullable TextWord found, String verb, String expected) {
    broken = true;
    Span at = found == null ? statement.at() : found.at();
    problems.add(new SourceProblem.StatementMalformed(at, verb, expected));
    if (found != null) {
      reader.unread(found);
    }
  }

  private List<Replacement> replacements(String verb, TextWord statement) {
    List<Replacement> found = new ArrayList<>();
    while (true) {
      TextWord word = nextWord();
      if (word == null || word.kind() == Kind.PERIOD) {
        if (found.isEmpty() || word == null) {
          malformed(statement, word, verb, "what is to be replaced");
        } else {
          reader.unread(word);
        }
        return found;
      }
      Mode mode = mode(word);
      if (mode != Mode.WHOLE) {
        word = nextWord();
      }
      List<TextWord> pattern = word == null ? null : operand(word);
      if (broken) {
        return found;
      }
      // Commas alone are nothing to look for (Language Reference, "COPY statement", pseudo-text-1).
      List<TextWord> wanted = pattern == null ? List.of() : withoutCommas(pattern);
      TextWord by = nextWord();
      if (wanted.isEmpty() || by == null || !by.is("BY")) {
        malformed(statement, by, verb, "an operand, BY and an operand");
        return found;
      }
      TextWord with = nextWord();
      List<TextWord> into = with == null ? null : operand(with);
      if (into == null) {
        malformed(statement, reader.next(), verb, "what takes its place");
        return found;
      }
      if (mode != Mode.WHOLE && !(isPart(wanted) && (into.isEmpty() || isPart(into)))) {
        problems.add(
            new SourceProblem.PartOfWord(wanted.getFirst().at().to(wanted.getLast().at())));
        mode = Mode.WHOLE; // so that what the text names is known
      }
      found.add(new Replacement(mode, wanted, into));
    }
  }

  private static boolean isPart(List<TextWord> words) {
    return words.size() == 1 && words.getFirst().kind() == Kind.CHARACTERS;
  }

  private static Mode mode(TextWord word) {
    if (word.is("LEADING")) {
      return Mode.LEADING;
    }
    return word.is("TRAILING") ? Mode.TRAILING : Mode.WHOLE;
  }

  private @Nullable TextWord nextWord() {
    TextWord word = reader.next();
    while (word != null && word.kind() == Kind.COMMA) {
      word = reader.next();
    }
    return word;
  }

  private static List<TextWord> withoutCommas(List<TextWord> words) {
    return words.stream().filter(word -> word.kind() != Kind.COMMA).toList();
  }

  /// Pseudo-text, a literal, a word, or an identifier with its qualifiers and subscripts.
  private @Nullable List<TextWord> operand(TextWord first) {
    return switch (first.kind()) {
      case PSEUDO -> pseudoText(first);
      case LITERAL -> List.of(first);
      case CHARACTERS -> identifier(first);
      case LEFT, RIGHT, COLON, PERIOD, COMMA, REPLACE -> {
        reader.unread(first);
        yield null;
      }
    };
  }

  private @Nullable List<TextWord> pseudoText(TextWord open) {
    List<TextWord> words = new ArrayList<>();
    for (TextWord word = reader.next(); word != null; word = reader.next()) {
      if (word.kind() == Kind.PSEUDO) {
        return words;
      }
      words.add(word);
      if (words.size() > OPERAND_WORDS_MAX) {
        break;
      }
    }
    problems.add(new SourceProblem.PseudoTextOpen(open.at()));
    broken = true;
    giveBackLinesAfter(words);
    return null;
  }

  /// Text that was taken for pseudo-text only because its end is missing: all but the first line of
  /// it is read again.
  private void giveBackLinesAfter(List<TextWord> words) {
    int from = 0;
    while (from < words.size() && !words.get(from).firstOnLine()) {
      from++;
    }
    for (int i = words.size() - 1; i >= from; i--) {
      reader.unread(words.get(i));
    }
  }

  private List<TextWord> identifier(TextWord first) {
    List<TextWord> words = new ArrayList<>();
    words.add(first);
    TextWord next = reader.next();
    while (next != null && (next.is("OF") || next.is("IN"))) {
      words.add(next);
      next = reader.next();
      if (next != null && next.kind() == Kind.CHARACTERS) {
        words.add(next);
        next = reader.next();
      }
    }
    while (next != null && next.kind() == Kind.LEFT) {
      int depth = 0;
      while (next != null && words.size() < OPERAND_WORDS_MAX) {
        words.add(next);
        depth += next.kind() == Kind.LEFT ? 1 : next.kind() == Kind.RIGHT ? -1 : 0;
        next = reader.next();
        if (depth == 0) {
          break;
        }
      }
    }
    if (next != null) {
      reader.unread(next);
    }
    return words;
  }
}
