package homeport.jobs.queue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The initiators of a queue: each is a thread that runs one job after the other, of the classes it
/// has.
public final class Initiators implements AutoCloseable {
  /// Most initiators of a process.
  public static final int MAX = 64;

  private final JobQueue queue;
  private final Consumer<Throwable> faults;
  private final List<Thread> threads = new ArrayList<>();

  private Initiators(JobQueue queue, Consumer<Throwable> faults) {
    this.queue = queue;
    this.faults = faults;
  }

  /// Starts initiators.
  ///
  /// @param classes the classes of each, `AB`; empty for every class
  /// @param faults gets what stopped a job and was no fault of the job
  public static Initiators start(JobQueue queue, List<String> classes, Consumer<Throwable> faults) {
    Initiators initiators = new Initiators(queue, faults);
    int number = 0;
    for (String some : classes.subList(0, Math.min(classes.size(), MAX))) {
      String name = "initiator " + ++number;
      // A deep PERFORM needs as much stack as the main thread of `exec` has.
      Thread thread = new Thread(null, () -> initiators.serve(some), name, STACK_BYTES);
      thread.setDaemon(true);
      initiators.threads.add(thread);
      thread.start();
    }
    return initiators;
  }

  private static final long STACK_BYTES = 8L << 20;

  private void serve(String classes) {
    try {
      for (QueuedJob job = queue.take(classes); job != null; job = queue.take(classes)) {
        execute(job);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      faults.accept(e);
    }
  }

  private void execute(QueuedJob job) {
    try {
      queue.execute(job);
    } catch (IOException | RuntimeException | Error e) {
      faults.accept(e);
    }
  }

  /// Ends: jobs that run are cancelled, and their initiators awaited.
  @Override
  public void close() {
    queue.close();
    queue.cancelAll();
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
