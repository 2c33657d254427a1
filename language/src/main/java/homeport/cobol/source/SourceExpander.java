package homeport.cobol.source;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.source.TextWord.Kind;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a program's text with all that it copies and gives the text words that are left when COPY
/// and REPLACE have done their work (Language Reference, "Compiler-directing statements").
///
/// COPY comes first, text by text, innermost first; REPLACE then works on the result from where it
/// stands to the next REPLACE. A COPY with REPLACING replaces in what its copybook copied, too
/// (A-0024).
public final class SourceExpander {
  /// How deep COPY may nest.
  static final int COPY_DEPTH_MAX = 64;

  /// How many text words a program may have: several times that of the largest there are.
  static final int WORDS_MAX = 4_000_000;

  /// How many lines a program may have with all it copies (Language Reference, "Compiler limits").
  static final int LINES_MAX = 999_999;

  /// How many COPY statements are followed, nested ones counted each time.
  static final int COPIES_MAX = 50_000;

  private final CopyLibrary copies;
  private final int tabWidth;
  private final Problems problems;
  private final WordTable words = new WordTable();
  private final ReadingState state;
  private final LineMap.Builder lines = new LineMap.Builder();
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, SourceFile> members = new HashMap<>();

  /// The REPLACE statements; the text of a word that marks one is its number here.
  private final List<List<Replacement>> replaceStatements = new ArrayList<>();

  private int count;
  private int copied;
  private boolean full;

  private SourceExpander(CopyLibrary copies, CompilerOptions base, Problems problems) {
    this.copies = copies;
    this.tabWidth = base.tabWidth();
    this.state = new ReadingState(CardColumns.of(base.codepage()), base, problems);
    this.problems = problems;
  }

  /// What is left of a program's text.
  ///
  /// @param end the place after the last character
  /// @param givenUp the text is too large or in free format; there are no words
  public record Expanded(
      WordList words,
      Span end,
      boolean givenUp,
      SourceOptions options,
      LineMap lines,
      WordTable table) {}

  /// Reads the program.
  public static Expanded expand(
      SourceFile source, CopyLibrary copies, CompilerOptions base, Problems problems) {
    return new SourceExpander(copies, base, problems).expand(source, base);
  }

  private Expanded expand(SourceFile source, CompilerOptions base) {
    SourceFile main = TabStops.expand(source, tabWidth, problems);
    lines.alias(source, main);
    WordList found = new WordList();
    SourceProblem free = FreeFormat.problem(main);
    if (hasRoom(main, main.span(0, 0)) && free == null) {
      read(main, found);
    } else if (free != null) {
      full = true;
      problems.add(free);
    }
    WordList read = full ? new WordList() : found;
    WordList replaced = replaceStatements.isEmpty() || full ? read : withReplaced(read);
    int end = main.text().length();
    SourceOptions options = OptionList.parse(state.cards(), base, problems);
    LineMap map = lines.build();
    if (options.first().sequence() && !full) {
      SequenceNumbers.check(map, problems);
    }
    return new Expanded(replaced, main.span(end, end), full, options, map, words);
  }

  /// Counts the lines of a text; false when they are too many with those before.
  private boolean hasRoom(SourceFile file, Span at) {
    lines.add(file);
    if (lines.count() > LINES_MAX) {
      tooLarge(at, LINES_MAX, "lines");
    }
    return !full;
  }

  private void tooLarge(Span at, int limit, String what) {
    if (!full) {
      full = true;
      problems.add(new SourceProblem.TooLarge(at, limit, what));
    }
  }

  private void read(SourceFile file, List<TextWord> out) {
    TextWordReader reader = new TextWordReader(file, words, state, problems);
    for (TextWord word = reader.nextOfAny(); word != null && !full; word = reader.nextOfAny()) {
      if (word.kind() == Kind.CHARACTERS && !word.debugging() && !state.inExec()) {
        switch (word.text()) {
          case "COPY" -> copy(word, reader, out);
          case "REPLACE" -> replace(word, reader, out);
          case "BASIS" -> basis(word, reader, out);
          default -> add(word, out);
        }
      } else {
        add(word, out);
      }
    }
  }

  private void add(TextWord word, List<TextWord> out) {
    out.add(word);
    addCount(1, word.at());
  }

  private void addCount(int more, Span at) {
    count += more;
    if (count > WORDS_MAX) {
      tooLarge(at, WORDS_MAX, "words");
    }
  }

  /// The words that do not stand on debugging lines: nothing matches the others any more.
  private static void addCompiled(List<TextWord> words, List<TextWord> out) {
    for (TextWord word : words) {
      if (!word.debugging()) {
        out.add(word);
      }
    }
  }

  private boolean mayFollow(CopyStatement statement, String key) {
    if (open.contains(key)) {
      problems.add(new SourceProblem.CopyCycle(statement.at(), statement.name()));
      return false;
    }
    if (open.size() >= COPY_DEPTH_MAX) {
      problems.add(new SourceProblem.CopyTooDeep(statement.at(), COPY_DEPTH_MAX));
      return false;
    }
    if (++copied > COPIES_MAX) {
      tooLarge(statement.at(), COPIES_MAX, "COPY statements");
    }
    return !full;
  }

  private void basis(TextWord word, TextWordReader reader, List<TextWord> out) {
    if (!word.firstOnLine()) {
      add(word, out);
      return;
    }
    problems.add(new SourceProblem.BasisRefused(word.at()));
    reader.skipLine(word);
  }

  private void replace(TextWord replace, TextWordReader reader, List<TextWord> out) {
    List<Replacement> replacements = new CopyStatementParser(reader, problems).replace(replace);
    String number = String.valueOf(replaceStatements.size());
    TextWord marker =
        new TextWord(
            Kind.REPLACE, number, replace.file(), replace.start(), replace.end(), replace.flags());
    if (replaceStatements.isEmpty()) {
      state.beginReplacing();
    }
    replaceStatements.add(replacements);
    add(marker, out);
  }

  private void copy(TextWord copy, TextWordReader reader, List<TextWord> out) {
    CopyStatement statement = new CopyStatementParser(reader, problems).copy(copy);
    if (statement == null) {
      return;
    }
    String key = statement.name() + " OF " + statement.library();
    if (!mayFollow(statement, key)) {
      return;
    }
    SourceFile file = member(statement, key);
    if (file == null) {
      List<String> near = NearNames.of(statement.name(), copies.names(statement.library()));
      problems.add(
          new SourceProblem.CopybookMissing(
              statement.at(), statement.name(), statement.library(), near));
      return;
    }
    if (!hasRoom(file, statement.at())) {
      return;
    }
    open.push(key);
    if (statement.replacing().isEmpty()) {
      read(file, out);
    } else {
      List<TextWord> library = new ArrayList<>();
      state.beginReplacing();
      read(file, library);
      state.endReplacing();
      boolean more = state.matchesDebuggingLines();
      List<TextWord> replaced = more ? out : new ArrayList<>();
      int before = replaced.size();
      new Replacer(statement.replacing(), words, replaced).apply(library, 0, library.size());
      addCount(replaced.size() - before - library.size(), statement.at());
      if (!more) {
        addCompiled(replaced, out);
      }
    }
    open.pop();
  }

  /// The text of a copybook; one that was copied before is not read again.
  private @Nullable SourceFile member(CopyStatement statement, String key) {
    SourceFile before = members.get(key);
    if (before != null) {
      return before.again(statement.at());
    }
    CopyLibrary.@Nullable Member found = copies.find(statement.name(), statement.library());
    if (found == null) {
      return null;
    }
    SourceFile member =
        TabStops.expand(
            new SourceFile(found.fileName(), found.text(), statement.at()), tabWidth, problems);
    members.put(key, member);
    return member;
  }

  /// The words with each REPLACE applied from where it stands to the next one.
  private WordList withReplaced(WordList copied) {
    List<TextWord> in = GluedWords.joined(copied, words);
    List<TextWord> out = new WordList();
    List<Replacement> active = List.of();
    int from = 0;
    for (int i = 0; i <= in.size(); i++) {
      List<Replacement> next = i < in.size() ? replacements(in.get(i)) : List.of();
      if (next == null) {
        continue;
      }
      if (active.isEmpty()) {
        out.addAll(in.subList(from, i));
      } else {
        new Replacer(active, words, out).apply(in, from, i);
        if (out.size() > WORDS_MAX) {
          tooLarge(in.get(from).at(), WORDS_MAX, "words");
          return new WordList();
        }
      }
      active = next;
      from = i + 1;
    }
    WordList compiled = new WordList();
    addCompiled(out, compiled);
    return compiled;
  }

  /// What a word says that marks a REPLACE statement; null for every other word.
  private @Nullable List<Replacement> replacements(TextWord word) {
    return word.kind() == Kind.REPLACE
        ? replaceStatements.get(Integer.parseInt(word.text()))
        : null;
  }
}
