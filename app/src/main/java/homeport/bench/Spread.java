package homeport.bench;

import java.util.List;

/// Figures of several runs.
///
/// @param median the one in the middle; of an even count the mean of the two
public record Spread(double median, double least, double most) {
  static Spread of(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Spread(median, sorted.getFirst(), sorted.getLast());
  }
}
