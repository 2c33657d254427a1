package homeport.utilities.edit;

import static homeport.utilities.StepFixture.FB80;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// IEBEDIT (z/OS DFSMSdfp Utilities).
class IebeditUtilityTest {
  @TempDir Path folder;
  private StepFixture step;

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
    step.writeText(
        "JOBS",
        FB80,
        "//JOBA JOB 1",
        "//JOBLIB DD DSN=L",
        "//S1 EXEC PGM=A",
        "//X DD *",
        "..*",
        "//S2 EXEC PGM=B",
        "//S3 EXEC PGM=C",
        "//JOBB JOB 2",
        "//* EXEC IN A COMMENT",
        "//S1 EXEC PGM=D");
    step.dd("SYSUT1", "JOBS", FB80).dd("SYSUT2", "PICKED", FB80);
  }

  @AfterEach
  void close() {
    step.close();
  }

  private Ran edit(String statements) {
    return step.sysin(statements).run(new IebeditUtility(), "SYSPRINT");
  }

  /// The second words of what was picked, and what has none as it is.
  private String picked() {
    StringBuilder text = new StringBuilder();
    step.readText("PICKED")
        .lines()
        .forEach(line -> text.append(line.replaceAll("//(\\S+) .*", "$1")).append(' '));
    return text.toString().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EDIT START=JOBA|JOBA JOBLIB S1 X /* S2 S3",
        "EDIT|JOBA JOBLIB S1 X /* S2 S3",
        "EDIT START=JOBB|JOBB * S1",
        "EDIT START=JOBA,TYPE=POSITION,STEPNAME=S2|JOBA JOBLIB S2 S3",
        "EDIT START=JOBA,TYPE=INCLUDE,STEPNAME=(S1,S3)|JOBA JOBLIB S1 X /* S3",
        "EDIT START=JOBA,TYPE=INCLUDE,STEPNAME=S2-S3|JOBA JOBLIB S2 S3",
        "EDIT START=JOBA,TYPE=EXCLUDE,STEPNAME=(S1-S2),NOPRINT|JOBA JOBLIB S3",
      })
  void picks(String statement, String expected) {
    Ran ran = edit("  " + statement);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals(expected, picked());
  }

  @Test
  void picksFromSeveralJobs() {
    assertEquals(
        0, edit("  EDIT TYPE=INCLUDE,STEPNAME=S3\n  EDIT TYPE=INCLUDE,STEPNAME=S1").code());
    assertEquals("JOBA JOBLIB S3 JOBB * S1", picked());
  }

  @Test
  void withoutStatementsAllIsCopied() {
    step.without("SYSIN");
    assertEquals(0, step.run(new IebeditUtility(), "SYSPRINT").code());
    assertEquals("JOBA JOBLIB S1 X /* S2 S3 JOBB * S1", picked());
  }

  @Test
  void saysWhatIsNotThere() {
    Ran ran = edit("  EDIT START=JOBB\n  EDIT START=JOBA");
    assertEquals(4, ran.code());
    assertTrue(ran.messages().contains("HP4307 EDIT: the job is not in SYSUT1"), ran.listing());
    ran = edit("  EDIT START=JOBA,TYPE=INCLUDE,STEPNAME=(S3-S1)");
    assertEquals(4, ran.code());
    assertTrue(ran.messages().contains("HP4307 EDIT: the job JOBA has no steps"), ran.listing());
    assertEquals(8, edit("  EDIT TYPE=ALL").code());
    assertEquals(8, edit("  COPY X=Y").code());
    assertEquals(8, edit("  EDIT WHAT=X").code());
  }
}
