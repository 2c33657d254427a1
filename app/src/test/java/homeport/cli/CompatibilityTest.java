package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CompatibilityTest {
  @Test
  void thePageSaysWhatTheCodeSays() throws IOException {
    Repository repository = Repository.here();
    Path page = repository.root().resolve("docs/compatibility.md");
    String text = CompatibilityPage.text();
    if (Boolean.getBoolean("homeport.update")) {
      Files.writeString(page, text, StandardCharsets.UTF_8);
    }
    assertEquals(
        text,
        Files.exists(page) ? repository.read(page) : "",
        "bring it up to date with: ./mvnw test -pl app -am -Dhomeport.update=true");
  }
}
