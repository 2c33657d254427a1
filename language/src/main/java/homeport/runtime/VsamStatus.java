package homeport.runtime;

import homeport.data.Binary;
import java.util.Arrays;

/// What the second FILE STATUS item says: VSAM's return code, function code and feedback code,
/// three binary halfwords (Language Reference, "FILE STATUS clause"; z/OS DFSMS Macro Instructions
/// for Data Sets, "VSAM Macro Return and Reason Codes"). There is no VSAM here: these are the codes
/// that VSAM has for what the file status says, and for what COBOL finds itself before VSAM is
/// asked all three are zero (A-0704).
record VsamStatus(int returnCode, int function, int feedback) {
  private static final int HALFWORD = 2;
  private static final int LOGICAL_ERROR = 8;

  static VsamStatus of(int status) {
    return switch (status) {
      case FileStatus.DUPLICATE_ALTERNATE_KEY -> new VsamStatus(0, 0, 8);
      case FileStatus.AT_END -> logical(4);
      case FileStatus.SEQUENCE_ERROR -> logical(12);
      case FileStatus.DUPLICATE_KEY -> logical(8);
      case FileStatus.NOT_FOUND -> logical(16);
      case FileStatus.KEYED_BOUNDARY, FileStatus.BOUNDARY -> logical(28);
      case FileStatus.NO_FILE, FileStatus.NO_DD -> logical(128);
      case FileStatus.ATTRIBUTE_CONFLICT -> logical(160);
      case FileStatus.NO_RESOURCE -> logical(168);
      case FileStatus.VERIFIED -> new VsamStatus(4, 0, 118);
      default -> new VsamStatus(0, 0, 0);
    };
  }

  private static VsamStatus logical(int feedback) {
    return new VsamStatus(LOGICAL_ERROR, 0, feedback);
  }

  void put(byte[] b, int offset, int length) {
    Arrays.fill(b, offset, offset + length, (byte) 0);
    int[] codes = {returnCode, function, feedback};
    for (int i = 0; i < codes.length && HALFWORD * (i + 1) <= length; i++) {
      Binary.store(b, offset + HALFWORD * i, HALFWORD, codes[i]);
    }
  }
}
