package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.testkit.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequentialFileTest {
  @TempDir Path folder;

  private DdBinding.Host host(String recfm, int lrecl) {
    return new DdBinding.Host(
        folder.resolve("FILE"), new Dcb(RecordFormat.of(recfm), lrecl, 0), false);
  }

  private static final DdBinding.Host none(Path path) {
    return new DdBinding.Host(path, Dcb.NONE, false);
  }

  private byte[] content() throws IOException {
    return Files.readAllBytes(folder.resolve("FILE"));
  }

  private void content(int... bytes) throws IOException {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    Files.write(folder.resolve("FILE"), content);
  }

  @Test
  void fixedRecordsStandBackToBack() throws IOException {
    RecordFile out = Fd.fixed(4).opened(null, host("FB", 4), OpenMode.OUTPUT);
    assertEquals(0, out.write(Fd.ebcdic("xABCDx"), 1, 4));
    assertEquals(0, out.write(Fd.ebcdic("EFGH"), 0, 4));
    assertEquals(0, out.close());
    assertArrayEquals(Fd.ebcdic("ABCDEFGH"), content());
  }

  @Test
  void variableRecordsStandBehindDescriptorWords() throws IOException {
    RecordFile out = Fd.variable(10).opened(null, host("VB", 14), OpenMode.OUTPUT);
    assertEquals(0, out.write(Fd.ebcdic("AB"), 0, 2));
    assertEquals(0, out.write(new byte[0], 0, 0));
    assertEquals(FileStatus.RECORD_SIZE, out.write(new byte[11], 0, 11));
    assertEquals(0, out.close());
    assertArrayEquals(new byte[] {0, 6, 0, 0, (byte) 0xC1, (byte) 0xC2, 0, 4, 0, 0}, content());
  }

  @Test
  void whatIsWrittenComesBackInEveryFormat() {
    Seed seed = Seed.forTest("sequential round trip");
    for (String recfm : new String[] {"F", "FB", "FBA", "V", "VB", "VBA"}) {
      int max = seed.between(1, 5_000);
      boolean fixed = recfm.startsWith("F");
      Fd fd = fixed ? Fd.fixed(max) : Fd.variable(max);
      DdBinding dd = host(recfm, fixed ? max : max + 4);
      List<byte[]> records = new ArrayList<>();
      RecordFile out = fd.opened(null, dd, OpenMode.OUTPUT);
      int count = seed.between(0, 400);
      for (int i = 0; i < count; i++) {
        byte[] record = seed.bytes(fixed ? max : seed.between(0, max));
        records.add(record);
        assertEquals(0, out.write(record, 0, record.length));
      }
      assertEquals(0, out.close());
      RecordFile in = fd.opened(null, dd, OpenMode.INPUT);
      byte[] area = new byte[max];
      for (byte[] record : records) {
        assertEquals(0, in.readNext(area, 0, max), recfm);
        assertEquals(record.length, in.recordLength());
        assertArrayEquals(record, Arrays.copyOf(area, record.length), "seed " + seed.start());
      }
      assertEquals(FileStatus.AT_END, in.readNext(area, 0, max));
      assertEquals(FileStatus.AT_END, in.readNext(area, 0, max));
      assertEquals(0, in.close());
    }
  }

  @Test
  void extendGoesOnBehindTheLastRecord() throws IOException {
    content(1, 2, 3, 4);
    RecordFile out = Fd.fixed(2).opened(null, host("FB", 2), OpenMode.EXTEND);
    assertEquals(0, out.write(new byte[] {5, 6}, 0, 2));
    assertEquals(0, out.close());
    assertArrayEquals(new byte[] {1, 2, 3, 4, 5, 6}, content());
  }

  @Test
  void anUpdateReplacesTheRecordLastRead() throws IOException {
    byte[] all = new byte[600_000];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (i / 3);
    }
    Files.write(folder.resolve("FILE"), all);
    RecordFile file = Fd.fixed(3).opened(null, host("FB", 3), OpenMode.I_O);
    byte[] area = new byte[3];
    for (int i = 0; i < 200_000; i++) {
      assertEquals(0, file.readNext(area, 0, 3));
      if (i % 50_000 == 49_999) {
        byte[] changed = {(byte) 0xAA, (byte) 0xBB, (byte) 0xCC};
        assertEquals(0, file.rewrite(changed, 0, 3, true));
        System.arraycopy(changed, 0, all, i * 3, 3);
      }
    }
    assertEquals(0, file.close());
    assertArrayEquals(all, content());
  }

  @Test
  void anUpdateKeepsTheLengthOfAVariableRecord() throws IOException {
    content(0, 6, 0, 0, 1, 2, 0, 5, 0, 0, 3);
    RecordFile file = Fd.variable(10).opened(null, host("VB", 14), OpenMode.I_O);
    byte[] area = new byte[10];
    assertEquals(0, file.readNext(area, 0, 10));
    assertEquals(FileStatus.RECORD_SIZE, file.rewrite(area, 0, 3, true));
    assertEquals(0, file.rewrite(new byte[] {8, 9}, 0, 2, true));
    assertEquals(0, file.readNext(area, 0, 10));
    assertEquals(3, area[0]);
    assertEquals(0, file.close());
    assertArrayEquals(new byte[] {0, 6, 0, 0, 8, 9, 0, 5, 0, 0, 3}, content());
  }

  @Test
  void aLongerRecordIsCutAndSaysSo() throws IOException {
    content(0, 8, 0, 0, 1, 2, 3, 4);
    RecordFile file = Fd.variable(10).opened(null, host("VB", 14), OpenMode.INPUT);
    byte[] area = new byte[10];
    assertEquals(FileStatus.LENGTH_CONFLICT, file.readNext(area, 0, 2));
    assertEquals(4, file.recordLength());
    assertArrayEquals(new byte[] {1, 2, 0}, Arrays.copyOf(area, 3));
    assertEquals(0, file.close());
  }

  @Test
  void aMisSizedFileIsNamedAndRefused() throws IOException {
    content(1, 2, 3, 4, 5);
    for (OpenMode mode : new OpenMode[] {OpenMode.INPUT, OpenMode.I_O, OpenMode.EXTEND}) {
      Opened opened = Fd.fixed(2).open(null, host("FB", 2), mode);
      assertEquals(FileStatus.ATTRIBUTE_CONFLICT, opened.status());
      assertNull(opened.file());
      String detail = String.valueOf(opened.detail());
      assertTrue(detail.contains("HP2010") && detail.contains("5 bytes"), detail);
    }
  }

  @Test
  void aTruncatedRecordIsAnErrorNotAnEnd() throws IOException {
    for (int cut = 1; cut < 7; cut++) {
      byte[] whole = {0, 5, 0, 0, 1, 0, 7, 0, 0, 1, 2, 3};
      Files.write(folder.resolve("FILE"), Arrays.copyOf(whole, 5 + cut));
      RecordFile file = Fd.variable(10).opened(null, host("VB", 14), OpenMode.INPUT);
      byte[] area = new byte[10];
      assertEquals(0, file.readNext(area, 0, 10));
      assertEquals(FileStatus.PERMANENT_ERROR, file.readNext(area, 0, 10), "cut " + cut);
      String detail = String.valueOf(file.detail());
      assertTrue(detail.contains("HP2011") && detail.contains("record 2"), detail);
      assertEquals(0, file.close());
    }
  }

  @Test
  void garbageForADescriptorWordIsAnError() throws IOException {
    int[][] words = {{0, 3, 0, 0}, {0, 0, 0, 0}, {0, 15, 0, 0}, {0, 5, 1, 0}, {0xC1, 0xC2, 0, 0}};
    for (int[] word : words) {
      content(word[0], word[1], word[2], word[3], 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
      RecordFile file = Fd.variable(10).opened(null, host("VB", 14), OpenMode.INPUT);
      assertEquals(FileStatus.PERMANENT_ERROR, file.readNext(new byte[10], 0, 10));
      String detail = String.valueOf(file.detail());
      assertTrue(detail.contains("HP2012") && detail.contains("byte 0"), detail);
      assertEquals(0, file.close());
    }
  }

  @Test
  void undefinedRecordsAreTheFileInPieces() throws IOException {
    content(1, 2, 3, 4, 5);
    DdBinding dd = host("U", 2);
    RecordFile file = Fd.fixed(2).mode("U").opened(null, dd, OpenMode.INPUT);
    byte[] area = new byte[2];
    assertEquals(0, file.readNext(area, 0, 2));
    assertEquals(0, file.readNext(area, 0, 2));
    assertEquals(0, file.readNext(area, 0, 2));
    assertEquals(1, file.recordLength());
    assertEquals(FileStatus.AT_END, file.readNext(area, 0, 2));
    assertEquals(0, file.close());
    RecordFile out = Fd.fixed(2).mode("U").opened(null, dd, OpenMode.OUTPUT);
    assertEquals(0, out.write(area, 0, 1));
    assertEquals(FileStatus.RECORD_SIZE, out.write(area, 0, 2), "its bound would be lost");
    assertEquals(0, out.close());
  }

  @Test
  void theProgramsDescriptionSufficesForAPath() throws IOException {
    content(1, 2, 3, 4);
    RecordFile file = Fd.fixed(2).opened(null, none(folder.resolve("FILE")), OpenMode.INPUT);
    assertEquals(0, file.readNext(new byte[2], 0, 2));
    assertEquals(0, file.close());
  }

  @Test
  void wrongAttributesAreStatus39WithTheNumbers() throws IOException {
    content(1, 2, 3, 4);
    refused(Fd.fixed(3), host("FB", 2), "LRECL=3", "LRECL=2");
    refused(Fd.fixed(10), host("VB", 14), "fixed", "RECFM=VB");
    refused(Fd.variable(10), host("FB", 10), "variable", "RECFM=FB");
    refused(Fd.variable(10), host("VB", 10), "LRECL=14", "RDW");
    refused(Fd.fixed(132).withControl(), host("FBA", 132), "LRECL=133", "control character");
    refused(Fd.fixed(2).mode("U"), host("FB", 2), "undefined");
    refused(Fd.fixed(2).mode("S"), host("FB", 2), "variable", "RECFM=FB");
  }

  private static void refused(Fd fd, DdBinding dd, String... words) {
    Opened opened = fd.open(null, dd, OpenMode.INPUT);
    assertEquals(FileStatus.ATTRIBUTE_CONFLICT, opened.status());
    for (String word : words) {
      assertTrue(String.valueOf(opened.detail()).contains(word), opened.detail());
    }
  }

  @Test
  void aFileThatIsNotThere() {
    Path nowhere = folder.resolve("NOWHERE");
    assertEquals(35, Fd.fixed(2).open(null, none(nowhere), OpenMode.INPUT).status());
    assertEquals(35, Fd.fixed(2).open(null, none(nowhere), OpenMode.I_O).status());
    assertEquals(35, Fd.fixed(2).open(null, none(nowhere), OpenMode.EXTEND).status());
    Opened absent = Fd.fixed(2).isOptional().open(null, none(nowhere), OpenMode.INPUT);
    assertEquals(FileStatus.OPTIONAL_NOT_PRESENT, absent.status());
    assertEquals(FileStatus.AT_END, absent.file().readNext(new byte[2], 0, 2));
    Opened made = Fd.fixed(2).isOptional().open(null, none(nowhere), OpenMode.EXTEND);
    assertEquals(FileStatus.OPTIONAL_NOT_PRESENT, made.status());
    assertEquals(0, made.file().close());
    assertTrue(Files.exists(nowhere));
  }

  @Test
  void aFolderIsNoFile() {
    Opened opened = Fd.variable(2).open(null, none(folder), OpenMode.OUTPUT);
    assertEquals(FileStatus.PERMANENT_ERROR, opened.status());
    assertTrue(String.valueOf(opened.detail()).contains("HP2014"), opened.detail());
  }
}
