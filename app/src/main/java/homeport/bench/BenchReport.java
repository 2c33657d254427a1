package homeport.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The figures as a table and as JSON.
public final class BenchReport {
  private BenchReport() {}

  /// The table's head.
  public static String head() {
    return row("program", "wall s", "cpu s", "peer wall", "faster", "least..most", "cpu", "output");
  }

  /// A benchmark's row.
  public static String row(Comparison of) {
    return row(
        of.benchmark().id(),
        seconds(of.wall()),
        seconds(of.cpu()),
        seconds(of.peer()),
        ratio(of.ratio()),
        range(of.ratio()),
        ratio(of.cpuRatio()),
        of.faults().isEmpty() ? "equal" : "DIFFERS");
  }

  private static String row(Object... columns) {
    return String.format(Locale.ROOT, "%-8s %8s %8s %9s %8s %14s %8s  %s%n", columns);
  }

  /// What the ratios come to: programs with keyed files apart, because how durable their writes are
  /// is a matter of its own.
  public static String sum(List<Comparison> all) {
    List<Spread> ratios =
        all.stream()
            .filter(comparison -> !comparison.benchmark().keyed())
            .map(Comparison::ratio)
            .filter(Objects::nonNull)
            .toList();
    if (ratios.isEmpty()) {
      return "";
    }
    return String.format(
        Locale.ROOT,
        "%nfaster by %.2f (geometric mean of %d medians; without keyed files), least %.2f%n",
        mean(ratios),
        ratios.size(),
        ratios.stream().mapToDouble(Spread::median).min().orElseThrow());
  }

  /// The geometric mean of medians.
  static double mean(List<Spread> ratios) {
    return Math.exp(
        ratios.stream().mapToDouble(ratio -> Math.log(ratio.median())).average().orElseThrow());
  }

  private static String seconds(@Nullable Spread of) {
    return of == null ? "-" : String.format(Locale.ROOT, "%.2f", of.median());
  }

  private static String ratio(@Nullable Spread of) {
    return seconds(of);
  }

  private static String range(@Nullable Spread of) {
    return of == null ? "-" : String.format(Locale.ROOT, "%.2f..%.2f", of.least(), of.most());
  }

  /// All of it for a program to read (docs/formats/bench.md).
  public static String json(List<Comparison> all, BenchRun.Wish wish, @Nullable String peer)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("format", "homeport-bench-1");
      json.writeStringField("peer", peer);
      json.writeNumberField("pairs", wish.pairs());
      json.writeBooleanField("warm", wish.warm());
      json.writeArrayFieldStart("programs");
      for (Comparison comparison : all) {
        write(json, comparison);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, Comparison of) throws IOException {
    json.writeStartObject();
    json.writeStringField("program", of.benchmark().id());
    json.writeBooleanField("keyed", of.benchmark().keyed());
    write(json, "wall_seconds", of.wall());
    write(json, "cpu_seconds", of.cpu());
    write(json, "peer_wall_seconds", of.peer());
    write(json, "ratio", of.ratio());
    write(json, "cpu_ratio", of.cpuRatio());
    json.writeArrayFieldStart("faults");
    for (String fault : of.faults()) {
      json.writeString(fault);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, @Nullable Spread of)
      throws IOException {
    if (of == null) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeNumberField("median", of.median());
    json.writeNumberField("least", of.least());
    json.writeNumberField("most", of.most());
    json.writeEndObject();
  }
}
