package homeport.runtime;

import homeport.data.Binary;
import homeport.data.CodePage;

/// The twelve bytes of a condition (z/OS Language Environment Programming Guide, "Format of a
/// feedback code"): severity, message number, case and control, facility, and a word that stays
/// zero here.
final class ConditionToken {
  static final int BYTES = 12;

  private ConditionToken() {}

  static byte[] of(int severity, int message, String facility) {
    byte[] token = new byte[BYTES];
    Binary.store(token, 0, 2, severity);
    Binary.store(token, 2, 2, message);
    token[4] = (byte) (0x41 | severity << 3);
    System.arraycopy(CodePage.of("IBM-1140").encode(facility), 0, token, 5, 3);
    return token;
  }
}
