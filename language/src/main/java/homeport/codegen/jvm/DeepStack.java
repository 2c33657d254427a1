package homeport.codegen.jvm;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// Runs what recurses as deep as a program nests. An EVALUATE of a thousand WHENs is a thousand
/// nested conditions, a level 88 of thousands of values one condition as deep; a thread's usual
/// stack is too small.
public final class DeepStack {
  /// Reserved, not used: the operating system gives pages as they are touched.
  private static final long STACK_BYTES = 512L << 20;

  private DeepStack() {}

  /// A thread that has such a stack.
  private static final class Deep extends Thread {
    Deep(Runnable work) {
      super(null, work, "compile", STACK_BYTES);
    }
  }

  /// Runs it on a thread with a large stack and waits for it; here, when this is such a thread. So
  /// one does for all programs of a source.
  public static <T> T call(Supplier<T> work) {
    if (Thread.currentThread() instanceof Deep) {
      return work.get();
    }
    FutureTask<T> task = new FutureTask<>(work::get);
    new Deep(task).start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException unwrapped(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException cause) {
      return cause;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(e.getCause());
  }
}
