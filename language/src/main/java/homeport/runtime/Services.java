package homeport.runtime;

import homeport.data.Binary;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The callable services every run unit has (z/OS Language Environment Programming Reference;
/// Enterprise COBOL 6.4 Programming Guide for the ILBO names).
final class Services {
  private static final Map<String, Service> KNOWN = new TreeMap<>();

  static {
    KNOWN.put("CEE3ABD", Services::abend);
    KNOWN.put("ILBOABN0", Services::abendWithCode);
    KNOWN.putAll(DateServices.ALL);
    KNOWN.putAll(StorageServices.ALL);
    KNOWN.putAll(ConditionHandlers.ALL);
  }

  private Services() {}

  /// The service of a name, or null.
  static @Nullable Service find(String name) {
    return KNOWN.get(name);
  }

  /// The names, for the compatibility table.
  static Set<String> names() {
    return KNOWN.keySet();
  }

  /// CEE3ABD (abcode, timing): ends with user abend `abcode`; how soon the dump is taken does not
  /// matter here.
  private static int abend(CobolProgram caller, Arguments arguments) {
    if (arguments.count() < 1) {
      throw new Abend("S0C4", "CEE3ABD was called without an abend code");
    }
    long code = Binary.load(arguments.bytes(0), arguments.offset(0), 4, true);
    throw user(caller, code, "CEE3ABD");
  }

  /// ILBOABN0 (abcode): a halfword.
  private static int abendWithCode(CobolProgram caller, Arguments arguments) {
    if (arguments.count() < 1) {
      throw new Abend("S0C4", "ILBOABN0 was called without an abend code");
    }
    long code = Binary.load(arguments.bytes(0), arguments.offset(0), 2, true);
    throw user(caller, code, "ILBOABN0");
  }

  private static Abend user(CobolProgram caller, long code, String service) {
    return new Abend(
        String.format(Locale.ROOT, "U%04d", Math.floorMod(code, 4096)),
        "program `" + caller.programName() + "` asked for it by calling " + service);
  }
}
