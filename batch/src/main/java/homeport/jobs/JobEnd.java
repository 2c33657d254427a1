package homeport.jobs;

/// How a job came out.
public sealed interface JobEnd {
  /// All steps that ran ended normally.
  ///
  /// @param code the highest condition code, or the one that JOBRC asks for
  record Completed(int code) implements JobEnd {}

  /// A step ended abnormally.
  record Abended(CompletionCode code) implements JobEnd {}

  /// The statements have an error, or a DD statement could not be satisfied.
  record JclError() implements JobEnd {}

  /// TYPRUN asked that nothing be run, and nothing is wrong.
  record Checked() implements JobEnd {}
}
