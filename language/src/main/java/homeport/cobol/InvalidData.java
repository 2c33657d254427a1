package homeport.cobol;

/// The option INVDATA: what comparisons and computations make of zoned and packed items that hold
/// no valid number (Programming Guide, "INVDATA", "ZONEDATA"). NOINVDATA promises nothing for such
/// items; here it does what FORCENUMCMP and CLEANSIGN do.
///
/// @param said INVDATA rather than NOINVDATA
/// @param forceNumeric zoned items are compared as numbers, whatever their zones: FORCENUMCMP
/// @param cleanSign signs are made right before they are used: CLEANSIGN
public record InvalidData(boolean said, boolean forceNumeric, boolean cleanSign) {
  /// NOINVDATA, the default.
  public static final InvalidData NONE = new InvalidData(false, true, true);

  /// INVDATA without suboptions: NOFORCENUMCMP and CLEANSIGN.
  public static final InvalidData USUAL = new InvalidData(true, false, true);

  /// The option as a list of options would say it.
  @Override
  public String toString() {
    return said
        ? "INVDATA("
            + (forceNumeric ? "FORCENUMCMP," : "NOFORCENUMCMP,")
            + (cleanSign ? "CLEANSIGN)" : "NOCLEANSIGN)")
        : "NOINVDATA";
  }
}
