package homeport.runtime;

import java.util.Locale;

/// A condition that a callable service comes to, and its token of twelve bytes (z/OS Language
/// Environment Programming Guide, "Using symbolic feedback codes", "Format of a feedback code"):
/// severity, message number, case and control, facility, and a word that stays zero here. The
/// symbolic code is `CEE` and the message number in base 32.
enum Feedback {
  OK(0, 0),
  NOT_REGISTERED(1, 252),
  REGISTERED_AGAIN(1, 256),
  NO_ROUTINE(3, 257),
  STORAGE_SIZE(3, 808),
  STORAGE_ADDRESS(3, 810),
  STORAGE_NONE(4, 813),
  SEED(3, 1755),
  SECONDS_RANGE(3, 2505),
  TOO_SHORT(3, 2507),
  DATE_VALUE(3, 2508),
  HOURS(3, 2510),
  DAY(3, 2511),
  LILIAN_RANGE(3, 2512),
  DATE_RANGE(3, 2513),
  YEAR(3, 2514),
  MILLISECONDS(3, 2515),
  MINUTES(3, 2516),
  MONTH(3, 2517),
  PICTURE(3, 2518),
  SECONDS(3, 2519),
  NOT_NUMERIC(3, 2520),
  DATE_CUT(2, 2526),
  TIMESTAMP_CUT(2, 2527),
  WINDOW(3, 2533),
  NAME_CUT(1, 2534),
  DELAY(1, 3930);

  private final int severity;
  private final int message;

  Feedback(int severity, int message) {
    this.severity = severity;
    this.message = message;
  }

  /// The symbolic code: `CEE2EC`.
  String code() {
    String base32 = Integer.toString(message, 32).toUpperCase(Locale.ROOT);
    return "CEE" + "0".repeat(3 - base32.length()) + base32;
  }

  /// Gives the condition back: to the argument for it or, where that is left out, to nobody, which
  /// ends the run unit when it is severe.
  void give(CobolProgram caller, Arguments arguments, int position, String service) {
    if (position < arguments.count() && !arguments.omitted(position)) {
      put(arguments.bytes(position), arguments.offset(position));
    } else if (severity > 1) {
      throw new Abend(
          "U4038",
          "program `"
              + caller.programName()
              + "` called "
              + service
              + " without a feedback code, and it came to "
              + code());
    }
  }

  private void put(byte[] token, int offset) {
    byte[] made =
        this == OK ? new byte[ConditionToken.BYTES] : ConditionToken.of(severity, message, "CEE");
    System.arraycopy(made, 0, token, offset, ConditionToken.BYTES);
  }
}
