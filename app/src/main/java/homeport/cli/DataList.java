package homeport.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.DataSets;
import homeport.datasets.Dcb;
import homeport.transfer.Refusals;
import homeport.transfer.Transfer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What `homeport data` prints: data sets, and what came of a transfer.
final class DataList {
  private static final String REFUSED = "HP6402";
  private static final String LOSSY = "HP6406";

  private static final JsonFactory JSON = new JsonFactory();

  /// The pattern that every name is like.
  static final String ALL = "**";

  private DataList() {}

  /// @param pattern a name, or with `*` for characters of one qualifier and `**` for any
  static int print(DataSets dataSets, String pattern, boolean json, Shell shell)
      throws IOException {
    StringBuilder regex = new StringBuilder();
    String text = pattern.toUpperCase(Locale.ROOT);
    for (int i = 0; i < text.length(); i++) {
      boolean all = text.startsWith("**", i);
      boolean one = text.charAt(i) == '*';
      regex.append(all ? ".*" : one ? "[^.]*" : Pattern.quote(text.substring(i, i + 1)));
      i += all ? 1 : 0;
    }
    Pattern wanted = Pattern.compile(regex.toString());
    boolean any = false;
    for (CatalogEntry entry : dataSets.catalog().list()) {
      if (wanted.matcher(entry.name()).matches()) {
        any = true;
        shell.out().println(json ? object(dataSets, entry) : line(dataSets, entry));
      }
    }
    if (!any) {
      shell
          .err()
          .println(text.equals(ALL) ? "the catalog is empty" : "the catalog has no `" + text + "`");
    }
    return ExitStatus.OK;
  }

  private static String line(DataSets dataSets, CatalogEntry entry) throws IOException {
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT, "%-44s %-5s %s", entry.name(), kind(entry), description(entry)));
    if (entry.state() != CatalogEntry.State.CLOSED) {
      line.append("  not closed");
    }
    for (String member : members(dataSets, entry)) {
      line.append("\n  ").append(member);
    }
    return line.toString();
  }

  private static List<String> members(DataSets dataSets, CatalogEntry entry) throws IOException {
    return entry.attributes() instanceof Attributes.Partitioned
        ? dataSets.catalog().libraries().members(entry.name())
        : List.of();
  }

  private static String kind(CatalogEntry entry) {
    return switch (entry.attributes()) {
      case Attributes.Sequential _ -> "PS";
      case Attributes.Partitioned _ -> "PO";
      case Attributes.Keyed _ -> "KSDS";
      case Attributes.EntrySequenced _ -> "ESDS";
      case Attributes.Relative _ -> "RRDS";
      case Attributes.AlternateIndex _ -> "AIX";
      case Attributes.Path _ -> "PATH";
      case Attributes.GenerationGroup _ -> "GDG";
      case Attributes.Alias _ -> "ALIAS";
    };
  }

  private static String description(CatalogEntry entry) {
    return switch (entry.attributes()) {
      case Attributes.Sequential(Dcb dcb) -> dcb.toString();
      case Attributes.Partitioned(Dcb dcb) -> dcb.toString();
      case Attributes.Cluster cluster -> cluster.toString();
      case Attributes.AlternateIndex index ->
          "KEYS("
              + index.keyLength()
              + ' '
              + index.keyOffset()
              + ") over "
              + index.base()
              + (index.built() ? "" : ", not built");
      case Attributes.Path(String over) -> "over " + over;
      case Attributes.GenerationGroup group ->
          ("LIMIT(" + group.limit() + ") " + String.join(" ", group.generations())).strip();
      case Attributes.Alias(String of) -> "of " + of;
    };
  }

  private static String object(DataSets dataSets, CatalogEntry entry) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("name", entry.name());
      json.writeStringField("kind", kind(entry));
      json.writeStringField("description", description(entry));
      json.writeStringField("created", entry.created().toString());
      json.writeStringField("state", entry.state().name());
      json.writeArrayFieldStart("members");
      for (String member : members(dataSets, entry)) {
        json.writeString(member);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  static void summary(Transfer.Summary summary, boolean json, Shell shell) throws IOException {
    Refusals refusals = summary.refusals();
    if (json) {
      shell.out().println(object(summary));
      return;
    }
    refusals.reasons().forEach(reason -> shell.err().println(REFUSED + " " + reason));
    if (refusals.count() > refusals.reasons().size()) {
      shell
          .err()
          .println(REFUSED + " … and " + (refusals.count() - refusals.reasons().size()) + " more");
    }
    if (summary.lossy() > 0) {
      shell
          .err()
          .println(
              LOSSY + " " + summary.lossy() + " records have data in FILLER, which is left out");
    }
    String of = summary.members() > 0 ? " of " + summary.members() + " members" : "";
    shell
        .out()
        .println(
            summary.records()
                + (summary.records() == 1 ? " record" : " records")
                + of
                + " taken over, "
                + refusals.count()
                + " refused");
  }

  private static String object(Transfer.Summary summary) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("records", summary.records());
      json.writeNumberField("members", summary.members());
      json.writeNumberField("lossy", summary.lossy());
      json.writeNumberField("refused", summary.refusals().count());
      json.writeArrayFieldStart("reasons");
      for (String reason : summary.refusals().reasons()) {
        json.writeString(reason);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }
}
