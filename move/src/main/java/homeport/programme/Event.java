package homeport.programme;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One entry of the ledger. Entries are never changed or taken away;
/// docs/formats/programme-ledger.md has the form.
///
/// @param number from 1, without a gap
/// @param by the person
/// @param institution, system, gate what it is about; empty or null when it is about the programme
/// @param file SHA-256 of the file handed in, in hexadecimal, or empty
/// @param text one sentence for people
/// @param body what the kind of entry carries besides
public record Event(
    long number,
    Instant at,
    String by,
    String role,
    EventKind kind,
    String institution,
    String system,
    @Nullable Gate gate,
    String file,
    String text,
    Map<String, Object> body) {

  Map<String, Object> toMap(String previous) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("number", number);
    map.put("at", at.toString());
    map.put("by", by);
    map.put("role", role);
    map.put("kind", kind.word());
    map.put("institution", institution);
    map.put("system", system);
    map.put("gate", gate == null ? "" : gate.word());
    map.put("file", file);
    map.put("text", text);
    map.put("body", body);
    map.put("previous", previous);
    return map;
  }

  static Event of(Members json) throws IOException {
    String gate = json.text("gate");
    Map<String, Object> body = new LinkedHashMap<>();
    json.object("body").map().forEach((name, value) -> body.put(String.valueOf(name), value));
    return new Event(
        json.count("number"),
        instant(json.text("at")),
        json.text("by"),
        json.text("role"),
        kind(json.text("kind")),
        json.text("institution"),
        json.text("system"),
        Gate.of(gate),
        json.text("file"),
        json.text("text"),
        body);
  }

  static Instant instant(String text) throws IOException {
    try {
      return Instant.parse(text);
    } catch (DateTimeException _) {
      throw new IOException("`" + text + "` is no time");
    }
  }

  private static EventKind kind(String word) throws IOException {
    for (EventKind kind : EventKind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new IOException("`" + word + "` is no kind of entry");
  }

  Members members() {
    return new Members("an entry of the ledger", body);
  }
}
