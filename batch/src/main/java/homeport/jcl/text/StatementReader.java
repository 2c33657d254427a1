package homeport.jcl.text;

import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import homeport.jcl.JclTextProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Records to statements (z/OS MVS JCL Reference, "Format of statements" and "In-stream data").
public final class StatementReader {
  /// Statements whose parameter field is only a comment.
  private static final Set<String> WITHOUT_PARAMETERS = Set.of("ELSE", "ENDIF", "PEND", "ENDCNTL");

  private final Problems problems;
  private final List<Card> cards;
  private final List<Statement> statements = new ArrayList<>();
  private int next;

  /// A step has begun, whose input text without a statement of its own is.
  private boolean inStep;

  private StatementReader(SourceFile file, Problems problems) {
    this.problems = problems;
    this.cards = Card.of(file);
  }

  public static List<Statement> read(SourceFile file, Problems problems) {
    StatementReader reader = new StatementReader(file, problems);
    while (reader.next < reader.cards.size()) {
      reader.statement();
    }
    return reader.statements;
  }

  private void statement() {
    Card card = cards.get(next);
    if (card.isBlank()) {
      next++;
    } else if (card.isComment()) {
      next++;
      statements.add(new Statement.Comment(card.span(), List.of(card)));
    } else if (card.isNull()) {
      next++;
      statements.add(new Statement.Null(card.span(), List.of(card)));
      inStep = false;
    } else if (card.startsWith("//")) {
      operation(card);
    } else if (card.startsWith("/*")) {
      next++;
      jesControl(card);
    } else if (inStep) {
      supplied(card);
    } else {
      looseText(card);
    }
  }

  /// Input data of a step before which a DD statement was left out: the system provides a DD * with
  /// the ddname SYSIN (z/OS MVS JCL Reference, "DD * parameter", "Location in the JCL").
  private void supplied(Card first) {
    problems.add(new JclTextProblem.SysinSupplied(first.span()));
    Span at = first.span();
    FieldText parameters = FieldText.of("*", at);
    Card card =
        new Card(
            first.file(),
            first.start(),
            "//SYSIN    DD *                      GENERATED STATEMENT");
    Statement.Data data = data(parameters);
    statements.add(
        new Statement.Operation(at, List.of(card), "SYSIN", at, "DD", at, parameters, data));
  }

  /// One problem for a whole stretch of lines, so that a lost DD statement does not fill the
  /// screen.
  private void looseText(Card first) {
    problems.add(new JclTextProblem.LooseText(first.span()));
    while (next < cards.size() && !cards.get(next).startsWith("//")) {
      if (cards.get(next++).startsWith("/*")) {
        return;
      }
    }
  }

  private void jesControl(Card card) {
    int end = card.skipWord(2);
    String word = card.statementText().substring(2, Math.min(end, card.statementText().length()));
    if (!word.isEmpty()) {
      String rest = card.statementText().substring(Math.min(end, card.statementText().length()));
      statements.add(new Statement.JesControl(card.span(), List.of(card), word, rest.strip()));
    }
  }

  private void operation(Card card) {
    int from = next;
    reportTab(card);
    int nameEnd = card.skipWord(2);
    String name = card.text().substring(2, Math.min(nameEnd, card.text().length()));
    int operationAt = card.skipBlanks(nameEnd);
    int operationEnd = card.skipWord(operationAt);
    if (operationAt == operationEnd) {
      next++;
      problems.add(new JclTextProblem.OperationMissing(card.span(2, nameEnd)));
      return;
    }
    String operation = card.text().substring(operationAt, operationEnd);
    switch (operation) {
      case "EXEC" -> inStep = true;
      case "JOB", "PROC", "PEND" -> inStep = false;
      default -> {
        // within what it was
      }
    }
    FieldReader field = new FieldReader(cards, next, problems);
    if (operation.equals("IF")) {
      field.readExpression(operationEnd);
    } else if (!WITHOUT_PARAMETERS.contains(operation)) {
      field.readParameters(operationEnd);
    } else {
      field.readNothing(operationEnd);
    }
    next = field.next();
    FieldText parameters = field.text();
    List<Card> own = cards.subList(from, next);
    Statement.Data data = operation.equals("DD") ? data(parameters) : null;
    Span at = card.span().to(own.getLast().span());
    statements.add(
        new Statement.Operation(
            at,
            own,
            name,
            card.span(2, nameEnd),
            operation,
            card.span(operationAt, operationEnd),
            parameters,
            data));
  }

  private void reportTab(Card card) {
    int tab = card.statementText().indexOf('\t');
    if (tab >= 0) {
      problems.add(new JclTextProblem.TabCharacter(card.span(tab, tab + 1)));
    }
  }

  /// The records of an in-stream data set, or null when the statement begins none. DD * ends at its
  /// delimiter or at `//`, DD DATA only at its delimiter; DLM= names another one (z/OS MVS JCL
  /// Reference, "DATA parameter" and "DLM parameter", for JES2).
  private Statement.@Nullable Data data(FieldText parameters) {
    String text = parameters.text();
    boolean asterisk = text.equals("*") || text.startsWith("*,");
    if (!asterisk && !text.equals("DATA") && !text.startsWith("DATA,")) {
      return null;
    }
    String delimiter = delimiter(text);
    List<Card> records = new ArrayList<>();
    while (next < cards.size()) {
      Card card = cards.get(next);
      if (card.startsWith(delimiter)) {
        next++;
        return new Statement.Data(records);
      }
      if (asterisk && card.startsWith("//")) {
        return new Statement.Data(records);
      }
      if (card.text().length() > Card.RECORD_COLUMNS) {
        int length = card.text().length();
        problems.add(
            new JclTextProblem.LineTooLong(card.span(Card.RECORD_COLUMNS, length), length));
      }
      records.add(card);
      next++;
    }
    if (!asterisk || !delimiter.equals("/*")) {
      problems.add(new JclTextProblem.DelimiterMissing(parameters.span(), delimiter));
    }
    return new Statement.Data(records);
  }

  /// The two characters of DLM=, `/*` without it.
  private static String delimiter(String parameters) {
    int at = parameters.indexOf(",DLM=");
    if (at < 0) {
      return "/*";
    }
    String value = parameters.substring(at + 5);
    if (value.startsWith("'")) {
      value = value.substring(1).replace("''", "'");
    }
    return value.length() < 2 ? "/*" : value.substring(0, 2);
  }
}
