package homeport.runtime;

/// File status codes as numbers: status '23' is 23, '04' is 4 (Enterprise COBOL 6.4 Language
/// Reference, "File status key"). Codes 90 and above have a second byte of their own.
public final class FileStatus {
  public static final int OK = 0;
  public static final int DUPLICATE_ALTERNATE_KEY = 2;
  public static final int LENGTH_CONFLICT = 4;
  public static final int OPTIONAL_NOT_PRESENT = 5;
  public static final int NOT_TAPE = 7;
  public static final int AT_END = 10;
  public static final int RELATIVE_KEY_TOO_SMALL = 14;
  public static final int SEQUENCE_ERROR = 21;
  public static final int DUPLICATE_KEY = 22;
  public static final int NOT_FOUND = 23;
  public static final int KEYED_BOUNDARY = 24;
  public static final int PERMANENT_ERROR = 30;
  public static final int BOUNDARY = 34;
  public static final int NO_FILE = 35;
  public static final int MODE_NOT_SUPPORTED = 37;
  public static final int CLOSED_WITH_LOCK = 38;
  public static final int ATTRIBUTE_CONFLICT = 39;
  public static final int ALREADY_OPEN = 41;
  public static final int NOT_OPEN = 42;
  public static final int NO_PRIOR_READ = 43;
  public static final int RECORD_SIZE = 44;
  public static final int NO_NEXT_RECORD = 46;
  public static final int NOT_OPEN_FOR_INPUT = 47;
  public static final int NOT_OPEN_FOR_OUTPUT = 48;
  public static final int NOT_OPEN_FOR_UPDATE = 49;
  public static final int LOGIC_ERROR = 90;
  public static final int NO_RESOURCE = 93;
  public static final int NO_FILE_POSITION = 94;
  public static final int INVALID_FILE_INFORMATION = 95;
  public static final int NO_DD = 96;
  public static final int VERIFIED = 97;

  private FileStatus() {}

  /// True for the codes that leave the operation done: first digit 0.
  public static boolean successful(int status) {
    return status < 10;
  }
}
