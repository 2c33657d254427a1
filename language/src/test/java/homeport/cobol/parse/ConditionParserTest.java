package homeport.cobol.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.Statement;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import org.junit.jupiter.api.Test;

/// Conditions, and above all the abbreviated ones (Language Reference, "Abbreviated combined
/// relation conditions", whose table of examples is among these).
class ConditionParserTest {
  private static final String HEAD =
      """
             IDENTIFICATION DIVISION.
             PROGRAM-ID. CONDITIONS.
             ENVIRONMENT DIVISION.
             CONFIGURATION SECTION.
             SPECIAL-NAMES. CLASS VOWEL IS 'A' 'E'.
             DATA DIVISION.
             WORKING-STORAGE SECTION.
             01  A PIC 9.
             01  B PIC 9.
             01  C PIC 9.
             01  D PIC 9.
             01  E PIC 9.
             01  F PIC X. 88 F-ON VALUE 'Y'.
             PROCEDURE DIVISION.
             MAIN.
                 IF
      """;

  private static void reads(String written, String expected) {
    String source = HEAD + "           " + written + "\n           CONTINUE.\n";
    Problems problems = new Problems();
    ProgramSyntax program =
        CobolParser.parse(
                new SourceFile("C.cbl", source),
                CopyLibrary.EMPTY,
                CompilerOptions.DEFAULT,
                problems)
            .programs()
            .getFirst();
    assertEquals("", new ProblemRenderer(false).render(problems));
    Statement first =
        program
            .procedure()
            .sections()
            .getFirst()
            .paragraphs()
            .getFirst()
            .sentences()
            .getFirst()
            .statements()
            .getFirst();
    assertEquals(expected, text(((Statement.If) first).condition()));
  }

  private static String text(Condition condition) {
    return switch (condition) {
      case Condition.Relation r ->
          SyntaxText.of(r.left()) + sign(r.operator()) + SyntaxText.of(r.right());
      case Condition.ClassTest c ->
          SyntaxText.of(c.of()) + (c.negated() ? " is not " : " is ") + c.type();
      case Condition.SignTest s ->
          SyntaxText.of(s.of()) + (s.negated() ? " is not " : " is ") + s.sign();
      case Condition.Named n -> SyntaxText.of(n.name());
      case Condition.Not n -> "not " + text(n.of());
      case Condition.And a -> "(" + text(a.left()) + " and " + text(a.right()) + ")";
      case Condition.Or o -> "(" + text(o.left()) + " or " + text(o.right()) + ")";
    };
  }

  private static String sign(Condition.Relational operator) {
    return switch (operator) {
      case EQUAL -> "=";
      case NOT_EQUAL -> "<>";
      case LESS -> "<";
      case NOT_LESS -> ">=";
      case GREATER -> ">";
      case NOT_GREATER -> "<=";
    };
  }

  @Test
  void theTableOfTheManual() {
    reads("A = B AND NOT < C OR D", "((A=B and A>=C) or A>=D)");
    reads("A NOT > B OR C", "(A<=B or A<=C)");
    reads("NOT A = B OR C", "(not A=B or A=C)");
    reads("NOT (A = B OR < C)", "not (A=B or A<C)");
    reads("NOT (A NOT = B AND C AND NOT D)", "not ((A<>B and A<>C) and not A<>D)");
  }

  @Test
  void operatorsInWords() {
    reads("A IS EQUAL TO B", "A=B");
    reads("A EQUAL B", "A=B");
    reads("A IS NOT GREATER THAN B", "A<=B");
    reads("A GREATER OR EQUAL TO B", "A>=B");
    reads("A IS LESS THAN OR EQUAL B", "A<=B");
    reads("A NOT LESS B", "A>=B");
    reads("A >= B AND <= C", "(A>=B and A<=C)");
    reads("A <> B", "A<>B");
    reads("A NOT = B AND C", "(A<>B and A<>C)");
  }

  @Test
  void conditionNamesEndAnAbbreviation() {
    reads("A = B OR F-ON", "(A=B or F-ON)");
    reads("A = B OR F-ON OR C", "((A=B or F-ON) or A=C)");
    reads("NOT F-ON AND (F-ON)", "(not F-ON and F-ON)");
    reads("(F-ON OR A = 1) AND B = 2", "((F-ON or A=1) and B=2)");
  }

  @Test
  void objectsInParentheses() {
    reads("A = (1 OR 2)", "(A=1 or A=2)");
    reads("A = 1 OR (2 AND NOT 3)", "(A=1 or (A=2 and not A=3))");
    reads(
        "A = ('T' OR 'U') OR ('V' OR 'W') OR SPACE",
        "(((A='T' or A='U') or (A='V' or A='W')) or A=SPACE)");
    reads("(A = 1 AND B = (2 OR 3) AND (C) > D)", "((A=1 and (B=2 or B=3)) and C>D)");
  }

  @Test
  void parenthesesOfExpressionsAndOfConditions() {
    reads("(A + B) * C > D", "((A + B) * C)>D");
    reads("((A + B) > C)", "(A + B)>C");
    reads("((A) + B) > C AND (A > B)", "((A + B)>C and A>B)");
    reads("(A) = (B)", "A=B");
    reads("(A (1:1) = B)", "A(1:1)=B");
  }

  @Test
  void classAndSign() {
    reads("A NUMERIC AND B IS NOT ALPHABETIC", "(A is NUMERIC and B is not ALPHABETIC)");
    reads("A IS VOWEL OR A NOT VOWEL", "(A is VOWEL or A is not VOWEL)");
    reads("A + B IS POSITIVE", "(A + B) is POSITIVE");
    reads("A IS NOT ZERO AND B NEGATIVE", "(A is not ZERO and B is NEGATIVE)");
    reads("A = ZERO", "A=ZERO");
  }

  @Test
  void andBindsTighterThanOr() {
    reads("A = 1 OR B = 2 AND C = 3", "(A=1 or (B=2 and C=3))");
    reads("A = 1 OR 2 AND 3", "(A=1 or (A=2 and A=3))");
    reads("A < 1 OR > 2 AND NOT = 3 OR EQUAL 4", "((A<1 or (A>2 and A<>3)) or A=4)");
  }
}
