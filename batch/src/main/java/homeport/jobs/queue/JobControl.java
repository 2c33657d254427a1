package homeport.jobs.queue;

import java.io.IOException;

/// What can be done with jobs, here or through the socket of a process that has the estate.
public interface JobControl extends JobSubmitter {
  /// A waiting job does not run until it is released.
  QueuedJob hold(String jobId) throws QueueRefusal, IOException;

  QueuedJob release(String jobId) throws QueueRefusal, IOException;

  /// Ends a job that runs with S222, or S122 with a dump; one that does not run yet never will.
  QueuedJob cancel(String jobId, boolean dump) throws QueueRefusal, IOException;

  /// Puts an ended or interrupted job into the queue again, under a new number.
  ///
  /// @param from the step to begin with; empty for the one that was interrupted, or the first
  QueuedJob restart(String jobId, String from) throws QueueRefusal, IOException;

  /// Takes a job that does not run off the spool, with its output.
  void purge(String jobId) throws QueueRefusal, IOException;
}
