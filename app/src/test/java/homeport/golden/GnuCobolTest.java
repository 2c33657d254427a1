package homeport.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Asks GnuCOBOL, where it is installed, what golden programs print. It is an outside opinion and
/// no judge: `programs/gnucobol.txt` names the programs it runs otherwise, each with the manual's
/// reason, and those it is not asked about. A program of that list that it does run the same way
/// has to leave the list.
class GnuCobolTest {
  @TestFactory
  List<DynamicTest> programs() throws IOException {
    Assumptions.assumeTrue(
        GnuCobol.installed(), "cobc is not installed: GnuCOBOL was not asked about the programs");
    Path root = Repository.here().root().resolve("programs");
    GnuCobolList list = GnuCobolList.read(root.resolve("gnucobol.txt"));
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root, 3)) {
      files
          .filter(file -> file.endsWith("prog.cbl"))
          .map(file -> root.relativize(file.resolveSibling("")).toString())
          .sorted()
          .filter(name -> !list.apart(name))
          .forEach(names::add);
    }
    assertTrue(names.size() > 90, "only " + names.size() + " programs");
    // Compiling is what takes the time; it is done for several programs at once.
    List<GnuCobol> runs =
        names.parallelStream().map(name -> GnuCobol.run(root.resolve(name))).toList();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      GnuCobol run = runs.get(i);
      tests.add(DynamicTest.dynamicTest(name, () -> check(root, list, name, run)));
    }
    tests.add(
        DynamicTest.dynamicTest(
            "gnucobol.txt names programs that exist",
            () -> assertEquals(List.of(), list.unknown(root))));
    return tests;
  }

  private static void check(Path root, GnuCobolList list, String name, GnuCobol run)
      throws IOException {
    Path out = root.resolve(name).resolve("expect.out");
    String expected = Files.exists(out) ? Files.readString(out) : "";
    if (list.differs(name)) {
      assertNotEquals(expected, run.out(), "GnuCOBOL agrees now: take it out of gnucobol.txt");
    } else {
      assertEquals(expected, run.out(), () -> "GnuCOBOL: " + run.messages());
    }
  }
}
