package homeport.jobs;

import homeport.runtime.Abend;
import homeport.runtime.Interruption;
import org.jspecify.annotations.Nullable;

/// The operator's CANCEL of one job. It may come at any time: while the job waits for data sets,
/// between two steps, or in the middle of one, which then ends with S222 (S122 when a dump was
/// asked for).
public final class Cancellation {
  private @Nullable Abend wanted;
  private @Nullable Thread running;

  /// Cancels the job.
  ///
  /// @param dump a dump was asked for: CANCEL job,DUMP
  public synchronized void cancel(boolean dump) {
    if (wanted == null) {
      wanted = new Abend(dump ? "S122" : "S222", "the operator cancelled the job");
      if (running != null) {
        Interruption.ask(running, wanted);
      }
      notifyAll();
    }
  }

  /// The abend that the job ends with, or null as long as nobody has cancelled it.
  public synchronized @Nullable Abend wanted() {
    return wanted;
  }

  /// This thread begins a step.
  synchronized void begin() {
    running = Thread.currentThread();
    if (wanted != null) {
      Interruption.ask(running, wanted);
    }
  }

  /// The step that this thread began has ended.
  synchronized void end() {
    Interruption.settled(Thread.currentThread());
    running = null;
  }
}
