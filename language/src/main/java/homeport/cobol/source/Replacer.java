package homeport.cobol.source;

import homeport.cobol.source.TextWord.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts replacements into a sequence of text words (Language Reference, "Replacement and comparison
/// rules"): from the left, the first operand that matches wins, what was put in is not looked at
/// again, separator commas and semicolons do not count in a comparison.
///
/// What is put in stands, for messages, where the text stood that it replaces.
final class Replacer {
  private final List<Replacement> replacements;

  /// Those that can match by the word they begin with; empty when some match parts of words.
  private final Map<String, List<Replacement>> byFirstWord = new HashMap<>();

  private final WordTable words;
  private final List<TextWord> out;
  private boolean unglueNext;

  Replacer(List<Replacement> replacements, WordTable words, List<TextWord> out) {
    this.replacements = replacements;
    this.words = words;
    this.out = out;
    if (replacements.stream().allMatch(each -> each.mode() == Replacement.Mode.WHOLE)) {
      for (Replacement each : replacements) {
        String first = each.pattern().getFirst().text();
        byFirstWord.computeIfAbsent(first, _ -> new ArrayList<>(1)).add(each);
      }
    }
  }

  private List<Replacement> candidates(TextWord word) {
    return byFirstWord.isEmpty() ? replacements : byFirstWord.getOrDefault(word.text(), List.of());
  }

  /// Copies `in` from one index to another, replaced; stops when there are more words than a
  /// program may have, because what is put in for one word can be as long as the program.
  void apply(List<TextWord> in, int from, int to) {
    int at = from;
    while (at < to && out.size() <= SourceExpander.WORDS_MAX) {
      TextWord word = in.get(at);
      int after = word.kind() == Kind.COMMA ? at : replaced(in, at, to);
      if (after == at) {
        copy(word);
        after = at + 1;
      }
      at = after;
    }
  }

  private void copy(TextWord word) {
    if (unglueNext && word.glued()) {
      out.add(word.in(word, word.end(), word.flags() & ~TextWord.GLUED));
    } else {
      out.add(word);
    }
    unglueNext = false;
  }

  /// The index after what was replaced, or `at` when nothing matched.
  private int replaced(List<TextWord> in, int at, int to) {
    for (Replacement replacement : candidates(in.get(at))) {
      int after =
          switch (replacement.mode()) {
            case WHOLE -> whole(replacement, in, at, to);
            case LEADING, TRAILING -> partial(replacement, in.get(at)) ? at + 1 : at;
          };
      if (after != at) {
        return after;
      }
    }
    return at;
  }

  private int whole(Replacement replacement, List<TextWord> in, int at, int to) {
    List<TextWord> pattern = replacement.pattern();
    int next = at;
    int last = at;
    for (int i = 0; i < pattern.size(); i++) {
      while (i > 0 && next < to && in.get(next).kind() == Kind.COMMA) {
        next++;
      }
      if (next >= to || !same(pattern.get(i), in.get(next))) {
        return at;
      }
      last = next;
      next++;
    }
    insert(replacement.by(), in.get(at), in.get(last));
    return next;
  }

  private static boolean same(TextWord a, TextWord b) {
    return a.kind() == b.kind() && a.text().equals(b.text());
  }

  private void insert(List<TextWord> by, TextWord first, TextWord last) {
    int end = last.file() == first.file() && last.end() >= first.start() ? last.end() : first.end();
    boolean head = true;
    for (TextWord word : by) {
      int rest = (word.flags() & TextWord.GLUED) + (first.flags() & TextWord.DEBUGGING);
      out.add(word.in(first, end, head ? headFlags(first) : rest));
      head = false;
    }
    if (by.isEmpty()) {
      unglueNext |= !first.glued();
    } else {
      unglueNext = false;
    }
  }

  private int headFlags(TextWord first) {
    return unglueNext ? first.flags() & ~TextWord.GLUED : first.flags();
  }

  private boolean partial(Replacement replacement, TextWord word) {
    if (word.kind() != Kind.CHARACTERS) {
      return false;
    }
    String part = replacement.pattern().getFirst().text();
    String by = replacement.by().isEmpty() ? "" : replacement.by().getFirst().spelling();
    String text = word.text();
    String spelling = word.spelling();
    String made;
    if (replacement.mode() == Replacement.Mode.LEADING) {
      if (!text.startsWith(part)) {
        return false;
      }
      made = by + spelling.substring(part.length());
    } else {
      if (!text.endsWith(part)) {
        return false;
      }
      made = spelling.substring(0, text.length() - part.length()) + by;
    }
    if (!made.isEmpty()) {
      copy(
          new TextWord(
              Kind.CHARACTERS,
              words.of(made),
              made,
              word.file(),
              word.start(),
              word.end(),
              word.flags()));
    }
    return true;
  }
}
