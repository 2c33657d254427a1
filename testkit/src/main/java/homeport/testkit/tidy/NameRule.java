package homeport.testkit.tidy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names that say nothing are refused: the words below as a package or at the end of a class name,
/// and pairs of `IThing` and `ThingImpl`.
public final class NameRule {
  private static final Set<String> BANNED =
      Set.of("util", "utils", "common", "helper", "helpers", "manager", "impl", "misc");
  private static final Pattern INTERFACE_PREFIX = Pattern.compile("I[A-Z][a-z].*");

  private NameRule() {}

  public static List<String> findings(JavaSource source) {
    List<String> findings = new ArrayList<>();
    CompilationUnitTree unit = source.unit();
    if (unit.getPackageName() != null) {
      String name = unit.getPackageName().toString();
      if (Arrays.stream(name.split("\\.", -1)).anyMatch(BANNED::contains)) {
        findings.add(source.path() + ": package " + name + " has a name that says nothing");
      }
    }
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        String name = type.getSimpleName().toString();
        if (isBanned(name)) {
          findings.add(source.path() + ": class " + name + " has a name that says nothing");
        }
        return super.visitClass(type, null);
      }
    }.scan(unit, null);
    return findings;
  }

  static boolean isBanned(String className) {
    String lower = className.toLowerCase(Locale.ROOT);
    return BANNED.contains(lower)
        || BANNED.stream().anyMatch(word -> endsWithWord(className, word))
        || INTERFACE_PREFIX.matcher(className).matches();
  }

  /// True for `DateUtil` and `util`, not for a class like `Futil`.
  private static boolean endsWithWord(String className, String word) {
    return className.endsWith(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
  }
}
