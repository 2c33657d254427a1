package homeport.utilities.idcams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.diagnostics.SourceFile;
import homeport.testkit.Seed;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandParserTest {
  private static List<Command> parse(String text) {
    return CommandParser.parse(new SourceFile("SYSIN", text));
  }

  private static String problems(String text) {
    return parse(text).stream()
        .filter(Command.Refused.class::isInstance)
        .flatMap(command -> ((Command.Refused) command).problems().stream())
        .map(problem -> problem.id() + "@" + problem.at().line() + ":" + problem.at().column())
        .collect(Collectors.joining(" "));
  }

  private static List<String> names(Command command) {
    return ((Command.Delete) command).names().stream().map(Command.Entry::toString).toList();
  }

  @Test
  void continuesCommandsAndValues() {
    String text =
        """
          DELETE - /* NOT A MARK: IT IS NOT LAST */ -
            (ENTRY1 -
            ENTRY2 -
            ENTR+
              Y3) -
            NONVSAM
        """;
    Command.Delete delete =
        assertInstanceOf(
            Command.Delete.class,
            parse(text.replace("- /* NOT A MARK: IT IS NOT LAST */ -", "/* A COMMENT */ -"))
                .getFirst());
    assertEquals(List.of("ENTRY1", "ENTRY2", "ENTRY3"), names(delete));
    assertEquals(Command.EntryType.NONVSAM, delete.type());
    assertEquals(6, delete.lastLine());
  }

  @Test
  void countsColumns2To72() {
    String line = ("X DELETE A.B" + " ".repeat(59) + " ").substring(0, 72) + "00010000";
    Command.Delete delete = assertInstanceOf(Command.Delete.class, parse(line).getFirst());
    assertEquals(List.of("A.B"), names(delete));
    String marked = ("  DELETE A.B" + " ".repeat(60)).substring(0, 71) + "-00010000\n  NONVSAM";
    delete = assertInstanceOf(Command.Delete.class, parse(marked).getFirst());
    assertEquals(Command.EntryType.NONVSAM, delete.type());
  }

  @Test
  void endsAtASemicolon() {
    List<Command> commands = parse(" DELETE A.B ; IGNORED ( -\n ALSO IGNORED\n DELETE C.D");
    assertEquals(2, commands.size());
    assertEquals(List.of("C.D"), names(commands.get(1)));
  }

  @Test
  void bindsElseToTheNearestThen() {
    Command.If outer =
        assertInstanceOf(
            Command.If.class,
            parse(
                    """
                     IF LASTCC > 0 -
                       THEN IF MAXCC > 4 -
                         THEN DELETE A.A -
                         ELSE DELETE B.B -
                       ELSE DELETE C.C
                    """)
                .getFirst());
    Command.If inner = assertInstanceOf(Command.If.class, outer.then().getFirst());
    assertEquals(List.of("B.B"), names(inner.otherwise().getFirst()));
    assertEquals(List.of("C.C"), names(outer.otherwise().getFirst()));
  }

  /// The manual's example: a comment without a continuation mark is a null command, and ELSE is
  /// lost.
  @Test
  void losesElseBehindANullCommand() {
    String text =
        """
         IF LASTCC = 0 -
           THEN -
           DELETE A.B
           %s
           ELSE -
           DELETE C.D
        """;
    assertEquals("HP4208@5:4", problems(text.formatted("/*COMMENT WITH NO CONTINUATION*/")));
    assertEquals("", problems(text.formatted("").replace("   \n", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALTER A.B CCSID(8) | HP4204@1:12",
        "ALTER A.B NEWNAME(C.D(M)) | HP4207@1:12",
        "BLDINDEX IDS(A) | HP4207@1:2",
        "DEFINE PAGESPACE (NAME(A.B)) | HP4201@1:9",
        "DEFINE GDG(NAME(A.B) LIMIT(5) EXTENDED) | HP4204@1:32",
        "DEFINE GDG(NAME(A.B)) | HP4207@1:9",
        "DEFINE AIX (NAME(A.B)) | HP4207@1:2",
        "DEFINE PATH (NAME(A.B)) | HP4207@1:2",
        "DELTE A.B | HP4202@1:2",
        "DELETE A.B CLUSTR | HP4203@1:13",
        "DEFINE CLUSTER (NAME(A.B) KEI(1 0)) | HP4203@1:28",
        "DEFINE CLUSTER (NAME(A.B) LINEAR) | HP4204@1:28",
        "DEFINE CLUSTER (NAME(A.B) NUMBERED NONINDEXED) | HP4207@1:2",
        "DELETE A.B NOSCRATCH | HP4204@1:13",
        "DELETE A.B(TOOLONGNAME) | HP4205@1:9",
        "DELETE A..B | HP4205@1:9",
        "DELETE A.B*C | HP4205@1:9",
        "DELETE TOOLONGNAME.B | HP4205@1:9",
        "DEFINE GDG (NAME(&A..B) LIMIT(3)) | HP4205@1:19",
        "DEFINE CLUSTER (NAME(A.B) KEYS(X 0)) | HP4205@1:33",
        "DEFINE CLUSTER (NAME(A.B) KEYS(8)) | HP4205@1:28",
        "REPRO INFILE(TOOLONGDD) ODS(B) | HP4205@1:15",
        "REPRO IFILE(A) ODS(B) FROMKEY(X'123') | HP4205@1:32",
        "REPRO IFILE(A) ODS(B) FROMADDRESS(X'G') | HP4205@1:36",
        "REPRO IFILE(A) ODS(B) FROMNUMBER(1) SKIP(2) | HP4207@1:24",
        "DELETE (A.B | HP4206@1:9",
        "DELETE A.B) | HP4206@1:12",
        "DELETE 'A.B | HP4206@1:9",
        "DELETE A.B /* NEVER CLOSED | HP4206@1:13",
        "DELETE | HP4207@1:2",
        "DEFINE CLUSTER (KEYS(8 0)) | HP4207@1:2",
        "DEFINE CLUSTER | HP4207@1:9 HP4207@1:2",
        "DEFINE CLUSTER (NAME(A.B) KEYS(8 80) RECORDSIZE(80 80)) | HP4207@1:28",
        "DEFINE CLUSTER (NAME(A.B) KEYS(300 0)) | HP4207@1:28",
        "DEFINE CLUSTER (NAME(A.B) NAME(C.D)) | HP4207@1:28",
        "DEFINE CLUSTER (NAME(A.B) REUSE NOREUSE) | HP4207@1:34",
        "REPRO INFILE(A) | HP4207@1:2",
        "REPRO INFILE(A) INDATASET(B) ODS(C) | HP4207@1:18",
        "REPRO INFILE ODS(C) | HP4207@1:8 HP4207@1:2",
        "SET MAXCC | HP4207@1:2",
        "SET MAXCC=X | HP4207@1:2",
        "IF LASTCC 0 THEN SET MAXCC=0 | HP4208@1:12",
        "IF RC = 0 THEN SET MAXCC=0 | HP4208@1:5",
        "IF LASTCC = 0 SET MAXCC=0 | HP4208@1:16",
        "IF LASTCC = 0 THEN DO | HP4208@1:21",
        "ELSE SET MAXCC=0 | HP4208@1:2",
      })
  void tellsWhatIsWrong(String command, String expected) {
    assertEquals(expected, problems(" " + command));
  }

  @Test
  void goesOnBehindAnError() {
    List<Command> commands = parse(" DELTE A.B\n DELETE C.D");
    assertInstanceOf(Command.Refused.class, commands.get(0));
    assertInstanceOf(Command.Delete.class, commands.get(1));
  }

  /// Text torn apart and put together wrong never makes the parser throw.
  @Test
  void survivesGarbage() {
    Seed seed = Seed.forTest("access method services commands");
    String good =
        """
          DELETE (A.B.* C.D) CLUSTER PURGE /* COMMENT */
          IF MAXCC LE 8 THEN DO
            SET MAXCC = 0
            IF LASTCC ¬= 0 -
              THEN REPRO INFILE(IN) OUTDATASET(A.B) REPLACE COUNT(10) -
              ELSE PRINT IDS(A.B) FROMKEY(X'C1') TOKEY('Q''Q') HEX
          END
          ELSE LISTCAT LEVEL(A) ALL;
          DEFINE CLUSTER (NAME(A.B) KEYS(8 0) RECSZ(80 100) SHR(2 3) -
             CYL(5 5) FSPC(10 10)) DATA(NAME(A.B.DA+
             TA) CISZ(4096)) INDEX(NAME(A.B.INDEX))
          VERIFY FILE(X)
          EXPORT A.B OUTFILE(X) TEMPORARY
          IMPORT INFILE(X) ODS(C.D) OBJECTS((A.B NEWNAME(C.D) VOL(V)) (A.P NEWNAME(C.P)))
          EXAMINE NAME(A.B) INDEXTEST DATATEST ERRORLIMIT(5)
          BLDINDEX IDS(A.B) ODS(A.C A.D)
          ALTER A.GDG LIMIT(5) NOEMPTY SCRATCH
          DEFINE GDG (NAME(A.GDG) LIMIT(3)) CATALOG(X)
        """;
    String marks = "(),='*-+ \n;/X<>.&ELSE\u0000\u00e9\ud83d";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(good);
      for (int n = seed.between(1, 15); n > 0; n--) {
        int at = seed.between(0, text.length() - 1);
        switch (seed.between(0, 3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, marks.charAt(seed.between(0, marks.length() - 1)));
          case 2 -> text.setCharAt(at, marks.charAt(seed.between(0, marks.length() - 1)));
          default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 30)));
        }
      }
      assertTrue(!parse(text.toString()).isEmpty(), "seed " + seed.start());
    }
  }
}
