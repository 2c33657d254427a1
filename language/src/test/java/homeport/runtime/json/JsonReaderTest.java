package homeport.runtime.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// JSON texts as RFC 8259 has them, and those it has not.
class JsonReaderTest {
  private static JsonValue read(String text) throws JsonReader.Invalid {
    return new JsonReader(text).document();
  }

  @Test
  void values() throws JsonReader.Invalid {
    JsonValue number = new JsonValue.Number(new BigDecimal("-12.50E+1"), false);
    assertEquals(
        new JsonValue.Array(
            List.of(
                number,
                new JsonValue.Number(BigDecimal.ZERO, true),
                new JsonValue.Truth(true),
                new JsonValue.Nothing(),
                new JsonValue.Text("a\"\\/\b\f\n\r\tA\u0085"),
                new JsonValue.Object(List.of()))),
        read(" [ -12.50E+1 ,0,true,null,\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\x\",{ }]"));
  }

  @Test
  void textsThatAreNone() {
    for (String text :
        List.of(
            "{",
            "[1,]",
            "{\"a\"}",
            "{\"a\":}",
            "[01]",
            "[.5]",
            "[1.]",
            "[1e]",
            "[+1]",
            "\"a\"",
            "7",
            "[\"\\q\"]",
            "[\"\\u12\"]",
            "[\"\n\"]",
            "[tru]",
            "{a:1}",
            "[1 2]",
            "[--1]",
            "[\"")) {
      assertThrows(JsonReader.Invalid.class, () -> read(text), text);
    }
    assertThrows(JsonReader.Invalid.class, () -> read("[".repeat(100_000)));
    assertThrows(JsonReader.Invalid.class, () -> read("[1e99999]"));
  }

  @Test
  void anyTextIsReadOrRefused() {
    Seed seed = Seed.forTest("JSON mutants");
    String good = "{\"a\":[1,2.5e3,{\"b\":\"x\\u0041\"},null],\"c\":true, \"d\":-0}";
    int read = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder mutant = new StringBuilder(good);
      int at = seed.between(0, mutant.length() - 1);
      if (seed.oneIn(2)) {
        mutant.deleteCharAt(at);
      } else {
        mutant.insert(at, "{}[]\",:0-.eE\\u x".charAt(seed.between(0, 15)));
      }
      try {
        JsonValue _ = read(mutant.toString());
        read++;
      } catch (JsonReader.Invalid refused) {
        assertTrue(refused.offset() <= mutant.length());
      }
    }
    assertTrue(read > 0);
  }
}
