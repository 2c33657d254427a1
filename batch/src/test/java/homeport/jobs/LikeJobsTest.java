package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// LIKE and REFDD copy the kind of a data set with its attributes (z/OS MVS JCL Reference, "LIKE
/// parameter", "REFDD parameter"); DCB copies the attributes.
class LikeJobsTest {
  private static final Dcb FB80 = Dcb.of(RecordFormat.FB, 80);

  @TempDir Path folder;
  private TestJobs jobs;

  @BeforeEach
  void open() throws IOException {
    jobs = new TestJobs(folder);
  }

  @AfterEach
  void close() {
    jobs.close();
  }

  private Attributes made(String parameters) throws IOException {
    JobResult result =
        jobs.submit(
                "//LIKE     JOB ,'X'",
                "//MAKE     EXEC PGM=IEFBR14",
                "//MODEL    DD DSN=BANK.LIBRARY,DISP=(NEW,CATLG),RECFM=FB,LRECL=80,",
                "//            SPACE=(TRK,(1,1,5))",
                "//MORE     EXEC PGM=IEFBR14",
                "//D        DD DSN=BANK.OTHER,DISP=(NEW,CATLG),",
                "//            " + parameters)
            .getFirst();
    assertEquals(new JobEnd.Completed(0), result.end(), TestJobs.printed(result));
    CatalogEntry entry = jobs.catalog().find("BANK.OTHER");
    return assertInstanceOf(CatalogEntry.class, entry).attributes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LIKE=BANK.LIBRARY",
        "LIKE=BANK.LIBRARY,SPACE=(TRK,(2,2))",
        "REFDD=*.MAKE.MODEL",
      })
  void aLibraryIsMadeLikeALibrary(String parameters) throws IOException {
    assertEquals(new Attributes.Partitioned(FB80), made(parameters));
  }

  @Test
  void theOrganizationThatIsCodedGoesBefore() throws IOException {
    assertEquals(new Attributes.Sequential(FB80), made("LIKE=BANK.LIBRARY,DSORG=PS"));
  }

  @Test
  void dcbCopiesAttributesOnly() throws IOException {
    assertEquals(new Attributes.Sequential(FB80), made("DCB=BANK.LIBRARY,SPACE=(TRK,1)"));
  }
}
