package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.runtime.RecordFile.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepFilesTest {
  @TempDir Path folder;

  private static String read(RecordFile file, int max) {
    StringBuilder all = new StringBuilder();
    byte[] area = new byte[max];
    int status = file.readNext(area, 0, max);
    while (status == 0) {
      all.append(Fd.PAGE.decode(area, 0, file.recordLength())).append('|');
      status = file.readNext(area, 0, max);
    }
    assertEquals(0, file.close());
    return all.append(status).toString();
  }

  private static DdBinding.InStream cards(String... cards) {
    return new DdBinding.InStream(Fd.ebcdic(String.join("", cards)), 4);
  }

  @Test
  void aMissingDdHasTheStatusOfItsFile() {
    StepFiles none = new StepFiles(Map.of(), null, Fd.PAGE);
    assertEquals(35, none.open(Fd.fixed(4).of("DD1"), OpenMode.INPUT).status());
    assertEquals(35, none.open(Fd.fixed(4).of("DD1"), OpenMode.I_O).status());
    assertEquals(96, none.open(Fd.fixed(4).of("DD1"), OpenMode.OUTPUT).status());
    assertEquals(96, none.open(Fd.keyed(20, 0, 3).of("DD1"), OpenMode.INPUT).status());
    Opened absent = none.open(Fd.fixed(4).isOptional().of("DD1"), OpenMode.INPUT);
    assertEquals(FileStatus.OPTIONAL_NOT_PRESENT, absent.status());
    assertEquals("10", read(absent.file(), 4));
    assertEquals(96, none.open("DD1", OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE).status());
  }

  @Test
  void inStreamDataIsReadAndNothingElse() {
    assertEquals(
        "AAAA|BBBB|10", read(Fd.fixed(4).opened(null, cards("AAAA", "BBBB"), OpenMode.INPUT), 4));
    assertEquals(37, Fd.fixed(4).open(null, cards("AAAA"), OpenMode.OUTPUT).status());
    assertEquals(39, Fd.fixed(5).open(null, cards("AAAA"), OpenMode.INPUT).status());
  }

  @Test
  void aDummyHasNoRecordsAndTakesAll() {
    DdBinding dummy = new DdBinding.Dummy();
    assertEquals("10", read(Fd.fixed(4).opened(null, dummy, OpenMode.INPUT), 4));
    RecordFile out = Fd.fixed(4).opened(null, dummy, OpenMode.OUTPUT);
    assertEquals(0, out.write(new byte[4], 0, 4));
    assertEquals(0, out.close());
  }

  @Test
  void concatenatedDataSetsAreOne() throws IOException {
    Path file = folder.resolve("B");
    Files.write(file, Fd.ebcdic("CCCC"));
    DdBinding host = new DdBinding.Host(file, Dcb.NONE, false);
    DdBinding all =
        new DdBinding.Concatenation(List.of(cards("AAAA", "BBBB"), cards(), host, cards("DDDD")));
    assertEquals("AAAA|BBBB|CCCC|DDDD|10", read(Fd.fixed(4).opened(null, all, OpenMode.INPUT), 4));
    assertEquals(37, Fd.fixed(4).open(null, all, OpenMode.OUTPUT).status());
  }

  @Test
  void unlikeConcatenationsAreRefusedByName() throws IOException {
    Path file = folder.resolve("B");
    Files.write(file, Fd.ebcdic("CCCCC"));
    DdBinding longer = new DdBinding.Host(file, Dcb.of(RecordFormat.FB, 5), false);
    Opened opened =
        Fd.fixed(4)
            .open(
                null, new DdBinding.Concatenation(List.of(cards("AAAA"), longer)), OpenMode.INPUT);
    assertEquals(39, opened.status());
    assertTrue(String.valueOf(opened.detail()).contains("HP2025"), opened.detail());
    DdBinding absent = new DdBinding.Host(folder.resolve("NONE"), Dcb.NONE, false);
    assertEquals(
        35,
        Fd.fixed(4)
            .open(null, new DdBinding.Concatenation(List.of(cards("AAAA"), absent)), OpenMode.INPUT)
            .status());
  }

  @Test
  void shorterVariableRecordsMayFollow() throws IOException {
    Path first = folder.resolve("A");
    Path second = folder.resolve("B");
    Files.write(first, new byte[] {0, 6, 0, 0, (byte) 0xC1, (byte) 0xC1});
    Files.write(second, new byte[] {0, 5, 0, 0, (byte) 0xC2});
    DdBinding one = new DdBinding.Host(first, Dcb.of(RecordFormat.VB, 14), false);
    DdBinding two = new DdBinding.Host(second, Dcb.of(RecordFormat.VB, 9), false);
    Fd fd = Fd.variable(10);
    DdBinding both = new DdBinding.Concatenation(List.of(one, two));
    assertEquals("AA|B|10", read(fd.opened(null, both, OpenMode.INPUT), 10));
    DdBinding wrong = new DdBinding.Concatenation(List.of(two, one));
    assertEquals(39, Fd.variable(5).open(null, wrong, OpenMode.INPUT).status());
  }

  @Test
  void textLinesBecomeRecordsAndRecordsLines() throws IOException {
    Path file = folder.resolve("text");
    Files.writeString(file, "A€\r\n\nlast", StandardCharsets.UTF_8);
    DdBinding text = new DdBinding.Host(file, Dcb.NONE, true);
    assertEquals(
        "A€    |      |last  |10", read(Fd.fixed(6).opened(null, text, OpenMode.INPUT), 6));
    assertEquals("A€||last|10", read(Fd.variable(6).opened(null, text, OpenMode.INPUT), 6));
    assertEquals(
        "A€    |      |last  |10",
        read(
            Fd.fixed(6)
                .lines()
                .opened(null, new DdBinding.Host(file, Dcb.NONE, false), OpenMode.INPUT),
            6));
    RecordFile out = Fd.fixed(6).opened(null, text, OpenMode.OUTPUT);
    assertEquals(0, out.write(Fd.ebcdic("ü€  x "), 0, 6));
    assertEquals(0, out.write(Fd.ebcdic("      "), 0, 6));
    assertEquals(0, out.close());
    assertEquals("ü€  x\n\n", Files.readString(file));
    RecordFile more = Fd.fixed(6).opened(null, text, OpenMode.EXTEND);
    assertEquals(0, more.write(Fd.ebcdic("more  "), 0, 6));
    assertEquals(0, more.close());
    assertEquals("ü€  x\n\nmore\n", Files.readString(file));
  }

  @Test
  void textThatWouldChangeIsRefusedWithItsLine() throws IOException {
    refusedLine("ok\ntoo long", "line 2", "longer than the 6 bytes");
    refusedLine("ok\n1234567", "line 2", "longer than the 6 bytes");
    refusedLine("ok\n漢", "line 2", "漢");
    Files.write(folder.resolve("text"), new byte[] {'o', 'k', '\n', (byte) 0xC3, 'x'});
    refusedLine(null, "line 2", "UTF-8");
    DdBinding text = new DdBinding.Host(folder.resolve("text"), Dcb.NONE, true);
    RecordFile out = Fd.fixed(6).opened(null, text, OpenMode.OUTPUT);
    byte[] lineEnd = {0x40, 0x25, 0x40, 0x40, 0x40, 0x40};
    assertEquals(FileStatus.PERMANENT_ERROR, out.write(lineEnd, 0, 6));
    assertTrue(String.valueOf(out.detail()).contains("HP2024"), out.detail());
    assertEquals(0, out.close());
    assertEquals("", Files.readString(folder.resolve("text")), "nothing half a line");
  }

  private void refusedLine(String content, String... words) throws IOException {
    Path file = folder.resolve("text");
    if (content != null) {
      Files.writeString(file, content);
    }
    RecordFile in =
        Fd.fixed(6).opened(null, new DdBinding.Host(file, Dcb.NONE, true), OpenMode.INPUT);
    assertEquals(0, in.readNext(new byte[6], 0, 6));
    assertEquals(FileStatus.PERMANENT_ERROR, in.readNext(new byte[6], 0, 6));
    for (String word : words) {
      assertTrue(String.valueOf(in.detail()).contains(word), in.detail());
    }
    assertEquals(0, in.close());
  }

  @Test
  void sysoutGoesToTheSpoolAndPrints() throws IOException {
    Path spool = folder.resolve("spool/JOB1/REPORT");
    DdBinding sysout = new DdBinding.Sysout(spool, Dcb.NONE);
    Fd print = Fd.fixed(9).withControl();
    RecordFile out = print.opened(null, sysout, OpenMode.OUTPUT);
    for (String line : new String[] {"1TITLE    ", " one      ", "0two      ", "+  x      "}) {
      assertEquals(0, out.write(Fd.ebcdic(line), 0, 10));
    }
    assertEquals(0, out.close());
    SpoolFile.Opened read = SpoolFile.read(spool);
    assertEquals(Dcb.of(RecordFormat.FBA, 10), read.dcb());
    assertEquals("1TITLE    | one      |0two      |+  x      |10", read(read.records(), 100));
    StringBuilder text = new StringBuilder();
    SpoolFile.print(spool, Fd.PAGE, text);
    assertEquals("TITLE\none\n\ntwo\r  x\n", text.toString());
    assertEquals(37, print.open(null, sysout, OpenMode.INPUT).status());
    RecordFile more = print.opened(null, sysout, OpenMode.OUTPUT);
    assertEquals(0, more.write(Fd.ebcdic("1NEXT     "), 0, 10));
    assertEquals(0, more.close());
    text.setLength(0);
    SpoolFile.print(spool, Fd.PAGE, text);
    assertEquals("TITLE\none\n\ntwo\r  x\n\fNEXT\n", text.toString());
  }

  /// Its step was killed, or the disk was full, in the middle of a record.
  @Test
  void ofASpoolFileThatEndsInARecordTheRestIsPrinted() throws IOException {
    Path spool = folder.resolve("spool/JOB1/REPORT");
    RecordFile out =
        Fd.fixed(5).opened(null, new DdBinding.Sysout(spool, Dcb.NONE), OpenMode.OUTPUT);
    for (String line : new String[] {"FIRST", "OTHER"}) {
      assertEquals(0, out.write(Fd.ebcdic(line), 0, 5));
    }
    assertEquals(0, out.close());
    byte[] bytes = Files.readAllBytes(spool);
    Files.write(spool, Arrays.copyOf(bytes, bytes.length - 2));
    StringBuilder text = new StringBuilder();
    SpoolFile.print(spool, Fd.PAGE, text);
    assertTrue(
        text.toString().startsWith("FIRST\nHP2011 " + spool + " ends inside"), text::toString);
  }

  @Test
  void aKeyedDataSetOfItsOwnLivesInItsFile() throws IOException {
    Path file = folder.resolve("ACCT");
    DdBinding dd = new DdBinding.Host(file, Dcb.NONE, false);
    Fd fd = Fd.keyed(6, 0, 2);
    assertEquals(35, fd.open(null, dd, OpenMode.INPUT).status());
    RecordFile out = fd.opened(null, dd, OpenMode.OUTPUT);
    assertEquals(0, out.write(Fd.ebcdic("02two "), 0, 6));
    assertEquals(0, out.write(Fd.ebcdic("01one "), 0, 6));
    assertEquals(93, fd.open(null, dd, OpenMode.INPUT).status(), "one use at a time");
    assertEquals(0, out.close());
    assertEquals("01one |02two |10", read(fd.opened(null, dd, OpenMode.INPUT), 6));
    RecordFile update = fd.opened(null, dd, OpenMode.I_O);
    assertEquals(0, update.start(0, Position.GREATER, Fd.ebcdic("01"), 0, 2));
    assertEquals(0, update.deleteKey(Fd.ebcdic("01"), 0, 2));
    assertEquals(0, update.rewrite(Fd.ebcdic("02zwei"), 0, 6, false));
    assertEquals(0, update.close());
    assertEquals("02zwei|10", read(fd.opened(null, dd, OpenMode.INPUT), 6));
    assertEquals(39, Fd.keyed(6, 1, 2).open(null, dd, OpenMode.INPUT).status());
    Opened again = Fd.keyed(8, 3, 2).open(null, dd, OpenMode.OUTPUT);
    assertEquals(0, again.status());
    assertEquals(0, again.file().close());
    assertEquals("10", read(Fd.keyed(8, 3, 2).opened(null, dd, OpenMode.INPUT), 8));
  }

  @Test
  void aSequentialFileIsNoKeyedDataSet() throws IOException {
    Path file = folder.resolve("SEQ");
    Files.write(file, new byte[8_000]);
    DdBinding dd = new DdBinding.Host(file, Dcb.NONE, false);
    Opened opened = Fd.keyed(6, 0, 2).open(null, dd, OpenMode.INPUT);
    assertEquals(FileStatus.INVALID_FILE_INFORMATION, opened.status());
    assertNull(opened.file());
    assertTrue(String.valueOf(opened.detail()).contains("HP2002"), opened.detail());
    assertArrayEquals(new byte[8_000], Files.readAllBytes(file));
  }

  @Test
  void specificationsOfTheCommandLine() {
    assertEquals(
        new DdBinding.Host(Path.of("a,b"), Dcb.of(RecordFormat.VB, 84), true),
        DdSpec.parse("a,b,recfm=vb,text,LRECL=84"));
    assertEquals(new DdBinding.Host(Path.of("x"), Dcb.NONE, false), DdSpec.parse("x"));
    for (String wrong : new String[] {"", "x,recfm=ZZ", "x,lrecl=0", "x,lrecl=a", ",text"}) {
      assertThrows(IllegalArgumentException.class, () -> DdSpec.parse(wrong), wrong);
    }
  }
}
