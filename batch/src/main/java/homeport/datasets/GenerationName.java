package homeport.datasets;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name of one generation: `BASE.GnnnnVnn` (z/OS DFSMS Using Data Sets, "Absolute generation
/// and version numbers").
///
/// @param number 1 to 9999
/// @param version 0 to 99
public record GenerationName(String base, int number, int version) {
  private static final int NUMBER_MAX = 9_999;

  /// Numbers that begin again at 1 are later than those up to 9999.
  private static final int WRAPPED = 1_000;

  private static final Pattern NAME = Pattern.compile("(.+)\\.G(\\d{4})V(\\d{2})");

  /// The parts of a name, or null when it is not that of a generation.
  public static @Nullable GenerationName of(String name) {
    Matcher parts = NAME.matcher(name);
    return parts.matches()
        ? new GenerationName(
            parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)))
        : null;
  }

  /// The generation that many numbers on; behind 9999 comes 1.
  GenerationName plus(int generations) {
    int next = (number + generations - 1) % NUMBER_MAX + 1;
    return new GenerationName(base, next, 0);
  }

  /// The last qualifier.
  String qualifier() {
    return String.format(Locale.ROOT, "G%04dV%02d", number, version);
  }

  /// True when this is an older generation.
  boolean before(GenerationName other) {
    boolean wrapped = Math.abs(number - other.number) > NUMBER_MAX - WRAPPED;
    return wrapped ? number > other.number : number < other.number;
  }

  @Override
  public String toString() {
    return base + '.' + qualifier();
  }
}
