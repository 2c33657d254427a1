package homeport.runtime;

import org.jspecify.annotations.Nullable;

/// CALL and CANCEL (Enterprise COBOL 6.4 Language Reference, under their names).
public final class Call {
  /// The most characters of an outermost program's name.
  private static final int EXTERNAL_MAX = 8;

  private Call() {}

  /// Begins a CALL: no arguments yet.
  public static void begin(CallSite site) {
    site.arguments().clear();
  }

  /// The list of arguments is whole and serves the CALLs that follow: each lies at the same place
  /// for as long as the program lives.
  public static void lasting(CallSite site) {
    site.arguments().last();
  }

  /// Whether the list of an earlier CALL serves this one.
  ///
  /// @return 1, or 0 when the list has to be made
  public static int passed(CallSite site) {
    return site.arguments().lasting() ? 1 : 0;
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
  /// @param form how the name is looked up, as [CalledName] has it
  /// @return 1, or 0 when no program has the name
  public static int run(
      CobolProgram caller, CallSite site, byte[] name, int offset, int length, int form) {
    return run(caller, site, site.find(caller, name, offset, length, form));
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
        external(CalledName.of(wanted, CalledName.FOLDED).external()),
        "program `"
            + wanted
            + "`, called by `"
            + caller.programName()
            + "`, is in no load library");
  }

  public static void cancel(CobolProgram caller, byte[] name, int offset, int length, int form) {
    CalledName wanted = CalledName.of(FileVerbs.text(caller, name, offset, length), form);
    CobolProgram inner = Contained.find(caller, wanted.contained());
    if (inner == null) {
      caller.unit().cancel(wanted);
    } else {
      inner.discard();
    }
  }

  /// What PGMNAME(COMPAT) makes of the name of a program that no other one contains (Programming
  /// Guide, "PGMNAME"): eight characters, 0 for a hyphen, a letter first.
  static String external(String name) {
    String eight = name.substring(0, Math.min(EXTERNAL_MAX, name.length())).replace('-', '0');
    char first = eight.isEmpty() ? 'A' : eight.charAt(0);
    if (first >= '1' && first <= '9') {
      return (char) ('A' + first - '1') + eight.substring(1);
    }
    return first == '0' ? 'J' + eight.substring(1) : eight;
  }
}
