package homeport.programme;

/// Who may do what in a programme, and who may know of what.
final class Access {
  private final Register register;

  Access(Register register) {
    this.register = register;
  }

  /// What only the supervisor does.
  void supervisor(Viewer viewer) throws Refusal {
    if (viewer.role() != Role.SUPERVISOR) {
      throw new Refusal(
          Refusal.NOT_ALLOWED, "only the supervisor does that, not a " + viewer.role().word());
    }
  }

  /// What the supervisor does once the programme has begun.
  void keeper(Viewer viewer) throws Refusal {
    supervisor(viewer);
    if (register.last() == null) {
      throw new Refusal(
          Refusal.UNKNOWN, "there is no programme yet: homeport programme init begins one");
    }
  }

  /// What everybody does but suppliers.
  static void own(Viewer viewer) throws Refusal {
    if (viewer.role() == Role.SUPPLIER) {
      throw new Refusal(Refusal.NOT_ALLOWED, "a supplier does not keep the register");
    }
  }

  /// The institution, where the viewer may know of it. Whether there is one that he may not know of
  /// is not told.
  Institution institution(Viewer viewer, String id) throws Refusal {
    Institution found = register.institution(id);
    if (found == null || !viewer.sees(found)) {
      throw viewer.role() == Role.SUPERVISOR
          ? new Refusal(Refusal.UNKNOWN, "there is no institution `" + id + "`")
          : new Refusal(
              Refusal.NOT_ALLOWED,
              "institution `" + id + "` is not for " + viewer.role().word() + " " + viewer.party());
    }
    return found;
  }

  SystemState system(Viewer viewer, String institution, String id) throws Refusal {
    Institution known = institution(viewer, institution);
    SystemState state = register.system(known.id(), id);
    if (state == null) {
      throw new Refusal(Refusal.UNKNOWN, known.name() + " has no system `" + id + "`");
    }
    return state;
  }

  /// A wave that there is, or none.
  void wave(String id) throws Refusal {
    if (!id.isEmpty() && register.wave(id) == null) {
      throw new Refusal(Refusal.UNKNOWN, "there is no wave `" + id + "`");
    }
  }
}
