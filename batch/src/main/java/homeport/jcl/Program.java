package homeport.jcl;

/// What PGM= names.
public sealed interface Program {
  /// A member of JOBLIB, STEPLIB or the system's libraries.
  record Named(String name) implements Program {}

  /// `PGM=*.step.dd`: the member that an earlier DD statement names.
  record FromDd(DdReference reference) implements Program {}
}
