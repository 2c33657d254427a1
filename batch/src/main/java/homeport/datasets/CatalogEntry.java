package homeport.datasets;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A data set as the catalog knows it.
///
/// @param created the day it was defined, by the clock of this machine
public record CatalogEntry(String name, Attributes attributes, LocalDate created, State state) {
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
    return new CatalogEntry(name, changed, created, state);
  }

  CatalogEntry with(State changed) {
    return new CatalogEntry(name, attributes, created, changed);
  }

  /// The entry as the store keeps it: lines of `name=value` (docs/formats/catalog.md). Lines that a
  /// later release adds are ignored by an earlier one.
  byte[] toBytes() {
    StringBuilder text = new StringBuilder();
    switch (attributes) {
      case Attributes.Sequential(Dcb dcb) -> {
        text.append("dsorg=PS\n");
        if (dcb.recfm() != null) {
          text.append("recfm=").append(dcb.recfm()).append('\n');
        }
        text.append("lrecl=").append(dcb.lrecl()).append('\n');
        text.append("blksize=").append(dcb.blksize()).append('\n');
      }
      case Attributes.Keyed keyed -> {
        text.append("dsorg=KSDS\n");
        text.append("keyoffset=").append(keyed.keyOffset()).append('\n');
        text.append("keylength=").append(keyed.keyLength()).append('\n');
        text.append("average=").append(keyed.recordAverage()).append('\n');
        text.append("maximum=").append(keyed.recordMax()).append('\n');
        text.append("reuse=").append(keyed.reuse()).append('\n');
        text.append("loaded=").append(keyed.loaded()).append('\n');
      }
    }
    text.append("created=").append(created).append('\n');
    text.append("state=").append(state).append('\n');
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static CatalogEntry of(String name, byte[] bytes) {
    Map<String, String> values = new HashMap<>();
    new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> {
          int equals = line.indexOf('=');
          values.put(line.substring(0, equals), line.substring(equals + 1));
        });
    Attributes attributes =
        switch (text(values, "dsorg")) {
          case "PS" -> {
            String recfm = values.get("recfm");
            yield new Attributes.Sequential(
                new Dcb(format(recfm), number(values, "lrecl"), number(values, "blksize")));
          }
          case "KSDS" ->
              new Attributes.Keyed(
                  number(values, "keyoffset"),
                  number(values, "keylength"),
                  number(values, "average"),
                  number(values, "maximum"),
                  Boolean.parseBoolean(text(values, "reuse")),
                  Boolean.parseBoolean(text(values, "loaded")));
          case String other ->
              throw new IllegalStateException(
                  "the catalog entry of " + name + " has the organization " + other);
        };
    return new CatalogEntry(
        name,
        attributes,
        LocalDate.parse(text(values, "created")),
        State.valueOf(text(values, "state")));
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
