package homeport.review.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// `index.html`: one file that a browser shows without any network. The page is a frame with the
/// review's JSON in it; its script draws the tables.
public final class PageReport {
  private PageReport() {}

  /// @param json the review
  /// @param chinese the rules' Chinese texts by rule
  public static String of(String json, Map<String, String> chinese) {
    return resource("page.html")
        .replace("/*STYLE*/", resource("page.css"))
        .replace("/*WORDS*/", resource("words.js"))
        .replace("/*SCRIPT*/", resource("page.js"))
        .replace("\"RULES\"", embedded(rules(chinese)))
        .replace("\"REVIEW\"", embedded(json));
  }

  /// Text inside a script element must not end it.
  private static String embedded(String json) {
    return json.strip().replace("<", "\\u003c");
  }

  private static String rules(Map<String, String> chinese) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, String> rule : chinese.entrySet()) {
        json.writeStringField(rule.getKey(), rule.getValue());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String resource(String name) {
    try (InputStream in = PageReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
