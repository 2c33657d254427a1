package homeport.trial.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import homeport.trial.Json;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A comparison as JSON (docs/formats/trial-json.md).
public final class ComparisonJson {
  private ComparisonJson() {}

  /// The whole result as one text.
  public static String of(ComparisonResult result) {
    return Json.text(json -> write(result, json));
  }

  /// Writes a result as one object.
  public static void write(ComparisonResult result, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("left", result.left());
    json.writeStringField("right", result.right());
    json.writeStringField("record", result.record());
    json.writeBooleanField("keyed", result.keyed());
    json.writeBooleanField("equal", result.equal());
    json.writeBooleanField("identical", result.identical());
    json.writeObjectFieldStart("records");
    json.writeNumberField("same", result.same());
    json.writeNumberField("legal", result.legal());
    json.writeNumberField("different", result.different());
    json.writeNumberField("missing", result.missing());
    json.writeNumberField("extra", result.extra());
    json.writeEndObject();
    json.writeObjectFieldStart("totals");
    totals("left", result.leftTotals(), json);
    totals("right", result.rightTotals(), json);
    json.writeEndObject();
    json.writeObjectFieldStart("fields");
    for (Map.Entry<String, Long> field : result.byField().entrySet()) {
      json.writeNumberField(field.getKey(), field.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("differences");
    for (Difference difference : result.differences()) {
      difference(difference, json);
    }
    json.writeEndArray();
    rules(result.rules(), json);
    json.writeEndObject();
  }

  private static void totals(String side, ControlTotals totals, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(side);
    json.writeNumberField("records", totals.records());
    json.writeStringField("sha256", totals.sha256());
    json.writeObjectFieldStart("sums");
    for (Map.Entry<String, ControlTotals.FieldSum> field : totals.fields().entrySet()) {
      json.writeStringField(field.getKey(), field.getValue().sum().toPlainString());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("notNumeric");
    for (Map.Entry<String, ControlTotals.FieldSum> field : totals.fields().entrySet()) {
      if (field.getValue().notNumeric() > 0) {
        json.writeNumberField(field.getKey(), field.getValue().notNumeric());
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void difference(Difference difference, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", difference.kind().name().toLowerCase(Locale.ROOT));
    json.writeNumberField("left", difference.left());
    json.writeNumberField("right", difference.right());
    if (difference.key() != null) {
      json.writeStringField("key", difference.key());
    }
    json.writeArrayFieldStart("fields");
    for (Difference.FieldDifference field : difference.fields()) {
      json.writeStartObject();
      json.writeStringField("field", field.field());
      json.writeNumberField("offset", field.offset());
      json.writeNumberField("length", field.length());
      json.writeStringField("left", field.left());
      json.writeStringField("right", field.right());
      json.writeStringField("leftHex", field.leftHex());
      json.writeStringField("rightHex", field.rightHex());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /// Writes the field `rules`.
  public static void rules(List<RuleUse> rules, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (RuleUse rule : rules) {
      json.writeStartObject();
      json.writeStringField("name", rule.name());
      json.writeStringField("owner", rule.owner());
      json.writeStringField("reason", rule.reason());
      json.writeStringField("expires", rule.expires().toString());
      json.writeBooleanField("expired", rule.expired());
      json.writeNumberField("applied", rule.applied());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
