package homeport.trial;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A small JSON text as objects. What is not there, or is of another kind, is an
/// IllegalArgumentException that names it.
public final class JsonTree {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final int DEPTH_MAX = 32;

  private JsonTree() {}

  /// A text that is one object.
  ///
  /// @throws IllegalArgumentException when it is not
  public static Obj read(byte[] text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      Object value = value(parser, 0);
      if (parser.nextToken() == null && value instanceof Obj object) {
        return object;
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("it is not JSON", e);
    }
    throw new IllegalArgumentException("it is not one JSON object");
  }

  private static Object value(JsonParser parser, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null || depth > DEPTH_MAX) {
      throw new IllegalArgumentException("it is not a whole JSON text");
    }
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, value(parser, depth + 1));
      }
      return new Obj(fields);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser, depth + 1));
      }
      return items;
    }
    return token == JsonToken.VALUE_NUMBER_INT ? parser.getLongValue() : parser.getText();
  }

  /// An object's fields.
  public record Obj(Map<String, Object> fields) {
    private Object required(String name) {
      Object value = fields.get(name);
      if (value == null) {
        throw new IllegalArgumentException("it has no `" + name + "`");
      }
      return value;
    }

    private static IllegalArgumentException wrong(String name) {
      return new IllegalArgumentException("`" + name + "` is of the wrong kind");
    }

    public String text(String name) {
      if (required(name) instanceof String text) {
        return text;
      }
      throw wrong(name);
    }

    public @Nullable String textOrNull(String name) {
      return fields.containsKey(name) ? text(name) : null;
    }

    public long number(String name) {
      if (required(name) instanceof Long number) {
        return number;
      }
      throw wrong(name);
    }

    public boolean flag(String name) {
      return text(name).equals("true");
    }

    public Obj object(String name) {
      if (required(name) instanceof Obj object) {
        return object;
      }
      throw wrong(name);
    }

    public @Nullable Obj objectOrNull(String name) {
      return fields.containsKey(name) ? object(name) : null;
    }

    public List<Obj> objects(String name) {
      List<Obj> result = new ArrayList<>();
      for (Object item : list(name)) {
        if (!(item instanceof Obj object)) {
          throw wrong(name);
        }
        result.add(object);
      }
      return result;
    }

    public List<String> texts(String name) {
      List<String> result = new ArrayList<>();
      for (Object item : list(name)) {
        if (!(item instanceof String text)) {
          throw wrong(name);
        }
        result.add(text);
      }
      return result;
    }

    private List<?> list(String name) {
      if (required(name) instanceof List<?> list) {
        return list;
      }
      throw wrong(name);
    }
  }
}
