package homeport.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/// Sentences as ledgers and trials have them.
class SaidTest {
  private static String chinese(String sentence) {
    return String.valueOf(Said.in(PaperWords.CHINESE, sentence));
  }

  @Test
  void theFormThatSaysMoreIsTaken() {
    assertEquals("未排入批次", chinese("planned for no wave"));
    assertEquals("排入批次 no waves", chinese("planned for wave no waves"));
    assertEquals("3 条记录不同，0 条缺失，1 条多出", chinese("3 records differ, 0 are missing, 1 are extra"));
    assertEquals(
        "3 条记录不同，0 条缺失，0 条多出；首条为第 5 条，A-B：原记录 1，现在 2",
        chinese(
            "3 records differ, 0 are missing, 0 are extra; first: record 5, A-B: recorded 1, now 2"));
  }

  @Test
  void valuesThatAreSentencesAreTurnedToo() {
    assertEquals(
        "原记录：正常结束，返回码 4；现在：异常终止 S0C7", chinese("recorded: completed 4; now: abended S0C7"));
    assertEquals(
        "退回：该文件此前已在此提交；试运行没有比较任何记录",
        chinese("turned away: the file was handed in here before; the trial compared no record"));
    assertEquals(
        "第 2 行：原记录“A {1} `B`”，现在“$1\nC”", chinese("line 2: recorded `A {1} `B``, now `$1\nC`"));
  }

  /// As it is written today, and as older ledgers have it.
  @Test
  void oneIsKnownLikeMany() {
    assertEquals("1 difference in 5,000 records", said(1, 5_000));
    assertEquals("0 differences in 1 record", said(0, 1));
    String known = "试运行不一致：1 条记录中有 1 处差异";
    assertEquals(known, chinese("the trial differs: " + said(1, 1)));
    assertEquals(known, chinese("the trial differs: 1 differences in 1 records"));
  }

  private static String said(long differences, long records) {
    return Counted.of(differences, "difference") + " in " + Counted.of(records, "record");
  }

  @Test
  void whatIsNotKnownIsLeft() {
    assertNull(Said.in(PaperWords.CHINESE, "something else"));
    assertNull(Said.in(PaperWords.CHINESE, "no file yet; something else"));
    assertEquals("something else", Said.in(PaperWords.ENGLISH, "something else"));
  }
}
