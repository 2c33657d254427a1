package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.tidy.Repository;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    Repository repository = Repository.here();
    String pom = repository.read(repository.root().resolve("pom.xml"));
    assertTrue(pom.contains("<version>" + Version.NUMBER + "</version>"), Version.NUMBER);
    assertEquals("homeport " + Version.NUMBER + "\n", ShellProbe.run("--version").out());
  }
}
