package homeport.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// How many units (cores, vCPUs) carry a load, as a function of seven quantities of which each is
/// known only within an interval.
///
///     need = load x (share / online rate + (1 - share) / batch rate)
///            + Power cores x Power worth / unit worth
///
/// In each quantity alone the need only rises or only falls (in the share it is linear), so its
/// least and greatest values stand at corners of the box, and there are few enough to try them all.
final class CoreNeed {
  /// What is known of one quantity, and who says so.
  record Known(Interval value, List<Fact> facts) {}

  private static final double NO_INFLUENCE = 1.005;

  private final Map<Factor, Known> known;

  CoreNeed(Map<Factor, Known> known) {
    this.known = new EnumMap<>(known);
  }

  private Interval value(Factor factor) {
    Known what = known.get(factor);
    return what == null ? Interval.of(0) : what.value();
  }

  /// From the least to the greatest need.
  Interval range() {
    return range(box());
  }

  private double[][] box() {
    double[][] box = new double[Factor.values().length][];
    for (Factor factor : Factor.values()) {
      Interval value = value(factor);
      box[factor.ordinal()] = new double[] {value.low(), value.high()};
    }
    return box;
  }

  private static Interval range(double[][] box) {
    double[] at = new double[box.length];
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (int corner = 0; corner < 1 << box.length; corner++) {
      for (int i = 0; i < box.length; i++) {
        at[i] = box[i][corner >> i & 1];
      }
      double need = need(at);
      low = Math.min(low, need);
      high = Math.max(high, need);
    }
    return new Interval(low, high);
  }

  private static double need(double[] at) {
    double load = at[Factor.LOAD.ordinal()];
    double share = at[Factor.ONLINE_SHARE.ordinal()];
    double power = at[Factor.POWER_CORES.ordinal()];
    double need = 0;
    if (load > 0) {
      need += share == 0 ? 0 : load * share / at[Factor.ONLINE_RATE.ordinal()];
      need += share == 1 ? 0 : load * (1 - share) / at[Factor.BATCH_RATE.ordinal()];
    }
    if (power > 0) {
      need += power * at[Factor.POWER_WORTH.ordinal()] / at[Factor.UNIT_WORTH.ordinal()];
    }
    return need;
  }

  /// Which quantities make the spread, the greatest influence first: the answer is calculated again
  /// with each quantity, alone, held at the middle of its interval.
  List<Influence> influences() {
    double spread = range().spread();
    List<Influence> found = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      Interval value = value(factor);
      if (value.isPoint()) {
        continue;
      }
      double[][] box = box();
      double middle = middle(factor, value);
      box[factor.ordinal()] = new double[] {middle, middle};
      double times = spread / range(box).spread();
      if (times > NO_INFLUENCE) {
        Known what = known.get(factor);
        found.add(new Influence(factor, value, times, what == null ? List.of() : what.facts()));
      }
    }
    found.sort(Comparator.comparingDouble(Influence::times).reversed());
    return found;
  }

  /// Ratios are as far from one end as from the other in proportion; a share is in difference.
  private static double middle(Factor factor, Interval value) {
    return factor == Factor.ONLINE_SHARE || value.low() == 0
        ? (value.low() + value.high()) / 2
        : Math.sqrt(value.low() * value.high());
  }

  /// Draws every quantity from its interval, each proportion (of a share: each value) as likely as
  /// another and no quantity bound to another. That is an assumption, not a fact; the same seed
  /// brings the same draws back.
  Draws draw(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] needs = new double[count];
    double[] at = new double[Factor.values().length];
    for (int i = 0; i < count; i++) {
      for (Factor factor : Factor.values()) {
        at[factor.ordinal()] = draw(factor, value(factor), random.nextDouble());
      }
      needs[i] = need(at);
    }
    Arrays.sort(needs);
    return new Draws(count, seed, at(needs, 0.05), at(needs, 0.5), at(needs, 0.95));
  }

  private static double draw(Factor factor, Interval value, double where) {
    return factor == Factor.ONLINE_SHARE || value.low() == 0
        ? value.low() + where * (value.high() - value.low())
        : value.low() * Math.pow(value.spread(), where);
  }

  private static double at(double[] sorted, double quantile) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(quantile * (sorted.length - 1)))];
  }
}
