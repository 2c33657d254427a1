package homeport.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.testkit.tidy.DiagnosticIds;
import homeport.testkit.tidy.JavaSource;
import homeport.testkit.tidy.NameRule;
import homeport.testkit.tidy.PackageRule;
import homeport.testkit.tidy.Ratchet;
import homeport.testkit.tidy.Repository;
import homeport.testkit.tidy.SizeRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TidyTest {
  private static final Repository REPOSITORY = Repository.here();

  /// Written in two parts, so that this file does not find itself.
  private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

  @Test
  void filesAndMethodsAreShort() throws IOException {
    Map<String, Integer> tooLong = new TreeMap<>();
    eachSource(source -> tooLong.putAll(SizeRule.tooLong(source)));
    Ratchet ratchet = Ratchet.parse(REPOSITORY.read(REPOSITORY.root().resolve("tidy-ratchet.txt")));
    assertNone(ratchet.findings(tooLong));
  }

  @Test
  void namesSaySomething() throws IOException {
    List<String> findings = new ArrayList<>();
    eachSource(source -> findings.addAll(NameRule.findings(source)));
    assertNone(findings);
  }

  @Test
  void packagesAreDescribedAndNullMarked() throws IOException {
    assertNone(PackageRule.findings(REPOSITORY));
  }

  @Test
  void everyMessageIdHasAPageAndEveryPageAnId() throws IOException {
    assertNone(DiagnosticIds.findings(REPOSITORY));
  }

  @Test
  void nothingIsLeftForLater() throws IOException {
    List<String> findings = new ArrayList<>();
    for (Path text : REPOSITORY.texts()) {
      int number = 0;
      for (String line : REPOSITORY.read(text).lines().toList()) {
        number++;
        if (UNFINISHED.matcher(line).find()) {
          findings.add(REPOSITORY.relative(text) + ":" + number + ": " + line.strip());
        }
      }
    }
    assertNone(findings);
  }

  /// One at a time: a source that is parsed holds a compiler of its own.
  private static void eachSource(Consumer<JavaSource> visit) throws IOException {
    for (Path path : REPOSITORY.javaSources()) {
      visit.accept(JavaSource.parse(REPOSITORY.relative(path), REPOSITORY.read(path)));
    }
  }

  private static void assertNone(List<String> findings) {
    assertEquals("", String.join("\n", findings));
  }
}
