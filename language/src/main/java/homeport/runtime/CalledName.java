package homeport.runtime;

import java.util.Locale;

/// How the name in a CALL, a CANCEL or SET … TO ENTRY is looked up (Enterprise COBOL 6.4
/// Programming Guide, "PGMNAME").
///
/// @param contained the name of a contained program
/// @param external the name of a program that no other one contains
/// @param exact the external name is that of one program only, and not also what PGMNAME(COMPAT)
///   makes of it
record CalledName(String contained, String external, boolean exact) {
  /// Names are in upper case: PGMNAME(COMPAT) and PGMNAME(LONGUPPER).
  static final int FOLDED = 0;

  /// PGMNAME(LONGMIXED), a name that is found when the program runs: the option is about programs
  /// that are contained or linked, so the name of any other is in upper case.
  static final int DYNAMIC = 1;

  /// PGMNAME(LONGMIXED), a literal: as it is written.
  static final int AS_WRITTEN = 2;

  static CalledName of(String text, int form) {
    String written = text.strip();
    String upper = written.toUpperCase(Locale.ROOT);
    return new CalledName(
        form == FOLDED ? upper : written, form == AS_WRITTEN ? written : upper, form == AS_WRITTEN);
  }

  /// The name of a program that was found before.
  static CalledName known(String name) {
    return new CalledName(name, name, false);
  }
}
