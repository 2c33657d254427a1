package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.runtime.FileStatus;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.store.EmbeddedStore.Durability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How much of what a step writes the space of a data set has room for. The numbers are worked out
/// from the track capacity formula of a 3390.
class SpaceTest {
  private static final Dcb CARDS = Dcb.of(RecordFormat.FB, 80);

  @TempDir Path folder;
  private DataSets estate;
  private final List<OutOfSpace> told = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    estate = open(SpaceLimits.AS_WRITTEN);
  }

  private DataSets open(SpaceLimits limits) throws IOException {
    return DataSets.open(
        folder.resolve("data"), folder.resolve("state"), Fd.PAGE, Durability.PROCESS, limits);
  }

  @AfterEach
  void close() {
    estate.close();
  }

  private static Extents tracks(long primary, long secondary) {
    return Extents.of(primary, secondary, Extents.BASIC, Extents.BASIC_TRACKS, 0, false);
  }

  private RecordFile file(DdBinding binding, Fd fd, OpenMode mode) {
    StepFiles step = new StepFiles(Map.of("OUT", binding), estate, Fd.PAGE, told::add);
    return opened(step.open(fd.of("OUT"), mode));
  }

  private static RecordFile opened(homeport.runtime.Files.Opened opened) {
    assertNotNull(opened.file(), opened.detail());
    return opened.file();
  }

  /// Writes records until one is refused.
  ///
  /// @return how many were taken
  private static int fill(RecordFile out, int length) {
    byte[] record = new byte[length];
    int count = 0;
    int status = out.write(record, 0, length);
    while (status == FileStatus.OK) {
      count++;
      status = out.write(record, 0, length);
    }
    assertEquals(FileStatus.BOUNDARY, status);
    return count;
  }

  private int filled(Dcb dcb, Fd fd, int length, Extents extents) throws IOException {
    assertNotNull(
        estate
            .catalog()
            .define("BANK.FILL", new Definition(new Attributes.Sequential(dcb), extents, null)));
    RecordFile out = file(new DdBinding.DataSet("BANK.FILL"), fd, OpenMode.OUTPUT);
    int count = fill(out, length);
    assertEquals(FileStatus.BOUNDARY, out.write(new byte[length], 0, length));
    assertEquals(FileStatus.OK, out.close());
    assertTrue(estate.catalog().delete("BANK.FILL"));
    return count;
  }

  @Test
  void aTrackHasAsManyBlocksAsThePublishedTableSays() {
    int[] longest = {27_998, 18_452, 13_682, 10_796, 8_906, 7_548, 6_518, 5_726, 5_064, 4_566};
    for (int i = 0; i < longest.length; i++) {
      assertEquals(i + 2, Track.blocks(longest[i]));
      assertEquals(i + 1, Track.blocks(longest[i] + 1));
      assertEquals(longest[i], Track.longest(Track.CELLS / (i + 2)));
    }
    assertEquals(78, Track.blocks(80));
    assertEquals(45, Track.CELLS / Track.cells(8, 256)); // directory blocks
  }

  @Test
  void theSystemDeterminesBlocksOfHalfATrack() {
    assertEquals(27_920, CARDS.blockSize());
    assertEquals(80, Dcb.of(RecordFormat.F, 80).blockSize());
    assertEquals(27_998, Dcb.of(RecordFormat.VB, 104).blockSize());
    assertEquals(108, Dcb.of(RecordFormat.V, 104).blockSize());
    assertEquals(800, new Dcb(RecordFormat.FB, 80, 800).blockSize());
  }

  @Test
  void onePrimaryTrackHasTwoBlocksOfHalfATrack() throws IOException {
    assertEquals(2 * 349, filled(CARDS, Fd.fixed(80), 80, tracks(1, 0)));
    assertEquals(List.of(new OutOfSpace("OUT", "BANK.FILL", "SD37")), told);
  }

  @Test
  void sixteenExtentsAreTheMost() throws IOException {
    assertEquals(
        78 * (2 + 15 * 3), filled(Dcb.of(RecordFormat.F, 80), Fd.fixed(80), 80, tracks(2, 3)));
    assertEquals(List.of(new OutOfSpace("OUT", "BANK.FILL", "SB37")), told);
  }

  @Test
  void variableBlocksHaveAWordOfTheirOwn() throws IOException {
    // 269 records with their words are 27,976 bytes, of 27,994 behind the block's word
    Dcb dcb = new Dcb(RecordFormat.VB, 104, 27_998);
    assertEquals(2 * 269, filled(dcb, Fd.variable(100), 100, tracks(1, 0)));
    // unblocked: each record is a block of 68 bytes, 22 cells
    assertEquals(78, filled(Dcb.of(RecordFormat.V, 104), Fd.variable(100), 60, tracks(1, 0)));
  }

  @Test
  void aSpannedRecordGoesOnInTheNextBlock() throws IOException {
    // Blocks of 1,000 bytes have 50 cells, 34 a track, and 996 bytes for segments: 33,864 bytes.
    // 14 records need 33,600, and 4 for each of the 47 segments that 33 ends of blocks make.
    Dcb dcb = new Dcb(RecordFormat.VBS, 2_404, 1_000);
    Fd fd = Fd.variable(2_400).mode("S");
    assertEquals(14, filled(dcb, fd, 2_400, tracks(1, 0)));
  }

  @Test
  void recordsAddedBeginANewBlock() throws IOException {
    assertNotNull(
        estate
            .catalog()
            .define(
                "BANK.MORE", new Definition(new Attributes.Sequential(CARDS), tracks(1, 0), null)));
    DdBinding dd = new DdBinding.DataSet("BANK.MORE");
    RecordFile out = file(dd, Fd.fixed(80), OpenMode.OUTPUT);
    for (int i = 0; i < 300; i++) {
      assertEquals(FileStatus.OK, out.write(new byte[80], 0, 80));
    }
    assertEquals(FileStatus.OK, out.close());
    RecordFile more = file(dd, Fd.fixed(80), OpenMode.EXTEND);
    // 24,000 bytes take 744 cells, 27,920 take 862; the 123 that are left take a block of 3,440
    assertEquals(349 + 43, fill(more, 80));
    assertEquals(FileStatus.OK, more.close());
    assertEquals(692 * 80, Files.size(folder.resolve("data/BANK.MORE")));
  }

  @Test
  void whatIsReleasedIsGone() throws IOException {
    assertNotNull(
        estate
            .catalog()
            .define(
                "BANK.RLSE",
                new Definition(new Attributes.Sequential(CARDS), tracks(10, 0), null)));
    DdBinding dd = new DdBinding.DataSet("BANK.RLSE", null, Dcb.NONE, false, null, true);
    RecordFile out = file(dd, Fd.fixed(80), OpenMode.OUTPUT);
    for (int i = 0; i < 349; i++) {
      assertEquals(FileStatus.OK, out.write(new byte[80], 0, 80));
    }
    assertEquals(FileStatus.OK, out.close());
    RecordFile more = file(dd, Fd.fixed(80), OpenMode.EXTEND);
    assertEquals(349, fill(more, 80));
    assertEquals(FileStatus.OK, more.close());
  }

  @Test
  void releasedExtentsCount() {
    assertEquals(15, new Extents(1, 2, 16, 65_535, 0, 3L * Track.CELLS, 0).released().count());
    assertEquals(
        3 + 14 * 2, new Extents(1, 2, 16, 65_535, 0, 3L * Track.CELLS, 0).released().tracks());
    assertEquals(
        2 + 15 * 2, new Extents(5, 2, 16, 65_535, 0, 2L * Track.CELLS, 0).released().tracks());
  }

  @Test
  void aLibraryKeepsTheSpaceOfReplacedMembersUntilItIsCompressed() throws IOException {
    Extents extents = Extents.of(3, 0, Extents.BASIC, Extents.BASIC_TRACKS, 1, true);
    assertNotNull(
        estate
            .catalog()
            .define("BANK.LIB", new Definition(new Attributes.Partitioned(CARDS), extents, null)));
    DdBinding one = new DdBinding.DataSet("BANK.LIB", "ONE");
    // 862 cells each, and 20 of an end-of-file block: with the 58 of the directory one on a track
    for (int i = 0; i < 3; i++) {
      RecordFile out = file(one, Fd.fixed(80), OpenMode.OUTPUT);
      for (int record = 0; record < 349; record++) {
        assertEquals(FileStatus.OK, out.write(new byte[80], 0, 80), i + " " + record);
      }
      assertEquals(FileStatus.OK, out.close());
    }
    RecordFile fourth = file(one, Fd.fixed(80), OpenMode.OUTPUT);
    assertTrue(fill(fourth, 80) < 349);
    assertEquals(FileStatus.BOUNDARY, fourth.close(), "a record is missing");
    estate.catalog().libraries().compress("BANK.LIB");
    RecordFile fifth = file(one, Fd.fixed(80), OpenMode.OUTPUT);
    assertTrue(fill(fifth, 80) > 349);
    assertEquals(FileStatus.BOUNDARY, fifth.close(), "a record is missing");
    assertEquals("SD37", told.getFirst().code());
    assertEquals("BANK.LIB(ONE)", told.getFirst().dataSet());
  }

  @Test
  void aDirectoryBlockHasTwentyNames() throws IOException {
    Extents extents = Extents.of(10, 5, Extents.BASIC, Extents.BASIC_TRACKS, 1, true);
    assertNotNull(
        estate
            .catalog()
            .define("BANK.LIB", new Definition(new Attributes.Partitioned(CARDS), extents, null)));
    for (int i = 1; i <= 21; i++) {
      RecordFile out =
          file(new DdBinding.DataSet("BANK.LIB", "M" + i), Fd.fixed(80), OpenMode.OUTPUT);
      assertEquals(FileStatus.OK, out.write(new byte[80], 0, 80));
      assertEquals(i <= 20 ? FileStatus.OK : FileStatus.BOUNDARY, out.close(), "member " + i);
      assertEquals(i <= 20 ? null : "SB14", out.systemCode());
    }
    assertEquals(20, estate.catalog().libraries().members("BANK.LIB").size());
  }

  @Test
  void theSecondaryQuantityOfADdGoesFirst() throws IOException {
    assertNotNull(
        estate
            .catalog()
            .define(
                "BANK.OVER", new Definition(new Attributes.Sequential(CARDS), tracks(1, 0), null)));
    DdBinding dd = new DdBinding.DataSet("BANK.OVER", null, Dcb.NONE, false, 1L, false);
    RecordFile out = file(dd, Fd.fixed(80), OpenMode.OUTPUT);
    assertEquals(16 * 698, fill(out, 80));
    assertEquals(FileStatus.OK, out.close());
  }

  @Test
  void anEstateMayLetDataSetsGrow() throws IOException {
    assertNotNull(
        estate
            .catalog()
            .define(
                "BANK.FREE", new Definition(new Attributes.Sequential(CARDS), tracks(1, 0), null)));
    estate.close();
    estate = open(SpaceLimits.UNLIMITED);
    RecordFile out = file(new DdBinding.DataSet("BANK.FREE"), Fd.fixed(80), OpenMode.OUTPUT);
    for (int i = 0; i < 1_000; i++) {
      assertEquals(FileStatus.OK, out.write(new byte[80], 0, 80));
    }
    assertEquals(FileStatus.OK, out.close());
  }
}
