package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is rehearsed has to run: a job that ends early would leave the cache without what comes
/// behind, and nobody would see it but by the clock.
class RehearsalTest {
  @TempDir Path folder;

  @Test
  void itsJobRunsToItsEnd() throws IOException {
    Rehearsal.unpack(folder, Rehearsal.ESTATE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream shown = new PrintStream(out, false, StandardCharsets.UTF_8);
    Shell shell = new Shell(shown, shown, InputStream.nullInputStream(), Map.of(), folder, false);
    int status = new CommandLine(Main.commands()).run(List.of("submit", Rehearsal.JOB), shell);
    shown.flush();
    String log = out.toString(StandardCharsets.UTF_8);
    assertEquals(0, status, log);
    assertTrue(log.contains("IDC0005I NUMBER OF RECORDS PROCESSED WAS"), log);
  }
}
