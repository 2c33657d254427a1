package homeport.cobol;

/// The option PARMCHECK: bytes behind the last item of WORKING-STORAGE that no CALL may change
/// (Programming Guide, "PARMCHECK").
///
/// @param bytes how many there are; 0 when the option is not in effect
/// @param abend a change ends the run unit, rather than being told
public record ParmCheck(int bytes, boolean abend) {
  public static final ParmCheck NONE = new ParmCheck(0, false);

  /// How many there are unless the option says so.
  public static final int BYTES_USUAL = 100;

  /// How many there can be.
  public static final int BYTES_MAX = 9_999;

  public boolean on() {
    return bytes > 0;
  }

  /// The option as a list of options would say it.
  @Override
  public String toString() {
    return on() ? "PARMCHECK(" + (abend ? "ABD" : "MSG") + "," + bytes + ")" : "NOPARMCHECK";
  }
}
