package homeport.jcl;

/// TIME=: processor time.
///
/// @param seconds the limit; [#UNLIMITED] for NOLIMIT, MAXIMUM and 1440; 0 for what the step before
///   left over
/// @param shared true when the limit is that of a whole procedure, coded where it is called: all
///   its steps together may use it (z/OS MVS JCL Reference, "TIME parameter")
public record TimeLimit(long seconds, boolean shared) {
  /// No limit.
  public static final long UNLIMITED = Long.MAX_VALUE;
}
