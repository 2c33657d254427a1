package homeport.trial;

import com.fasterxml.jackson.core.JsonGenerator;
import homeport.trial.compare.ComparisonJson;
import java.io.IOException;

/// `trial.json` (docs/formats/trial-json.md).
public final class TrialJson {
  private TrialJson() {}

  public static String of(TrialResult result) {
    return Json.text(json -> write(result, json));
  }

  private static void write(TrialResult result, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", "homeport-trial");
    json.writeNumberField("version", 1);
    json.writeStringField("estate", result.estate());
    json.writeStringField("job", result.job());
    json.writeStringField("pack", result.pack());
    json.writeStringField("signer", result.signer());
    json.writeStringField("date", result.date().toString());
    json.writeBooleanField("equal", result.equal());
    json.writeNumberField("records", result.records());
    json.writeNumberField("outputs", result.outputs().size());
    json.writeNumberField("difference_count", result.differenceCount());
    json.writeArrayFieldStart("differences");
    for (TrialResult.Output output : result.outputs()) {
      if (output.difference() != null) {
        json.writeStartObject();
        json.writeStringField("output", output.name());
        json.writeStringField("difference", output.difference());
        if (output.fields() != null) {
          json.writeFieldName("comparison");
          ComparisonJson.write(output.fields(), json);
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    ComparisonJson.rules(result.rules(), json);
    json.writeArrayFieldStart("normalised");
    json.writeEndArray();
    json.writeEndObject();
  }
}
