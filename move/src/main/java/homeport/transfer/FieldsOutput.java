package homeport.transfer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import homeport.trial.compare.Field;
import homeport.trial.compare.FieldNumbers;
import homeport.trial.compare.RecordLayout;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes records by the fields of their description: as CSV (RFC 4180) with a line of names, or as
/// one JSON object a line.
final class FieldsOutput implements RecordOutput {
  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;
  private final Template template;
  private final RecordLayout layout;
  private final boolean json;
  private final List<String> names;
  private long lossy;

  FieldsOutput(Writer out, Template template, boolean json) throws IOException {
    this.out = out;
    this.template = template;
    this.layout = template.layout();
    this.json = json;
    this.names = template.names();
    if (!json) {
      line(names);
    }
  }

  /// How many records have data in FILLER, which is left out.
  long lossy() {
    return lossy;
  }

  @Override
  public @Nullable String write(byte[] bytes, int offset, int length) throws IOException {
    if (length < layout.shortest() || length > layout.longest()) {
      return "its "
          + length
          + " bytes do not fit the copybook's "
          + layout.shortest()
          + (layout.isFixed() ? "" : " to " + layout.longest());
    }
    if (template.losesData(bytes, offset, length)) {
      lossy++;
    }
    List<Field.Place> places = template.places(bytes, offset, length);
    if (json) {
      object(places, bytes, offset);
      return null;
    }
    Map<String, String> values = new HashMap<>();
    for (Field.Place place : places) {
      values.put(
          place.name(),
          FieldValue.of(place.field(), layout.codePage(), bytes, offset + place.offset()));
    }
    line(names.stream().map(name -> values.getOrDefault(name, "")).toList());
    return null;
  }

  private void object(List<Field.Place> places, byte[] bytes, int offset) throws IOException {
    JsonGenerator line = JSON.createGenerator(out);
    line.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    line.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    line.writeStartObject();
    for (Field.Place place : places) {
      String value =
          FieldValue.of(place.field(), layout.codePage(), bytes, offset + place.offset());
      if (FieldNumbers.isNumber(place.field()) && !value.startsWith("X'")) {
        line.writeNumberField(place.name(), new BigDecimal(value));
      } else {
        line.writeStringField(place.name(), value);
      }
    }
    line.writeEndObject();
    line.close();
    out.write('\n');
  }

  private void line(List<String> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      String value = values.get(i);
      boolean quoted =
          value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
              || value.startsWith(" ");
      out.write(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
    }
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
