package homeport.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.tidy.CommandBlocks;
import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the documents say is there, is there.
class DocumentsTest {
  private static final Repository REPOSITORY = Repository.here();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");

  /// Tools a reader has, besides our own scripts.
  private static final Set<String> KNOWN =
      Set.of("./homeport", "./mvnw", "git", "cd", "mkdir", "javac", "jar");

  @Test
  void linksLeadSomewhere() throws IOException {
    List<String> findings = new ArrayList<>();
    for (Path page : pages()) {
      Matcher link = LINK.matcher(REPOSITORY.read(page));
      while (link.find()) {
        String target = link.group(1);
        if (!target.contains(":") && !Files.exists(page.resolveSibling(target))) {
          findings.add(REPOSITORY.relative(page) + " links to " + target);
        }
      }
    }
    assertEquals(List.of(), findings);
  }

  /// Every choice has an id of its own, and none that the code rests on is missing.
  @Test
  void assumptionsAreInTheRegisterOnce() throws IOException {
    Path register = REPOSITORY.root().resolve("docs/assumptions.md");
    Set<String> known = new TreeSet<>();
    List<String> findings = new ArrayList<>();
    Matcher row = Pattern.compile("(?m)^\\| (A-\\d{4}) \\|").matcher(REPOSITORY.read(register));
    while (row.find()) {
      if (!known.add(row.group(1))) {
        findings.add(row.group(1) + " is twice in the register");
      }
    }
    assertTrue(known.size() > 50, () -> known.size() + " assumptions");
    Pattern cited = Pattern.compile("\\bA-\\d{4}\\b");
    for (Path source : REPOSITORY.javaSources()) {
      Matcher citation = cited.matcher(REPOSITORY.read(source));
      while (citation.find()) {
        if (!known.contains(citation.group())) {
          findings.add(REPOSITORY.relative(source) + " cites " + citation.group());
        }
      }
    }
    assertEquals(List.of(), findings);
  }

  @Test
  void commandsCanBeTyped() throws IOException {
    List<String> findings = new ArrayList<>();
    for (Path page : pages()) {
      for (String command : CommandBlocks.in(REPOSITORY.read(page))) {
        String word = command.split(" ", 2)[0];
        boolean there =
            KNOWN.contains(word)
                && (!word.startsWith("./") || Files.isExecutable(REPOSITORY.root().resolve(word)));
        if (!there) {
          findings.add(REPOSITORY.relative(page) + ": " + command);
        }
      }
    }
    assertEquals(List.of(), findings);
  }

  @Test
  void modulesNamedInCommandsAreThere() throws IOException {
    Pattern modules = Pattern.compile("-pl ([\\w,]+)");
    Set<String> missing = new TreeSet<>();
    for (Path page : pages()) {
      for (String command : CommandBlocks.in(REPOSITORY.read(page))) {
        Matcher list = modules.matcher(command);
        if (list.find()) {
          for (String module : list.group(1).split(",", -1)) {
            if (!Files.exists(REPOSITORY.root().resolve(module + "/pom.xml"))) {
              missing.add(module);
            }
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void theReadmeFitsOnAScreen() throws IOException {
    long lines = REPOSITORY.read(REPOSITORY.root().resolve("README.md")).lines().count();
    assertTrue(lines <= 45, () -> lines + " lines");
  }

  private static List<Path> pages() throws IOException {
    return REPOSITORY.texts().stream().filter(path -> path.toString().endsWith(".md")).toList();
  }
}
