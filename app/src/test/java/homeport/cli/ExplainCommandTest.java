package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.tidy.DiagnosticIds;
import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  @Test
  void everyPageIsShown() throws IOException {
    Repository repository = Repository.here();
    Set<String> ids = DiagnosticIds.documented(repository);
    assertTrue(ids.contains("HP9001"));
    for (String id : ids) {
      ShellProbe probe = ShellProbe.run("explain", id);
      assertEquals(0, probe.status(), id);
      assertEquals(
          repository.read(repository.root().resolve("docs/errors/" + id + ".md")), probe.out());
    }
  }

  @Test
  void anIdMayBeTypedShortAndSmall() {
    assertTrue(ShellProbe.run("explain", "hp9001").out().startsWith("# HP9001"));
    assertTrue(ShellProbe.run("explain", "9001").out().startsWith("# HP9001"));
  }

  @Test
  void whatIsNoIdIsRefused() {
    assertTrue(ShellProbe.run("explain", "S0C7").err().startsWith("error[HP9007]"));
    assertTrue(ShellProbe.run("explain", "S0C7").err().contains("it is IBM's"));
    assertTrue(ShellProbe.run("explain", "ief142i").err().contains("it is IBM's"));
    assertTrue(ShellProbe.run("explain", "what").err().contains("ids look like HP0142"));
    assertTrue(ShellProbe.run("explain", "HP8888").err().startsWith("error[HP9007]"));
    assertTrue(ShellProbe.run("explain").err().startsWith("error[HP9004]"));
  }
}
