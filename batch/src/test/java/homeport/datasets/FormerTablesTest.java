package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.store.EmbeddedStore.Durability;
import homeport.store.KeyedTable;
import homeport.store.UnitOfWork;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An estate whose clusters are rows of its database is opened: nothing is lost.
class FormerTablesTest {
  private static final String NAME = "BANK.KSDS";
  private static final String INDEX = "BANK.KSDS.AIX";
  private static final int RECORDS = 2_500;

  @TempDir Path folder;

  private DataSets open() throws IOException {
    return DataSets.open(
        folder.resolve("data"), folder.resolve("state"), Fd.PAGE, Durability.PROCESS);
  }

  private static byte[] record(int number) {
    return Fd.ebcdic("K%05d%02d".formatted(number, number % 100));
  }

  /// As it was before there were spheres.
  private void former(boolean half) throws IOException {
    Attributes.Keyed cluster = new Attributes.Keyed(0, 6, 8, 8, false, true);
    Attributes.AlternateIndex index = new Attributes.AlternateIndex(NAME, 6, 2, false, true, true);
    try (DataSets estate = open();
        UnitOfWork work = estate.store().begin()) {
      assertNotNull(estate.catalog().define(NAME, cluster));
      assertNotNull(estate.catalog().define(INDEX, index));
      KeyedTable records = work.create(NAME, 6, 8);
      KeyedTable entries = work.create(INDEX, 6, 12);
      for (int i = 0; i < RECORDS; i++) {
        byte[] record = record(i);
        records.insert(Fd.ebcdic("K%05d".formatted(i)), record);
        byte[] entry = new byte[12];
        System.arraycopy(record, 6, entry, 0, 2);
        entry[5] = (byte) (i / 100);
        System.arraycopy(record, 0, entry, 6, 6);
        entries.insert(java.util.Arrays.copyOf(entry, 6), entry);
      }
      work.commit();
      if (half) {
        try (UnitOfWork sphere = estate.spheres().begin(NAME)) {
          sphere.create("RECORDS", 6, 8).insert(Fd.ebcdic("K00000"), record(0));
          sphere.commit();
        }
      }
    }
  }

  @Test
  void itsRecordsAreMoved() throws IOException {
    former(false);
    allThere();
  }

  @Test
  void whatAFailureLeftHalfMovedIsMovedAnew() throws IOException {
    former(true);
    allThere();
  }

  private void allThere() throws IOException {
    for (int time = 0; time < 2; time++) {
      try (DataSets estate = open();
          UnitOfWork work = estate.store().begin()) {
        assertFalse(work.exists(NAME));
        assertFalse(work.exists(INDEX));
        RecordFile file =
            Fd.keyed(8, 0, 6).opened(estate, new DdBinding.DataSet(NAME), OpenMode.INPUT);
        byte[] area = new byte[8];
        for (int i = 0; i < RECORDS; i++) {
          assertEquals(0, file.readNext(area, 0, 8));
          assertEquals(Fd.PAGE.decode(record(i), 0, 8), Fd.PAGE.decode(area, 0, 8));
        }
        assertEquals(10, file.readNext(area, 0, 8));
        assertEquals(0, file.close());
      }
      try (DataSets estate = open();
          UnitOfWork sphere = estate.spheres().begin(NAME)) {
        assertEquals(RECORDS, sphere.table(INDEX).count());
      }
    }
  }
}
