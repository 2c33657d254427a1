package homeport.cobol;

/// The option NUMCHECK: which senders are tested, and what happens to one that fails (Programming
/// Guide, "NUMCHECK").
///
/// @param zoned zoned decimal items are tested for the class NUMERIC
/// @param alphanumeric also where they are compared with characters
/// @param lax what a redefinition explains is no failure, nor is a move from zoned to zoned
/// @param packed packed decimal items are tested for the class NUMERIC
/// @param binary binary items are tested for more digits than their PICTURE has
/// @param truncBin also under TRUNC(BIN)
/// @param abend a failure ends the run unit, rather than being told
public record NumCheck(
    boolean zoned,
    boolean alphanumeric,
    boolean lax,
    boolean packed,
    boolean binary,
    boolean truncBin,
    boolean abend) {
  public static final NumCheck NONE = new NumCheck(false, false, false, false, false, false, false);

  /// NUMCHECK without suboptions.
  public static final NumCheck ALL = new NumCheck(true, true, false, true, true, true, false);

  public boolean any() {
    return zoned || packed || binary;
  }

  /// The option as a list of options would say it.
  @Override
  public String toString() {
    if (!any()) {
      return "NONUMCHECK";
    }
    String zon =
        zoned
            ? "ZON(" + (alphanumeric ? "ALPHNUM" : "NOALPHNUM") + (lax ? ",LAX" : ",STRICT") + ")"
            : "NOZON";
    String bin = binary ? "BIN(" + (truncBin ? "TRUNCBIN" : "NOTRUNCBIN") + ")" : "NOBIN";
    String pac = packed ? "PAC" : "NOPAC";
    return "NUMCHECK(" + String.join(",", zon, pac, bin, abend ? "ABD" : "MSG") + ")";
  }
}
