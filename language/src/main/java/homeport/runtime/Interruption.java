package homeport.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Ends a program from outside: the operator cancels the job, or its time is over. Programs ask
/// [#poll] whenever they jump backwards, and so do files and utilities for every record, so that no
/// loop escapes.
///
/// While nobody wants to end anything, which is nearly always, the question must cost nothing: it
/// goes through a call site whose target is empty, and the Java virtual machine compiles the call
/// away. Asking for an end changes the target, which makes the machine throw away what it compiled
/// on the assumption that the target is empty, loops that are running included.
public final class Interruption {
  private static final MethodHandle NOTHING =
      MethodHandles.empty(MethodType.methodType(void.class));
  private static final MethodHandle LOOK = look();
  private static final MutableCallSite SITE = new MutableCallSite(NOTHING);
  private static final MethodHandle POLL = SITE.dynamicInvoker();

  /// Who is to end, and how.
  private static final Map<Thread, Abend> WANTED = new HashMap<>();

  /// Who has been told to end, and is ending.
  private static final Set<Thread> ENDING = new HashSet<>();

  private Interruption() {}

  private static MethodHandle look() {
    try {
      return MethodHandles.lookup()
          .findStatic(Interruption.class, "endIfAsked", MethodType.methodType(void.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Ends this thread's run unit when somebody asked for that.
  ///
  /// @throws Abend as was asked
  public static void poll() {
    try {
      POLL.invokeExact();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// Asks that what a thread runs ends with an abend.
  public static void ask(Thread thread, Abend abend) {
    synchronized (WANTED) {
      WANTED.put(thread, abend);
      target(LOOK);
    }
  }

  /// Nothing more is asked of a thread: what it ran has ended.
  public static void settled(Thread thread) {
    synchronized (WANTED) {
      WANTED.remove(thread);
      ENDING.remove(thread);
      if (WANTED.isEmpty()) {
        target(NOTHING);
      }
    }
  }

  /// True when what this thread runs was asked to end, and has not ended yet.
  public static boolean ending() {
    synchronized (WANTED) {
      return ENDING.contains(Thread.currentThread());
    }
  }

  private static void target(MethodHandle wanted) {
    if (!SITE.getTarget().equals(wanted)) {
      SITE.setTarget(wanted);
      MutableCallSite.syncAll(new MutableCallSite[] {SITE});
    }
  }

  @SuppressWarnings({"unused", "UnusedMethod"}) // through LOOK
  private static void endIfAsked() {
    Abend abend;
    synchronized (WANTED) {
      // Once: what the program's end still writes must not be stopped, too.
      abend = WANTED.remove(Thread.currentThread());
      if (abend != null) {
        ENDING.add(Thread.currentThread());
      }
    }
    if (abend != null) {
      // A new one, so that its trace is of the place where the program was.
      throw new Abend(abend.code(), abend.title());
    }
  }
}
