package homeport.runtime.site;

/// A program that a site writes in Java, in place of one of its own in assembler: steps run it with
/// `PGM=`, COBOL programs reach it with CALL. It comes in a jar of a folder that `extensions` of
/// `homeport.yaml` names, as a service in the sense of [java.util.ServiceLoader]
/// (docs/extensions.md).
///
/// Each run unit that uses the program makes an object of its own, by the constructor without
/// parameters; it lives until the run unit ends or the program is cancelled, so what it keeps in
/// fields is what a load module keeps in its storage.
public interface SiteProgram {
  /// The name that PGM= and CALL have for it: one to eight letters, digits and `@#$` in upper case,
  /// not beginning with a digit.
  String name();

  /// Runs it.
  ///
  /// @return what register 15 has at the end: the step's condition code, or RETURN-CODE of the
  ///   caller
  /// @throws Exception when it cannot do its work: the run unit then ends abnormally (U4038) with
  ///   what the exception says
  int run(SiteCall call) throws Exception;
}
