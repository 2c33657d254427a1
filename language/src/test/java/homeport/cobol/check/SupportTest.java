package homeport.cobol.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.parse.CobolParser;
import homeport.diagnostics.Feature;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupportTest {
  private static final String PROGRAM =
      """
             IDENTIFICATION DIVISION.
             PROGRAM-ID. T.
             DATA DIVISION.
             WORKING-STORAGE SECTION.
             01  A PIC 9(4).
             01  P PIC X DYNAMIC.
             PROCEDURE DIVISION.
                 MOVE 1 TO A
                 ACCEPT P
                 GOBACK.
      """;

  private static @Nullable ProgramModel build(String text, Problems problems) {
    CobolParser.Parsed parsed =
        CobolParser.parse(
            new SourceFile("T.cbl", text), CopyLibrary.EMPTY, CompilerOptions.DEFAULT, problems);
    return ModelBuilder.build(parsed.programs().getFirst(), parsed.options(), problems);
  }

  @Test
  void whatIsNotSupportedGivesNoModel() {
    Problems problems = new Problems();
    assertNull(build(PROGRAM, problems));
    assertEquals(List.of("HP0404"), problems.all().stream().map(Problem::id).toList());
  }

  @Test
  void whatIsSupportedGivesOne() {
    Problems problems = new Problems();
    assertNotNull(build(PROGRAM.replace("ACCEPT P", "DISPLAY P"), problems));
    assertEquals(List.of(), problems.all());
  }

  @Test
  void aMissingCopybookIsTheOnlyProblemOfWhatItWouldHaveDefined() {
    Problems problems = new Problems();
    String text =
        PROGRAM.replace("01  P PIC X DYNAMIC.", "COPY NOWHERE.").replace("MOVE 1", "MOVE OF-COPY");
    assertNull(build(text, problems));
    assertEquals(List.of("HP0010"), problems.all().stream().map(Problem::id).toList());
  }

  @Test
  void eachRefusalInTheTableNamesItsId() {
    for (Feature feature : Support.features()) {
      if (feature.support() == Feature.Support.NO) {
        assertTrue(feature.note().matches("(.*; )?HP04\\d\\d"), feature.name());
      }
    }
  }
}
