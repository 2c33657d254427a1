package homeport.utilities.idcams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Addresses worked out by hand from the fields of control intervals of 512 bytes.
class EntryAddressesTest {
  private static List<Long> of(int... lengths) {
    EntryAddresses addresses = new EntryAddresses(512);
    List<Long> found = new ArrayList<>();
    for (int length : lengths) {
      found.add(addresses.next(length));
    }
    return found;
  }

  /// 5 * 100 + 2 * 3 + 4 = 510; a sixth does not fit.
  @Test
  void aRunOfOneLengthHasTwoFields() {
    assertEquals(
        List.of(0L, 100L, 200L, 300L, 400L, 512L, 612L), of(100, 100, 100, 100, 100, 100, 100));
  }

  /// 200 + 3, 400 + 6, 450 + 9; 453 + 12 + 4 would fit, 500 + 12 + 4 does not.
  @Test
  void eachOtherLengthHasAFieldMore() {
    assertEquals(List.of(0L, 200L, 400L, 512L), of(200, 200, 50, 50 - 1));
    assertEquals(List.of(0L, 200L, 400L, 450L), of(200, 200, 50, 3));
  }

  @Test
  void aFullControlIntervalIsFull() {
    assertEquals(List.of(0L, 512L, 1024L), of(505, 505, 1), "505 + 3 + 4 is all");
  }

  /// 502 bytes of a spanned record stand in each control interval.
  @Test
  void aSpannedRecordHasControlIntervalsOfItsOwn() {
    assertEquals(List.of(0L, 512L, 1536L), of(10, 506, 10));
    assertEquals(List.of(0L, 1024L), of(1004, 10));
    assertEquals(List.of(0L, 1536L), of(1005, 10));
  }
}
