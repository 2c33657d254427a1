package homeport.jobs;

import homeport.runtime.Abend;
import java.util.Locale;

/// The code of an abend: `S0C7`, a system completion code in three hexadecimal digits, or `U0016`,
/// a user completion code in four decimal ones (z/OS MVS System Codes).
///
/// @param system true for a system completion code
/// @param value the code as a number
/// @param reason the reason code, 0 when the code has none
public record CompletionCode(boolean system, int value, int reason) {
  private static final int CANCELLED_WITH_DUMP = 0x122;
  private static final int CANCELLED = 0x222;
  private static final int MODULE_NOT_FOUND = 0x806;
  private static final int NO_DIRECTORY_SPACE = 0xB14;

  /// The code of an abend. The program interruptions S0C1 to S0CF have the interruption code as
  /// their reason; S806 has 4, "module not found", and so have B37, D37 and E37, for which there is
  /// no space; B14 has X'0C', no space in the directory.
  static CompletionCode of(Abend abend) {
    String code = abend.code();
    if (code.charAt(0) == 'U') {
      return new CompletionCode(false, Integer.parseInt(code.substring(1)), 0);
    }
    int value = Integer.parseInt(code.substring(1), 16);
    int reason = 0;
    if (value > 0x0C0 && value <= 0x0CF) {
      reason = value - 0x0C0;
    } else if (value == MODULE_NOT_FOUND || (value & 0xFF) == 0x37) {
      reason = 4;
    } else if (value == NO_DIRECTORY_SPACE) {
      reason = 0x0C;
    }
    return new CompletionCode(true, value, reason);
  }

  /// A code as [#toString] writes it; its reason is not known then.
  ///
  /// @throws IllegalArgumentException when it is none
  public static CompletionCode parse(String text) {
    if (!text.matches("S[0-9A-F]{3}|U[0-9]{4}")) {
      throw new IllegalArgumentException("`" + text + "` is no completion code");
    }
    boolean system = text.charAt(0) == 'S';
    return new CompletionCode(system, Integer.parseInt(text.substring(1), system ? 16 : 10), 0);
  }

  /// After a cancelled job no step runs, whatever its COND or IF says (z/OS MVS JCL Reference,
  /// "Errors that prevent step execution, regardless of COND specifications").
  boolean endsTheJob() {
    return system && (value == CANCELLED_WITH_DUMP || value == CANCELLED);
  }

  /// As IEF472I shows it.
  String inMessage() {
    return String.format(
        Locale.ROOT,
        "SYSTEM=%03X USER=%04d REASON=%08X",
        system ? value : 0,
        system ? 0 : value,
        reason);
  }

  /// As IEF450I shows it.
  String asAbend() {
    return String.format(
        Locale.ROOT,
        "ABEND=S%03X U%04d REASON=%08X",
        system ? value : 0,
        system ? 0 : value,
        reason);
  }

  @Override
  public String toString() {
    return system
        ? String.format(Locale.ROOT, "S%03X", value)
        : String.format(Locale.ROOT, "U%04d", value);
  }
}
