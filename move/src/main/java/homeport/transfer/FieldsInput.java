package homeport.transfer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads lines of CSV or JSON as records by the fields of their description. A line that cannot be
/// a record is refused, and reading goes on behind it.
final class FieldsInput implements RecordInput {
  private static final JsonFactory JSON = new JsonFactory();

  /// Most characters of one row.
  private static final int ROW_MAX = 16 << 20;

  private final String name;
  private final BufferedReader in;
  private final Template template;
  private final boolean json;
  private final Refusals refusals;
  private List<String> names = List.of();
  private int length;
  private long row;

  FieldsInput(String name, BufferedReader in, Template template, boolean json, Refusals refusals)
      throws IOException, TransferFailure {
    this.name = name;
    this.in = in;
    this.template = template;
    this.json = json;
    this.refusals = refusals;
    if (!json) {
      List<String> first = row();
      if (first == null) {
        throw new TransferFailure("HP6401", name + " has no line with the names of the fields");
      }
      names = first.stream().map(String::strip).toList();
      List<String> known = template.names();
      for (String each : names) {
        if (!known.contains(each)) {
          throw new TransferFailure(
              "HP6401",
              name + ": `" + each + "` is no field of the record " + template.layout().name());
        }
      }
    }
  }

  @Override
  public boolean next() throws IOException, TransferFailure {
    while (true) {
      List<String> why = new ArrayList<>();
      Map<String, String> values = json ? object(why) : values(why);
      if (values == null) {
        return false;
      }
      row++;
      length = why.isEmpty() ? template.fill(values, why) : -1;
      if (length >= 0) {
        return true;
      }
      refusals.add(row, why.getFirst());
    }
  }

  private @Nullable Map<String, String> values(List<String> why)
      throws IOException, TransferFailure {
    List<String> fields = row();
    if (fields == null) {
      return null;
    }
    if (fields.size() != names.size()) {
      why.add("it has " + fields.size() + " values, the first line " + names.size() + " names");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(names.size(), fields.size()); i++) {
      values.put(names.get(i), fields.get(i));
    }
    return values;
  }

  /// The values of one row, which may go over several lines; null behind the last. Empty lines
  /// count for nothing.
  private @Nullable List<String> row() throws IOException, TransferFailure {
    String line = in.readLine();
    while (line != null && line.isEmpty()) {
      line = in.readLine();
    }
    if (line == null) {
      return null;
    }
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    while (true) {
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
          field.append('"');
          i++;
        } else if (c == '"') {
          quoted = !quoted;
        } else if (c == ',' && !quoted) {
          fields.add(field.toString());
          field.setLength(0);
        } else {
          field.append(c);
        }
      }
      if (!quoted) {
        fields.add(field.toString());
        return fields;
      }
      field.append('\n');
      line = in.readLine();
      if (line == null || field.length() > ROW_MAX) {
        throw new TransferFailure("HP6401", name + ": a quotation mark is not closed");
      }
    }
  }

  private @Nullable Map<String, String> object(List<String> why) throws IOException {
    String line = in.readLine();
    while (line != null && line.isBlank()) {
      line = in.readLine();
    }
    if (line == null) {
      return null;
    }
    Map<String, String> values = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        why.add("the line is no JSON object");
        return values;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        JsonToken token = parser.nextToken();
        if (!token.isScalarValue()) {
          why.add("`" + field + "` is neither a text nor a number");
          return values;
        }
        values.put(field, token == JsonToken.VALUE_NULL ? "" : parser.getText());
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      why.add("the line is no JSON: " + e.getOriginalMessage());
    }
    return values;
  }

  @Override
  public byte[] bytes() {
    return template.area();
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
