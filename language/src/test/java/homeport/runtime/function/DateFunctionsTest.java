package homeport.runtime.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import homeport.runtime.Abend;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateFunctionsTest {
  private static final long ANSI = LocalDate.of(1600, 12, 31).toEpochDay();

  /// Days counted one by one, with the rule of leap years written out.
  @Test
  void everyDayHasItsNumber() {
    long integer = 0;
    for (int year = 1601; year <= 2400; year++) {
      boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
      int[] months = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
      int ofYear = 0;
      for (int month = 1; month <= 12; month++) {
        for (int day = 1; day <= months[month - 1]; day++) {
          integer++;
          ofYear++;
          long date = year * 10_000L + month * 100L + day;
          assertEquals(integer, DateFunctions.integerOfDate(date, ANSI));
          assertEquals(date, DateFunctions.dateOfInteger(integer, ANSI));
          assertEquals(integer, DateFunctions.integerOfDay(year * 1000L + ofYear, ANSI));
          assertEquals(year * 1000L + ofYear, DateFunctions.dayOfInteger(integer, ANSI));
        }
        assertEquals(
            3, DateFunctions.testDate(year * 10_000L + month * 100L + months[month - 1] + 1));
      }
      assertEquals(2, DateFunctions.testDay(year * 1000L + ofYear + 1));
    }
  }

  @Test
  void theLastDayIsTheEndOf9999() {
    assertEquals(3_067_671, DateFunctions.integerOfDate(99_991_231, ANSI));
    assertEquals(99_991_231, DateFunctions.dateOfInteger(3_067_671, ANSI));
    assertThrows(Abend.class, () -> DateFunctions.dateOfInteger(3_067_672, ANSI));
    assertThrows(Abend.class, () -> DateFunctions.dateOfInteger(0, ANSI));
    assertThrows(Abend.class, () -> DateFunctions.integerOfDate(20_230_229, ANSI));
  }

  private static int wrong(String pattern, String value) {
    return DateTimePattern.of("TEST", pattern).parse(value).error();
  }

  @Test
  void theFirstWrongCharacterIsFound() {
    assertEquals(0, wrong("YYYYMMDD", "20240229"));
    assertEquals(1, wrong("YYYYMMDD", "04440229"));
    assertEquals(4, wrong("YYYYMMDD", "16000229"));
    assertEquals(6, wrong("YYYYMMDD", "20241301"));
    assertEquals(5, wrong("YYYYMMDD", "20242001"));
    assertEquals(8, wrong("YYYYMMDD", "20230229"));
    assertEquals(5, wrong("YYYY-MM-DD", "20240229"));
    assertEquals(9, wrong("YYYYMMDD", "202402291"));
    assertEquals(8, wrong("YYYYMMDD", "2024022"));
    assertEquals(7, wrong("YYYYWwwD", "2024W534"));
    assertEquals(0, wrong("YYYYWwwD", "2020W534"));
    assertEquals(8, wrong("YYYYWwwD", "2020W538"));
    assertEquals(1, wrong("hh:mm:ss", "30:00:00"));
    assertEquals(2, wrong("hh:mm:ss", "24:00:00"));
    assertEquals(0, wrong("hh:mm:ss.sss+hh:mm", "23:59:59.999-01:00"));
    assertEquals(13, wrong("hh:mm:ss.sss+hh:mm", "23:59:59.999Z01:00"));
  }

  @Test
  void patternsThatAreNoneAreRefused() {
    for (String pattern :
        new String[] {"", "YYYY", "YYYYMM-DD", "hhmm", "YYYY-MM-DDThhmms", "DD"}) {
      assertThrows(Abend.class, () -> DateTimePattern.of("TEST", pattern), pattern);
    }
  }

  @Test
  void timesGoRoundMidnight() {
    LocalDate day = LocalDate.of(2024, 2, 29);
    DateTimePattern pattern = DateTimePattern.of("TEST", "YYYY-MM-DDThh:mm:ssZ");
    assertEquals("2024-03-01T00:30:00Z", pattern.format(day, BigDecimal.valueOf(84_600), -60));
    assertEquals("2024-02-28T23:30:00Z", pattern.format(day, BigDecimal.valueOf(1_800), 60));
  }
}
