package homeport.cobol;

/// The option SSRANGE: whether references outside a table or an item are found at run time, and
/// what happens then (Programming Guide, "SSRANGE").
///
/// @param on subscripts, indexes and reference modification are checked
/// @param zeroLength a length of zero is allowed in reference modification: ZLEN
/// @param abend a failure ends the run unit, rather than being told
public record SsRange(boolean on, boolean zeroLength, boolean abend) {
  public static final SsRange NONE = new SsRange(false, false, true);

  /// SSRANGE without suboptions.
  public static final SsRange NOZLEN_ABD = new SsRange(true, false, true);

  /// The option as a list of options would say it.
  @Override
  public String toString() {
    return on
        ? "SSRANGE(" + (zeroLength ? "ZLEN" : "NOZLEN") + "," + (abend ? "ABD" : "MSG") + ")"
        : "NOSSRANGE";
  }
}
