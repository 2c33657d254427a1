package homeport.demo.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpectedDataSetTest {
  private final ExpectedDataSet expected =
      new ExpectedDataSet("SOME.DATA", 4, List.of(bytes("AAAA"), bytes("BBBB")));

  @Test
  void knowsWhatItHolds() {
    assertEquals(2, expected.recordCount());
    assertEquals(
        "7bf52afd1d2eb936aaa7e54e67ae18b8fb24efb51e7edea259e6571b85614c96", expected.sha256());
    assertEquals(Optional.empty(), expected.difference(bytes("AAAABBBB")));
  }

  @Test
  void namesTheFirstDifference() {
    assertEquals(
        Optional.of("SOME.DATA, record 2, position 3: X'4242' expected, X'4342' found"),
        expected.difference(bytes("AAAABBCB")));
  }

  @Test
  void seesRecordsMissingOrTooMany() {
    assertEquals(
        Optional.of("SOME.DATA, record 2, position 1: 2 records expected, 1.0 found"),
        expected.difference(bytes("AAAA")));
    assertEquals(
        Optional.of("SOME.DATA, record 3, position 1: 2 records expected, 2.5 found"),
        expected.difference(bytes("AAAABBBBCC")));
  }

  @Test
  void doesNotLendItsBytes() {
    expected.content()[0] = 0;
    assertEquals(Optional.empty(), expected.difference(bytes("AAAABBBB")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
