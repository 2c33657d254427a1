package homeport.match;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The fields of one object of a file, read by name and type. What is wrong is collected as
/// sentences; a field that nothing reads is wrong too.
final class Fields {
  private final Map<?, ?> values;
  private final List<String> faults = new ArrayList<>();

  Fields(Map<?, ?> values) {
    this.values = values;
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  void fault(String text) {
    faults.add(text);
  }

  void only(Set<String> names) {
    for (Object key : values.keySet()) {
      if (!names.contains(String.valueOf(key))) {
        faults.add("nothing reads `" + key + "`");
      }
    }
  }

  boolean has(String name) {
    return values.get(name) != null;
  }

  @Nullable Object raw(String name) {
    return values.get(name);
  }

  /// A text, or a number as text; empty when it is not there.
  String text(String name) {
    Object value = values.get(name);
    return switch (value) {
      case null -> "";
      case String s -> s.strip();
      case Double d when d == Math.rint(d) && Math.abs(d) < 1e15 -> Long.toString(d.longValue());
      case Number n -> n.toString();
      default -> {
        faults.add("`" + name + "` is no text");
        yield "";
      }
    };
  }

  String needed(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      faults.add("`" + name + "` is missing");
    }
    return text;
  }

  /// A number of zero or more, or null; anything else is a fault.
  @Nullable Double amount(String name) {
    Object value = values.get(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof Number number)) {
      faults.add("`" + name + "` is `" + value + "`, which is no number");
      return null;
    }
    double amount = number.doubleValue();
    if (!(amount >= 0) || Double.isInfinite(amount)) {
      faults.add("`" + name + "` is " + number + ", which is no amount");
      return null;
    }
    return amount;
  }

  List<String> texts(String name) {
    Object value = values.get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      faults.add("`" + name + "` is no list");
      return List.of();
    }
    return list.stream().map(String::valueOf).toList();
  }

  @Nullable LocalDate day(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      faults.add("`" + name + "` is `" + text + "`, which is no day like 2027-12-31");
      return null;
    }
  }
}
