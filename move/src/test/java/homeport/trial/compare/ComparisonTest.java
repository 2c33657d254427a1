package homeport.trial.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.data.CodePage;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.trial.CannotTell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records made by hand against what a comparison says of them.
class ComparisonTest {
  private static final CodePage PAGE = CodePage.of("IBM-1140");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String COPYBOOK =
      """
             01  ACCOUNT.
                 05  ACCT-ID       PIC 9(4).
                 05  ACCT-NAME     PIC X(6).
                 05  ACCT-BALANCE  PIC S9(5)V99 COMP-3.
                 05  ACCT-PARTS REDEFINES ACCT-BALANCE.
                     10  ACCT-PART PIC X OCCURS 4.
                 05  FILLER        PIC X(2).
      """;

  /// A table whose length another field has.
  private static final String VARIABLE =
      """
             01  ORDER-RECORD.
                 05  ORD-ID        PIC X(2).
                 05  ORD-END       PIC X(2).
                 05  ORD-COUNT     PIC 9.
                 05  ORD-LINE      PIC 9(3) OCCURS 0 TO 5
                                   DEPENDING ON ORD-COUNT.
      """;

  /// Characters of every class.
  private static final String WIDE =
      """
             01  CUSTOMER.
                 05  C-ID   PIC 9(2) NATIONAL.
                 05  C-NAME PIC N(2).
                 05  C-MEMO PIC U BYTE-LENGTH 4.
                 05  C-CITY PIC G(2) DISPLAY-1.
      """;

  @TempDir private Path folder;
  private int files;

  private static RecordLayout layout(String copybook) throws CannotTell {
    return new CopybookReader(CompilerOptions.DEFAULT, CopyLibrary.EMPTY)
        .read("TEST.cpy", copybook, List.of(), null);
  }

  /// 16 bytes: id, name, balance in packed decimal as hexadecimal digits, filler.
  private static byte[] account(int id, String name, String packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(PAGE.encode(String.format(java.util.Locale.ROOT, "%04d%-6s", id, name)));
    out.writeBytes(HexFormat.of().parseHex(packed));
    out.writeBytes(PAGE.encode("  "));
    return out.toByteArray();
  }

  @Test
  void charactersOfEveryClassAreShownAsText() throws CannotTell {
    RecordLayout layout = layout(WIDE);
    byte[] record = HexFormat.of().parseHex("00300037" + "4E2D0041" + "C3A92020" + "5BCF4040");
    List<String> shown = new ArrayList<>();
    for (Field.Place place : layout.places(record, 0, record.length)) {
      shown.add(FieldText.of(place.field(), CodePage.of("935"), record, place.offset()));
    }
    assertEquals(List.of("7", "N'\u4e2dA'", "U'\u00e9  '", "G'\u4e2d\u3000'"), shown);
  }

  private RecordSource file(List<byte[]> records, Dcb dcb) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean variable = dcb.recfm() == RecordFormat.VB;
    for (byte[] record : records) {
      if (variable) {
        int size = record.length + 4;
        out.writeBytes(new byte[] {(byte) (size >> 8), (byte) size, 0, 0});
      }
      out.writeBytes(record);
    }
    Path path = folder.resolve("file" + ++files);
    Files.write(path, out.toByteArray());
    return new RecordSource.InFile(path.getFileName().toString(), path, dcb);
  }

  private ComparisonResult compare(
      List<byte[]> left, List<byte[]> right, List<String> key, String rules)
      throws CannotTell, IOException {
    Dcb dcb = Dcb.of(RecordFormat.FB, 16);
    return compare(file(left, dcb), file(right, dcb), layout(COPYBOOK), key, rules);
  }

  private ComparisonResult compare(
      RecordSource left, RecordSource right, RecordLayout layout, List<String> key, String rules)
      throws CannotTell, IOException {
    return Comparison.run(
        new ComparisonRequest(
            left, right, layout, key, RulesFile.parse("rules.yaml", rules), TODAY, 10, folder));
  }

  private static List<byte[]> accounts(int count) {
    List<byte[]> records = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      records.add(account(i, "NAME" + i % 7, "0012345C"));
    }
    return records;
  }

  @Test
  void equalBytesAreEqual() throws Exception {
    ComparisonResult result = compare(accounts(1000), accounts(1000), List.of(), "");
    assertTrue(result.equal() && result.identical());
    assertEquals(1000, result.same());
    assertEquals(result.leftTotals(), result.rightTotals());
    // 1 + 2 + … + 1000, and 1000 times 123.45
    assertEquals(new BigDecimal("500500"), result.leftTotals().fields().get("ACCT-ID").sum());
    assertEquals(
        new BigDecimal("123450.00"), result.leftTotals().fields().get("ACCT-BALANCE").sum());
  }

  @Test
  void theFieldAndTheRecordAreNamed() throws Exception {
    List<byte[]> right = accounts(100);
    right.set(41, account(42, "NAME0", "0012346D"));
    ComparisonResult result = compare(accounts(100), right, List.of(), "");
    assertEquals(1, result.different());
    Difference difference = result.differences().getFirst();
    assertEquals(42, difference.left());
    Difference.FieldDifference balance = difference.fields().getFirst();
    assertEquals("ACCT-BALANCE", balance.field());
    assertEquals("123.45", balance.left());
    assertEquals("-123.46", balance.right());
    assertEquals("0012345C", balance.leftHex());
    assertEquals("0012346D", balance.rightHex());
    assertEquals(
        new BigDecimal("12098.09"),
        result.rightTotals().fields().get("ACCT-BALANCE").sum()); // 99 * 123.45 - 123.46
    // The redefinition is shown as well.
    assertEquals("ACCT-PART(4)", difference.fields().get(1).field());
  }

  @Test
  void whatIsNoNumberIsShownInHexadecimalAndNotAdded() throws Exception {
    List<byte[]> right = accounts(2);
    right.set(1, account(2, "NAME2", "40404040"));
    ComparisonResult result = compare(accounts(2), right, List.of(), "");
    assertEquals(
        "X'40404040' (no number)", result.differences().getFirst().fields().getFirst().right());
    ControlTotals.FieldSum sum = result.rightTotals().fields().get("ACCT-BALANCE");
    assertEquals(1, sum.notNumeric());
    assertEquals(new BigDecimal("123.45"), sum.sum());
  }

  @Test
  void keyedMissingExtraAndDuplicates() throws Exception {
    List<byte[]> left = accounts(50);
    List<byte[]> right = accounts(50);
    right.remove(9); // 10 is missing
    right.add(20, account(21, "AGAIN", "0000100C")); // a second 21, behind the first
    ComparisonResult result = compare(left, right, List.of("ACCT-ID"), "");
    assertEquals(1, result.missing());
    assertEquals(1, result.extra());
    assertEquals(0, result.different());
    assertEquals(49, result.same());
    assertEquals("ACCT-ID=10", result.differences().getFirst().key());
    // In sequence everything behind the gap is out of step.
    assertTrue(compare(left, right, List.of(), "").different() > 9);
  }

  @Test
  void recordsOutOfOrderAreSorted() throws Exception {
    List<byte[]> right = accounts(5000);
    Collections.shuffle(right, new Random(7));
    ComparisonResult result = compare(accounts(5000), right, List.of("ACCT-ID"), "");
    assertTrue(result.equal());
    assertEquals(5000, result.same());
    try (var left = Files.list(folder)) {
      assertTrue(left.noneMatch(path -> path.toString().endsWith(".records")), "work files stay");
    }
  }

  private static String rule(String name, String expires, String more) {
    return """
    - name: %s
      owner: J. Doe
      reason: the new system rounds later
      expires: %s
    %s
    """
        .formatted(name, expires, more.indent(2).stripTrailing())
        .indent(2);
  }

  @Test
  void aToleranceIsCountedAndNoMore() throws Exception {
    List<byte[]> right = accounts(3);
    right.set(0, account(1, "NAME1", "0012346C"));
    right.set(1, account(2, "NAME2", "0012347C"));
    String rules =
        "rules:\n"
            + rule("cents", "2027-03-31", "scope: field\nfield: ACCT-BALANCE\ntolerance: 0.01");
    ComparisonResult result = compare(accounts(3), right, List.of(), rules);
    assertEquals(1, result.legal());
    assertEquals(1, result.different());
    assertEquals(1, result.rules().getFirst().applied());
    assertEquals(2, result.differences().getFirst().left());
  }

  @Test
  void anExpiredRuleIsNamedAndNotApplied() throws Exception {
    List<byte[]> right = accounts(3);
    right.set(0, account(1, "OTHER", "0012345C"));
    String field = "scope: field\nfield: ACCT-NAME";
    String rules = "rules:\n" + rule("old", "2026-11-22", field);
    ComparisonResult result = compare(accounts(3), right, List.of(), rules);
    assertFalse(result.equal());
    assertTrue(result.rules().getFirst().expired());
    assertTrue(ComparisonText.of(result).contains("expired on 2026-11-22"));
    // On its last day a rule is applied.
    assertTrue(
        compare(accounts(3), right, List.of(), "rules:\n" + rule("new", "2026-11-23", field))
            .equal());
  }

  @Test
  void aConditionIsHeld() throws Exception {
    List<byte[]> right = accounts(3);
    right.set(0, account(1, "OTHER", "0012345C"));
    right.set(1, account(2, "OTHER", "0012345C"));
    String rules =
        "rules:\n" + rule("one", "2027-01-01", "scope: field\nfield: ACCT-NAME\nwhen: ACCT-ID = 1");
    ComparisonResult result = compare(accounts(3), right, List.of(), rules);
    assertEquals(1, result.legal());
    assertEquals(1, result.different());
  }

  @Test
  void rulesThatContradictAreRefused() {
    String rules =
        "rules:\n"
            + rule("any", "2027-01-01", "scope: field\nfield: ACCT-BALANCE")
            + rule("cents", "2027-01-01", "scope: field\nfield: ACCT-BALANCE\ntolerance: 0.01");
    CannotTell refused =
        assertThrows(CannotTell.class, () -> compare(accounts(1), accounts(1), List.of(), rules));
    assertEquals("HP6212", refused.id());
    assertTrue(String.valueOf(refused.getMessage()).contains("`any` and `cents`"));
  }

  @Test
  void aRuleWithoutOwnerIsRefused() {
    CannotTell refused =
        assertThrows(
            CannotTell.class,
            () ->
                RulesFile.parse(
                    "r.yaml", "rules:\n  - name: x\n    reason: y\n    expires: 2027-01-01\n"));
    assertEquals("HP6211", refused.id());
    assertEquals(
        "HP6210",
        assertThrows(CannotTell.class, () -> RulesFile.parse("r.yaml", "rules: {a: [")).id());
  }

  @Test
  void aReadingIsChosen() throws Exception {
    List<byte[]> right = accounts(1);
    right.set(0, account(1, "NAME1", "0012346C"));
    String rules =
        """
        readings:
          - of: ACCT-BALANCE
            as: ACCT-PARTS
            when: ACCT-ID = 1
        """;
    ComparisonResult result = compare(accounts(1), right, List.of(), rules);
    assertEquals(
        List.of("ACCT-PART(4)"),
        result.differences().getFirst().fields().stream()
            .map(Difference.FieldDifference::field)
            .toList());
  }

  private static byte[] order(String id, int... lines) {
    StringBuilder text = new StringBuilder(id).append("ZZ").append(lines.length);
    for (int line : lines) {
      text.append(String.format(java.util.Locale.ROOT, "%03d", line));
    }
    return PAGE.encode(text);
  }

  @Test
  void variableTablesAreFollowed() throws Exception {
    Dcb dcb = Dcb.of(RecordFormat.VB, 24);
    RecordLayout layout = layout(VARIABLE);
    assertEquals(5, layout.shortest());
    assertEquals(20, layout.longest());
    RecordSource left = file(List.of(order("A1", 1, 2), order("A2"), order("A3", 7)), dcb);
    RecordSource right = file(List.of(order("A1", 1, 2), order("A2", 5), order("A3", 8)), dcb);
    ComparisonResult result = compare(left, right, layout, List.of(), "");
    assertEquals(2, result.different());
    assertEquals(new BigDecimal("10"), result.leftTotals().fields().get("ORD-LINE").sum());
    assertEquals(new BigDecimal("16"), result.rightTotals().fields().get("ORD-LINE").sum());
    List<Difference.FieldDifference> second = result.differences().getFirst().fields();
    assertEquals("ORD-COUNT", second.get(0).field());
    assertEquals("ORD-LINE(1)", second.get(1).field());
    assertEquals(null, second.get(1).left());
    assertEquals("5", second.get(1).right());
    assertEquals(2, second.size());
  }

  @Test
  void aLayoutThatDoesNotFitIsRefused() throws Exception {
    RecordSource odd = file(List.of(new byte[15]), Dcb.of(RecordFormat.F, 15));
    CannotTell refused =
        assertThrows(CannotTell.class, () -> compare(odd, odd, layout(COPYBOOK), List.of(), ""));
    assertEquals("HP6204", refused.id());
    RecordSource cut = file(List.of(new byte[17]), Dcb.of(RecordFormat.F, 16));
    assertEquals(
        "HP6206",
        assertThrows(CannotTell.class, () -> compare(cut, cut, layout(COPYBOOK), List.of(), ""))
            .id());
  }

  @Test
  void aCopybookThatCannotBeReadIsRefused() {
    assertEquals(
        "HP6201",
        assertThrows(CannotTell.class, () -> layout("       01 A.\n          05 B PIC Q(3).\n"))
            .id());
    assertEquals(
        "HP6201", assertThrows(CannotTell.class, () -> layout("\u0000\u0001 nonsense")).id());
    assertEquals(
        "HP6202",
        assertThrows(CannotTell.class, () -> layout("       01 A PIC X.\n       01 B PIC X.\n"))
            .id());
  }

  @Test
  void fieldsWithoutARecordGetOne() throws Exception {
    RecordLayout layout = layout("           05  A PIC X(3).\n           05  B PIC 9(3) COMP-3.\n");
    assertEquals(5, layout.longest());
  }

  /// Random pairs of files against a plain count of the places where they differ.
  @Test
  void randomDifferencesAreAllCounted() throws Exception {
    Random random = new Random(20261123);
    for (int round = 0; round < 30; round++) {
      int count = 1 + random.nextInt(3000);
      List<byte[]> left = accounts(count);
      List<byte[]> right = accounts(count);
      int expected = 0;
      for (int i = 0; i < count; i++) {
        if (random.nextInt(200) == 0) {
          right.get(i)[4 + random.nextInt(12)] ^= (byte) (1 + random.nextInt(255));
          expected++;
        }
      }
      for (List<String> key : List.of(List.<String>of(), List.of("ACCT-ID"))) {
        ComparisonResult result = compare(left, right, key, "");
        assertEquals(expected, result.different());
        assertEquals(count - expected, result.same());
      }
    }
  }
}
