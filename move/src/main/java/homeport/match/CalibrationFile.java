package homeport.match;

import homeport.match.Calibration.Result;
import java.util.Locale;

/// The file that a calibration leaves: facts that [CatalogueFile] reads again.
final class CalibrationFile {
  private final Result result;
  private final Host host;
  private final String subject;
  private final boolean named;
  private final String day;
  private final String profile;
  private final StringBuilder out = new StringBuilder();

  CalibrationFile(Result result, String as, String day, String profile) {
    this.result = result;
    this.host = result.host();
    this.named = !as.isEmpty();
    this.subject = named ? as : host.id();
    this.day = day;
    this.profile = profile;
  }

  String text() {
    line("# Measured by `homeport match calibrate`; give it to `homeport match --facts`.");
    line(
        "# Not for an answer by itself: two machines measured so can be told apart, and where one"
            + " of");
    line("# them is tied to mainframe work by a figure, so is the other.");
    if (!named) {
      line("subjects:");
      String kin = host.x86() ? ", kin: " + Knowledge.X86_CORE : "";
      line("  - {id: " + subject + ", name: " + quoted("core of " + host.model()) + kin + "}");
      line("servers:");
      line(
          "  - {id: %s-machine, name: %s, maker: measured here, unit: server, subject: %s}"
              .formatted(subject, quoted("the calibrated machine"), subject));
    }
    line("facts:");
    result
        .perSecond()
        .forEach((kernel, value) ->
            fact(
                kernel.name().toLowerCase(Locale.ROOT),
                "core_score",
                "Homeport, " + kernel.text(),
                value,
                "million amounts a second, one thread"));
    fact("together", "reference", "", result.together(), "million additions a second, all threads");
    fact("write", "reference", "", result.writeMegabytes(), "MB a second written and forced");
    fact("read", "reference", "", result.readMegabytes(), "MB a second read again from the cache");
    if (!named) {
      cores();
    }
    return out.toString();
  }

  private void cores() {
    line("  - id: " + subject + "-cores");
    line("    subject: " + subject + "-machine");
    line("    metric: units_per_server");
    line("    value: " + host.cores());
    tail("cores a server");
  }

  private void fact(String name, String metric, String benchmark, Interval value, String unit) {
    line("  - id: " + subject + "-" + name);
    line("    subject: " + subject);
    line("    metric: " + metric);
    if (!benchmark.isEmpty()) {
      line("    benchmark: " + quoted(benchmark));
    }
    line("    low: " + digits(value.low()));
    line("    high: " + digits(value.high()));
    tail(unit);
  }

  private void tail(String unit) {
    line("    unit: " + unit);
    line("    conditions: " + quoted(conditions()));
    line("    standing: measured");
    line("    source: " + quoted("homeport match calibrate on " + host.model()));
    line("    date: " + quoted(day));
  }

  private String conditions() {
    return "%s; %d cores, %d threads, %d MB of memory%s; least and most of %d rounds"
        .formatted(
            profile,
            host.cores(),
            host.threads(),
            host.memoryMegabytes(),
            host.virtual() ? ", virtual machine" : "",
            Calibration.ROUNDS);
  }

  private static String digits(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
