package homeport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// H2 wraps what the system said in exceptions of its own.
class StoreExceptionTest {
  private static SQLException wrapped(IOException cause) {
    return new SQLException("IO Exception", new IllegalStateException("page 7", cause));
  }

  @Test
  void seesThatTheDiskIsFull() {
    assertTrue(StoreException.isFull(wrapped(new IOException("No space left on device"))));
    assertTrue(StoreException.isFull(wrapped(new IOException("Disk quota exceeded"))));
    assertFalse(StoreException.isFull(wrapped(new IOException("Input/output error"))));
    assertFalse(StoreException.isFull(wrapped(new FileSystemException("estate.mv.db"))));
    assertFalse(StoreException.isFull(new SQLException("No space left on device")));
  }

  @Test
  void saysWhatTheSystemSaid() {
    assertEquals(
        "cannot close the store: No space left on device",
        StoreException.failed(
                "cannot close the store", wrapped(new IOException("No space left on device")))
            .getMessage());
  }
}
