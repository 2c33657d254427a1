package homeport.codegen.lower;

import homeport.codegen.ir.Place;
import homeport.codegen.ir.Unit;
import homeport.data.Encoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The constants of one program; equal ones share their bytes.
final class Literals {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Place> known = new HashMap<>();
  private final Map<Place, byte[]> values = new HashMap<>();

  Place of(byte[] value) {
    return known.computeIfAbsent(
        new String(value, StandardCharsets.ISO_8859_1),
        _ -> {
          int at = bytes.size();
          bytes.writeBytes(value);
          Place place = Place.fixed(Place.LITERALS, at, value.length);
          values.put(place, value.clone());
          return place;
        });
  }

  /// Characters that are constant.
  FunctionValue.Text text(byte[] bytes, Encoding encoding) {
    return new FunctionValue.Text(of(bytes), bytes.length, encoding);
  }

  /// The bytes of a constant, or null when the place is something else.
  byte @Nullable [] value(Place place) {
    byte[] value = values.get(place);
    return value == null ? null : value.clone();
  }

  Unit.Bytes all() {
    return new Unit.Bytes(bytes.toByteArray());
  }
}
