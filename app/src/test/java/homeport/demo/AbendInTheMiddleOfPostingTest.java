package homeport.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cli.CommandRun;
import homeport.data.CodePage;
import homeport.datasets.DataSets;
import homeport.datasets.DdBinding;
import homeport.demo.oracle.DayParameters;
import homeport.demo.oracle.ExpectedDataSet;
import homeport.demo.oracle.ExpectedDay;
import homeport.store.EmbeddedStore.Durability;
import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Posting meets a packed field of spaces half-way: the step abends with S0C7, the account KSDS
/// keeps what VSAM would keep (every REWRITE before the abend), the data sets that the step made go
/// by their abnormal disposition, and the report does not run.
class AbendInTheMiddleOfPostingTest {
  private static final String QUALIFIER = "HSB.TEST.";

  @TempDir private Path home;

  @Test
  void leavesWhatVsamWouldLeave() throws IOException {
    Path estate = home.resolve("bank");
    SampleBank.copy(DemoEstate.samples(Repository.here().root()), estate);
    CommandRun run = CommandRun.of(estate, new byte[0], List.of("submit", "jcl/DAYABEND.jcl"));
    ExpectedDay expected = ExpectedDay.of(DayParameters.DAY_ABEND);
    ExpectedDataSet master = expected.dataSet("ACCOUNT.KSDS").orElseThrow();
    try (DataSets dataSets =
        DataSets.open(
            estate.resolve("data"),
            estate.resolve(".homeport"),
            CodePage.of("1140"),
            Durability.PROCESS)) {
      byte[] actual =
          DataSetBytes.of(dataSets, new DdBinding.DataSet(QUALIFIER + "ACCOUNT.KSDS"), false);
      assertAll(
          () -> assertEquals(240, run.status(), run.err()),
          () -> assertTrue(run.out().contains("S0C7"), run.out()),
          () -> assertTrue(run.out().contains("`TXN-AMOUNT`"), run.out()),
          () -> assertTrue(run.out().contains("record 8,346 of DD TRANSIN"), run.out()),
          () -> assertNotNull(actual),
          () -> assertEquals("", master.difference(actual).orElse("")),
          () -> assertNull(dataSets.catalog().find(QUALIFIER + "POST.REJECTS")),
          () -> assertNull(dataSets.catalog().find(QUALIFIER + "CONTROL.POSTED")),
          () -> assertNull(dataSets.catalog().find(QUALIFIER + "REPORT.BALANCES")));
    }
  }
}
