package homeport.demo.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one branch sends (copybook HSBBTCH).
///
/// @param count how many lines it has, as its trailer says
/// @param amount their sum, as its trailer says
record BranchBatch(int branch, int clerk, List<BatchLine> lines, int count, BigDecimal amount) {
  /// Each branch sends one.
  static final int NUMBER = 1;

  private static final int EDGE_LENGTH = 40;

  BigDecimal lineAmounts() {
    return lines.stream().map(BatchLine::amountKnown).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The sum of the line numbers.
  long hash() {
    return lines.stream().mapToLong(BatchLine::line).sum();
  }

  /// Why the batch goes back whole.
  @Nullable ReturnReason wrong() {
    if (count != lines.size()) {
      return ReturnReason.B02;
    }
    return amount.compareTo(lineAmounts()) == 0 ? null : ReturnReason.B03;
  }

  /// Header, lines and trailer.
  List<byte[]> records() {
    List<byte[]> records = new ArrayList<>();
    records.add(
        edge("H")
            .digits(DayParameters.businessDate(), 8)
            .text("CLERK %03d".formatted(clerk), 20)
            .spaces(4)
            .toBytes());
    lines.forEach(line -> records.add(line.image()));
    records.add(
        edge("T")
            .binary(count, 4)
            .packed(amount, 15, 2)
            .packed(BigDecimal.valueOf(hash()), 15, 0)
            .spaces(12)
            .toBytes());
    return records;
  }

  private RecordImage edge(String type) {
    return new RecordImage(EDGE_LENGTH).text(type, 1).digits(branch, 4).digits(NUMBER, 3);
  }
}
