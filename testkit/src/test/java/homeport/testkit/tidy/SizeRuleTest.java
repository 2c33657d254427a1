package homeport.testkit.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SizeRuleTest {
  @Test
  void aLongFileIsFound() throws IOException {
    String text = "class A {\n" + "\n".repeat(799) + "}\n";
    assertEquals(Map.of("A.java", 801), SizeRule.tooLong(JavaSource.parse("A.java", text)));
  }

  @Test
  void aLongMethodIsFoundAndAShorterOneIsNot() throws IOException {
    String text =
        "class A {\nvoid longer() {\n%s}\nvoid shorter() {\n%s}\n}\n"
            .formatted("work();\n".repeat(69), "work();\n".repeat(68));
    assertEquals(Map.of("A.java#longer", 71), SizeRule.tooLong(JavaSource.parse("A.java", text)));
  }

  @Test
  void aSwitchOfOneLineArmsIsATable() throws IOException {
    assertEquals(
        Map.of(), SizeRule.tooLong(JavaSource.parse("A.java", switchMethod("name(\n1,\n2);\n"))));
  }

  @Test
  void aSwitchWithAWorkingArmIsNot() throws IOException {
    String working = "{\nint a = name(1);\nyield a + 1;\n}\n";
    assertEquals(
        Map.of("A.java#table", 105),
        SizeRule.tooLong(JavaSource.parse("A.java", switchMethod(working))));
  }

  /// A method `table` that is one switch with 99 short arms and the one given.
  private static String switchMethod(String arm) {
    StringBuilder text = new StringBuilder("class A {\nint table(int n) {\nreturn switch (n) {\n");
    for (int i = 0; i < 97; i++) {
      text.append("case ").append(i).append(" -> ").append(i).append(";\n");
    }
    return text.append("default -> ").append(arm).append("};\n}\n}\n").toString();
  }
}
