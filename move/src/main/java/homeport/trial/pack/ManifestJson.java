package homeport.trial.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.trial.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a manifest.
final class ManifestJson {
  static final String FORMAT = "homeport-evidence-pack";
  static final int VERSION = 1;

  private ManifestJson() {}

  static String of(PackManifest manifest) {
    return Json.text(json -> write(manifest, json));
  }

  private static void write(PackManifest manifest, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeNumberField("version", VERSION);
    json.writeStringField("recorded", manifest.recorded().toString());
    if (manifest.validUntil() != null) {
      json.writeStringField("validUntil", manifest.validUntil().toString());
    }
    json.writeObjectFieldStart("estate");
    json.writeStringField("name", manifest.estate().name());
    json.writeStringField("codepage", manifest.estate().codePage());
    json.writeStringField("options", manifest.estate().options());
    texts("programs", manifest.estate().programs(), json);
    texts("copybooks", manifest.estate().copybooks(), json);
    texts("procedures", manifest.estate().procedures(), json);
    json.writeEndObject();
    json.writeObjectFieldStart("job");
    json.writeStringField("name", manifest.jobName());
    json.writeStringField("id", manifest.jobId());
    json.writeStringField("user", manifest.userId());
    json.writeStringField("clock", manifest.clock().toString());
    json.writeStringField("zone", manifest.zone().getId());
    json.writeStringField("jcl", manifest.jcl());
    json.writeStringField("end", manifest.end());
    json.writeEndObject();
    json.writeStringField("publicKey", manifest.publicKey());
    json.writeArrayFieldStart("dataSets");
    for (PackedDataSet dataSet : manifest.dataSets()) {
      json.writeStartObject();
      json.writeStringField("name", dataSet.name());
      image("before", dataSet.before(), json);
      image("after", dataSet.after(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("entries");
    for (PackEntry entry : manifest.entries()) {
      entry(entry, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void texts(String name, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void entry(PackEntry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", entry.name());
    json.writeNumberField("size", entry.size());
    json.writeStringField("sha256", entry.sha256());
    json.writeNumberField("storedSize", entry.storedSize());
    json.writeStringField("storedSha256", entry.storedSha256());
    json.writeEndObject();
  }

  private static void image(String when, PackedDataSet.@Nullable Image image, JsonGenerator json)
      throws IOException {
    if (image == null) {
      return;
    }
    json.writeObjectFieldStart(when);
    json.writeStringField("entry", image.entry());
    switch (image.attributes()) {
      case Attributes.Sequential(Dcb dcb) -> label("PS", dcb, json);
      case Attributes.Partitioned(Dcb dcb) -> label("PO", dcb, json);
      case Attributes.Keyed keyed -> {
        json.writeStringField("organization", "KSDS");
        json.writeNumberField("keyOffset", keyed.keyOffset());
        json.writeNumberField("keyLength", keyed.keyLength());
        json.writeNumberField("average", keyed.recordAverage());
        json.writeNumberField("maximum", keyed.recordMax());
        json.writeBooleanField("reuse", keyed.reuse());
        json.writeBooleanField("loaded", keyed.loaded());
      }
      case Attributes.GenerationGroup group -> {
        json.writeStringField("organization", "GDG");
        json.writeNumberField("limit", group.limit());
        json.writeBooleanField("empty", group.empty());
        json.writeBooleanField("scratch", group.scratch());
        json.writeBooleanField("purge", group.purge());
        json.writeBooleanField("fifo", group.fifo());
        texts("generations", group.generations(), json);
      }
      case Attributes.AlternateIndex index -> {
        json.writeStringField("organization", "AIX");
        json.writeStringField("base", index.base());
        json.writeNumberField("keyOffset", index.keyOffset());
        json.writeNumberField("keyLength", index.keyLength());
        json.writeBooleanField("unique", index.unique());
        json.writeBooleanField("upgrade", index.upgrade());
        json.writeBooleanField("built", index.built());
      }
      case Attributes.Path(String over) -> {
        json.writeStringField("organization", "PATH");
        json.writeStringField("over", over);
      }
      case Attributes.EntrySequenced _, Attributes.Relative _, Attributes.Alias _ ->
          throw new IllegalStateException("a pack holds no " + image.attributes());
    }
    json.writeEndObject();
  }

  private static void label(String organization, Dcb dcb, JsonGenerator json) throws IOException {
    json.writeStringField("organization", organization);
    if (dcb.recfm() != null) {
      json.writeStringField("recfm", dcb.recfm().name());
    }
    json.writeNumberField("lrecl", dcb.lrecl());
    json.writeNumberField("blksize", dcb.blksize());
  }
}
