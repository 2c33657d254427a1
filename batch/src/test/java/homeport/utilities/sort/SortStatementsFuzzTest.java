package homeport.utilities.sort;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import homeport.data.CodePage;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.time.LocalDateTime;

/// Whatever the control statements of a sort say, they end with a request and problems, and with
/// nothing else. [SortFuzzTest] runs them; this one only reads, and can be guided (docs/cobol.md).
class SortStatementsFuzzTest {
  /// How long a search lasts that nobody stops.
  private static final String DAY = "24h";

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 27, 12, 0);

  /// A byte is one of these.
  private static final String[] WORDS =
      """
      SORT MERGE OPTION INCLUDE OMIT SUM INREC OUTREC OUTFIL ALTSEQ RECORD MODS JOINKEYS JOIN REFORMAT END \
      FIELDS= FORMAT= COND= COPY EQUALS SKIPREC= STOPAFT= NULLOFL= VLSHRT VLSCMP Y2PAST= CODE= TYPE= LENGTH= \
      BUILD= OVERLAY= IFTHEN= WHEN= INIT NONE GROUP BEGIN= END= PUSH= ID= SEQ= RECORDS= HIT=NEXT IFOUTLEN= \
      PARSE= %01 %02= %99 % STARTAFT= ENDBEFR= FIXLEN= ABSPOS= ADDPOS= STARTAT= PAIR= FINDREP= IN= OUT= INOUT= \
      FNAMES= FILES= SPLIT SPLITBY= SPLIT1R= HEADER1= HEADER2= TRAILER1= SECTIONS= LINES= REMOVECC NODETAIL \
      CONVERT FTOV VTOF VLFILL= VLTRIM= SAVE STARTREC= ENDREC= SAMPLE= REPEAT= IFTRAIL= HD=YES TRLID= TRLUPD= \
      F1= F2: F1: UNPAIRED SORTED NOSEQCK FILL= CHANGE= NOMATCH= EDIT= SIGNS= TO= SEQNUM RESTART= TRAN= JFY= \
      SQZ= SHIFT=LEFT LEAD= MUL ADD DIV MIN SUM TOT= COUNT= DATE1 DATE= TIME= PAGE HEX UFF SFF CH ZD PD BI FI FL \
      AC AQ SS Y2T Y4X Y2PP M0 M26 A D E EQ NE GT AND OR ALL B'1..0' X'C1' X'C' C'A' C'' Y'DATE1' 1 0 5 +1 -7 \
      32752 32753 99999999999 ( ( ( ) ) ) , , , : . / X Z N 4X 2/ &DATE1 &YDDD= -1 DATE1(-) DATE3P 1: (II.TT)\
      """
          .split("\\s+");

  private static final String[] PLACES = {"", "", "", "", "", "", ",", " ", "\n ", ",\n  "};

  @FuzzTest(maxDuration = DAY)
  void statements(byte[] bytes) {
    StringBuilder text = new StringBuilder(" ");
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      text.append(PLACES[(bytes[i] & 0xFF) % PLACES.length]);
      text.append(WORDS[(bytes[i + 1] & 0xFF) % WORDS.length]);
    }
    Problems problems = new Problems();
    SourceFile source = new SourceFile("SYSIN", text.append('\n').toString());
    assertNotNull(
        SortControlParser.parse(
            SortControlParser.Controls.of(source), CodePage.of("IBM-1140"), NOW, problems));
    assertTrue(problems.all().size() <= Problems.LIMIT);
    new ProblemRenderer(false).render(problems);
  }
}
