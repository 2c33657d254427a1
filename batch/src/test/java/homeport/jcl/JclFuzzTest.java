package homeport.jcl;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.util.List;

/// Whatever the job control language says, it ends with jobs and problems, and with nothing else. A
/// plain run of the tests gives it its seeds; docs/cobol.md says how to search.
class JclFuzzTest {
  /// How long a search lasts that nobody stops.
  private static final String DAY = "24h";

  /// A byte is one of these, so that a short input is much of a job.
  private static final String[] WORDS =
      """
      // //A //B //A.B /* //* //SYSIN JOB EXEC DD PROC PEND SET IF THEN ELSE ENDIF INCLUDE JCLLIB OUTPUT \
      CNTL ENDCNTL XMIT EXPORT SYMLIST= MEMBER= ORDER= PGM= PROC= PARM= COND= REGION= TIME= RESTART= TYPRUN= \
      CLASS= MSGCLASS= NOTIFY= DSN= DSNAME= DISP= UNIT= VOL=SER= SPACE= DCB= RECFM= LRECL= BLKSIZE= DSORG= \
      SYSOUT= DATA DLM= DDNAME= LIKE= REFDD= PATH= DUMMY NULLFILE KEYLEN= KEYOFF= RECORG= AVGREC= LABEL= \
      OUTLIM= FREE= CHARS= SYMBOLS= &A &&T &A..B &SYSDATE *.A.B *.A.B.C * ( ) , , = ' '' . + - 1 0 16 4095 \
      99999999999 LT EQ NE EVEN ONLY ABEND RC A.RC NEW OLD SHR MOD PASS KEEP CATLG DELETE TRK CYL FB VB KS A.B.C \
      A.B(C) A.B(+1) A.B(-1) A B C & | > <= ABENDCC=S0C7 RUN NOT\
      """
          .split("\\s+");

  /// What stands between two words.
  private static final String[] PLACES = {"", "", "", " ", "\n//", "\n// ", "\n", " \n//*"};

  private static String words(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i + 1 < to; i += 2) {
      text.append(PLACES[(bytes[i] & 0xFF) % PLACES.length]);
      text.append(WORDS[(bytes[i + 1] & 0xFF) % WORDS.length]);
    }
    return text.append('\n').toString();
  }

  private static void read(String text, String member) {
    Problems problems = new Problems();
    MemberSource members =
        (name, libraries) ->
            name.length() == 1 ? new MemberSource.Member("LIB", true, member) : null;
    List<Job> jobs =
        Jcl.read(new SourceFile("JOB", text), GoldenJclTest.SETTINGS, members, problems);
    for (Job job : jobs) {
      assertFalse(job.listing().print().isEmpty());
      job.steps().forEach(step -> assertNotNull(step.boundDds()));
    }
    assertTrue(problems.all().size() <= Problems.LIMIT);
    new ProblemRenderer(false).render(problems);
  }

  @FuzzTest(maxDuration = DAY)
  void text(FuzzedDataProvider data) {
    String member = data.consumeString(200);
    read(data.consumeRemainingAsString(), member);
  }

  @FuzzTest(maxDuration = DAY)
  void words(byte[] bytes) {
    int quarter = bytes.length / 4;
    read("//A JOB" + words(bytes, quarter, bytes.length), "//A PROC" + words(bytes, 0, quarter));
  }
}
