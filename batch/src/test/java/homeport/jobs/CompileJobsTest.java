package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.build.BinderUtility;
import homeport.build.CompilerUtility;
import homeport.cobol.CompilerOptions;
import homeport.jcl.MemberSource;
import homeport.utilities.Utilities;
import homeport.utilities.Utility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Jobs that compile, bind and run (Enterprise COBOL Programming Guide, "Compiling by using JCL").
class CompileJobsTest {
  @TempDir Path folder;
  private TestJobs jobs;

  @BeforeEach
  void open() throws IOException {
    List<Utility> all = new ArrayList<>(Utilities.all());
    all.add(new BinderUtility());
    all.add(new CompilerUtility(CompilerOptions.DEFAULT, List.of()));
    jobs = new TestJobs(folder, MemberSource.NONE, new Utilities(all), _ -> null);
  }

  @AfterEach
  void close() {
    jobs.close();
  }

  private static List<String> program(String name, String... statements) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "       IDENTIFICATION DIVISION.",
                "       PROGRAM-ID. " + name + ".",
                "       PROCEDURE DIVISION."));
    for (String statement : statements) {
      lines.add("           " + statement);
    }
    return lines;
  }

  @SafeVarargs
  private static List<String> job(List<String>... parts) {
    List<String> lines = new ArrayList<>(List.of("//BUILD    JOB ,'X'"));
    for (List<String> part : parts) {
      lines.addAll(part);
    }
    return lines;
  }

  private String run(JobEnd end, List<String> lines) throws IOException {
    JobResult result = jobs.submit(lines.toArray(new String[0])).getFirst();
    String printed = TestJobs.printed(result);
    assertEquals(end.toString(), result.end().toString(), printed);
    return printed;
  }

  private void makeLibraries() throws IOException {
    run(
        new JobEnd.Completed(0),
        job(
            List.of(
                "//MAKE     EXEC PGM=IEFBR14",
                "//LOAD     DD DSN=BANK.LOAD,DISP=(NEW,CATLG),RECFM=U,BLKSIZE=6144,",
                "//            SPACE=(TRK,(50,5,5))",
                "//COPY     EXEC PGM=IEBGENER",
                "//SYSPRINT DD SYSOUT=*",
                "//SYSUT2   DD DSN=BANK.COPY(GREETING),DISP=(NEW,CATLG),",
                "//            SPACE=(TRK,(1,1,5)),RECFM=FB,LRECL=80",
                "//SYSIN    DD DUMMY",
                "//SYSUT1   DD *",
                "           DISPLAY 'FROM THE COPYBOOK'.")));
  }

  private static List<String> compiled(String member, List<String> source) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "//" + member + " EXEC IGYWCL",
                "//COBOL.SYSLIB DD DSN=BANK.COPY,DISP=SHR",
                "//COBOL.SYSIN DD *"));
    lines.addAll(source);
    lines.addAll(List.of("/*", "//LKED.SYSLMOD DD DSN=BANK.LOAD(" + member + "),DISP=SHR"));
    return lines;
  }

  /// Runs a program of the load library.
  private String ran(String program) throws IOException {
    return run(
        new JobEnd.Completed(0),
        job(
            List.of(
                "//RUN      EXEC PGM=" + program,
                "//STEPLIB  DD DSN=BANK.LOAD,DISP=SHR",
                "//SYSOUT   DD SYSOUT=*")));
  }

  @Test
  void compilesBindsAndRuns() throws IOException {
    String printed =
        run(
            new JobEnd.Completed(4),
            job(
                List.of("//S1       EXEC IGYWCLG", "//COBOL.SYSIN DD *"),
                program("HELLO", "DISPLAY 'HELLO'", "MOVE 4 TO RETURN-CODE", "STOP RUN."),
                List.of("/*", "//GO.SYSOUT DD SYSOUT=*")));
    assertTrue(printed.contains("\nHELLO\n"), printed);
    assertTrue(printed.contains("COBOL listing of SYSIN"), printed);
    assertTrue(printed.contains("MEMBER GO SAVED"), printed);
  }

  @Test
  void aLoadLibraryIsSearchedBeforeTheEstate() throws IOException {
    makeLibraries();
    String built =
        run(
            new JobEnd.Completed(0),
            job(
                compiled("SUB1", program("SUB1", "COPY GREETING.", "GOBACK.")),
                compiled("MAIN1", program("ANYNAME", "CALL 'SUB1'", "GOBACK."))));
    assertTrue(built.contains("MEMBER MAIN1 SAVED"), built);
    String ran =
        run(
            new JobEnd.Completed(0),
            job(
                List.of(
                    "//JOBLIB   DD DSN=NOT.THERE,DISP=SHR",
                    "//         DD DSN=BANK.LOAD,DISP=SHR",
                    "//RUN      EXEC PGM=MAIN1",
                    "//SYSOUT   DD SYSOUT=*")));
    assertTrue(ran.contains("FROM THE COPYBOOK"), ran);
    String without =
        run(
            new JobEnd.Abended(CompletionCode.parse("S806")),
            job(List.of("//RUN      EXEC PGM=MAIN1")));
    assertTrue(without.contains("S806"), without);
  }

  @Test
  void whatDoesNotCompileIsNotBound() throws IOException {
    String printed =
        run(
            new JobEnd.Completed(12),
            job(
                List.of("//S1       EXEC IGYWCLG", "//COBOL.SYSIN DD *"),
                program("HELLO", "DISPLAY NOT-DEFINED", "STOP RUN."),
                List.of("/*")));
    assertTrue(printed.contains("NOT-DEFINED"), printed);
    assertTrue(
        printed.matches("(?s).* S1 +LKED +IEWBLINK +FLUSHED.*|(?s).*LKED.*NOT RUN.*"), printed);
  }

  @Test
  void aWordInParmThatIsNoOptionIsDiscarded() throws IOException {
    String printed =
        run(
            new JobEnd.Completed(8),
            job(
                List.of("//S1       EXEC IGYWCLG,PARM.COBOL='NOSUCH,APOST'", "//COBOL.SYSIN DD *"),
                program("HELLO", "DISPLAY 'HELLO'", "STOP RUN."),
                List.of("/*", "//GO.SYSOUT DD SYSOUT=*")));
    assertTrue(printed.contains("HP0020 PARM: "), printed);
    assertTrue(printed.contains("\nHELLO\n"), printed);
  }

  @Test
  void entriesAndAliases() throws IOException {
    makeLibraries();
    run(
        new JobEnd.Completed(0),
        job(
            List.of("//C1       EXEC IGYWC", "//COBOL.SYSIN DD *"),
            program("INNER", "DISPLAY 'INNER'", "GOBACK."),
            List.of("/*", "//C2       EXEC IGYWC", "//COBOL.SYSIN DD *"),
            program("OUTER", "DISPLAY 'OUTER'", "CALL 'INNER'", "GOBACK."),
            List.of(
                "/*",
                "//BIND     EXEC PGM=HEWL,PARM='LIST,XREF'",
                "//SYSPRINT DD SYSOUT=*",
                "//SYSLMOD  DD DSN=BANK.LOAD,DISP=SHR",
                "//SYSLIN   DD DSN=&&LOADSET,DISP=(OLD,DELETE)",
                "//         DD *",
                "* A COMMENT",
                "  MODE AMODE(31)",
                "  ENTRY OUTER",
                "  ALIAS OTHER",
                "  NAME BOTH(R)")));
    for (String name : List.of("BOTH", "OTHER")) {
      String ran = ran(name);
      assertTrue(ran.contains("OUTER\nINNER\n"), ran);
    }
  }

  private String bound(int code, String... statements) throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "//BIND     EXEC PGM=IEWL",
                "//SYSPRINT DD SYSOUT=*",
                "//IN       DD DSN=BANK.LOAD,DISP=SHR",
                "//SYSLMOD  DD DSN=BANK.LOAD,DISP=SHR",
                "//SYSLIN   DD *"));
    lines.addAll(List.of(statements));
    return run(new JobEnd.Completed(code), job(lines));
  }

  @Test
  void saysWhatCannotBeBound() throws IOException {
    makeLibraries();
    run(new JobEnd.Completed(0), job(compiled("SUB1", program("SUB1", "GOBACK."))));
    bound(0, "  INCLUDE IN(SUB1)", "  NAME SUB2");
    assertTrue(bound(12, "  INCLUDE IN(SUB1)", "  NAME SUB2").contains("HP4504 "));
    assertTrue(bound(12, "  NAME NEW").contains("HP4503 "));
    assertTrue(bound(12, "  INCLUDE IN(SUB1)", "  ENTRY SUB9", "  NAME NEW").contains("HP4503 "));
    assertTrue(bound(12, "  INCLUDE IN(SUB1", "  NAME NEW").contains("HP4502 "));
    assertTrue(bound(12, "  REPLACE A(B)").contains("HP4301 "));
    assertTrue(bound(12, "  INCLUDE IN(NONE)").contains("HP4002 "));
    assertTrue(bound(12, "  INCLUDE IN(SUB1),").contains("HP4502 "));
    assertTrue(bound(12, "  INCLUDE -ALIASES,IN(SUB1)").contains("HP4301 "));
    assertTrue(bound(12, "  ALIAS A(B)").contains("HP4301 "));
  }

  @Test
  void anAliasThatIsThereKeepsItsMemberToo() throws IOException {
    makeLibraries();
    run(new JobEnd.Completed(0), job(compiled("SUB1", program("SUB1", "GOBACK."))));
    String refused = bound(12, "  INCLUDE IN(SUB1)", "  ALIAS NEW1,SUB1", "  NAME NEW2");
    assertTrue(refused.contains("HP4504 BANK.LOAD has a member SUB1: NAME NEW2(R)"), refused);
    assertFalse(refused.contains("SAVED"), refused);
    assertTrue(bound(12, "  INCLUDE IN(NEW2)").contains("HP4002 "), "nothing was saved");
  }

  @Test
  void statementsGoOnAndNameSeveral() throws IOException {
    makeLibraries();
    run(
        new JobEnd.Completed(0),
        job(
            compiled("SUB1", program("SUB1", "DISPLAY 'ONE'", "GOBACK.")),
            compiled("SUB2", program("SUB2", "DISPLAY 'TWO'", "GOBACK.")),
            compiled("UPPER1", program("UPPER1", "CALL 'SUB1'", "CALL 'SUB2'", "GOBACK."))));
    bound(
        0,
        "  INCLUDE " + "IN(SUB1),".repeat(6) + "IN(SUB1" + "X",
        "    ),IN(UPPER1)  A COMMENT",
        "  INCLUDE IN(UPPER1,   MORE COMES",
        "             SUB2),IN(SUB1)",
        "  ENTRY UPPER1",
        "  ALIAS A1,A2",
        "  NAME ALL(R)");
    String ran = ran("A2");
    assertTrue(ran.contains("ONE\nTWO\n"), ran);
  }

  private void card(String member, String... text) throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "//COPY     EXEC PGM=IEBGENER",
                "//SYSPRINT DD SYSOUT=*",
                "//SYSUT2   DD DSN=BANK.COPY(" + member + "),DISP=SHR",
                "//SYSIN    DD DUMMY",
                "//SYSUT1   DD *"));
    lines.addAll(List.of(text));
    run(new JobEnd.Completed(0), job(lines));
  }

  @Test
  void aMemberThatIncludesItselfEnds() throws IOException {
    makeLibraries();
    card("ROUND", "  INCLUDE IN(ROUND)");
    String printed =
        run(
            new JobEnd.Completed(12),
            job(
                List.of(
                    "//BIND     EXEC PGM=IEWL",
                    "//SYSPRINT DD SYSOUT=*",
                    "//IN       DD DSN=BANK.LOAD,DISP=SHR",
                    "//         DD DSN=BANK.COPY,DISP=SHR",
                    "//SYSLMOD  DD DSN=BANK.LOAD,DISP=SHR",
                    "//SYSLIN   DD *",
                    "  INCLUDE IN(ROUND)")));
    assertTrue(printed.contains("HP4505 "), printed);
  }

  @Test
  void aNameWithAHyphenIsThatOfItsMember() throws IOException {
    makeLibraries();
    run(
        new JobEnd.Completed(4),
        job(
            compiled("SUB0PROG", program("SUB-PROG", "DISPLAY 'SUB'", "GOBACK.")),
            compiled("MAIN1", program("MAIN1", "CALL 'SUB-PROG'", "GOBACK."))));
    String ran = ran("MAIN1");
    assertTrue(ran.contains("\nSUB\n"), ran);
  }

  /// A library that is searched first has the copybook, and it is damaged: the one of the next
  /// library is another.
  @Test
  void aCopybookThatCannotBeReadIsNotReplacedByAnother() throws IOException {
    makeLibraries();
    run(
        new JobEnd.Completed(0),
        job(
            List.of(
                "//MAKE     EXEC PGM=IEFBR14",
                "//COPY     DD DSN=BANK.COPY2,DISP=(NEW,CATLG),",
                "//            SPACE=(TRK,(1,1,5)),RECFM=VB,LRECL=84")));
    Path member = folder.resolve("data/BANK.COPY2/GREETING");
    Files.write(member, new byte[] {0, 40, 0, 0, 1, 2, 3});
    String printed =
        run(
            new JobEnd.Completed(16),
            job(
                List.of(
                    "//S1       EXEC IGYWC",
                    "//COBOL.SYSLIB DD DSN=BANK.COPY2,DISP=SHR",
                    "//         DD DSN=BANK.COPY,DISP=SHR",
                    "//COBOL.SYSIN DD *"),
                program("HELLO", "COPY GREETING.", "GOBACK."),
                List.of("/*")));
    assertTrue(printed.contains("HP4003 BANK.COPY2(GREETING)"), printed);
  }

  @Test
  void aDamagedMemberIsAnAbend() throws IOException {
    makeLibraries();
    run(new JobEnd.Completed(0), job(compiled("SUB1", program("SUB1", "GOBACK."))));
    Path member = folder.resolve("data/BANK.LOAD/SUB1");
    byte[] bytes = Files.readAllBytes(member);
    bytes[bytes.length / 2] ^= 1;
    Files.write(member, bytes);
    run(
        new JobEnd.Abended(CompletionCode.parse("S106")),
        job(List.of("//RUN      EXEC PGM=SUB1", "//STEPLIB  DD DSN=BANK.LOAD,DISP=SHR")));
  }
}
