package homeport.testkit.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
  @Test
  void namesThatSayNothingAreRefused() throws IOException {
    for (String name : List.of("Util", "DateUtils", "StoreManager", "StoreImpl", "IStore")) {
      assertTrue(NameRule.isBanned(name), name);
    }
    for (String name : List.of("Idcams", "Futil", "IR", "Item", "Iefbr14", "Commonwealth")) {
      assertFalse(NameRule.isBanned(name), name);
    }
    JavaSource source = JavaSource.parse("A.java", "package homeport.util;\nclass A {}\n");
    assertEquals(1, NameRule.findings(source).size());
  }

  @Test
  void onlyAWholeLiteralIsAnId() throws IOException {
    JavaSource source =
        JavaSource.parse(
            "A.java", "class A { // HP0001\nString a = \"HP0002\"; String b = \"see HP0003\"; }\n");
    assertEquals(Set.of("HP0002"), DiagnosticIds.used(source));
  }

  @Test
  void anIdWithoutAPageAndAPageWithoutAnIdAreFindings(@TempDir Path root) throws IOException {
    Path source = root.resolve("language/src/main/java/a/A.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "package a;\nclass A { String id = \"HP0002\"; }\n");
    Files.createDirectories(root.resolve("docs/errors"));
    Files.writeString(root.resolve("docs/errors/HP0009.md"), "# HP0009 old\n");
    Repository repository = new Repository(root);
    assertEquals(
        List.of(
            "HP0002 has no page docs/errors/HP0002.md",
            "docs/errors/HP0009.md: nothing uses this id",
            "docs/errors/HP0009.md does not start with `# HP0009: `"),
        DiagnosticIds.findings(repository));
    assertEquals(
        List.of("language/src/main/java/a/package-info.java is missing"),
        PackageRule.findings(repository));
  }

  @Test
  void commandsAreTheLinesOfShellBlocks() {
    String page = "text\n```sh\n./mvnw verify   # all\n\n# note\n```\n```java\nint a;\n```\n";
    assertEquals(List.of("./mvnw verify"), CommandBlocks.in(page));
  }
}
