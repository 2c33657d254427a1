package homeport.utilities.sort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.testkit.Seed;
import homeport.utilities.StepFixture;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortControlTest {
  private static String problems(String statements) {
    Problems problems = new Problems();
    parse(statements, problems);
    return problems.all().stream()
        .map(problem -> problem.id() + "@" + problem.at().line() + ":" + problem.at().column())
        .collect(Collectors.joining(" "));
  }

  private static SortRequest parse(String statements, Problems problems) {
    return SortControlParser.parse(
        SortControlParser.Controls.of(new SourceFile("SYSIN", statements)),
        StepFixture.PAGE,
        LocalDateTime.of(2026, 11, 26, 15, 4, 5),
        problems);
  }

  @Test
  void continuesInColumn16() {
    String line1 = (" SORT FIELDS=(" + "1,1,CH,A,".repeat(6) + "1,1").substring(0, 71);
    assertEquals(71, line1.length());
    Problems problems = new Problems();
    SortRequest request = parse(line1 + "*\n" + " ".repeat(15) + ",CH,D)", problems);
    assertEquals("", problems.all().stream().map(Problem::title).collect(Collectors.joining()));
    assertEquals(7, request.keys().size());
    assertEquals(true, request.keys().get(6).descending());
  }

  @Test
  void takesLabelsRemarksAndComments() {
    Problems problems = new Problems();
    SortRequest request =
        parse(
            """
            * A COMMENT
            LABEL1  SORT FIELDS=(5,4,CH,A,   FIRST, IT'S A REMARK
            *  BETWEEN

              9,2,PD,D),EQUALS               SECOND
             OPTION SKIPREC=2
             END
             NONSENSE BEHIND THE END
            """,
            problems);
    assertEquals(0, problems.all().size());
    assertEquals(2, request.keys().size());
    assertEquals(2, request.skip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " ANALYZE A | HP4101@1:2",
        " MODS E61=(EXIT,1000,LIB,C) | HP4104@1:7",
        " MODS E15=(1X,1000,,C) | HP4105@1:7",
        " MODS F15=(X,1000,,C) | HP4103@1:7",
        " OPTION COPY,EXITCK=YES | HP4105@1:14",
        " OPTION COPY,E15=ASM | HP4105@1:14",
        " ALTSEQ CODE=(F0B0,F) | HP4105@1:20",
        " ALTSEQ KODE=(F0B0) | HP4103@1:9",
        " DEBUG NOTHING | HP4103@1:8",
        " INCLUDE COND=(1,1,CH,EQ,NUM) | HP4108@1:26",
        " SROT FIELDS=(1,8,CH,A) | HP4102@1:2",
        " SORT FEILDS=(1,8,CH,A) | HP4103@1:7",
        " SORT FIELDS=(1,8,XX,A) | HP4107@1:19",
        " SORT FIELDS=(1,8,UTF8,A) | HP4104@1:19",
        " SORT FIELDS=(1,8,Y2T,A) | HP4106@1:15",
        " SORT FIELDS=(1,8,Y4T,A) | HP4107@1:19",
        " SORT FIELDS=(1,300,AQ,A) | HP4106@1:15",
        " SORT FIELDS=(1,8,CH,E) | HP4104@1:22",
        " SORT FIELDS=(1,8,CH,B) | HP4105@1:22",
        " SORT FIELDS=(0,8,CH,A) | HP4106@1:15",
        " SORT FIELDS=(1,x,CH,A) | HP4106@1:17",
        " SORT FIELDS=(1.8,0.3,BI,A) | HP4106@1:15",
        " SORT FIELDS=(1.4,0.3,CH,A) | HP4106@1:23",
        " SORT FIELDS=(1,33,PD,A) | HP4106@1:15",
        " SORT FIELDS=(1,8,CH) | HP4105@1:14",
        " SORT FIELDS=(1,8,CH,A | HP4105@1:23",
        " SORT FIELDS=(1,8,CH,A)) | HP4105@1:24",
        " SORT | HP4105@1:2",
        " OPTION EQUALS | HP4109@1:15",
        " SORT FIELDS=COPY,LOCALE=EN | HP4104@1:19",
        " SORT FIELDS=COPY,EQUAL | HP4103@1:19",
        " OPTION COPY,SKIPREC=X | HP4106@1:14",
        " INCLUDE COND=(1,1,CH,EQ,5) | HP4108@1:26",
        " INCLUDE COND=(1,1,PD,EQ,C'5') | HP4108@1:26",
        " INCLUDE COND=(1,1,PD,EQ,2,1,CH) | HP4108@1:26",
        " INCLUDE COND=(1,1,CH,EQ,2,2,BI) | HP4104@1:26",
        " INCLUDE COND=(1,1,CH,XX,C'5') | HP4105@1:23",
        " INCLUDE COND=(1,1,CH,ALL,X'01') | HP4105@1:23",
        " INCLUDE COND=(1,2,BI,EQ,B'1101') | HP4105@1:26",
        " INCLUDE COND=(1,1,EQ,C'5') | HP4107@1:20",
        " INCLUDE COND=(1,1,CH,EQ,C'5',XOR,1,1,CH,EQ,C'6') | HP4105@1:31",
        " INCLUDE COND=(1,1,CH,EQ,X'123') | HP4105@1:26",
        " INCLUDE COND=(1,8,ZD,EQ,DATE1(-)) | HP4108@1:26",
        " INCLUDE COND=(1,8,CH,EQ,DATE1P) | HP4108@1:26",
        " INCLUDE COND=(1,6,Y2T,EQ,C'990101') | HP4108@1:27",
        " INCLUDE COND=(1,6,Y2T,EQ,Y'9901') | HP4108@1:27",
        " INCLUDE COND=(1,6,Y2T,EQ,7,4,Y2T) | HP4108@1:27",
        " INCLUDE COND=(1,6,CH,EQ,Y'990101') | HP4108@1:26",
        " OPTION COPY,Y2PAST=500 | HP4106@1:14",
        " OPTION COPY,PAD=RC8 | HP4105@1:14",
        " INCLUDE COND=(1,8,CH,EQ,C'AB | HP4105@1:29",
        " SORT FIELDS=COPY,FORMAT=QQ | HP4107@1:26",
      })
  void tellsWhatIsWrong(String statement, String expected) {
    check(statement, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " OUTREC BUILD=(1,80,C'A | HP4105@1:23",
        " OUTREC BUILD=(5:1,4,3:1,2) | HP4105@1:22",
        " OUTREC BUILD=(1,4,Y) | HP4105@1:20",
        " OUTREC BUILD=(1,4,ZD,M27) | HP4105@1:23",
        " OUTREC BUILD=(1,4,ZD,EDIT=(SIIT)) | HP4104@1:28",
        " OUTREC BUILD=(1,4,CH) | HP4105@1:20",
        " OUTREC BUILD=(%1) | HP4105@1:16",
        " OUTREC OVERLAY=1 | HP4105@1:17",
        " OUTREC IFTHEN=(BUILD=(1,4)) | HP4105@1:9",
        " OUTREC BULD=(1,4) | HP4103@1:9",
        " OUTFIL FNAMES=OUT,IFTRAIL=(HD=YES) | HP4105@1:28",
        " OUTFIL REPEAT=2,IFTRAIL=(TRLID=(1,1,CH,EQ,C'T'),TRLUPD=(COUNT)) | HP4105@1:2",
        " OUTFIL FNAMES=LONGERNAME | HP4105@1:16",
        " OUTFIL HEADER1=(5:'A',3:'B') | HP4105@1:24",
        " JOINKEYS FILE=F1,FIELDS=(1,4,B) | HP4105@1:31",
      })
  void tellsWhatIsWrongWithReformatting(String statement, String expected) {
    check(statement, expected);
  }

  private static void check(String statement, String expected) {
    boolean alone = statement.matches("(SROT|SORT|OPTION|MODS|ANALYZE).*");
    String rest = alone ? "" : "\n OPTION COPY";
    assertEquals(expected, problems(" " + statement + rest));
  }

  @Test
  void refusesTwoOfAKind() {
    assertEquals("HP4109@2:2", problems(" SORT FIELDS=COPY\n SORT FIELDS=(1,1,CH,A)"));
    assertEquals("HP4109@2:2", problems(" INCLUDE COND=ALL\n OMIT COND=NONE\n SORT FIELDS=COPY"));
    assertEquals("HP4109@2:2", problems(" SORT FIELDS=COPY\n SUM FIELDS=NONE"));
  }

  @Test
  void missesAContinuation() {
    assertEquals("HP4105@1:21", problems(" SORT FIELDS=(1,8,CH,"));
  }

  /// Text torn apart and put together wrong never makes the parser throw.
  @Test
  void survivesGarbage() {
    Seed seed = Seed.forTest("sort control statements");
    String good =
        """
         SORT FIELDS=(1,8,CH,A,9,4,PD,D),EQUALS
         INCLUDE COND=(1,2,CH,EQ,C'AB',AND,(3,1,BI,GT,X'0F',OR,5,2,ZD,LE,-5),OR,
                       7,1,CH,NE,8,1,CH),FORMAT=CH
         OPTION SKIPREC=5,STOPAFT=100,DYNALLOC=(SYSDA,3)
         SUM FIELDS=(11,4,PD)
         RECORD TYPE=F,LENGTH=80
         INREC PARSE=(%01=(ENDBEFR=C',',FIXLEN=5)),BUILD=(1:%01,X,5,4,ZD,MUL,+2,EDIT=(SIIT.TT),
            SIGNS=(,-),20:DATE1(-),SEQNUM,3,ZD,RESTART=(1,2),1,2,CHANGE=(1,C'A',X'00'),NOMATCH=(C'?'))
         OUTREC IFTHEN=(WHEN=GROUP,BEGIN=(1,1,CH,EQ,C'H'),PUSH=(10:1,2,ID=3)),
            IFTHEN=(WHEN=NONE,FINDREP=(IN=C'A',OUT=C'B')),IFOUTLEN=90
         OUTFIL FNAMES=(A,B),SPLITBY=3,HEADER1=(5:'X',PAGE,2/,DATE=(MD4/)),LINES=60,
            SECTIONS=(1,4,SKIP=P,TRAILER3=(TOT=(5,4,ZD,M10),COUNT+1=(M11))),VLFILL=C' '
         JOINKEYS F1=IN1,FIELDS=(1,4,A),SORTED
         REFORMAT FIELDS=(F1:1,4,F2:5,6,?),FILL=X'FF'
         END
        """;
    String marks = "(),='*- \nXC;:.0AFIELDS\u0000\u00e9\ud83d";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(good);
      for (int n = seed.between(1, 12); n > 0; n--) {
        int at = seed.between(0, text.length() - 1);
        switch (seed.between(0, 3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, marks.charAt(seed.between(0, marks.length() - 1)));
          case 2 -> text.setCharAt(at, marks.charAt(seed.between(0, marks.length() - 1)));
          default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 20)));
        }
      }
      Problems problems = new Problems();
      SortRequest request = parse(text.toString(), problems);
      assertTrue(request != null, "seed " + seed.start());
      problems.all().forEach(problem -> assertTrue(problem.at().line() > 0));
    }
  }
}
