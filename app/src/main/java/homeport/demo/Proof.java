package homeport.demo;

import homeport.demo.oracle.ExpectedDataSet;
import java.util.List;

/// What came of comparing the day's data sets with the second implementation's, byte for byte.
///
/// @param lines one for each data set
public record Proof(List<Line> lines) {
  public Proof {
    lines = List.copyOf(lines);
  }

  /// One data set.
  ///
  /// @param difference empty when every byte is equal
  public record Line(String name, int records, String sha256, String difference) {
    public boolean holds() {
      return difference.isEmpty();
    }

    static Line of(ExpectedDataSet expected, byte @org.jspecify.annotations.Nullable [] actual) {
      String difference =
          actual == null ? "the data set cannot be read" : expected.difference(actual).orElse("");
      return new Line(expected.name(), expected.recordCount(), expected.sha256(), difference);
    }
  }

  /// True when every byte of every data set is equal.
  public boolean holds() {
    return lines.stream().allMatch(Line::holds);
  }
}
