package homeport.programme;

import java.util.List;

/// A system of an institution: what moves as one.
///
/// @param kind what it does, in the bank's words: `core banking`; [#NOT_SAID] when nobody said
/// @param estate the estate's name as its files carry it (`name` in `homeport.yaml`); it ties files
///   to this system
/// @param servers ids of the servers it runs on today, as in the review's inventory
/// @param wave the id of its wave, or empty while it has none
/// @param trialsAsked equal trials that open the trial gate
/// @param recordsAsked records compared in them, altogether
public record BankSystem(
    String institution,
    String id,
    String name,
    String kind,
    String estate,
    List<String> servers,
    Criticality criticality,
    String wave,
    int trialsAsked,
    long recordsAsked) {
  /// The kind of a system of which nobody said what it does.
  public static final String NOT_SAID = "not said";

  public BankSystem {
    servers = List.copyOf(servers);
  }

  BankSystem inWave(String other) {
    return new BankSystem(
        institution,
        id,
        name,
        kind,
        estate,
        servers,
        criticality,
        other,
        trialsAsked,
        recordsAsked);
  }

  /// Without what the bank's own files say of it.
  BankSystem forSupplier() {
    return new BankSystem(
        institution, id, name, kind, "", List.of(), criticality, wave, trialsAsked, recordsAsked);
  }
}
