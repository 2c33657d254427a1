package homeport.console.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import homeport.trial.JsonTree;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;

/// One line of the audit log.
///
/// @param number from 1, without a gap
/// @param at UTC
/// @param who the name of who signed on, or that was tried; empty for the console itself
/// @param from the address it came from
/// @param about what the act was done to
/// @param outcome `done`, or the message that refused it
/// @param previous the SHA-256 of the line before, in hexadecimal; empty for the first
public record AuditEntry(
    long number,
    Instant at,
    String who,
    String from,
    Act act,
    String about,
    String outcome,
    String previous) {
  /// Most characters of a text; what is longer is cut, so that a line has an end.
  private static final int TEXT_MAX = 500;

  private static final JsonFactory FACTORY = new JsonFactory();

  public AuditEntry {
    who = cut(who);
    from = cut(from);
    about = cut(about);
    outcome = cut(outcome);
  }

  private static String cut(String text) {
    return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX) + "…";
  }

  /// The line, without its end.
  String line() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("number", number);
      json.writeStringField("at", at.toString());
      json.writeStringField("who", who);
      json.writeStringField("from", from);
      json.writeStringField("act", act.word());
      json.writeStringField("about", about);
      json.writeStringField("outcome", outcome);
      json.writeStringField("previous", previous);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /// @throws IllegalArgumentException when the line is none
  static AuditEntry parse(String line) {
    JsonTree.Obj json = JsonTree.read(line.getBytes(StandardCharsets.UTF_8));
    try {
      return new AuditEntry(
          json.number("number"),
          Instant.parse(json.text("at")),
          json.text("who"),
          json.text("from"),
          Act.of(json.text("act")),
          json.text("about"),
          json.text("outcome"),
          json.text("previous"));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("`at` is no time", e);
    }
  }
}
