package homeport.runtime;

import org.jspecify.annotations.Nullable;

/// CALL and CANCEL (Enterprise COBOL 6.4 Language Reference, under their names).
public final class Call {
  private Call() {}

  /// Begins a CALL: no arguments yet.
  public static void begin(CallSite site) {
    site.arguments().clear();
  }

  public static void argument(CallSite site, byte[] b, int offset, int length) {
    site.arguments().add(b, offset, length);
  }

  /// BY VALUE: the word that is passed.
  public static void value(CallSite site, byte[] b, int offset, int length) {
    site.arguments().addValue(b, offset, length);
  }

  /// RETURNING.
  public static void returning(CallSite site, byte[] b, int offset, int length) {
    site.arguments().returning(b, offset, length);
  }

  public static void omitted(CallSite site) {
    site.arguments().addOmitted();
  }

  /// Finds and runs a program or a service.
  ///
  /// @return 1, or 0 when no program has the name
  public static int run(CobolProgram caller, CallSite site, byte[] name, int offset, int length) {
    return run(caller, site, site.find(caller, name, offset, length));
  }

  /// Runs the program that a procedure pointer or function pointer leads to.
  ///
  /// @return 1, or 0 when it is there no more
  public static int through(
      CobolProgram caller, CallSite site, byte[] pointer, int offset, int length) {
    return run(caller, site, site.find(caller, Pointers.programAt(caller, pointer, offset)));
  }

  private static int run(CobolProgram caller, CallSite site, @Nullable CobolProgram target) {
    Arguments arguments = site.arguments();
    Service service = site.service();
    if (target != null) {
      site.returnCode(target.call(site.entry(), arguments));
    } else if (service != null) {
      site.returnCode(service.call(caller, arguments));
    } else {
      return 0;
    }
    if (arguments.returningOpen()) {
      arguments.returnCode(site.returnCode());
    }
    return 1;
  }

  /// The RETURN-CODE of the program that ran last at this site.
  public static int returnCode(CallSite site) {
    return site.returnCode();
  }

  /// A CALL without ON EXCEPTION whose program does not exist: S806.
  public static void notFound(CobolProgram caller, byte[] name, int offset, int length) {
    String wanted = FileVerbs.text(caller, name, offset, length);
    throw Abend.notFound(
        programName(wanted),
        "program `"
            + wanted
            + "`, called by `"
            + caller.programName()
            + "`, is in no load library");
  }

  public static void cancel(CobolProgram caller, byte[] name, int offset, int length) {
    String wanted = programName(FileVerbs.text(caller, name, offset, length));
    CobolProgram inner = Contained.find(caller, wanted);
    if (inner == null) {
      caller.unit().cancel(wanted);
    } else {
      inner.discard();
    }
  }

  /// How a program-name in a literal or an item is looked up: upper case, eight characters at most
  /// (Programming Guide, "PGMNAME": COMPAT).
  static String programName(String text) {
    String upper = text.strip().toUpperCase(java.util.Locale.ROOT);
    return upper.length() > 8 ? upper.substring(0, 8) : upper;
  }
}
