package homeport.jcl.text;

import homeport.diagnostics.Problems;
import homeport.jcl.JclLimits;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.JclTextProblem;
import java.util.List;
import java.util.Set;

/// Puts a parameter field together from the records it is written on (z/OS MVS JCL Reference,
/// "Continuing statements").
///
/// Outside apostrophes a field goes on after a comma: on the next record, `//`, a blank in column
/// 3, and the text from column 4 to 16 on; comment statements may stand between. Inside apostrophes
/// it fills the record up to column 71, blanks included, and goes on in column 16. A field that is
/// complete ends at a blank; what follows is a comment, which column 72 continues.
final class FieldReader {
  private static final int CONTINUATION_COLUMN = 15;
  private static final Set<String> OPERATIONS =
      Set.of(
          "DD", "EXEC", "IF", "ELSE", "ENDIF", "SET", "PROC", "PEND", "INCLUDE", "OUTPUT", "JOB");

  private final List<Card> cards;
  private final Problems problems;
  private final FieldText.Builder text;
  private int next;

  /// The field runs past column 71, which has been said.
  private boolean cut;

  private boolean quoted;
  private int quoteColumn;
  private Card quoteCard;

  FieldReader(List<Card> cards, int first, Problems problems) {
    this.cards = cards;
    this.problems = problems;
    this.next = first;
    this.quoteCard = cards.get(first);
    Card card = cards.get(first);
    this.text = new FieldText.Builder(card.file(), card.start() + card.text().length());
  }

  /// The first record that is not part of the statement.
  int next() {
    return next;
  }

  FieldText text() {
    return text.build();
  }

  /// A statement without parameters: the rest is comment.
  void readNothing(int column) {
    Card card = cards.get(next++);
    skipContinuedComment(card, column);
  }

  void readParameters(int column) {
    Card card = cards.get(next++);
    int from = card.skipBlanks(column);
    while (true) {
      int to = readRecord(card, from);
      if (cut) {
        text.dropCut();
        skipRestOfCut(card);
        return;
      }
      if (text.length() > JclLimits.FIELD_CHARACTERS) {
        problems.add(
            new JclTextProblem.FieldTooLong(card.span(from, to), JclLimits.FIELD_CHARACTERS));
        return;
      }
      if (quoted) {
        if (!continueQuoted()) {
          return;
        }
        from = CONTINUATION_COLUMN;
      } else if (text.endsWith(',')) {
        from = continueAfterComma(card, to);
        if (from < 0) {
          text.dropLast();
          return;
        }
      } else {
        skipContinuedComment(card, to);
        return;
      }
      card = cards.get(next++);
      reportTab(card);
    }
  }

  /// Takes the field's part of one record; returns the column after it.
  private int readRecord(Card card, int from) {
    int column = from;
    for (; column < Card.STATEMENT_COLUMNS; column++) {
      char character = card.at(column);
      if (character == ' ' && !quoted) {
        return column;
      }
      if (character == '\'') {
        quoted = !quoted;
        quoteColumn = column;
        quoteCard = card;
      }
      text.add(character, card.start() + Math.min(column, card.text().length()));
    }
    boolean more = card.at(Card.STATEMENT_COLUMNS) != ' ';
    if (more && !quoted && !text.endsWith(',') && column > from) {
      cut = true;
      problems.add(
          new JclTextProblem.PastColumn71(
              card.span(Card.STATEMENT_COLUMNS, Card.STATEMENT_COLUMNS + 1)));
    }
    return column;
  }

  /// What follows a field that runs past column 71, as it was meant to: the next records, as long
  /// as the one before ends in a comma. One message says it all.
  private void skipRestOfCut(Card last) {
    Card card = last;
    while (card.text().stripTrailing().endsWith(",") && isContinuation(next)) {
      card = cards.get(next++);
    }
  }

  /// The column where the field goes on in the next record that is no comment; -1 when it does not.
  private int continueAfterComma(Card card, int to) {
    int at = next;
    while (at < cards.size() && cards.get(at).isComment()) {
      at++;
    }
    if (!isContinuation(at)) {
      problems.add(new JclTextProblem.ContinuationMissing(card.span(to - 1, to)));
      return -1;
    }
    next = at;
    Card following = cards.get(at);
    int column = following.skipBlanks(2);
    if (column > CONTINUATION_COLUMN) {
      problems.add(
          new JclTextProblem.ContinuationMisplaced(
              following.span(column, following.skipWord(column)), column + 1));
    }
    return column;
  }

  private boolean continueQuoted() {
    int at = next;
    while (at < cards.size() && cards.get(at).isComment()) {
      at++;
    }
    if (!isContinuation(at) || cards.get(at).skipBlanks(2) < CONTINUATION_COLUMN) {
      problems.add(
          new JclTextProblem.UnclosedApostrophe(quoteCard.span(quoteColumn, quoteColumn + 1)));
      text.add('\'', quoteCard.start() + quoteColumn);
      return false;
    }
    next = at;
    return true;
  }

  private boolean isContinuation(int at) {
    if (at >= cards.size()) {
      return false;
    }
    Card card = cards.get(at);
    return card.startsWith("//") && card.at(2) == ' ' && !card.isNull();
  }

  /// A comment goes on while column 72 is not blank.
  private void skipContinuedComment(Card last, int column) {
    Card card = last;
    boolean commented = card.skipBlanks(column) < Card.STATEMENT_COLUMNS;
    while (commented && card.at(Card.STATEMENT_COLUMNS) != ' ' && isContinuation(next)) {
      card = cards.get(next++);
      int word = card.skipBlanks(2);
      if (OPERATIONS.contains(card.text().substring(word, card.skipWord(word)))) {
        problems.add(new JclTextProblem.CommentContinued(card.span(word, card.skipWord(word))));
      }
    }
  }

  /// The relational expression of IF, up to THEN: blanks stand between its words, and it goes on
  /// wherever a blank may stand.
  void readExpression(int column) {
    Card card = cards.get(next++);
    int at = column;
    while (true) {
      at = card.skipBlanks(at);
      if (at >= Card.STATEMENT_COLUMNS || at >= card.text().length()) {
        if (!isContinuation(next) || text.length() > JclLimits.FIELD_CHARACTERS) {
          problems.add(new JclParameterProblem.Missing(card.span(), "THEN"));
          return;
        }
        card = cards.get(next++);
        reportTab(card);
        at = 2;
        continue;
      }
      int end = card.skipWord(at);
      if (card.text().substring(at, Math.min(end, card.text().length())).equals("THEN")) {
        skipContinuedComment(card, end);
        return;
      }
      if (text.length() > 0) {
        text.add(' ', card.start() + at);
      }
      for (; at < end; at++) {
        text.add(card.at(at), card.start() + at);
      }
    }
  }

  private void reportTab(Card card) {
    int tab = card.statementText().indexOf('\t');
    if (tab >= 0) {
      problems.add(new JclTextProblem.TabCharacter(card.span(tab, tab + 1)));
    }
  }
}
