package homeport.datasets;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A data set as the catalog knows it.
///
/// @param created the day it was defined, by the clock of this machine
/// @param extents the space it may have; null for no limit
/// @param maker the job and the step that made it; null when nobody knows
public record CatalogEntry(
    String name,
    Attributes attributes,
    LocalDate created,
    State state,
    @Nullable Extents extents,
    @Nullable String maker) {
  CatalogEntry(String name, Attributes attributes, LocalDate created, State state) {
    this(name, attributes, created, state, null, null);
  }

  /// Where a data set is in its life.
  public enum State {
    /// Nobody is writing it.
    CLOSED,
    /// A step is writing it, or was when the process or the machine failed.
    WRITING,
    /// It is being deleted; what is left of it is removed when the estate is next opened.
    DELETING
  }

  CatalogEntry with(Attributes changed) {
    return new CatalogEntry(name, changed, created, state, extents, maker);
  }

  CatalogEntry with(State changed) {
    return new CatalogEntry(name, attributes, created, changed, extents, maker);
  }

  CatalogEntry with(@Nullable Extents changed) {
    return new CatalogEntry(name, attributes, created, state, changed, maker);
  }

  /// The entry as the store keeps it: lines of `name=value` (docs/formats/catalog.md). Lines that a
  /// later release adds are ignored by an earlier one.
  public byte[] toBytes() {
    StringBuilder text = new StringBuilder();
    switch (attributes) {
      case Attributes.Sequential(Dcb dcb) -> label(text, "PS", dcb);
      case Attributes.Partitioned(Dcb dcb) -> label(text, "PO", dcb);
      case Attributes.Keyed keyed -> {
        text.append("dsorg=KSDS\n");
        line(text, "keyoffset", keyed.keyOffset());
        line(text, "keylength", keyed.keyLength());
        cluster(text, keyed);
      }
      case Attributes.EntrySequenced entry -> {
        text.append("dsorg=ESDS\n");
        cluster(text, entry);
      }
      case Attributes.Relative relative -> {
        text.append("dsorg=RRDS\n");
        cluster(text, relative);
      }
      case Attributes.AlternateIndex index -> {
        text.append("dsorg=AIX\n");
        line(text, "over", index.base());
        line(text, "keyoffset", index.keyOffset());
        line(text, "keylength", index.keyLength());
        line(text, "unique", index.unique());
        line(text, "upgrade", index.upgrade());
        line(text, "built", index.built());
      }
      case Attributes.Path(String over) -> {
        text.append("dsorg=PATH\n");
        line(text, "over", over);
      }
      case Attributes.GenerationGroup group -> {
        text.append("dsorg=GDG\n");
        line(text, "limit", group.limit());
        line(text, "empty", group.empty());
        line(text, "scratch", group.scratch());
        line(text, "purge", group.purge());
        line(text, "fifo", group.fifo());
        line(text, "generations", String.join(" ", group.generations()));
      }
      case Attributes.Alias(String of) -> {
        text.append("dsorg=ALIAS\n");
        line(text, "of", of);
      }
    }
    text.append("created=").append(created).append('\n');
    text.append("state=").append(state).append('\n');
    if (extents != null) {
      line(text, "space", words(extents));
    }
    if (maker != null) {
      line(text, "by", maker);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String words(Extents space) {
    return space.primary()
        + " "
        + space.secondary()
        + " "
        + space.count()
        + " "
        + space.tracksMax()
        + " "
        + space.directoryBlocks()
        + " "
        + space.used()
        + (space.interval() == 0 ? "" : " " + space.interval());
  }

  private static @Nullable Extents extents(@Nullable String words) {
    if (words == null) {
      return null;
    }
    String[] parts = words.split(" ", -1);
    return new Extents(
        Long.parseLong(parts[0]),
        Long.parseLong(parts[1]),
        Integer.parseInt(parts[2]),
        Long.parseLong(parts[3]),
        Integer.parseInt(parts[4]),
        Long.parseLong(parts[5]),
        parts.length < 7 ? 0 : Integer.parseInt(parts[6]));
  }

  private static void label(StringBuilder text, String organization, Dcb dcb) {
    line(text, "dsorg", organization);
    if (dcb.recfm() != null) {
      line(text, "recfm", dcb.recfm());
    }
    line(text, "lrecl", dcb.lrecl());
    line(text, "blksize", dcb.blksize());
  }

  private static void cluster(StringBuilder text, Attributes.Cluster cluster) {
    line(text, "average", cluster.recordAverage());
    line(text, "maximum", cluster.recordMax());
    line(text, "reuse", cluster.reuse());
    line(text, "loaded", cluster.loaded());
  }

  private static void line(StringBuilder text, String name, Object value) {
    text.append(name).append('=').append(value).append('\n');
  }

  /// The entry of what [#toBytes] gave.
  ///
  /// @throws RuntimeException when it gave no such bytes
  public static CatalogEntry of(String name, byte[] bytes) {
    Map<String, String> values = new HashMap<>();
    new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> {
          int equals = line.indexOf('=');
          values.put(line.substring(0, equals), line.substring(equals + 1));
        });
    return new CatalogEntry(
        name,
        attributes(name, values),
        LocalDate.parse(text(values, "created")),
        State.valueOf(text(values, "state")),
        extents(values.get("space")),
        values.get("by"));
  }

  private static Attributes attributes(String name, Map<String, String> values) {
    return switch (text(values, "dsorg")) {
      case "PS" -> new Attributes.Sequential(label(values));
      case "PO" -> new Attributes.Partitioned(label(values));
      case "KSDS" ->
          new Attributes.Keyed(
              number(values, "keyoffset"),
              number(values, "keylength"),
              number(values, "average"),
              number(values, "maximum"),
              flag(values, "reuse"),
              flag(values, "loaded"));
      case "ESDS" ->
          new Attributes.EntrySequenced(
              number(values, "average"),
              number(values, "maximum"),
              flag(values, "reuse"),
              flag(values, "loaded"));
      case "RRDS" ->
          new Attributes.Relative(
              number(values, "average"),
              number(values, "maximum"),
              flag(values, "reuse"),
              flag(values, "loaded"));
      case "AIX" ->
          new Attributes.AlternateIndex(
              text(values, "over"),
              number(values, "keyoffset"),
              number(values, "keylength"),
              flag(values, "unique"),
              flag(values, "upgrade"),
              flag(values, "built"));
      case "PATH" -> new Attributes.Path(text(values, "over"));
      case "GDG" ->
          new Attributes.GenerationGroup(
              number(values, "limit"),
              flag(values, "empty"),
              flag(values, "scratch"),
              flag(values, "purge"),
              flag(values, "fifo"),
              words(text(values, "generations")));
      case "ALIAS" -> new Attributes.Alias(text(values, "of"));
      case String other ->
          throw new IllegalStateException(
              "the catalog entry of " + name + " has the organization " + other);
    };
  }

  private static Dcb label(Map<String, String> values) {
    return new Dcb(format(values.get("recfm")), number(values, "lrecl"), number(values, "blksize"));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }

  private static boolean flag(Map<String, String> values, String key) {
    return Boolean.parseBoolean(text(values, key));
  }

  private static @Nullable RecordFormat format(@Nullable String name) {
    return name == null ? null : RecordFormat.valueOf(name);
  }

  private static int number(Map<String, String> values, String key) {
    return Integer.parseInt(text(values, key));
  }

  private static String text(Map<String, String> values, String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalStateException("a catalog entry has no `" + key + "`");
    }
    return value;
  }
}
