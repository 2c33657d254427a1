package homeport.utilities.update;

import homeport.utilities.UtilityStep;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.UtilityFailure;
import homeport.utilities.dd.UtilityStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// SYSIN of IEBUPDTE: control statements, which begin with `./`, and data statements between them
/// (z/OS DFSMSdfp Utilities, "IEBUPDTE", "Utility control statements").
final class UpdateInput implements AutoCloseable {
  private static final int CARD = 80;
  private static final int COLUMNS = 71;
  private static final String MARK = "./";
  private static final int CARDS_MAX = 20;

  private final UtilityStep step;
  private final RecordSource source;
  private byte @Nullable [] ahead;

  /// What stands on a card.
  sealed interface Line {
    /// A control statement with its continuations.
    record Control(UtilityStatement statement) implements Line {}

    /// A data statement, 80 bytes.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Data(byte[] record) implements Line {}
  }

  private UpdateInput(UtilityStep step, RecordSource source) throws UtilityFailure {
    this.step = step;
    this.source = source;
    this.ahead = read();
  }

  static UpdateInput open(UtilityStep step) throws UtilityFailure {
    return new UpdateInput(step, RecordSource.open(step, "SYSIN"));
  }

  private byte @Nullable [] read() throws UtilityFailure {
    if (!source.next()) {
      return null;
    }
    byte[] record = source.record();
    byte[] card = Arrays.copyOf(record, CARD);
    if (record.length < CARD) {
      Arrays.fill(card, record.length, CARD, (byte) 0x40);
    }
    return card;
  }

  private boolean control(byte[] card) {
    return text(card).startsWith(MARK);
  }

  private String text(byte[] card) {
    return step.codePage().decode(card);
  }

  /// True when a data statement, or a detail statement, comes next: it belongs to the function that
  /// stands before it.
  boolean goesOn() {
    byte[] card = ahead;
    if (card == null || !control(card)) {
      return card != null;
    }
    String operation = words(text(card))[0];
    return operation.equals("NUMBER") || operation.equals("DELETE");
  }

  /// The next line; null behind the last.
  @Nullable Line next() throws UtilityFailure {
    byte[] card = ahead;
    if (card == null) {
      return null;
    }
    ahead = read();
    if (!control(card)) {
      return new Line.Data(card);
    }
    List<String> lines = new ArrayList<>();
    String[] words = words(text(card));
    StringBuilder operands = new StringBuilder(UtilityStatement.field(words[1]));
    lines.add(text(card).stripTrailing());
    while (operands.toString().endsWith(",")
        && lines.size() < CARDS_MAX
        && ahead != null
        && control(ahead)) {
      String more = text(ahead);
      lines.add(more.stripTrailing());
      operands.append(UtilityStatement.field(more.substring(MARK.length(), COLUMNS).strip()));
      ahead = read();
    }
    return new Line.Control(UtilityStatement.of(words[0], operands.toString(), lines));
  }

  /// The operation, and what stands behind it.
  private static String[] words(String card) {
    String text = card.substring(MARK.length(), COLUMNS);
    if (!text.startsWith(" ")) {
      int blank = text.indexOf(' ');
      text = blank < 0 ? "" : text.substring(blank);
    }
    String[] words = text.strip().split(" +", 2);
    return new String[] {words[0].toUpperCase(Locale.ROOT), words.length > 1 ? words[1] : ""};
  }

  @Override
  public void close() {
    source.close();
  }
}
