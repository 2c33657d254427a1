package homeport.cobol.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionListTest {
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
            "ar(e),TRUNC(BIN) NUMPROC(PFD), CP(37)  SSR,APOST,NS(DBCS),DYN NC(ZON(LAX),BIN,PAC)"
                + " TABWIDTH(4),FLOAT(IEEE) DS(S),INTDATE(LILIAN) XP(C)");
    assertEquals(List.of(), ids());
    assertEquals(
        new CompilerOptions(
            CompilerOptions.Arith.EXTEND,
            CompilerOptions.Trunc.BIN,
            CompilerOptions.NumProc.PFD,
            "IBM-037",
            true,
            true,
            false,
            true,
            true,
            4,
            true,
            true,
            true,
            true),
        options);
  }

  @Test
  void theLastOneCountsAndNoTakesBack() {
    assertFalse(parse("SSRANGE,NOSSR DYNAM NODYNAM").ssrange());
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
    parse("ADV,INTDATE(ANSI),LP(32),ZWB,NOINVDATA,QUA(C)");
    assertEquals(List.of(), ids());
    parse("NOADV,LP(64),NOZWB,INVDATA");
    assertEquals(4, ids().size());
    assertTrue(ids().stream().allMatch("HP0023"::equals));
  }

  @Test
  void unknownNamesAndValues() {
    parse("TRUNK(BIN)");
    assertEquals("did you mean `TRUNC`?", problems.all().getFirst().help());
    parse("TRUNC(,ARITH(");
    assertEquals(List.of("HP0020", "HP0021"), ids());
  }
}
