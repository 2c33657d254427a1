package homeport.trial.pack;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.trial.CannotTell;
import homeport.trial.JsonTree;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a manifest. Whatever is wrong with it is one refusal: it is not the text that was signed,
/// or another release's.
final class ManifestReader {
  private ManifestReader() {}

  /// @throws CannotTell when it is no manifest, or of a version this release does not know
  static PackManifest read(byte[] text) throws CannotTell {
    try {
      JsonTree.Obj top = JsonTree.read(text);
      if (!top.text("format").equals(ManifestJson.FORMAT)) {
        throw new IllegalArgumentException("it has another format");
      }
      if (top.number("version") != ManifestJson.VERSION) {
        throw new CannotTell(
            "HP6229",
            "the pack is of version " + top.number("version") + "; this release reads version 1");
      }
      return manifest(top);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new CannotTell("HP6220", "the pack's manifest cannot be read: " + e.getMessage());
    }
  }

  private static PackManifest manifest(JsonTree.Obj top) {
    JsonTree.Obj estate = top.object("estate");
    JsonTree.Obj job = top.object("job");
    List<PackedDataSet> dataSets = new ArrayList<>();
    for (JsonTree.Obj one : top.objects("dataSets")) {
      dataSets.add(
          new PackedDataSet(
              one.text("name"),
              image(one.objectOrNull("before")),
              image(one.objectOrNull("after"))));
    }
    List<PackEntry> entries = new ArrayList<>();
    for (JsonTree.Obj one : top.objects("entries")) {
      entries.add(
          new PackEntry(
              one.text("name"),
              one.number("size"),
              one.text("sha256"),
              one.number("storedSize"),
              one.text("storedSha256")));
    }
    String until = top.textOrNull("validUntil");
    return new PackManifest(
        Instant.parse(top.text("recorded")),
        until == null ? null : Instant.parse(until),
        new PackManifest.EstateFacts(
            estate.text("name"),
            estate.text("codepage"),
            estate.text("options"),
            estate.texts("programs"),
            estate.texts("copybooks"),
            estate.texts("procedures")),
        job.text("name"),
        job.text("id"),
        job.text("user"),
        Instant.parse(job.text("clock")),
        ZoneId.of(job.text("zone")),
        job.text("jcl"),
        job.text("end"),
        top.text("publicKey"),
        dataSets,
        entries);
  }

  private static PackedDataSet.@Nullable Image image(JsonTree.@Nullable Obj image) {
    if (image == null) {
      return null;
    }
    Attributes attributes =
        switch (image.text("organization")) {
          case "PS" -> new Attributes.Sequential(label(image));
          case "PO" -> new Attributes.Partitioned(label(image));
          case "KSDS" ->
              new Attributes.Keyed(
                  size(image, "keyOffset"),
                  size(image, "keyLength"),
                  size(image, "average"),
                  size(image, "maximum"),
                  image.flag("reuse"),
                  image.flag("loaded"));
          case "GDG" ->
              new Attributes.GenerationGroup(
                  size(image, "limit"),
                  image.flag("empty"),
                  image.flag("scratch"),
                  image.flag("purge"),
                  image.flag("fifo"),
                  image.texts("generations"));
          case "AIX" ->
              new Attributes.AlternateIndex(
                  image.text("base"),
                  size(image, "keyOffset"),
                  size(image, "keyLength"),
                  image.flag("unique"),
                  image.flag("upgrade"),
                  image.flag("built"));
          case "PATH" -> new Attributes.Path(image.text("over"));
          case String other -> throw new IllegalArgumentException("organization " + other);
        };
    return new PackedDataSet.Image(attributes, image.text("entry"));
  }

  private static Dcb label(JsonTree.Obj image) {
    String recfm = image.textOrNull("recfm");
    return new Dcb(
        recfm == null ? null : RecordFormat.valueOf(recfm),
        size(image, "lrecl"),
        size(image, "blksize"));
  }

  private static int size(JsonTree.Obj object, String name) {
    long number = object.number(name);
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(name + " is " + number);
    }
    return (int) number;
  }
}
