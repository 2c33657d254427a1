package homeport.utilities.sort;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.runtime.Abend;
import homeport.testkit.Seed;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Good statements with words of theirs taken away, doubled, or put in the place of others, run
/// against records of all kinds: a sort ends with a return code and messages, or with an abend that
/// the data deserve, and never in another way.
class SortFuzzTest {
  private static final int RUNS = Boolean.getBoolean("homeport.nightly") ? 20_000 : 500;
  private static final Pattern TOKEN = Pattern.compile("'[^']*'|[A-Z0-9$%&?.:]+|[^A-Z0-9]");

  /// Jobs, a statement a line; those of one job go together.
  private static final List<List<String>> JOBS =
      List.of(
          List.of(
              "SORT FIELDS=(1,4,CH,A,5,4,ZD,D,9,2,PD,A,11,2,BI,D),EQUALS,SKIPREC=1",
              "INCLUDE COND=(1,2,CH,NE,C'AB',AND,(5,4,ZD,GT,10,OR,11,1,BI,ALL,X'01'))",
              "SUM FIELDS=(5,4,ZD)",
              "OPTION NOSZERO,OVFLO=RC4,STOPAFT=15"),
          List.of(
              "SORT FIELDS=(1,6,Y2T,A,7,2,Y2C,D,9,3,Y2X,A),Y2PAST=1960",
              "OMIT COND=(1,6,Y2T,EQ,Y'DATE1'-3,OR,1,4,AQ,LT,C'0A')",
              "ALTSEQ CODE=(5BEA,F0B0)",
              "OUTREC BUILD=(1,6,Y2T(/),X,7,2,Y2C,9,3,Y2X,EDIT=(TTT/TTTT),1,4,TRAN=ALTSEQ)"),
          List.of(
              "SORT FIELDS=COPY",
              "INREC PARSE=(%01=(ENDBEFR=C',',FIXLEN=5),%02=(STARTAT=C'1',FIXLEN=4)),"
                  + "BUILD=(%01,X,%02,UFF,M12,5,4,ZD,MUL,+2,EDIT=(SIIT.TT),SIGNS=(,-),DATE1(-))",
              "OUTREC OVERLAY=(10:SEQNUM,3,ZD,RESTART=(1,2),20:1,2,CHANGE=(1,C'A',X'00'),"
                  + "NOMATCH=(C'?'),30:1,8,JFY=(SHIFT=LEFT,LEAD=C'<',TRAIL=C'>'))"),
          List.of(
              "OPTION COPY",
              "INREC IFTHEN=(WHEN=GROUP,BEGIN=(1,1,CH,EQ,C'A'),PUSH=(30:1,2,ID=3,SEQ=2)),"
                  + "IFTHEN=(WHEN=(1,1,CH,EQ,C'B'),OVERLAY=(5:C'XX'),HIT=NEXT),"
                  + "IFTHEN=(WHEN=NONE,FINDREP=(IN=C'A',OUT=C'BB',STARTPOS=2)),IFOUTLEN=38"),
          List.of(
              "SORT FIELDS=(1,1,CH,A)",
              "OUTFIL FNAMES=(OUT1,OUT2),SPLITBY=3,HEADER1=(5:C'X',PAGE,2/,DATE=(MD4/)),LINES=20,"
                  + "SECTIONS=(1,1,SKIP=2L,HEADER3=(C'H',1,4),TRAILER3=(TOT=(5,4,ZD,M10),"
                  + "COUNT+1=(M11))),TRAILER1=(COUNT,X,MAX=(5,4,ZD,EDIT=(IIIT)))",
              "OUTFIL FNAMES=OUT3,SAVE,FTOV,VLTRIM=C' ',REMOVECC,NODETAIL,TRAILER2=(AVG=(5,4,ZD))"),
          List.of(
              "JOINKEYS F1=SORTIN,FIELDS=(1,2,A),SORTED,NOSEQCK",
              "JOINKEYS F2=IN2,FIELDS=(3,2,A),INCLUDE=(1,1,CH,GT,C' ')",
              "JOIN UNPAIRED,F1,F2",
              "REFORMAT FIELDS=(F1:1,8,F2:5,6,?),FILL=X'FF'",
              "OPTION COPY"),
          List.of(
              "MERGE FIELDS=(1,1,BI,A)",
              "INREC BUILD=(1,4,5,4,ZD,TO=PD,LENGTH=6,9,8,HEX)",
              "OUTFIL FNAMES=OUT1,INCLUDE=(1,1,SS,EQ,C'A,B'),IFTRAIL=(HD=YES,TRLID=(1,1,CH,EQ,"
                  + "C'T'),TRLUPD=(6:COUNT=(M11,LENGTH=4)))"),
          List.of(
              "OPTION COPY,VLSCMP,VLSHRT",
              "OUTREC BUILD=(1,6,Y2T,TOJUL=Y4T,X,1,6,Y2W,ADDDAYS,+5,TOGREG=Y4T(-),X,"
                  + "1,6,Y2T,WEEKDAY=CHAR3,1,6,Y2T,DATEDIFF,7,6,Y2T,1,6,Y2T,DT=(MD4/))"));

  @Test
  void endsWithMessages(@TempDir Path folder) {
    Seed seed = Seed.forTest("sorts of mutated statements");
    try (StepFixture step = new StepFixture(folder)) {
      inputs(step);
      for (int run = 0; run < RUNS; run++) {
        List<String> job = new ArrayList<>(JOBS.get(seed.between(0, JOBS.size() - 1)));
        for (int n = seed.between(0, 2); n > 0; n--) {
          int at = seed.between(0, job.size() - 1);
          job.set(at, mutated(seed, job.get(at)));
        }
        check(step, job, seed);
      }
    }
  }

  private static void inputs(StepFixture step) {
    Dcb fixed = Dcb.of(RecordFormat.FB, 40);
    String[] records = {
      "AB12,0034  990101", "BA--0000, 000000 12", "A,1,2,3,4,5", "      00000999999", "T 0000",
      "CC1234567890123456789012345678901234567", "261126AB9999", "", "B$$0Z1", "Z,9,8 7 6",
    };
    step.writeText("IN.DATA", fixed, records);
    step.writeText("IN2.DATA", fixed, records);
    step.dd("SORTIN", "IN.DATA", fixed).dd("IN2", "IN2.DATA", fixed);
    step.dd("SORTIN01", "IN.DATA", fixed).dd("SORTIN02", "IN2.DATA", fixed);
  }

  private static String mutated(Seed seed, String statement) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(statement);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    if (tokens.size() < 2) {
      return statement;
    }
    int at = seed.between(1, tokens.size() - 1);
    String other = tokens.get(seed.between(0, tokens.size() - 1));
    switch (seed.between(0, 4)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, other);
      case 2 -> tokens.set(at, other);
      case 3 -> tokens.set(at, String.valueOf(seed.pick(0, 1, 2, 5, 39, 40, 41, 300, 32_752)));
      default -> tokens.set(at, seed.pick("PD", "FS", "Y2T", "FL", "AC", "X'00'", "C'A'", "()"));
    }
    return String.join("", tokens);
  }

  private static void check(StepFixture step, List<String> job, Seed seed) {
    StringBuilder text = new StringBuilder();
    job.forEach(statement -> lay(statement, text));
    for (String ddName : List.of("SORTOUT", "OUT1", "OUT2", "OUT3")) {
      step.dd(ddName, new DdBinding.Dummy());
    }
    try {
      Ran ran = step.sysin(text.toString()).run(new SortUtility(), "SYSOUT");
      assertTrue(
          ran.code() == 0 || ran.code() == 4 || ran.code() == 16,
          "code " + ran.code() + ", seed " + seed.start() + "\n" + text);
      assertTrue(
          ran.code() != 16 || ran.listing().contains("HP4"), "seed " + seed.start() + "\n" + text);
    } catch (Abend abend) {
      assertTrue(
          abend.code().equals("S0C7"), abend.code() + ", seed " + seed.start() + "\n" + text);
    } catch (RuntimeException e) {
      fail("seed " + seed.start() + "\n" + text, e);
    }
  }

  /// Lays a statement out in lines that end at a comma before column 72.
  private static void lay(String statement, StringBuilder text) {
    String rest = " " + statement;
    while (rest.length() > 70) {
      int comma = 70;
      while (comma > 0 && (rest.charAt(comma) != ',' || quoted(rest, comma))) {
        comma--;
      }
      if (comma == 0) {
        break;
      }
      text.append(rest, 0, comma + 1).append('\n');
      rest = "    " + rest.substring(comma + 1);
    }
    text.append(rest).append('\n');
  }

  private static boolean quoted(String text, int end) {
    return text.chars().limit(end).filter(c -> c == '\'').count() % 2 == 1;
  }
}
