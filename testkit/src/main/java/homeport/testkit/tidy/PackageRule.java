package homeport.testkit.tidy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Every package says what it is and is null-marked, in its `package-info.java`.
public final class PackageRule {
  private PackageRule() {}

  public static List<String> findings(Repository repository) throws IOException {
    Set<String> findings = new TreeSet<>();
    for (Path source : repository.mainJavaSources()) {
      if (source.endsWith("module-info.java")) {
        continue;
      }
      Path info = source.resolveSibling("package-info.java");
      if (!Files.exists(info)) {
        findings.add(repository.relative(info) + " is missing");
      } else if (!repository.read(info).contains("@NullMarked")) {
        findings.add(repository.relative(info) + " lacks @NullMarked");
      } else if (!repository.read(info).startsWith("///")) {
        findings.add(repository.relative(info) + " does not say what the package is");
      }
    }
    return List.copyOf(findings);
  }
}
