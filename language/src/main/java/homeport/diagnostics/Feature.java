package homeport.diagnostics;

/// One thing that IBM's systems have (a verb, a clause, a compiler option, a JCL parameter, a
/// utility statement) and whether it is here. Rooms keep these in tables beside the code that
/// accepts or refuses them; `docs/compatibility.md` is written from the tables, so it cannot say
/// anything else.
///
/// @param name as the manual writes it: `PERFORM VARYING`
/// @param note what differs, or the id of the message that refuses it; empty when there is nothing
///   to say
public record Feature(String name, Support support, String note) {
  /// How it is supported.
  public enum Support {
    /// As IBM's manual says.
    YES,
    /// Refused by name.
    NO,
    /// Here, with the difference that the note tells.
    DIFFERS
  }

  public static Feature yes(String name) {
    return new Feature(name, Support.YES, "");
  }

  public static Feature no(String name, String note) {
    return new Feature(name, Support.NO, note);
  }

  public static Feature differs(String name, String note) {
    return new Feature(name, Support.DIFFERS, note);
  }
}
