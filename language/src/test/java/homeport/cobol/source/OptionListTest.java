package homeport.cobol.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.cobol.InvalidData;
import homeport.cobol.NumCheck;
import homeport.cobol.ParmCheck;
import homeport.cobol.Rules;
import homeport.cobol.SsRange;
import homeport.cobol.Target;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionListTest {
  /// The table "Mutually exclusive compiler options" of the Programming Guide, pair by pair: what
  /// is specified, what is ignored.
  private static final String EXCLUSIVE =
      """
      CICS DYNAM
      CICS NORENT
      DLL DYNAM
      DLL NORENT
      EXPORTALL NODLL
      EXPORTALL DYNAM
      EXPORTALL NORENT
      LP(64) AFP(VOLATILE)
      LP(64) CICS
      LP(64) DATA(24)
      LP(64) HGPR(NOPRESERVE)
      LP(64) NODLL
      LP(64) NORENT
      LP(64) RMODE(24)
      LP(64) SQLIMS
      LP(64) THREAD
      NORENT RMODE(ANY)
      NS(NAT) NODBCS
      OBJECT DECK
      OFFSET LIST
      PGMNAME(LM) NAME
      PGMNAME(LU) NAME
      SOURCE(HEX) NUMBER
      SOURCE(HEX) SEQUENCE
      TEST NOOBJECT
      THREAD INITIAL
      THREAD NORENT
      WORD FLAGSTD
      """;

  private final Problems problems = new Problems();

  private CompilerOptions parse(String text) {
    return OptionList.parse(text, CompilerOptions.DEFAULT, problems);
  }

  private List<String> ids() {
    return problems.all().stream().map(Problem::id).toList();
  }

  @Test
  void optionsThatChangeThePrograms() {
    CompilerOptions options =
        parse(
            "ar(e),TRUNC(BIN) NUMPROC(PFD), CP(37)  SSR,APOST,NS(DBCS),DYN NC(ZON(NOALPHNUM),BIN,PAC,ABD)"
                + " TABWIDTH(4),FLOAT(IEEE) DS(S),INTDATE(LILIAN),PGMN(LU),NOSEQ XP(C)");
    assertEquals(List.of(), ids());
    assertEquals(
        new CompilerOptions(
            CompilerOptions.Arith.EXTEND,
            CompilerOptions.Trunc.BIN,
            CompilerOptions.NumProc.PFD,
            "IBM-037",
            SsRange.NOZLEN_ABD,
            true,
            false,
            true,
            new NumCheck(true, false, false, true, true, true, true),
            4,
            true,
            true,
            true,
            CompilerOptions.ProgramNames.LONGUPPER,
            false,
            true,
            Rules.NONE,
            CompilerOptions.InitCheck.NO,
            false,
            ParmCheck.NONE,
            false,
            false,
            false,
            InvalidData.NONE,
            "",
            false,
            false,
            false,
            false,
            Target.USUAL,
            ""),
        options);
  }

  @Test
  void numericChecks() {
    assertEquals(NumCheck.ALL, parse("NUMCHECK").numcheck());
    assertEquals(
        new NumCheck(false, true, false, true, true, false, true),
        parse("NUMCHECK(NOZON,BIN(NOTRUNCBIN),ABD)").numcheck());
    assertEquals(
        new NumCheck(true, true, false, false, false, false, true), parse("ZC(ABD)").numcheck());
    assertEquals(NumCheck.NONE, parse("NUMCHECK,NONC").numcheck());
    assertEquals(List.of(), ids());
    assertTrue(parse("NUMCHECK(ZON(LAX))").numcheck().lax());
    parse("NUMCHECK(ZON(LOOSE))");
    assertEquals(List.of("HP0021"), ids());
  }

  @Test
  void theLastOneCountsAndNoTakesBack() {
    assertFalse(parse("SSRANGE,NOSSR DYNAM NODYNAM").ssrange().on());
    assertEquals(CompilerOptions.Trunc.OPT, parse("TRUNC(STD),TRUNC(OPT)").trunc());
    assertFalse(parse("APOST,QUOTE").apost());
    assertTrue(parse("NOQUOTE").apost());
    assertEquals(List.of(), ids());
  }

  @Test
  void optionsOfListingsAndOtherProductsMakeNoDifference() {
    parse("CICS('SP,EDF,DLI'),SQL,NOLIB,XREF(FULL),OPT(2) MAP,NOOFF");
    assertFalse(problems.hasErrors());
    assertEquals(7, ids().size());
    assertTrue(ids().stream().allMatch("HP0022"::equals));
  }

  @Test
  void whatIsDoneAnywayIsAcceptedAndItsContraryRefused() {
    parse("ADV,INTDATE(ANSI),LP(32),QUA(C)");
    assertEquals(List.of(), ids());
    assertTrue(parse("NOADV").ownControl());
    assertFalse(parse("NOADV,ADV").ownControl());
    parse("LP(64)");
    assertEquals(List.of("HP0023"), ids());
  }

  @Test
  void invalidDataAndWhatTheOlderOptionStandsFor() {
    assertEquals("NOINVDATA", invalidData("INVDATA,NOINVDATA"));
    assertEquals("INVDATA(NOFORCENUMCMP,CLEANSIGN)", invalidData("INVDATA"));
    assertEquals("INVDATA(FORCENUMCMP,CLEANSIGN)", invalidData("INVDATA(CS, FORCENUMCMP)"));
    assertEquals("INVDATA(NOFORCENUMCMP,NOCLEANSIGN)", invalidData("INVD(NOCS)"));
    assertEquals("NOINVDATA", invalidData("INVDATA,ZONEDATA(PFD)"));
    assertEquals("INVDATA(NOFORCENUMCMP,CLEANSIGN)", invalidData("ZD(NOPFD)"));
    assertEquals("INVDATA(FORCENUMCMP,CLEANSIGN)", invalidData("ZONEDATA(MIG)"));
    assertEquals(List.of(), ids());
  }

  private String invalidData(String list) {
    return parse(list).invalidData().toString();
  }

  @Test
  void compilationVariables() {
    assertEquals("A=1,b='x,y'", parse("DEFINE(A=1),DEF(b='x,y')").defines());
    assertEquals("C", parse("DEFINE(A=1),NODEFINE,DEFINE(C)").defines());
    assertEquals(
        CompilationVariables.option("A=1,B=B'1',C='x'", "IBM-1140"),
        CompilationVariables.option("A,1,B,C,'x'", "IBM-1140"));
    assertEquals(List.of(), ids());
    parse("DEFINE,DEFINE(1=A),DEFINE(A=B)");
    assertEquals(List.of("HP0021", "HP0021", "HP0021"), ids());
  }

  /// A parenthesis in a literal is no end.
  @Test
  void literalsOfCompilationVariables() {
    assertEquals("A='x)y'", parse("DEFINE(A='x)y'),ARITH(EXTEND)").defines());
    assertEquals("A=\"(\",B", parse("DEFINE(A=\"(\",B)").defines());
    assertEquals(List.of(), ids());
    parse("DEFINE(A='x),ARITH(EXTEND)");
    assertEquals(List.of("HP0021"), ids());
  }

  @Test
  void whatTheCompilersVariablesSay() {
    assertEquals(
        new Target(12, 2, true, false, true, false),
        parse("ARCH(12),OPT(2),CICS('COBOL3'),NODLL,SQL").target());
    assertEquals(
        new Target(10, 1, false, true, false, true), parse("OPT,EXPORTALL,SQLIMS").target());
    assertEquals(Target.USUAL, parse("OPTIMIZE(2),NOOPTIMIZE,CICS,NOCICS").target());
  }

  @Test
  void signsAndInitialPrograms() {
    CompilerOptions options = parse("INITIAL,NUMCLS(ALT),NOZWB");
    assertEquals(
        List.of(true, true, true),
        List.of(options.initial(), options.allSigns(), options.keepSign()));
    assertEquals(CompilerOptions.DEFAULT, parse("INITIAL,NOINITIAL,NUMCLS(PRIM),NOZWB,ZWB"));
    assertEquals(List.of(), ids());
  }

  @Test
  void unknownNamesAndValues() {
    parse("TRUNK(BIN)");
    assertEquals("did you mean `TRUNC`?", problems.all().getFirst().help());
    parse("TRUNC(,ARITH(");
    assertEquals(List.of("HP0020", "HP0021"), ids());
  }

  /// Each of these stood on cards of an earlier compiler; 6.4 discards them (IGYOS4003-E).
  @Test
  void optionsOfEarlierCompilersAreToldFromMistakes() {
    for (String option : List.of("DATEPROC(NOFLAG)", "NOYW", "FDUMP", "NOSXREF", "FLOW=10")) {
      String help = helpFor(option);
      assertTrue(help.startsWith("it is an option of "), option);
    }
    assertEquals("the value of an option stands in parentheses: BUF(8K)", helpFor("BUF=8K"));
  }

  private static String helpFor(String option) {
    Problems found = new Problems();
    OptionList.parse(option, CompilerOptions.DEFAULT, found);
    Problem only = found.all().getFirst();
    assertEquals("HP0020", only.id(), option);
    return String.valueOf(only.help());
  }

  @Test
  void unknownNamesAndValuesAreErrorsAndRefuseNothing() {
    CompilerOptions options = parse("TRUNK(BIN),ARITH(LONG),TRUNC(BIN)");
    assertEquals(List.of("HP0020", "HP0021"), ids());
    assertEquals(8, problems.worst().returnCode());
    assertFalse(problems.hasErrors());
    assertEquals(CompilerOptions.Trunc.BIN, options.trunc());
    assertEquals(CompilerOptions.Arith.COMPAT, options.arith());
  }

  @Test
  void checksAtRunTimeAndCompileTime() {
    CompilerOptions options =
        parse("SSRANGE(MSG ZLEN),PC(ABD),IC,DTR,QUA(E),VLR(C),VS(S),RULES(NOENDP,NOUNRA)");
    assertEquals(new SsRange(true, true, false), options.ssrange());
    assertEquals(new ParmCheck(100, true), options.parmCheck());
    assertEquals(CompilerOptions.InitCheck.LAX, options.initCheck());
    assertTrue(options.diagTrunc() && options.qualifyExtend());
    assertTrue(options.shortRecords() && options.openSuccess());
    assertEquals(
        new Rules(false, true, true, true, true, Rules.Unreferenced.EVERYWHERE, true),
        options.rules());
    assertEquals(new ParmCheck(5000, false), parse("PARMCHECK(5000)").parmCheck());
    assertEquals(Rules.NONE, parse("RULES").rules());
    assertEquals(List.of(), ids());
    parse("PARMCHECK(0),PARMCHECK(10000),INITCHECK(ALL),SSRANGE(NO),RULES(NOPERIOD)");
    // Of PARMCHECK only the last one counts.
    assertEquals(List.of("HP0021", "HP0021", "HP0021", "HP0021"), ids());
  }

  @Test
  void whatExcludesAnotherDoesSoInEitherOrder() {
    EXCLUSIVE.lines().map(line -> line.split(" ", -1)).forEach(pair -> excludes(pair[0], pair[1]));
  }

  private static void excludes(String specified, String ignored) {
    for (String list : List.of(specified + "," + ignored, ignored + "," + specified)) {
      Problems found = new Problems();
      OptionList.parse(list, CompilerOptions.DEFAULT, found);
      Problem conflict =
          found.all().stream().filter(p -> p.id().equals("HP0026")).findFirst().orElseThrow();
      assertEquals(ignored, conflict.at().text(), list);
    }
  }

  @Test
  void whatIsForcedGoesDownToLowerLevelsAndNotUp() {
    CompilerOptions dynamic = parse("DYNAM");
    assertFalse(OptionList.parse("CICS", dynamic, problems).dynam());
    assertTrue(OptionList.parse("DYNAM", parse("CICS"), problems).dynam());
    assertFalse(ids().contains("HP0026"));
  }

  @Test
  void fixedOptionsOfTheInstallationCountMoreThanCards() {
    CompilerOptions installed =
        OptionList.installation("*TRUNC(BIN),ARITH(EXTEND)", CompilerOptions.DEFAULT, problems);
    assertEquals(List.of(), ids());
    assertEquals(CompilerOptions.Trunc.BIN, installed.trunc());
    SourceFile cards = new SourceFile("P", "TRUNC(STD),ARITH(COMPAT) TRUNC(BIN)");
    OptionCard card = new OptionCard(cards.span(0, cards.text().length()), 1);
    CompilerOptions options = OptionList.parse(List.of(card), installed, problems).first();
    assertEquals(List.of("HP0027"), ids());
    assertEquals(CompilerOptions.Trunc.BIN, options.trunc());
    assertEquals(CompilerOptions.Arith.COMPAT, options.arith());
  }

  @Test
  void cardsBeforeALaterProgramCountOverWhatWasBeforeTheFirst() {
    SourceFile text = new SourceFile("P", "TRUNC(BIN) MAP,DYNAM ARITH(EXTEND)  program");
    OptionCard first = new OptionCard(text.span(0, 10), 1);
    OptionCard second = new OptionCard(text.span(11, 20), 2);
    SourceOptions options =
        OptionList.parse(List.of(first, second), CompilerOptions.DEFAULT, problems);
    assertFalse(ids().contains("HP0025"));
    assertEquals(CompilerOptions.Trunc.BIN, options.first().trunc());
    CompilerOptions later = options.at(text.span(36, 43));
    assertEquals(CompilerOptions.Trunc.STD, later.trunc());
    assertTrue(later.dynam());
    assertEquals(options.first(), options.at(text.span(5, 6)));
    OptionCard other = new OptionCard(text.span(21, 34), 3);
    OptionList.parse(List.of(first, other), CompilerOptions.DEFAULT, problems);
    assertTrue(ids().contains("HP0025"));
  }
}
