package homeport.jobs.queue;

import java.io.IOException;
import java.util.List;

/// Where jobs are handed in and waited for: all that a schedule needs.
public interface JobSubmitter {
  /// Puts the jobs of a text into the queue.
  ///
  /// @param source what the text is called in messages
  /// @param owner the user id
  List<QueuedJob> submit(String text, String source, String owner) throws QueueRefusal, IOException;

  /// Waits until a job has ended, is held or was interrupted.
  QueuedJob await(String jobId) throws QueueRefusal, IOException, InterruptedException;
}
