package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `homeport data`: each form in and out, on files made here by the manuals' descriptions.
class DataCommandTest {
  private static final Charset EBCDIC = Charset.forName("IBM1140");

  @TempDir private Path folder;

  @BeforeEach
  void estate() throws IOException {
    Files.writeString(folder.resolve("homeport.yaml"), "name: Small\n");
    Files.writeString(
        folder.resolve("REC.cpy"),
        """
               01  REC.
                   05  REC-ID      PIC X(2).
                   05  REC-AMT     PIC S9(3)V99 COMP-3.
                   05  FILLER      PIC X.
                   05  REC-TAB     PIC 9(2) OCCURS 2.
                   05  REC-BIN     PIC S9(4) COMP.
        """);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private ShellProbe data(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "data";
    System.arraycopy(words, 0, all, 1, words.length);
    all[words.length + 1] = "--estate";
    all[words.length + 2] = folder.toString();
    return ShellProbe.run(all);
  }

  private ShellProbe ok(String... words) {
    ShellProbe probe = data(words);
    assertEquals(0, probe.status(), probe.err() + probe.out());
    return probe;
  }

  private void hex(String name, String hex) throws IOException {
    Files.write(folder.resolve(name), HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  private String hex(String name) throws IOException {
    return HexFormat.of().formatHex(Files.readAllBytes(folder.resolve(name)));
  }

  /// Two records: `AB`, 123.45, blank, 1 and 2, -2; and one whose amount is blanks.
  private static final String TWO =
      "c1c2 12345c 40 f0f1 f0f2 fffe" + "c3c4 404040 40 f0f3 f0f4 0001";

  @Test
  void recordsGoInAndOutAsTheyAre() throws IOException {
    hex("in", TWO);
    ok("import", path("in"), "bank.seq", "--recfm", "FB", "--lrecl", "12");
    ok("export", "BANK.SEQ", path("out"));
    assertEquals(hex("in"), hex("out"));
    ShellProbe again = data("import", path("in"), "BANK.SEQ", "--recfm", "FB", "--lrecl", "12");
    assertEquals(8, again.status());
    assertTrue(again.err().contains("error[HP6403]"), again.err());
    ok("import", path("in"), "BANK.SEQ", "--replace");
    assertTrue(ok("list").out().contains("PS    RECFM=FB,LRECL=12"), ok("list").out());
    ShellProbe unknown = data("import", path("in"), "BANK.OTHER");
    assertEquals(8, unknown.status());
    assertTrue(unknown.err().contains("error[HP6405]"), unknown.err());
    assertFalse(ok("list").out().contains("BANK.OTHER"), "a failed import leaves nothing");
  }

  @Test
  void fieldsGoThroughCsvAndJsonUnchanged() throws IOException {
    hex("in", TWO);
    for (String form : new String[] {"csv", "json"}) {
      ok("convert", path("in"), path(form), "--to", form, "--copybook", path("REC.cpy"));
      ok("convert", path(form), path("back"), "--from", form, "--copybook", path("REC.cpy"));
      assertEquals(hex("in"), hex("back"), form);
    }
    assertEquals(
        """
        REC-ID,REC-AMT,REC-TAB(1),REC-TAB(2),REC-BIN
        AB,123.45,1,2,-2
        CD,X'404040',3,4,1
        """,
        Files.readString(folder.resolve("csv")));
    assertEquals(
        """
        {"REC-ID":"AB","REC-AMT":123.45,"REC-TAB(1)":1,"REC-TAB(2)":2,"REC-BIN":-2}
        {"REC-ID":"CD","REC-AMT":"X'404040'","REC-TAB(1)":3,"REC-TAB(2)":4,"REC-BIN":1}
        """,
        Files.readString(folder.resolve("json")));
  }

  /// Under code page 1388: X with shift codes, G, N, U and a national decimal item; then double
  /// bytes that are no character, and half a shift.
  @Test
  void nationalDoubleByteAndUtf8FieldsAreText() throws IOException {
    Files.writeString(folder.resolve("homeport.yaml"), "name: Small\ncodepage: 1388\n");
    Files.writeString(
        folder.resolve("WIDE.cpy"),
        """
               01  REC.
                   05  R-X  PIC X(6).
                   05  R-G  PIC G(3) DISPLAY-1.
                   05  R-N  PIC N(3) NATIONAL.
                   05  R-U  PIC U(2).
                   05  R-D  PIC S99V9 NATIONAL SIGN TRAILING SEPARATE.
        """);
    hex(
        "in",
        "c10e5bcf0f40 5bcf4d9b4040 00414e2d0020 c3a9782020202020 003000310035002d"
            + "0e5bcf40c1c2 41fe40404040 d83400200020 ff20202020202020 003f003100350020");
    for (String form : new String[] {"csv", "json"}) {
      ok("convert", path("in"), path(form), "--to", form, "--copybook", path("WIDE.cpy"));
      ok("convert", path(form), path("back"), "--from", form, "--copybook", path("WIDE.cpy"));
      assertEquals(hex("in"), hex("back"), form);
    }
    assertEquals(
        """
        R-X,R-G,R-N,R-U,R-D
        A\u4e2d,\u4e2d\u56fd,A\u4e2d,\u00e9x,-1.5
        X'0E5BCF40C1C2',X'41FE40404040',X'D83400200020',X'FF20202020202020',X'003F003100350020'
        """,
        Files.readString(folder.resolve("csv")));
  }

  @Test
  void whatIsNoRecordIsCountedAndTold() throws IOException {
    Files.writeString(
        folder.resolve("csv"),
        """
        REC-ID,REC-AMT,REC-TAB(1)
        AB,1.5,1
        TOOLONG,1,1
        AB,1.555,1
        AB,1000,1
        AB,1,-1
        AB,one,1
        "A,",-2.25,7
        AB,1
        \u00e4\u4e2d,1,1
        """);
    ShellProbe probe =
        data("convert", path("csv"), path("out"), "--from", "csv", "--copybook", path("REC.cpy"));
    assertEquals(8, probe.status());
    assertEquals("2 records taken over, 7 refused\n", probe.out());
    assertEquals(
        """
        HP6402 record 2: REC-ID: `TOOLONG` is longer than 2 characters
        HP6402 record 3: REC-AMT: `1.555` has more decimal places than the field
        HP6402 record 4: REC-AMT: `1000` has more digits than the field
        HP6402 record 5: REC-TAB(1): `-1` is negative, the field has no sign
        HP6402 record 6: REC-AMT: `one` is no number
        HP6402 record 8: it has 2 values, the first line 3 names
        HP6402 record 9: REC-ID: code page IBM-1140 has no `\u4e2d`
        """,
        probe.err());
    assertEquals("c1c200150c40f0f1f0f00000" + "c16b00225d40f0f7f0f00000", hex("out"));
    ShellProbe name =
        data(
            "convert",
            path("csv"),
            path("out"),
            "--from",
            "csv",
            "--copybook",
            path("REC.cpy"),
            "--replacing",
            "REC-AMT=REC-SUM");
    assertEquals(8, name.status());
    assertTrue(name.err().contains("`REC-AMT` is no field of the record"), name.err());
  }

  @Test
  void dataInFillerIsToldOf() throws IOException {
    hex("in", "c1c2 12345c c1 f0f1 f0f2 fffe");
    ShellProbe probe =
        ok("convert", path("in"), path("csv"), "--to", "csv", "--copybook", path("REC.cpy"));
    assertTrue(probe.err().startsWith("HP6406 1 records"), probe.err());
  }

  @Test
  void blocksBecomeRecordsAndRecordsBlocks() throws IOException {
    // Two blocks: records "A" and "BB"; record "C" in two segments.
    hex("in", "000f0000 00050000c1 00060000c2c2" + "000e0000 00050100c3 00050200c4");
    ok("convert", path("in"), path("out"), "--from", "blocks");
    assertEquals("00050000c1" + "00060000c2c2" + "00060000c3c4", hex("out"));
    ok("convert", path("out"), path("again"), "--to", "blocks", "--recfm", "VB", "--lrecl", "20");
    assertEquals("00150000" + "00050000c1" + "00060000c2c2" + "00060000c3c4", hex("again"));
    hex("bad", "000f0000 00050000c1");
    ShellProbe bad = data("convert", path("bad"), path("out"), "--from", "blocks");
    assertEquals(8, bad.status());
    assertTrue(bad.err().contains("error[HP6401]"), bad.err());
  }

  /// Each block is a record, and only its descriptor word says where it ends.
  @Test
  void undefinedRecordsGoInAndOutAsBlocks() throws IOException {
    hex("in", "00060000c1c2" + "00050000c3" + "00080000c4c5c6c7");
    ok("import", path("in"), "BANK.U", "--from", "blocks", "--recfm", "U", "--lrecl", "4");
    ok("export", "BANK.U", path("out"), "--to", "blocks");
    assertEquals(hex("in"), hex("out"));
    ShellProbe bare = data("export", "BANK.U", path("bare"));
    assertEquals(8, bare.status(), "the bound behind a short record would be lost");
    assertTrue(bare.err().contains("no bounds between undefined records"), bare.err());
    hex("bad", "00060000c1c2" + "00090000c1c2c3c4c5");
    ShellProbe bad =
        data("import", path("bad"), "BANK.V", "--from", "blocks", "--recfm", "U", "--lrecl", "4");
    assertTrue(bad.err().contains("X'00090000' is no descriptor word"), bad.err());
  }

  @Test
  void veryLongSpannedRecordsComeInSegments() throws IOException {
    String part = "c1".repeat(20_000);
    hex(
        "in",
        "4e280000"
            + "4e240100"
            + part
            + "4e280000"
            + "4e240300"
            + part
            + "00090000000502"
            + "00c2");
    ok("import", path("in"), "BANK.X", "--from", "blocks", "--recfm", "VBS", "--lrecl", "X");
    assertEquals(40_001 + 8, Files.size(folder.resolve("data/BANK.X")));
    ok("export", "BANK.X", path("out"));
    assertEquals(hex("data/BANK.X"), hex("out"));
  }

  @Test
  void textGoesThroughTheCodePage() throws IOException {
    Files.writeString(folder.resolve("text"), "ONE\nT\u00c4O\n");
    ok("import", path("text"), "BANK.TEXT", "--from", "text", "--recfm", "FB", "--lrecl", "4");
    assertEquals("d6d5c540" + "e363d640", hex("data/BANK.TEXT"));
    ok("export", "BANK.TEXT", path("back"), "--to", "text");
    assertEquals("ONE\nT\u00c4O\n", Files.readString(folder.resolve("back")));
  }

  @Test
  void clustersAreMadeOfFiles() throws IOException {
    hex("in", "c2c2f1 c1c1f2 c3c3f3 c1c1f4");
    ShellProbe keyed =
        data(
            "import",
            path("in"),
            "BANK.KSDS",
            "--recfm",
            "FB",
            "--lrecl",
            "3",
            "--as",
            "ksds",
            "--keys",
            "2,0");
    assertEquals(8, keyed.status());
    assertTrue(keyed.err().contains("record 4: there is a record with its key"), keyed.err());
    ok("export", "BANK.KSDS", path("out"));
    assertEquals("c1c1f2c2c2f1c3c3f3", hex("out"));
    ok("import", path("in"), "BANK.ESDS", "--recfm", "FB", "--lrecl", "3", "--as", "esds");
    ok("export", "BANK.ESDS", path("out"));
    assertEquals(hex("in"), hex("out"));
    assertTrue(ok("list", "BANK.*SDS", "--json").out().contains("\"kind\":\"ESDS\""));
    assertEquals(
        242,
        data("import", path("in"), "BANK.X", "--lrecl", "3", "--as", "ksds").status(),
        "no --keys");
  }

  /// A library as IEBCOPY unloads it: members ONE (two records) and TWO, and alias UNO of ONE.
  private static byte[] unload(boolean descriptors) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] first = new byte[56];
    System.arraycopy(HexFormat.of().parseHex("00ca6d0f0200005000049000"), 0, first, 0, 12);
    first[6] = 0;
    first[7] = 8; // BLKSIZE
    first[8] = 0;
    first[9] = 4; // LRECL
    first[10] = (byte) 0x90; // FB
    add(all, first, descriptors);
    add(all, new byte[276], descriptors);
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    directory.write(new byte[12]);
    directory.write(HexFormat.of().parseHex("ffffffffffffffff"));
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.write(new byte[2]);
    entry(block, "ONE     ", "00000300");
    entry(block, "TWO     ", "00000500");
    entry(block, "UNO     ", "00000380");
    block.write(HexFormat.of().parseHex("ffffffffffffffff00000000"));
    byte[] data = Arrays.copyOf(block.toByteArray(), 256);
    data[1] = (byte) block.size();
    directory.write(data);
    directory.write(new byte[12]);
    add(all, directory.toByteArray(), descriptors);
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    members.write(HexFormat.of().parseHex("000000000000000103000008"));
    members.write("1111222 ".getBytes(EBCDIC));
    members.write(HexFormat.of().parseHex("000000000000000104000000"));
    members.write(HexFormat.of().parseHex("000000000000000105000004"));
    members.write("TWO ".getBytes(EBCDIC));
    add(all, members.toByteArray(), descriptors);
    add(all, HexFormat.of().parseHex("000000000000000106000000"), descriptors);
    return all.toByteArray();
  }

  private static void entry(ByteArrayOutputStream block, String name, String rest)
      throws IOException {
    block.write(name.getBytes(EBCDIC));
    block.write(HexFormat.of().parseHex(rest));
  }

  private static void add(ByteArrayOutputStream to, byte[] record, boolean descriptors)
      throws IOException {
    if (descriptors) {
      int length = record.length + 4;
      to.write(new byte[] {(byte) (length >> 8), (byte) length, 0, 0});
      to.write(record);
      return;
    }
    for (int at = 0; at < record.length; at += 253) {
      int size = Math.min(253, record.length - at);
      int flags = (at == 0 ? 0x80 : 0) | (at + size == record.length ? 0x40 : 0);
      to.write(new byte[] {(byte) (size + 2), (byte) flags});
      to.write(record, at, size);
    }
  }

  private static void control(ByteArrayOutputStream to, String name, String hex)
      throws IOException {
    byte[] rest = HexFormat.of().parseHex(hex.replace(" ", ""));
    to.write(new byte[] {(byte) (name.length() + rest.length + 2), (byte) 0xE0});
    to.write(name.getBytes(EBCDIC));
    to.write(rest);
  }

  private static String unit(String key, String value) {
    return key + "0001" + HexFormat.of().toHexDigits((short) (value.length() / 2)) + value;
  }

  private static String ebcdic(String text) {
    return HexFormat.of().formatHex(text.getBytes(EBCDIC));
  }

  @Test
  void anIebcopyUnloadBecomesALibrary() throws IOException {
    Files.write(folder.resolve("unload"), unload(true));
    libraryOf("unload", "iebcopy");
  }

  @Test
  void aTransmissionOfALibraryBecomesOne() throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    control(sent, "INMR01", "");
    control(
        sent,
        "INMR02",
        "00000001" + unit("1028", ebcdic("IEBCOPY")) + unit("003c", "0200") + unit("0042", "0004"));
    control(sent, "INMR02", "00000001" + unit("1028", ebcdic("INMCOPY")) + unit("003c", "4000"));
    control(sent, "INMR03", "");
    byte[] unload = unload(false);
    sent.write(unload);
    control(sent, "INMR06", "");
    Files.write(folder.resolve("xmit"), sent.toByteArray());
    libraryOf("xmit", "xmit");
  }

  private void libraryOf(String file, String form) throws IOException {
    ShellProbe probe = data("import", path(file), "BANK.LIB", "--from", form);
    assertEquals(8, probe.status(), probe.err());
    assertTrue(probe.err().contains("alias UNO of member ONE is left out"), probe.err());
    assertEquals("3 records of 2 members taken over, 1 refused\n", probe.out());
    assertArrayEquals(
        "1111222 ".getBytes(EBCDIC), Files.readAllBytes(folder.resolve("data/BANK.LIB/ONE")));
    ok("export", "BANK.LIB(TWO)", path("two"), "--to", "text");
    assertEquals("TWO\n", Files.readString(folder.resolve("two")));
    data("convert", path(file), path("out"), "--from", form, "--to", "text");
    assertEquals("1111\n222\n", Files.readString(folder.resolve("out/ONE")));
  }

  @Test
  void aTransmissionOfASequentialDataSetBecomesOne() throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    control(sent, "INMR01", "");
    control(
        sent,
        "INMR02",
        "00000001"
            + unit("1028", ebcdic("INMCOPY"))
            + unit("003c", "4000")
            + unit("0042", "0004")
            + unit("0049", "9000"));
    control(sent, "INMR03", "");
    add(sent, "AAAA".getBytes(EBCDIC), false);
    add(sent, "BBBB".getBytes(EBCDIC), false);
    control(sent, "INMR06", "");
    Files.write(folder.resolve("xmit"), sent.toByteArray());
    ok("import", path("xmit"), "BANK.SEQ", "--from", "xmit");
    assertEquals("c1c1c1c1c2c2c2c2", hex("data/BANK.SEQ"));
    byte[] cut = Arrays.copyOf(sent.toByteArray(), sent.size() - 8);
    Files.write(folder.resolve("cut"), cut);
    ShellProbe bad = data("import", path("cut"), "BANK.CUT", "--from", "xmit");
    assertEquals(8, bad.status());
    assertTrue(bad.err().contains("the file ends before INMR06"), bad.err());
    assertFalse(Files.exists(folder.resolve("data/BANK.CUT")));
  }
}
