package homeport.cobol.source;

import homeport.cobol.CompilerOptions;
import homeport.cobol.source.TextWord.Kind;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the words read so far say about how the next ones are to be read, over all texts of a
/// compile: whether debugging lines count, whether a comment-entry begins, whether an EXEC block is
/// open, whether CBL cards may stand here.
final class ReadingState {
  private static final Set<String> COMMENT_HEADERS =
      Set.of("AUTHOR", "INSTALLATION", "DATE-WRITTEN", "DATE-COMPILED", "SECURITY");

  private boolean debugging;
  private int replacing;
  private boolean identification;
  private boolean inExec;
  private boolean inSql;
  private boolean commentEntry;
  private String last = "";
  private boolean lastWasCommentHeader;
  private ProgramEnd end = ProgramEnd.DONE;
  private int programs = 1;
  private final List<OptionCard> cards = new ArrayList<>();

  /// How far `END PROGRAM name.` has been read.
  private enum ProgramEnd {
    NO,
    SEEN,
    DONE
  }

  private final CompilerOptions base;
  private CardColumns columns;
  private final ConditionalText conditional;

  /// @param base the options that the cards change
  ReadingState(CardColumns columns, CompilerOptions base, Problems problems) {
    this.columns = columns;
    this.base = base;
    this.conditional = new ConditionalText(this::options, problems);
  }

  /// The options as they are said so far.
  CompilerOptions options() {
    return OptionList.parse(cards, base, new Problems()).last();
  }

  /// Which lines are compiled.
  ConditionalText conditional() {
    return conditional;
  }

  /// How the characters of a line fill its columns.
  CardColumns columns() {
    return columns;
  }

  /// The CBL and PROCESS cards so far.
  List<OptionCard> cards() {
    return List.copyOf(cards);
  }

  void sawCard(Span options) {
    cards.add(new OptionCard(options, programs));
    columns = columns.after(options.text());
  }

  /// WITH DEBUGGING MODE was seen.
  boolean debugging() {
    return debugging;
  }

  /// Text that is read now is matched by COPY REPLACING or REPLACE.
  boolean matchesDebuggingLines() {
    return replacing > 0;
  }

  void beginReplacing() {
    replacing++;
  }

  void endReplacing() {
    replacing--;
  }

  boolean inExec() {
    return inExec;
  }

  boolean inSql() {
    return inSql;
  }

  /// The word just seen was the period after AUTHOR or one of its like: free text follows.
  boolean commentEntryBegins() {
    return commentEntry;
  }

  /// Before the first word of a program.
  boolean betweenPrograms() {
    return end == ProgramEnd.DONE;
  }

  /// Behind PROGRAM-ID, in the division that has comment-entries.
  boolean inIdentification() {
    return identification;
  }

  static boolean isCommentHeader(String word) {
    return COMMENT_HEADERS.contains(word);
  }

  void saw(TextWord word) {
    commentEntry = word.kind() == Kind.PERIOD ? lastWasCommentHeader : isHeaderWithPeriod(word);
    lastWasCommentHeader = false;
    if (word.kind() == Kind.PERIOD) {
      end = end == ProgramEnd.SEEN ? ProgramEnd.DONE : ProgramEnd.NO;
      last = ".";
      return;
    }
    if (word.kind() != Kind.CHARACTERS) {
      return;
    }
    sawCharacters(word);
    last = word.text();
  }

  /// A header whose period has no blank behind it.
  private boolean isHeaderWithPeriod(TextWord word) {
    String text = word.text();
    return identification
        && word.kind() == Kind.CHARACTERS
        && word.areaA()
        && text.endsWith(".")
        && isCommentHeader(text.substring(0, text.length() - 1));
  }

  private void sawCharacters(TextWord word) {
    if (end == ProgramEnd.DONE) {
      end = ProgramEnd.NO;
      programs++;
    }
    lastWasCommentHeader = identification && word.areaA() && isCommentHeader(word.text());
    identification |= word.text().startsWith("PROGRAM-ID.");
    switch (word.text()) {
      case "PROGRAM-ID", "FUNCTION-ID" -> identification = true;
      case "DIVISION" -> identification = false;
      case "PROGRAM", "FUNCTION" -> end = last.equals("END") ? ProgramEnd.SEEN : end;
      case "MODE" -> debugging |= last.equals("DEBUGGING");
      case "EXEC", "EXECUTE" -> inExec = true;
      case "SQL" -> inSql |= last.equals("EXEC") || last.equals("EXECUTE");
      case "END-EXEC" -> {
        inExec = false;
        inSql = false;
      }
      default -> {
        // Every other word changes nothing.
      }
    }
  }
}
