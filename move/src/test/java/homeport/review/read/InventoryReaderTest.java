package homeport.review.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.review.model.Inventory;
import homeport.review.model.Inventory.Product;
import homeport.testkit.Seed;
import java.util.List;
import org.junit.jupiter.api.Test;

class InventoryReaderTest {
  private static final String HEAD = "machine,vendor,model,role,capacity,metric,os,products\n";

  private static InventoryReader.Read read(String rows) {
    return InventoryReader.read("inventory.csv", HEAD + rows);
  }

  private static void rejects(String row, String reason) {
    Inventory inventory = read(row).inventory();
    assertEquals(List.of(), inventory.servers());
    assertEquals(1, inventory.rejected().size(), row);
    assertEquals(2, inventory.rejected().getFirst().line());
    assertTrue(inventory.rejected().getFirst().reason().contains(reason), inventory.toString());
  }

  @Test
  void mainframePowerAndOthersAlike() {
    Inventory inventory =
        read("CEC1,IBM,3906-703,production,5200,MIPS,z/OS 2.4,CICS TS 5.4;Db2 12; RACF\n"
                + "\"P,1\",IBM,E950,app,640.5,rPerf,AIX 7.2,\"\"\"DB\"\" 1.0\"\r\n\n"
                + "X1,Inspur,NF5280,web,64,cores,Linux,\n")
            .inventory();
    assertEquals(List.of(), inventory.rejected());
    assertEquals(3, inventory.servers().size());
    Inventory.Server first = inventory.servers().getFirst();
    assertEquals(5200, first.value());
    assertEquals(
        List.of(new Product("CICS TS", "5.4"), new Product("Db2", "12"), new Product("RACF", "")),
        first.products());
    assertEquals("P,1", inventory.servers().get(1).id());
    assertEquals("RPERF", inventory.servers().get(1).metric());
    assertEquals(List.of(new Product("\"DB\"", "1.0")), inventory.servers().get(1).products());
  }

  @Test
  void columnsMayStandInAnyOrder() {
    String text = "os,metric,capacity,role,model,vendor,machine,products\nLinux,cores,8,r,m,v,S,\n";
    assertEquals("S", InventoryReader.read("i", text).inventory().servers().getFirst().id());
  }

  @Test
  void aMalformedRowIsNamed() {
    rejects("A,IBM,m,r,many,MIPS,z/OS,\n", "no number");
    rejects("A,IBM,m,r,-5,MIPS,z/OS,\n", "no number");
    rejects("A,IBM,m,r,0,MIPS,z/OS,\n", "zero");
    rejects("A,IBM,m,r,5,BOGO,z/OS,\n", "no metric");
    rejects(",IBM,m,r,5,MIPS,z/OS,\n", "no name");
    rejects("A,IBM,m,r,5,MIPS\n", "6 fields");
    rejects("A,IBM,m,r,5,MIPS,z/OS,\"open\n", "quote");
    rejects("A,IBM,m,r,5,MIPS,AIX 7.2,\n", "contradict");
    rejects("A,IBM,m,r,5,rPerf,z/OS 2.5,\n", "contradict");
    rejects("A,IBM,m,r,5,CPW,AIX,\n", "contradict");
  }

  @Test
  void rowsThatContradictEachOtherCountNot() {
    InventoryReader.Read read =
        read(
            "A,IBM,m,r,5,MIPS,z/OS,\nB,IBM,m,r,7,MIPS,z/OS,\nA,IBM,m,r,6,MIPS,z/OS,\n"
                + "B,IBM,m,r,7,MIPS,z/OS,\n");
    assertEquals(1, read.inventory().servers().size());
    assertEquals("B", read.inventory().servers().getFirst().id());
    assertEquals(
        List.of(2, 4, 5), read.inventory().rejected().stream().map(r -> r.line()).toList());
    assertTrue(read.problems().stream().allMatch(p -> p.id().equals("HP6111")));
  }

  @Test
  void anInventoryWithoutItsColumnsIsNamed() {
    for (String text : List.of("", "machine,vendor\nA,B\n", HEAD.replace("os", "role"))) {
      InventoryReader.Read read = InventoryReader.read("i", text);
      assertEquals("HP6110", read.problems().getFirst().id(), text);
      assertEquals(List.of(), read.inventory().servers());
    }
  }

  @Test
  void everyRandomRowIsCountedOrNamed() {
    Seed seed = Seed.forTest("random inventories");
    String signs = "AB1,,,\"\n;5 MIPSz/OS";
    for (int i = 0; i < 500; i++) {
      StringBuilder rows = new StringBuilder();
      for (int c = seed.between(0, 80); c > 0; c--) {
        rows.append(signs.charAt(seed.between(0, signs.length() - 1)));
      }
      Inventory inventory = read(rows.toString()).inventory();
      int expected = CsvRows.of(HEAD + rows).size() - 1;
      assertEquals(
          expected, inventory.servers().size() + inventory.rejected().size(), rows::toString);
    }
  }
}
