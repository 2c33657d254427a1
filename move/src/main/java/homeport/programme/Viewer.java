package homeport.programme;

/// Who asks: an argument of every query and command, because access is decided in this room and
/// nowhere else.
///
/// @param name the person, as the ledger will say
/// @param party the institution's id for a bank, the supplier's id for a supplier, empty for the
///   supervisor
public record Viewer(Role role, String party, String name) {
  public Viewer {
    if (name.isBlank() || (role == Role.SUPERVISOR) != party.isEmpty()) {
      throw new IllegalArgumentException("a viewer needs a name, and a bank or supplier its id");
    }
  }

  public static Viewer bank(String institution, String name) {
    return new Viewer(Role.BANK, institution, name);
  }

  public static Viewer supplier(String supplier, String name) {
    return new Viewer(Role.SUPPLIER, supplier, name);
  }

  public static Viewer supervisor(String name) {
    return new Viewer(Role.SUPERVISOR, "", name);
  }

  /// True when the viewer may know that the institution takes part.
  boolean sees(Institution institution) {
    return switch (role) {
      case SUPERVISOR -> true;
      case BANK -> institution.id().equals(party);
      case SUPPLIER -> institution.supplier().equals(party);
    };
  }

  /// A supplier sees proposals only.
  boolean sees(Gate gate) {
    return role != Role.SUPPLIER || gate == Gate.MATCH;
  }

  /// True when the viewer may hand in a file for that gate of that institution.
  boolean mayHandIn(Institution institution, Gate gate) {
    return role != Role.SUPERVISOR && sees(institution) && sees(gate);
  }
}
