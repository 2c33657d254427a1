package homeport.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RenderersTest {
  private final SourceFile program =
      new SourceFile("PAYROLL.cbl", "\n".repeat(211) + "       COPY CALC.\n");
  private final SourceFile copybook =
      new SourceFile(
          "CALC.cpy",
          "\n".repeat(16) + "           ADD WS-AMT TO WS-TOTL\n",
          program.span(218, 228));

  private record Wrong(Span at, List<Label> labels) implements Problem {
    @Override
    public String id() {
      return "HP0142";
    }

    @Override
    public String ibmId() {
      return "IGYPS2121";
    }

    @Override
    public Severity severity() {
      return Severity.SEVERE;
    }

    @Override
    public String title() {
      return "`WS-TOTL` is not defined";
    }

    @Override
    public String label() {
      return "no data item has this name";
    }

    @Override
    public String help() {
      return "did you mean `WS-TOTAL`?";
    }
  }

  private Problem wrong() {
    SourceFile other = new SourceFile("OTHER.cpy", "       05  WS-TOTAL \"漢字\".\n");
    return new Wrong(
        copybook.span(16 + 25, 16 + 32),
        List.of(
            new Problem.Label(other.span(20, 24), "wide"),
            new Problem.Label(copybook.span(16 + 15, 16 + 21), "this one is")));
  }

  @Test
  void textShowsPlaceTrailAndLabels() {
    assertEquals(
        """
        error[HP0142, IGYPS2121]: `WS-TOTL` is not defined
           ┌─ CALC.cpy:17:26   (copied by PAYROLL.cbl:212)
         17│            ADD WS-AMT TO WS-TOTL
           │                          ^^^^^^^ no data item has this name
         17│            ADD WS-AMT TO WS-TOTL
           │                ------ this one is
           ├─ OTHER.cpy:1:21
          1│        05  WS-TOTAL "漢字".
           │                     ------ wide
           = help: did you mean `WS-TOTAL`?
        """,
        new ProblemRenderer(false).render(wrong()));
  }

  @Test
  void coloursOnlyWhenAskedFor() {
    String coloured = new ProblemRenderer(true).render(wrong());
    assertTrue(coloured.startsWith("\u001b[1;31merror[HP0142, IGYPS2121]\u001b[0m"));
    assertEquals(
        new ProblemRenderer(false).render(wrong()), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void unseenCharactersAndLongLinesAreShownShort() {
    SourceFile file = new SourceFile("X", "A\u0000\t" + "B".repeat(500) + "C");
    String text = new ProblemRenderer(false).render(new Wrong(file.span(503, 504), List.of()));
    assertTrue(text.contains("│ …" + "B".repeat(40) + "C\n"), text);
    assertTrue(text.contains("\n   │" + " ".repeat(42) + "^ no data"), text);
    String start = new ProblemRenderer(false).render(new Wrong(file.span(1, 1), List.of()));
    assertTrue(start.contains("  1│ A· BBB"), start);
    assertTrue(start.contains("\n   │  ^ no data"), start);
  }

  @Test
  void jsonHasOneObjectALine() {
    assertEquals(
        "{\"id\":\"HP0142\",\"ibmId\":\"IGYPS2121\",\"severity\":\"error\",\"returnCode\":12,"
            + "\"title\":\"`WS-TOTL` is not defined\",\"file\":\"CALC.cpy\",\"line\":17,"
            + "\"column\":26,\"endColumn\":33,\"copiedBy\":[{\"file\":\"PAYROLL.cbl\","
            + "\"line\":212,\"column\":8,\"endColumn\":18}],"
            + "\"label\":\"no data item has this name\",\"labels\":[{\"file\":\"OTHER.cpy\","
            + "\"line\":1,\"column\":21,\"endColumn\":25,\"text\":\"wide\"},"
            + "{\"file\":\"CALC.cpy\",\"line\":17,\"column\":16,\"endColumn\":22,"
            + "\"text\":\"this one is\"}],\"help\":\"did you mean `WS-TOTAL`?\"}",
        new JsonRenderer().render(wrong()));
  }

  @Test
  void jsonQuotesWhatMustBeQuoted() {
    SourceFile odd = new SourceFile("A\"\\\n\t\u0001", "X");
    String json = new JsonRenderer().render(new Wrong(odd.span(0, 1), List.of()));
    assertTrue(json.contains("\"file\":\"A\\\"\\\\\\n\\t\\u0001\""), json);
  }
}
