package homeport.runtime;

import homeport.data.Binary;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// User-written condition handlers (z/OS Language Environment Programming Guide, "Coding a
/// user-written condition handler"; Programming Reference, CEEHDLR, CEEHDLU, CEEMRCR): programs
/// that are told of an abend in the program that registered them, or in one that it called.
///
/// A handler percolates (20) or promotes (30), and the next one is told; or it moves the resume
/// cursor and resumes (10). CEEMRCR with 0 has the program that registered it go on behind its CALL
/// in which the condition came up; with 1, that program is left, and its caller goes on. To resume
/// where the condition was is refused: a compiled statement has no place in its middle.
final class ConditionHandlers {
  static final Map<String, Service> ALL =
      Map.ofEntries(
          ServiceCall.service("CEEHDLR", 2, call -> call.unit().conditions().register(call)),
          ServiceCall.service("CEEHDLU", 1, call -> call.unit().conditions().unregister(call)),
          ServiceCall.service("CEEMRCR", 1, call -> call.unit().conditions().moveCursor(call)));

  private static final int RESUME = 10;
  private static final int PERCOLATE = 20;
  private static final int PERCOLATE_FRAME = 21;
  private static final int PROMOTE = 30;
  private static final int PROMOTE_FRAME = 31;

  private static final int NOT_MOVED = -1;

  /// A message of COBOL's run time stands in the abend's sentence.
  private static final Pattern COBOL_MESSAGE = Pattern.compile("IGZ(\\d{4})S");

  private final RunUnit unit;
  private final Deque<Handler> handlers = new ArrayDeque<>();

  /// The handlers of programs up to this depth are not told: one of them is at work.
  private int floor;

  /// CEEMRCR's type of move; -1 when the cursor was not moved.
  private int move = NOT_MOVED;

  /// The abend that handlers were told of last, down to which depth, and the condition that it is.
  private @Nullable Abend told;

  private int toldTo;
  private byte[] condition = new byte[ConditionToken.BYTES];

  ConditionHandlers(RunUnit unit) {
    this.unit = unit;
  }

  /// @param depth of the program that registered it
  /// @param token is passed to it
  private record Handler(int depth, CobolProgram owner, String routine, int token) {}

  private void register(ServiceCall call) throws ServiceFailure {
    String routine = call.routine(0);
    if (routine == null) {
      throw new ServiceFailure(Feedback.NO_ROUTINE);
    }
    Handler made = new Handler(unit.depth(), call.caller(), routine, call.integer(1));
    boolean again =
        handlers.stream().anyMatch(h -> h.depth() == made.depth() && h.routine().equals(routine));
    handlers.push(made);
    unit.handledTo(made.depth());
    if (again) {
      call.warn(Feedback.REGISTERED_AGAIN);
    }
  }

  private void unregister(ServiceCall call) {
    String routine = call.routine(0);
    for (Handler handler : handlers) {
      if (handler.depth() == unit.depth() && handler.routine().equals(routine)) {
        handlers.remove(handler);
        return;
      }
    }
    call.warn(Feedback.NOT_REGISTERED);
  }

  private void moveCursor(ServiceCall call) {
    int type = call.integer(0);
    if (floor == 0 || type != 0 && type != 1) {
      throw new Abend("U4038", "CEEMRCR is called in a condition handler, with 0 or 1");
    }
    move = Math.max(move, type);
  }

  /// A program has ended, and its handlers with it.
  void left(int depth) {
    while (!handlers.isEmpty() && handlers.element().depth() > depth) {
      handlers.pop();
    }
    unit.handledTo(handlers.isEmpty() ? 0 : handlers.element().depth());
  }

  /// A program is left for its caller, as a handler of the program wants it.
  private static final class Resumption extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int depth;

    private Resumption(int depth) {
      super(null, null, false, false);
      this.depth = depth;
    }
  }

  /// Tells the handlers of the program that a condition passes through, and then those of its
  /// caller.
  ///
  /// @return true when the program is left, and its caller goes on
  boolean resumes(RuntimeException thrown) {
    if (handlers.isEmpty() || !(thrown instanceof Abend abend)) {
      return thrown instanceof Resumption to && to.depth == unit.depth();
    }
    byte[] token = token(abend);
    if (token == null) {
      return false;
    }
    int depth = unit.depth();
    boolean known = abend == told;
    if (!known) {
      condition = token;
    }
    int below = known ? toldTo : depth + 1;
    told = abend;
    toldTo = depth - 1;
    if (depth < below && tell(depth)) {
      if (move != 1) {
        throw inPlace();
      }
      return true;
    }
    if (depth - 1 < below && tell(depth - 1)) {
      if (move == NOT_MOVED) {
        throw inPlace();
      }
      if (move == 1) {
        throw new Resumption(depth - 1);
      }
      return true;
    }
    return false;
  }

  private static Abend inPlace() {
    return new Abend(
        "U4038", "a condition handler resumes where the condition was, which is not supported");
  }

  /// Tells the handlers of one program, the last one first.
  ///
  /// @return true when one of them resumes
  private boolean tell(int depth) {
    for (Handler handler : List.copyOf(handlers)) {
      if (handler.depth() == depth && depth > floor) {
        switch (ask(handler)) {
          case RESUME -> {
            return true;
          }
          case PERCOLATE_FRAME, PROMOTE_FRAME -> {
            return false;
          }
          case 0, PERCOLATE, PROMOTE -> {}
          default ->
              throw new Abend("U4038", "a condition handler gave a result code that there is not");
        }
      }
    }
    return false;
  }

  private int ask(Handler handler) {
    byte[] given = CobolProgram.storage(4);
    byte[] result = CobolProgram.storage(4);
    byte[] told = CobolProgram.storage(ConditionToken.BYTES);
    byte[] promoted = CobolProgram.storage(ConditionToken.BYTES);
    System.arraycopy(condition, 0, told, CobolProgram.SLACK, ConditionToken.BYTES);
    Binary.store(given, CobolProgram.SLACK, 4, handler.token());
    CallSite site = new CallSite();
    site.arguments().add(told, CobolProgram.SLACK, ConditionToken.BYTES);
    site.arguments().add(given, CobolProgram.SLACK, 4);
    site.arguments().add(result, CobolProgram.SLACK, 4);
    site.arguments().add(promoted, CobolProgram.SLACK, ConditionToken.BYTES);
    CobolProgram program = site.find(handler.owner(), handler.routine());
    if (program == null) {
      throw Abend.notFound(handler.routine(), "condition handler `" + handler.routine() + "`");
    }
    int outer = floor;
    floor = unit.depth();
    move = NOT_MOVED;
    try {
      program.call(site.entry(), site.arguments());
    } finally {
      floor = outer;
    }
    int wanted = (int) Binary.load(result, CobolProgram.SLACK, 4, true);
    if (wanted == PROMOTE || wanted == PROMOTE_FRAME) {
      int from = CobolProgram.SLACK;
      condition = Arrays.copyOfRange(promoted, from, from + ConditionToken.BYTES);
    }
    return wanted;
  }

  /// The condition that an abend is; null for one that handlers are not told of: the operator's,
  /// and those of the system.
  private static byte @Nullable [] token(Abend abend) {
    String code = abend.code();
    Matcher cobol = COBOL_MESSAGE.matcher(abend.title());
    if (code.startsWith("S0C")) {
      return ConditionToken.of(3, 3200 + Character.digit(code.charAt(3), 16), "CEE");
    }
    if (code.equals("S806")) {
      return ConditionToken.of(3, 3501, "CEE");
    }
    if (!code.startsWith("U")) {
      return null;
    }
    if (cobol.find()) {
      return ConditionToken.of(3, Integer.parseInt(cobol.group(1)), "IGZ");
    }
    // CEE067: termination imminent due to an unhandled condition, or to a request for an abend.
    return ConditionToken.of(4, 199, "CEE");
  }
}
