package homeport.jcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class JclTest {
  /// Statements that are not known are listed, too; in-stream data, statements for JES2 and text
  /// outside all statements belong to the statement before.
  @Test
  void everyProblemHasAStatement() {
    Problems problems = new Problems();
    String text =
        """
        /*XEQ EARLY
        //J        JOB CLASS=A
        LOOSE TEXT
        //         EXPORT SYMLIST=(A)
        //S        EXEC PGM=A
        //* A COMMENT
        //D        DD *,SYMBOLS=JCLONLY
        &A
        /*
        /*XEQ NODE2
        //E        DDD DSN=A.B
        """;
    List<Job> jobs =
        Jcl.read(new SourceFile("JOB", text), new JclSettings("USER"), MemberSource.NONE, problems);
    JclListing listing = jobs.getFirst().listing();
    List<String> found =
        problems.all().stream()
            .map(p -> p.at().line() + " " + listing.numberOf(p.at()))
            .sorted()
            .toList();
    assertEquals(List.of("1 1", "10 4", "11 5", "3 1", "8 4"), found);
  }

  private final Problems problems = new Problems();

  private List<Job> read(String text) {
    return Jcl.read(
        new SourceFile("JOB", text), GoldenJclTest.SETTINGS, MemberSource.NONE, problems);
  }

  private Job one(String... lines) {
    List<Job> jobs = read(String.join("\n", lines) + "\n");
    assertEquals(1, jobs.size());
    return jobs.getFirst();
  }

  private List<String> ids() {
    return problems.all().stream().map(Problem::id).toList();
  }

  @Test
  void readsLinesThatEndLikeTheOnesOfAPersonalComputer() {
    Job job = one("//J JOB\r", "//S EXEC PGM=A,\r", "//  PARM=X\r", "//D DD *\r", "DATA\r", "/*\r");
    assertEquals(List.of(), ids());
    Step step = job.steps().getFirst();
    assertEquals("X", step.parm());
    Dd dd = step.dd("D");
    assertNotNull(dd);
    Allocation.InStream data = assertInstanceOf(Allocation.InStream.class, dd.first());
    assertEquals(List.of("DATA" + " ".repeat(76)), data.records());
  }

  @Test
  void emptyTextHasNoJobsAndNoProblems() {
    assertEquals(List.of(), read(""));
    assertEquals(List.of(), read("\n   \n//* NOTHING\n"));
    assertEquals(List.of(), ids());
  }

  @Test
  void aStepTooManyIsOneProblem() {
    StringBuilder text = new StringBuilder("//J JOB\n");
    for (int i = 1; i <= JclLimits.STEPS + 10; i++) {
      text.append("//S").append(i).append(" EXEC PGM=A\n//D DD DUMMY\n");
    }
    Job job = read(text.toString()).getFirst();
    assertEquals(JclLimits.STEPS, job.steps().size());
    assertEquals(List.of("HP3028"), ids());
    assertFalse(job.runnable());
  }

  @Test
  void aDdTooManyIsOneProblem() {
    StringBuilder text = new StringBuilder("//J JOB\n//S EXEC PGM=A\n");
    for (int i = 0; i <= JclLimits.DDS_IN_STEP; i++) {
      text.append("//D").append(i).append(" DD DUMMY\n");
    }
    assertEquals(
        JclLimits.DDS_IN_STEP, read(text.toString()).getFirst().steps().getFirst().dds().size());
    assertEquals(List.of("HP3029"), ids());
  }

  @Test
  void aFieldWithoutEndIsCut() {
    StringBuilder text = new StringBuilder("//J JOB\n//S EXEC PGM=A,\n");
    for (int i = 0; i < 1_000; i++) {
      text.append("// PARM=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,\n");
    }
    assertFalse(read(text.toString()).getFirst().runnable());
    assertTrue(ids().contains("HP3017"), ids().toString());
  }

  @Test
  void proceduresThatDoubleAtEachLevelStopAtTheLimit() {
    StringBuilder text = new StringBuilder("//J JOB\n");
    for (int level = 0; level < 14; level++) {
      text.append("//P").append(level).append(" PROC\n");
      for (int call = 0; call < 4; call++) {
        text.append("//C").append(call).append(" EXEC P").append(level + 1).append('\n');
      }
      text.append("// PEND\n");
    }
    text.append("//P14 PROC\n//*\n// PEND\n//S EXEC P0\n");
    assertFalse(read(text.toString()).getFirst().runnable());
    assertTrue(ids().contains("HP3033"), ids().toString());
  }

  @Test
  void limitsOfZosAreInReach() {
    StringBuilder text = new StringBuilder("//J JOB\n");
    for (int level = 1; level <= JclLimits.NESTING; level++) {
      text.append("//P").append(level).append(" PROC\n//C EXEC ");
      text.append(level < JclLimits.NESTING ? "P" + (level + 1) : "PGM=A");
      text.append("\n// PEND\n");
    }
    text.append("//S EXEC P1,REGION=1M\n");
    Job job = read(text.toString()).getFirst();
    assertEquals(List.of(), ids());
    assertTrue(job.runnable());
    assertEquals(1_048_576L, job.steps().getFirst().regionBytes());
    one(
        "//J JOB",
        "//S EXEC PGM=A,PARM=('" + "A".repeat(40) + "',",
        "// '" + "B".repeat(59) + "')");
    assertEquals(List.of(), ids());
  }

  @Test
  void ddnameTakesWhatALaterDdSays() {
    Job job =
        one(
            "//J JOB",
            "//S EXEC PGM=A",
            "//SYSUT1 DD DDNAME=INPUT",
            "//INPUT DD DSN=TSTDATA1,DISP=SHR",
            "//      DD DSN=TSTDATA2,DISP=SHR",
            "//GONE DD DDNAME=NOWHERE",
            "//S2 EXEC PGM=A",
            "//SYSUT1 DD DDNAME=INPUT",
            "//SYSUT2 DD DSN=OTHER,DISP=SHR",
            "//INPUT DD DSN=TSTDATA1,DISP=SHR",
            "//      DD DSN=TSTDATA2,DISP=SHR");
    assertEquals(List.of(), ids());
    List<Dd> bound = job.steps().getFirst().boundDds();
    assertEquals(List.of("SYSUT1", "GONE"), bound.stream().map(Dd::ddName).toList());
    assertEquals(List.of("TSTDATA1", "TSTDATA2"), names(bound.get(0)));
    assertInstanceOf(Allocation.Dummy.class, bound.get(1).first());
    List<Dd> apart = job.steps().get(1).boundDds();
    assertEquals(List.of("TSTDATA1"), names(apart.get(0)));
    assertEquals(List.of("OTHER", "TSTDATA2"), names(apart.get(1)));
  }

  private static List<String> names(Dd dd) {
    return dd.concatenation().stream()
        .map(a -> ((DatasetName.Plain) ((Allocation.Dataset) a).name()).name())
        .toList();
  }

  @Test
  void theListingKnowsTheStatementOfAProblem() {
    Job job = one("//J JOB", "//* COMMENT", "//S EXEC PGM=A,", "//  TIME=X", "//D DD DUMMY");
    Problem problem = problems.all().getFirst();
    assertEquals(2, job.listing().numberOf(problem.at()));
    assertEquals("        2 //S EXEC PGM=A,", job.listing().print().get(2));
    assertEquals("          //  TIME=X", job.listing().print().get(3));
  }

  /// JES does not print passwords.
  @Test
  void passwordsAreNotListed() {
    Job job =
        one(
            "//J        JOB 1,USER=A,PASSWORD=SECRET,CLASS=A",
            "//S        EXEC PGM=A,PARM='X,PASSWORD=SHOWN'");
    assertEquals(
        List.of(
            "        1 //J        JOB 1,USER=A,PASSWORD=      ,CLASS=A",
            "        2 //S        EXEC PGM=A,PARM='X,PASSWORD=SHOWN'"),
        job.listing().print());
    job = one("//J        JOB 1,USER=A,PASSWORD=(OLD,NEW),CLASS=A", "//S        EXEC PGM=A");
    assertEquals(
        "        1 //J        JOB 1,USER=A,PASSWORD=         ,CLASS=A",
        job.listing().print().getFirst());
    job =
        one(
            "//J        JOB 1,USER=A,PASSWORD=(OLD,",
            "//            NEW),CLASS=A",
            "//S        EXEC PGM=A");
    assertEquals(
        List.of(
            "        1 //J        JOB 1,USER=A,PASSWORD=(",
            "          //               ),CLASS=A",
            "        2 //S        EXEC PGM=A"),
        job.listing().print());
  }

  @Test
  void aProblemInAMemberShowsHowItCameIn() {
    MemberSource members =
        (name, libraries) -> new MemberSource.Member("LIB", false, "//PS EXEC PGM=A,PARN=X\n");
    SourceFile source = new SourceFile("JOB", "//J JOB\n//S EXEC P\n");
    Jcl.read(source, GoldenJclTest.SETTINGS, members, problems);
    Problem problem = problems.all().getFirst();
    assertEquals("HP3050", problem.id());
    assertEquals("P", problem.at().file().name());
    assertNotNull(problem.at().file().includedAt());
    assertEquals(2, problem.at().file().includedAt().line());
  }

  @Test
  void anErrorInOneJobLeavesTheOtherRunnable() {
    List<Job> jobs =
        read(
            "//A JOB\n"
                + "//S EXEC PGM=A\n"
                + "//D DD DSN=X,\n"
                + "//B JOB\n"
                + "//S EXEC PGM=A\n"
                + "//C JOB\n"
                + "//S EXE PGM=A\n");
    assertEquals(List.of(false, true, false), jobs.stream().map(Job::runnable).toList());
  }

  @Test
  void everyWordOfTheTableIsThereOnceAndHasAReasonUnlessItWorks() {
    for (JclSupport.Entry entry : JclSupport.table()) {
      long same =
          JclSupport.table().stream()
              .filter(e -> e.area() == entry.area() && e.name().equals(entry.name()))
              .count();
      assertEquals(1, same, entry.toString());
      assertEquals(entry.level() == JclSupport.Level.YES, entry.reason().isEmpty(), entry.name());
    }
    assertEquals("DSNAME", JclSupport.canonical("DSN"));
    assertNull(JclSupport.find(JclSupport.Area.DD, "DSIP"));
  }
}
