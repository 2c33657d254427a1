package homeport.cli;

/// Which Homeport this is; a test holds it equal to pom.xml. A constant, because reading it from a
/// file would cost each start a millisecond.
final class Version {
  static final String NUMBER = "0.1.0-SNAPSHOT";

  private Version() {}
}
