package homeport.programme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A ledger as one JSON text and back. Going back, every hash is worked out anew, so a backup that
/// was changed is refused whole.
final class Backup {
  static final String FORMAT = "homeport-programme 1";

  /// Its message id.
  static final String DAMAGED = "HP6322";

  /// Bytes of a file in one text of base64.
  private static final int PIECE_BYTES = 3 << 18;

  private final Ledger ledger;

  Backup(Ledger ledger) {
    this.ledger = ledger;
  }

  void write(OutputStream out) throws IOException, Refusal {
    Set<String> files = new HashSet<>();
    String[] previous = {Ledger.BEGINNING};
    IOException[] failed = {null};
    text(out, "{\"format\":\"" + FORMAT + "\",\"entries\":[");
    String[] comma = {"\n"};
    ledger.scan(event -> {
      byte[] line = Json.write(event.toMap(previous[0]), false);
      previous[0] = HexFormat.of().formatHex(Digest.of(line));
      if (!event.file().isEmpty()) {
        files.add(event.file());
      }
      try {
        text(out, comma[0]);
        out.write(line);
      } catch (IOException e) {
        failed[0] = e;
      }
      comma[0] = ",\n";
    });
    if (failed[0] != null) {
      throw failed[0];
    }
    text(out, "],\n\"last\":\"" + ledger.lastHash() + "\",\"files\":[");
    comma[0] = "\n";
    for (String sha256 : files.stream().sorted().toList()) {
      if (ledger.has(sha256)) {
        text(out, comma[0]);
        out.write(Json.write(file(sha256), false));
        comma[0] = ",\n";
      }
    }
    text(out, "]}\n");
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> file(String sha256) throws Refusal {
    byte[] bytes = ledger.file(sha256);
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += PIECE_BYTES) {
      byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE_BYTES));
      pieces.add(Base64.getEncoder().encodeToString(piece));
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("sha256", sha256);
    map.put("base64", pieces);
    return map;
  }

  void read(InputStream in) throws IOException, Refusal {
    if (!ledger.isEmpty()) {
      throw new Refusal(Refusal.EXISTS, "the store has a programme already");
    }
    try {
      Members json = Members.of(in.readAllBytes());
      if (!json.text("format").equals(FORMAT)) {
        throw new IOException("its format is not `" + FORMAT + "`");
      }
      List<Event> events = entries(json);
      Map<String, byte[]> files = files(json);
      for (byte[] file : files.values()) {
        ledger.addFile(file);
      }
      ledger.add(events, null);
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal(
          DAMAGED,
          "the backup is not as it was written: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private static List<Event> entries(Members json) throws IOException {
    List<Event> events = new ArrayList<>();
    Register register = new Register();
    String previous = Ledger.BEGINNING;
    for (Members entry : json.objects("entries")) {
      Event event = Event.of(entry);
      if (event.number() != events.size() + 1 || !entry.text("previous").equals(previous)) {
        throw new IOException("entry " + event.number() + " does not follow the one before it");
      }
      register.apply(event);
      events.add(event);
      previous = HexFormat.of().formatHex(Digest.of(Json.write(event.toMap(previous), false)));
    }
    if (!json.text("last").equals(previous)) {
      throw new IOException("the last entry does not have its hash");
    }
    return events;
  }

  private static Map<String, byte[]> files(Members json) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Members file : json.objects("files")) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (String piece : file.texts("base64")) {
        bytes.writeBytes(Base64.getDecoder().decode(piece));
      }
      String sha256 = HexFormat.of().formatHex(Digest.of(bytes.toByteArray()));
      if (!sha256.equals(file.text("sha256"))) {
        throw new IOException("file " + file.text("sha256") + " does not have its hash");
      }
      files.put(sha256, bytes.toByteArray());
    }
    return files;
  }
}
