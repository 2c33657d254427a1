package homeport.testkit.tidy;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The ids of diagnostics: those the product uses (a string that is an id and nothing else) and
/// those with a page in `docs/errors`. The two must be the same.
public final class DiagnosticIds {
  private static final Pattern ID = Pattern.compile("HP\\d{4}");

  private DiagnosticIds() {}

  /// The ids in a source's string literals.
  public static Set<String> used(JavaSource source) {
    Set<String> ids = new TreeSet<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        if (literal.getValue() instanceof String text && ID.matcher(text).matches()) {
          ids.add(text);
        }
        return super.visitLiteral(literal, null);
      }
    }.scan(source.unit(), null);
    return ids;
  }

  /// The ids that have a page.
  public static Set<String> documented(Repository repository) throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> pages = Files.list(repository.root().resolve("docs/errors"))) {
      for (Path page : pages.toList()) {
        String name = page.getFileName().toString().replace(".md", "");
        if (ID.matcher(name).matches()) {
          ids.add(name);
        }
      }
    }
    return ids;
  }

  /// Ids without a page, pages without an id, and pages whose title is not `# HPnnnn: …`.
  public static List<String> findings(Repository repository) throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path path : repository.mainJavaSources()) {
      used.addAll(used(JavaSource.parse(repository.relative(path), repository.read(path))));
    }
    Set<String> documented = documented(repository);
    List<String> findings = new ArrayList<>();
    for (String id : used) {
      if (!documented.contains(id)) {
        findings.add(id + " has no page docs/errors/" + id + ".md");
      }
    }
    for (String id : documented) {
      if (!used.contains(id)) {
        findings.add("docs/errors/" + id + ".md: nothing uses this id");
      }
      Path page = repository.root().resolve("docs/errors/" + id + ".md");
      if (!repository.read(page).startsWith("# " + id + ": ")) {
        findings.add("docs/errors/" + id + ".md does not start with `# " + id + ": `");
      }
    }
    return findings;
  }
}
