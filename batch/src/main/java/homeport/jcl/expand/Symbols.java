package homeport.jcl.expand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The symbols of one level: the job, or one call of a procedure. What a level does not define is
/// looked up in the level that called it (z/OS MVS JCL Reference, "Using symbols in nested
/// procedures").
public final class Symbols {
  private final @Nullable Symbols outer;
  private final Map<String, String> values = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> exported = new HashSet<>();
  private final Set<String> system = new HashSet<>();

  Symbols(@Nullable Symbols outer) {
    this.outer = outer;
  }

  void define(String name, String value) {
    values.put(name, value);
    exported.remove(name);
    system.remove(name);
  }

  /// A system symbol, until a JCL symbol of that name is defined.
  void defineSystem(String name, String value) {
    define(name, value);
    system.add(name);
  }

  /// The value that a name has is that of a system symbol.
  boolean isSystem(String name) {
    return definesHere(name) ? system.contains(name) : outer != null && outer.isSystem(name);
  }

  /// A value that in-stream data can use as well, because EXPORT named the symbol before.
  void defineExported(String name, String value) {
    define(name, value);
    exported.add(name);
  }

  /// The value as in-stream data sees it, or null.
  @Nullable String exportedValue(String name) {
    if (exported.contains(name)) {
      return value(name);
    }
    return outer == null ? null : outer.exportedValue(name);
  }

  boolean definesHere(String name) {
    return values.containsKey(name);
  }

  /// The value, or null; a name that was looked up counts as used.
  @Nullable String value(String name) {
    String value = values.get(name);
    if (value != null) {
      used.add(name);
      return value;
    }
    return outer == null ? null : outer.value(name);
  }

  boolean isUsed(String name) {
    return used.contains(name);
  }

  /// All names that have a value here.
  List<String> names() {
    List<String> names = new ArrayList<>(values.keySet());
    if (outer != null) {
      names.addAll(outer.names());
    }
    return names;
  }
}
