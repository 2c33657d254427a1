package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static final Option ONCE = Option.flag("--once", "stop");
  private static final Option PARM = Option.value("--parm", "TEXT", "the parameter");
  private static final Option INCLUDE = Option.value("-I", "DIR", "where COPY looks");
  private static final List<Option> OPTIONS = List.of(ONCE, PARM, INCLUDE);

  private static Arguments parse(String... words) throws UserMistake {
    return Arguments.parse(List.of(words), OPTIONS);
  }

  @Test
  void optionsAndOperandsMix() throws UserMistake {
    Arguments arguments =
        parse("A.cbl", "-I", "one", "-Itwo", "--once", "--parm=x=y", "B.cbl", "-", "--", "--once");
    assertEquals(List.of("A.cbl", "B.cbl", "-", "--once"), arguments.operands());
    assertEquals(List.of("one", "two"), arguments.values(INCLUDE));
    assertEquals("x=y", arguments.value(PARM));
    assertTrue(arguments.has(ONCE));
  }

  @Test
  void whatIsNotGivenIsNotThere() throws UserMistake {
    Arguments arguments = parse();
    assertFalse(arguments.has(ONCE));
    assertNull(arguments.value(PARM));
    assertEquals(List.of(), arguments.values(INCLUDE));
  }

  @Test
  void aValueMayLookLikeAnOption() throws UserMistake {
    assertEquals("--once", parse("--parm", "--once").value(PARM));
    assertEquals("", parse("--parm", "").value(PARM));
  }

  @Test
  void mistakesHaveTheirIds() {
    assertEquals("HP9002", assertThrows(UserMistake.class, () -> parse("--onec")).id());
    assertEquals("HP9002", assertThrows(UserMistake.class, () -> parse("-x")).id());
    assertEquals("HP9003", assertThrows(UserMistake.class, () -> parse("--parm")).id());
    assertEquals("HP9003", assertThrows(UserMistake.class, () -> parse("--once=no")).id());
  }
}
