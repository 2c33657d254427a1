package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandLineTest {
  @Test
  void theListNamesEveryCommand() {
    ShellProbe probe = ShellProbe.run("--help");
    assertEquals(0, probe.status());
    for (Command command : Main.commands()) {
      assertTrue(probe.out().contains("  " + command.name() + " "), probe.out());
    }
  }

  @Test
  void everyCommandHelpsWithAnExampleOfItself() {
    Set<String> names = new HashSet<>();
    for (Command command : Main.commands()) {
      assertTrue(names.add(command.name()), command.name());
      ShellProbe probe = ShellProbe.run(command.name(), "--help");
      assertEquals(0, probe.status());
      assertTrue(probe.out().contains("example: homeport " + command.name()), probe.out());
    }
  }

  @Test
  void nothingGivenIsAQuestion() {
    assertTrue(ShellProbe.run().out().startsWith("homeport runs"));
  }

  @Test
  void aMistypedCommandIsOneLineWithTheNearestName() {
    ShellProbe probe = ShellProbe.run("explian");
    assertEquals(242, probe.status());
    assertEquals(
        "error[HP9001]: there is no command `explian`; did you mean `explain`?\n", probe.err());
    assertEquals("", probe.out());
  }

  @Test
  void anUnknownOptionIsRefused() {
    ShellProbe probe = ShellProbe.run("explain", "--debgu", "HP9001");
    assertEquals(242, probe.status());
    assertEquals(
        "error[HP9002]: there is no option `--debgu`; did you mean `--debug`?\n", probe.err());
  }

  @Test
  void aNameThatNoFileCanHaveIsOneLine() {
    ShellProbe probe = ShellProbe.run("compile", "A\0B.cbl");
    assertEquals(242, probe.status());
    assertEquals("error[HP9005]: `A\0B.cbl` cannot be the name of a file here\n", probe.err());
  }

  @Test
  void aMissingFileIsOneLine() {
    ShellProbe probe =
        ShellProbe.runWith(
            new FailingCommand(() -> {
              throw new NoSuchFileException("pay.jcl");
            }),
            "fail");
    assertEquals(242, probe.status());
    assertEquals("error[HP9005]: `pay.jcl` does not exist\n", probe.err());
  }

  @Test
  void aFaultOfOursAsksForAReportAndHidesTheTrace() throws IOException {
    FailingCommand command =
        new FailingCommand(() -> {
          throw new IllegalStateException("broken");
        });
    ShellProbe quiet = ShellProbe.runWith(command, "fail");
    assertEquals(243, quiet.status());
    assertTrue(quiet.err().startsWith("error[HP9000]: a fault in Homeport"), quiet.err());
    assertEquals(1, quiet.err().lines().count());
    assertFalse(quiet.err().contains("\tat "));
    Path file = Path.of(quiet.err().strip().replaceFirst(".* with ", ""));
    assertTrue(Files.readString(file).contains("\tat "), file::toString);
    Files.delete(file);

    ShellProbe loud = ShellProbe.runWith(command, "fail", "--debug");
    assertTrue(loud.err().contains("\tat "), loud.err());
  }

  /// A command that fails as it is told.
  private record FailingCommand(Failure failure) implements Command {
    private interface Failure {
      void happen() throws IOException;
    }

    @Override
    public String name() {
      return "fail";
    }

    @Override
    public String summary() {
      return "fails";
    }

    @Override
    public String operands() {
      return "";
    }

    @Override
    public List<Option> options() {
      return List.of();
    }

    @Override
    public String example() {
      return "homeport fail";
    }

    @Override
    public int run(Arguments arguments, Shell shell) throws IOException {
      failure.happen();
      return 0;
    }
  }
}
