package homeport.cobol.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorrespondingTest {
  private static final Compiled GROUPS =
      Compiled.storage(
              """
              01  A.
                  05  X PIC 9.
                  05  G.
                      10  Y PIC 9.
                      10  Z PIC X.
                  05  FILLER PIC X.
                  05  T PIC 9 OCCURS 2.
                  05  R PIC X.
                  05  H.
                      10  H1 PIC X.
              01  B.
                  05  R REDEFINES-FREE-X PIC X.
              """
                      .replace(" REDEFINES-FREE-X", "")
                  + """
                  01  C.
                      05  H PIC X(3).
                      05  G.
                          10  Z PIC X(4).
                          10  Y PIC 9(4).
                      05  X PIC X.
                      05  FILLER PIC X.
                      05  T PIC 9.
                      05  Q PIC X.
                      05  R REDEFINES Q PIC X.
                  """)
          .clean();

  private static List<String> shown(List<Corresponding.Pair> pairs) {
    return pairs.stream().map(pair -> pair.from().name() + ">" + pair.to().length()).toList();
  }

  @Test
  void itemsOfTheSameNameAndQualifiersMakePairs() {
    assertEquals(
        List.of("X>1", "Y>4", "Z>4", "H>3"), shown(Corresponding.pairs(record("A"), record("C"))));
  }

  @Test
  void arithmeticTakesNumbersOnly() {
    assertEquals(List.of("Y>4"), shown(Corresponding.numericPairs(record("A"), record("C"))));
  }

  @Test
  void fillerTablesAndRedefinitionsAreLeftOut() {
    assertEquals(
        List.of("FILLER", "T", "R"),
        Corresponding.leftOut(record("A"), record("C")).stream()
            .map(pair -> pair.from().displayName())
            .toList());
  }

  @Test
  void initializeSetsElementaryItems() {
    DataItem a = record("A");
    assertEquals(
        List.of("X", "Y", "Z", "T", "R", "H1"),
        Initialization.items(a, false).stream().map(DataItem::name).toList());
    assertEquals(7, Initialization.items(a, true).size());
    assertEquals(
        List.of("H", "Z", "Y", "X", "T", "Q"),
        Initialization.items(record("C"), false).stream().map(DataItem::name).toList());
  }

  private static DataItem record(String name) {
    return GROUPS.model().roots().stream()
        .filter(root -> name.equals(root.name()))
        .findFirst()
        .orElseThrow();
  }
}
