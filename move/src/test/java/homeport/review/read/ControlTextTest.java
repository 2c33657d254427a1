package homeport.review.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ControlTextTest {
  private static ControlText idcams(String... lines) {
    return ControlText.of("IDCAMS", List.of(lines));
  }

  private static List<String> sets(ControlText text) {
    return text.dataSets().stream()
        .map(n -> n.name() + " " + String.join(",", n.access().words()) + " " + n.kind())
        .toList();
  }

  @Test
  void clustersAreCreatedAndTheirPartsAreNotCounted() {
    ControlText text =
        idcams(
            " DEFINE CLUSTER (NAME(A.KSDS) -",
            "   KEYS(4 0)) -",
            "   DATA (NAME(A.KSDS.DATA))",
            " DEFINE CL (NAME('A.ESDS') NONINDEXED)",
            " DEF AIX (NAME(A.AIX) RELATE(A.KSDS))",
            " DEFINE GDG (NAME(A.GDG) LIMIT(5))");
    assertEquals(
        List.of(
            "A.KSDS create ksds",
            "A.ESDS create esds",
            "A.AIX create index",
            "A.GDG create generations"),
        sets(text));
    assertEquals(
        List.of("DEFINE CLUSTER", "DEFINE CL", "DEFINE AIX", "DEFINE GDG"), text.commands());
  }

  @Test
  void oneOrSeveralAreDeletedAndCommentsAreNone() {
    ControlText text =
        idcams(
            " /* DELETE NOT.THIS */",
            " DELETE A.B CLUSTER PURGE",
            " DELETE (C.D E.F) PURGE",
            " IF MAXCC LE 8 THEN SET MAXCC = 0");
    assertEquals(List.of("A.B delete ", "C.D delete ", "E.F delete "), sets(text));
    assertEquals(List.of("DELETE"), text.commands());
  }

  @Test
  void reproReadsAndWritesByNameOrByDd() {
    ControlText text = idcams(" REPRO IDS(A.B) OUTFILE(DD1)", " REPRO INFILE(DD2) ODS(C.D)");
    assertEquals(List.of("A.B read ", "C.D write "), sets(text));
    assertEquals(
        List.of("DD1", "DD2"), text.ddNames().stream().map(ControlText.Named::name).toList());
  }
}
