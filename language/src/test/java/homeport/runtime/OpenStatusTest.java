package homeport.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;

/// VSAMOPENFS: the status of an OPEN that finds a data set as an abend left it, and verifies it
/// (Programming Guide, "VSAMOPENFS").
class OpenStatusTest {
  private static CobolFile opened(boolean openSuccess) {
    RecordFile file =
        (RecordFile)
            Proxy.newProxyInstance(
                RecordFile.class.getClassLoader(),
                new Class<?>[] {RecordFile.class},
                (_, _, _) -> 0);
    FileDescription description =
        new FileDescription(
            "F",
            "DD",
            0,
            false,
            FileDescription.Organization.INDEXED,
            FileDescription.Access.SEQUENTIAL,
            10,
            10,
            false,
            null,
            false,
            false,
            false,
            openSuccess,
            null,
            List.of());
    CobolFile opened = new CobolFile(description);
    int status =
        opened.open((_, _) -> new Files.Opened(FileStatus.VERIFIED, file, null), OpenMode.INPUT);
    assertEquals(openSuccess ? FileStatus.OK : FileStatus.VERIFIED, status);
    return opened;
  }

  @Test
  void verifiedIs97UnderCompatAnd00UnderSucc() {
    assertTrue(opened(false).isOpen());
    assertTrue(opened(true).isOpen());
  }
}
