package homeport.jcl.text;

import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One statement as it was written.
public sealed interface Statement {
  Span at();

  /// Its records, comment records between them included.
  List<Card> cards();

  /// A statement with an operation: JOB, EXEC, DD and the rest.
  ///
  /// @param name the name field, empty when there is none
  /// @param parameters the parameter field, for IF the relational expression
  /// @param data in-stream data, when the statement begins some
  record Operation(
      Span at,
      List<Card> cards,
      String name,
      Span nameAt,
      String operation,
      Span operationAt,
      FieldText parameters,
      @Nullable Data data)
      implements Statement {
    public Operation {
      cards = List.copyOf(cards);
    }
  }

  /// `//*`.
  record Comment(Span at, List<Card> cards) implements Statement {}

  /// `//` alone: the end of a job.
  record Null(Span at, List<Card> cards) implements Statement {}

  /// `/*` and a word: for the job entry subsystem.
  record JesControl(Span at, List<Card> cards, String word, String rest) implements Statement {}

  /// In-stream data: the records that follow a DD * or DD DATA statement.
  record Data(List<Card> cards) {
    public Data {
      cards = List.copyOf(cards);
    }
  }
}
