package homeport.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.data.Picture.Category;
import homeport.data.Picture.Currency;
import homeport.data.Picture.Rules;
import homeport.testkit.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PictureTest {
  private static final Rules EUROPEAN =
      new Rules(List.of(new Currency('E', "EUR"), new Currency('£', "£")), true);

  private static Picture parse(String text) {
    return parse(text, Rules.STANDARD);
  }

  private static Picture parse(String text, Rules rules) {
    try {
      return Picture.parse(text, rules);
    } catch (PictureException e) {
      throw new AssertionError(text + ": " + e.getMessage(), e);
    }
  }

  private static void check(
      String text, Category category, int digits, int scale, boolean signed, int size) {
    Picture picture = parse(text);
    assertEquals(category, picture.category(), text);
    assertEquals(digits, picture.digits(), text);
    assertEquals(scale, picture.scale(), text);
    assertEquals(signed, picture.signed(), text);
    assertEquals(size, picture.size(), text);
  }

  private static void refuse(String text, int position, String reason) {
    PictureException e =
        assertThrows(PictureException.class, () -> Picture.parse(text, Rules.STANDARD), text);
    assertEquals(position, e.position(), () -> text + ": " + e.getMessage());
    assertTrue(e.reason().contains(reason), () -> text + ": " + e.reason());
  }

  @Test
  void texts() {
    check("A(5)", Category.ALPHABETIC, 0, 0, false, 5);
    check("X", Category.ALPHANUMERIC, 0, 0, false, 1);
    check("x(100000)", Category.ALPHANUMERIC, 0, 0, false, 100_000);
    check("A9", Category.ALPHANUMERIC, 0, 0, false, 2);
    check("X9(3)A", Category.ALPHANUMERIC, 0, 0, false, 5);
    check("XX/XX", Category.ALPHANUMERIC_EDITED, 0, 0, false, 5);
    check("A(3)BA(2)", Category.ALPHANUMERIC_EDITED, 0, 0, false, 6);
    check("X0X", Category.ALPHANUMERIC_EDITED, 0, 0, false, 3);
    check("G(4)", Category.DBCS, 0, 0, false, 4);
    check("GGBG", Category.DBCS_EDITED, 0, 0, false, 4);
    check("N(7)", Category.NATIONAL, 0, 0, false, 7);
    check("NN/NN0B", Category.NATIONAL_EDITED, 0, 0, false, 7);
    check("U(3)", Category.UTF8, 0, 0, false, 3);
  }

  @Test
  void numbers() {
    check("9", Category.NUMERIC, 1, 0, false, 1);
    check("S9(5)V99", Category.NUMERIC, 7, 2, true, 7);
    check("s9(5)v99", Category.NUMERIC, 7, 2, true, 7);
    check("SV9(4)", Category.NUMERIC, 4, 4, true, 4);
    check("99V", Category.NUMERIC, 2, 0, false, 2);
    check("99PPP", Category.NUMERIC, 2, -3, false, 2);
    check("S9(2)P(3)V", Category.NUMERIC, 2, -3, true, 2);
    check("PP99", Category.NUMERIC, 2, 4, false, 2);
    check("SVP(5)9", Category.NUMERIC, 1, 6, true, 1);
    check("S9(31)", Category.NUMERIC, 31, 0, true, 31);
    assertEquals(3, parse("99PPP").scalingPositions());
    assertEquals("S99999V99", parse("s9(5)v99").expanded());
    assertEquals(
        new NumberFormat(Usage.PACKED, 7, 2, true),
        parse("S9(5)V99").numberFormat(Usage.PACKED, SignPlace.TRAILING));
  }

  @Test
  void editedNumbers() {
    check("ZZ9", Category.NUMERIC_EDITED, 3, 0, false, 3);
    check("Z(5)9.99", Category.NUMERIC_EDITED, 8, 2, false, 9);
    check("$$,$$9.99", Category.NUMERIC_EDITED, 6, 2, false, 9);
    check("+++9", Category.NUMERIC_EDITED, 3, 0, true, 4);
    check("-9(3)", Category.NUMERIC_EDITED, 3, 0, true, 4);
    check("9(3)-", Category.NUMERIC_EDITED, 3, 0, true, 4);
    check("$9999.99CR", Category.NUMERIC_EDITED, 6, 2, true, 10);
    check("$B*,***,***.**BBDB", Category.NUMERIC_EDITED, 9, 2, true, 18);
    check("99/99/9999", Category.NUMERIC_EDITED, 8, 0, false, 10);
    check("++.++", Category.NUMERIC_EDITED, 3, 2, true, 5);
    check("$.$$", Category.NUMERIC_EDITED, 2, 2, false, 4);
    check("ZZPPP", Category.NUMERIC_EDITED, 2, -3, false, 2);
    check("PPZZ", Category.NUMERIC_EDITED, 2, 4, false, 2);
    check("9B", Category.NUMERIC_EDITED, 1, 0, false, 2);
    check("90", Category.NUMERIC_EDITED, 1, 0, false, 2);
    check("99.", Category.NUMERIC_EDITED, 2, 0, false, 3);
    assertTrue(parse("**9").asteriskFill());
  }

  @Test
  void externalFloatingPoint() {
    check("+9.9(5)E+99", Category.EXTERNAL_FLOAT, 6, 5, true, 12);
    check("-V9(9)E-99", Category.EXTERNAL_FLOAT, 9, 9, true, 14);
    check("+9(16).E-99", Category.EXTERNAL_FLOAT, 16, 0, true, 22);
    refuse("9.9E+99", 0, "begins with");
    refuse("+9.9E99", 4, "followed by a sign");
    refuse("+9.9E+9", 4, "followed by a sign");
    refuse("+99E+99", 3, "decimal point");
    refuse("+9(17).E+99", 7, "1 to 16 digits");
    refuse("+.E+99", 2, "1 to 16 digits");
    refuse("+Z.9E+99", 1, "nothing but `9`");
    refuse("+9.9E+99E", 8, "only once");
    refuse("E", 0, "begins with");
    refuse("+9.9E", 4, "followed by a sign");
  }

  @Test
  void currencySignsAndDecimalComma() {
    Picture european = parse("E.EEE.EE9,99", EUROPEAN);
    assertEquals(Category.NUMERIC_EDITED, european.category());
    assertEquals(2, european.scale());
    assertEquals(8, european.digits());
    // three characters of EUR, five more E, two periods, a 9, a comma, two 9
    assertEquals(14, european.size());
    assertEquals("EUR", european.currency() == null ? "" : european.currency().sign());
    assertEquals("E.EEE.EE9,99", european.expanded());
    assertEquals(6, parse("£999V99", EUROPEAN).size());
    PictureException e = assertThrows(PictureException.class, () -> Picture.parse("£E9", EUROPEAN));
    assertEquals(1, e.position());
    PictureException dollar =
        assertThrows(PictureException.class, () -> Picture.parse("$9", EUROPEAN));
    assertEquals("`$` is not a picture symbol", dollar.reason());
    assertNotEquals(parse("9,9"), parse("9,9", EUROPEAN));
    assertEquals(parse("9,9"), parse("9,9"));
    assertEquals(parse("9,9").hashCode(), parse("9,9").hashCode());
  }

  @Test
  void whatIsNotAllowedIsSaidAndWhere() {
    refuse("", 0, "empty");
    refuse("Q", 0, "`Q` is not a picture symbol");
    refuse("9Y9", 1, "`Y` is not a picture symbol");
    refuse("X(0)", 1, "1 to");
    refuse("X(999999999999)", 1, "1 to");
    refuse("X(1000000000)", 1, "1 to 999999999");
    refuse("X(999999999)X", 12, "at most 999999999 positions");
    refuse("X(", 1, "number in parentheses");
    refuse("X(A)", 1, "number in parentheses");
    refuse("(3)", 0, "not a picture symbol");
    refuse("9C9", 1, "without `R`");
    refuse("9D", 1, "without `B`");
    refuse("9CR(2)", 3, "only once");
    refuse("9V9V9", 3, "only once");
    refuse("9.9.9", 3, "only once");
    refuse("SS9", 1, "only once");
    refuse("9S", 1, "`S` may not stand to the right of `9`: nothing may come");
    refuse("9V.9", 2, "`.` may not stand with `V`");
    refuse("99P.9", 3, "`.` may not stand with `P`");
    refuse("9P9", 2, "`9` may not stand to the right of `P`");
    refuse("PP9PP", 3, "may not stand");
    refuse("9Z", 1, "`Z` may not stand to the right of `9`");
    refuse("ZZ9.ZZ", 4, "`Z` may not stand to the right of `9`");
    refuse("Z*9", 1, "`*` may not stand with `Z`");
    refuse("+9-", 2, "`-` may not stand with `+`");
    refuse("+99+", 3, "may not stand");
    refuse(".$$", 1, "begins to the left of the decimal point");
    refuse("V--", 1, "begins to the left of the decimal point");
    refuse("PP++", 2, "begins to the left of the decimal point");
    refuse("-99CR", 3, "`CR` may not stand with `-`");
    refuse("CR9", 2, "`9` may not stand to the right of `CR`");
    refuse("9$", 1, "`$` may not stand to the right of `9`");
    refuse("B$9", 1, "`$` may not stand to the right of `B`");
    refuse("$$ZZ", 2, "`Z` may not stand to the right of `$`");
    refuse("S9.9", 2, "`.` may not stand with `S`");
    refuse("SZ9", 1, "`Z` may not stand with `S`");
    refuse("X9.9", 2, "`.` may not stand with `X`");
    refuse("AS9", 1, "`S` may not stand with `A`");
    refuse("GX", 1, "`X` may not stand with `G`");
    refuse("G/G", 1, "`/` may not stand with `G`");
    refuse("N9", 1, "`9` may not stand with `N`");
    refuse("UB", 1, "`B` may not stand with `U`");
    refuse("V", 0, "needs one of");
    refuse("PPP", 0, "needs one of");
    refuse("+", 0, "needs one of");
    refuse("B/B", 0, "needs one of");
    refuse("9(32)", 0, "at most 31 digits");
    refuse("9(20)P(12)", 0, "at most 31 digits");
    refuse("9(3)B(250)", 0, "at most 249 positions");
    refuse("9".repeat(51), 50, "at most 50 characters");
  }

  /// The same rules once more, as regular expressions over whole pictures.
  private static final List<Pattern> ALLOWED = allowed();

  private static List<Pattern> allowed() {
    List<String> texts = new ArrayList<>();
    String i = "[B0/,]";
    for (String tail : List.of("", "\\+", "-", "CR", "DB")) {
      for (String sign : tail.isEmpty() ? List.of("", "\\+", "-") : List.of("")) {
        for (String replaced : List.of("Z", "\\*", "9")) {
          texts.add(sign + "\\$?" + body(i, replaced) + tail);
          texts.add(sign + "\\$?V?P+" + digits(i, replaced) + tail);
        }
        texts.add("(?=[^.V]*\\$)(?=.*\\$.*\\$)" + sign + body(i, "\\$") + tail);
      }
    }
    for (String sign : List.of("\\+", "-")) {
      String twice = "(?=[^.V]*" + sign + ")(?=.*" + sign + ".*" + sign + ")";
      texts.add(twice + "\\$?" + body(i, sign));
    }
    texts.add("S?(9+V?9*|V9+|9+P+V?|V?P+9+)");
    return texts.stream().map(Pattern::compile).toList();
  }

  private static String digits(String inserted, String symbol) {
    return "(" + symbol + "|" + inserted + ")*";
  }

  private static String body(String i, String replaced) {
    String left = digits(i, replaced);
    String shown = digits(i, "9");
    return "(" + left + shown + "([.V]" + shown + ")?|" + left + "[.V]" + left + "|" + left + shown
        + "P+V?" + ")";
  }

  private static boolean allowed(String picture) {
    boolean shown = picture.matches(".*[9Z*].*");
    boolean floated = picture.matches(".*(\\$.*\\$|\\+.*\\+|-.*-).*");
    return (shown || floated)
        && ALLOWED.stream().anyMatch(pattern -> pattern.matcher(picture).matches());
  }

  @Test
  void theTableAllowsWhatTheTextAllows() {
    Seed seed = Seed.forTest("pictures");
    RandomPictures pictures = new RandomPictures(seed);
    int good = 0;
    int bad = 0;
    for (int i = 0; i < 30_000; i++) {
      String text = i % 2 == 0 ? pictures.edited() : pictures.spoilt();
      boolean expected = allowed(text);
      if (i % 2 == 0) {
        assertTrue(expected, text);
      }
      String said = "allowed";
      try {
        Picture picture = Picture.parse(text, Rules.STANDARD);
        assertEquals(text, picture.expanded());
        good++;
      } catch (PictureException e) {
        said = e.getMessage();
        bad++;
      }
      String reason = said;
      assertEquals(
          expected, said.equals("allowed"), () -> text + ": " + reason + ", " + seed.start());
    }
    assertTrue(good > 10_000 && bad > 2_500, good + " good, " + bad + " bad");
  }
}
