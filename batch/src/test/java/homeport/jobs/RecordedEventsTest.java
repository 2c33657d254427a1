package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a flight recording shows of a job.
class RecordedEventsTest {
  @TempDir Path folder;

  @Test
  void stepsAndOpens() throws IOException {
    Path file = folder.resolve("run.jfr");
    try (Recording recording = new Recording();
        TestJobs jobs = new TestJobs(folder.resolve("estate"))) {
      recording.start();
      jobs.submit(
          "//RECORDED JOB ,'X'",
          "//WRITE    EXEC PGM=FILL,PARM=3",
          "//OUT      DD DSN=BANK.OUT,DISP=(NEW,CATLG),RECFM=FB,LRECL=80",
          "//MISSING  EXEC PGM=NOSUCH");
      recording.stop();
      recording.dump(file);
    }
    List<RecordedEvent> events = RecordingFile.readAllEvents(file);
    assertEquals(
        List.of("RECORDED WRITE FILL COND CODE 0000", "RECORDED MISSING NOSUCH ABEND S806"),
        events.stream()
            .filter(event -> event.getEventType().getName().equals("homeport.Step"))
            .map(RecordedEventsTest::step)
            .toList());
    assertTrue(
        events.stream()
            .anyMatch(event ->
                event.getEventType().getName().equals("homeport.Open")
                    && event.getString("ddName").equals("OUT")
                    && event.getString("mode").equals("OUTPUT")
                    && event.getInt("status") == 0));
  }

  private static String step(RecordedEvent event) {
    return event.getString("job")
        + " "
        + event.getString("step")
        + " "
        + event.getString("program")
        + " "
        + event.getString("completion");
  }
}
