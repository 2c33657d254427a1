package homeport.runtime.json;

import java.math.BigDecimal;
import java.util.List;

/// A value of a JSON text.
sealed interface JsonValue {
  record Text(String value) implements JsonValue {}

  /// @param integer written without a decimal point and an exponent
  record Number(BigDecimal value, boolean integer) implements JsonValue {}

  record Truth(boolean value) implements JsonValue {}

  record Nothing() implements JsonValue {}

  record Array(List<JsonValue> values) implements JsonValue {
    public Array {
      values = List.copyOf(values);
    }
  }

  record Object(List<Member> members) implements JsonValue {
    public Object {
      members = List.copyOf(members);
    }
  }

  /// A name/value pair.
  record Member(String name, JsonValue value) {}
}
