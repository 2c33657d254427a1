package homeport.programme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a system has to have passed before it may move, in order.
public enum Gate {
  /// The estate was reviewed: `review.json`.
  REVIEW("Review done"),
  /// Servers were proposed for the reviewed load: the JSON of `homeport match`.
  MATCH("Match proposed"),
  /// As many equal trials and records as were asked: `trial.json` of each.
  TRIAL("Trial's bound reached"),
  /// The way back was tried: a rehearsal record.
  ROLLBACK("Rollback rehearsed");

  /// In order; not copied at each use.
  public static final List<Gate> ALL = List.of(values());

  private final String title;

  Gate(String title) {
    this.title = title;
  }

  /// As a person reads it: `Review done`.
  public String title() {
    return title;
  }

  /// As it is typed and written in files: `review`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The gate of that word, or null.
  public static @Nullable Gate of(String word) {
    return ALL.stream().filter(gate -> gate.word().equals(word)).findFirst().orElse(null);
  }

  /// All words, for messages.
  public static String words() {
    return String.join(", ", Stream.of(values()).map(Gate::word).toList());
  }
}
