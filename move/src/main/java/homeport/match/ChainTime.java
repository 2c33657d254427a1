package homeport.match;

import org.jspecify.annotations.Nullable;

/// How long a batch chain takes on a candidate. A chain is one job after another, so more cores do
/// not help it: what counts is how fast one core is against one engine of today.
///
/// @param speed how many times longer the processor's part takes, or null when no source says it
/// @param minutes the whole chain, or null
/// @param least true when it may also take longer, because today's engine may be faster than told
/// @param windowMinutes or null when it is not known
public record ChainTime(
    String chain,
    double todayMinutes,
    @Nullable Interval speed,
    @Nullable Interval minutes,
    boolean least,
    @Nullable Double windowMinutes) {
  /// What the waits for disks take is assumed to stay as it is; that part is known only within the
  /// bounds of the processor's share.
  static ChainTime of(
      Chain chain, @Nullable Interval speed, boolean least, @Nullable Double windowMinutes) {
    Interval minutes = null;
    if (speed != null) {
      Interval share = chain.processorShare();
      double low = Double.POSITIVE_INFINITY;
      double high = 0;
      for (double part : new double[] {share.low(), share.high()}) {
        for (double times : new double[] {speed.low(), speed.high()}) {
          double all = chain.elapsedMinutes() * (1 - part + part * times);
          low = Math.min(low, all);
          high = Math.max(high, all);
        }
      }
      minutes = new Interval(low, high);
    }
    return new ChainTime(
        chain.shown(), chain.elapsedMinutes(), speed, minutes, least, windowMinutes);
  }

  /// As a reader sees it.
  String shown() {
    return minutes == null
        ? "cannot say: no source for the speed of one core against one engine"
        : Numbers.show(minutes) + " minutes" + (least ? " or more, " : ", ") + verdict();
  }

  /// `fits`, `does not fit` or `cannot say`.
  String verdict() {
    if (minutes == null || windowMinutes == null) {
      return "cannot say";
    }
    return minutes.high() <= windowMinutes && !least
        ? "fits"
        : minutes.low() > windowMinutes ? "does not fit" : "cannot say";
  }
}
