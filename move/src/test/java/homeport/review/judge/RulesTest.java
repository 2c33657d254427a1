package homeport.review.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.review.model.Place;
import homeport.review.model.Verdict;
import homeport.review.read.Note;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static final Rules RULES = Rules.load();

  private static Note note(Note.Kind kind, String subject, boolean accepted) {
    return new Note(kind, subject, "", new Place("a", 1), List.of(1), accepted, "");
  }

  private static Rule rule(Note.Kind kind, String subject) {
    return RULES.of(note(kind, subject, false));
  }

  @Test
  void everyKindHasARuleForWhatNoOtherRuleKnows() {
    for (Note.Kind kind : Note.Kind.values()) {
      assertFalse(rule(kind, "\u0001 never heard of").id().isEmpty(), kind.name());
    }
  }

  @Test
  void idsAreUniqueAndTextsAreInBothLanguages() {
    TreeSet<String> ids = new TreeSet<>();
    for (Rule rule : RULES.all()) {
      assertTrue(ids.add(rule.id()), rule.id());
      assertFalse(rule.english().isBlank(), rule.id());
      assertTrue(rule.chinese().codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF), rule.id());
    }
    assertEquals(ids, new TreeSet<>(RULES.chinese().keySet()));
  }

  @Test
  void whatIsAcceptedRunsAndWhatIsNotNeedsABridge() {
    Rule idcams = rule(Note.Kind.STEP, "IDCAMS");
    assertEquals(Verdict.RUNS_UNMODIFIED, idcams.verdict(note(Note.Kind.STEP, "IDCAMS", true)));
    assertEquals(Verdict.NEEDS_BRIDGE, idcams.verdict(note(Note.Kind.STEP, "IDCAMS", false)));
  }

  @Test
  void theFirstRuleThatMatchesCounts() {
    assertEquals("step-build", rule(Note.Kind.STEP, "IEWL").id());
    assertEquals("step-build", rule(Note.Kind.STEP, "IGYCRCTL").id());
    assertEquals("step-bound", rule(Note.Kind.STEP, "*.SYSLMOD").id());
    assertEquals("step-compiler", rule(Note.Kind.STEP, "ASMA90").id());
    assertEquals("step-compiler", rule(Note.Kind.STEP, "DFHECP1$").id());
    assertEquals("step-ie", rule(Note.Kind.STEP, "IEBGENER").id());
    assertEquals("copy-db2", rule(Note.Kind.COPY, "SQLCA").id());
    assertEquals("call-mq", rule(Note.Kind.CALL, "MQGET").id());
    assertEquals("call-missing", rule(Note.Kind.CALL, "PAY010").id());
    assertEquals("machine-mainframe", rule(Note.Kind.MACHINE, "IBM z14 3906-703 (CEC1)").id());
    assertEquals("machine-power", rule(Note.Kind.MACHINE, "IBM Power E950 (P1)").id());
    assertEquals("machine-other", rule(Note.Kind.MACHINE, "Inspur NF5280M6 (X1)").id());
    assertEquals("product-db2", rule(Note.Kind.PRODUCT, "Db2 12").id());
    assertEquals("system-zos", rule(Note.Kind.SYSTEM, "z/OS 2.4").id());
  }

  @Test
  void aLineThatIsNoRuleIsAFault() {
    assertThrows(IllegalArgumentException.class, () -> Rules.parse("a | STEP | x | y"));
    assertThrows(
        IllegalArgumentException.class,
        () -> Rules.parse("a | STEP | x | p | perhaps | - | text | 文"));
  }
}
