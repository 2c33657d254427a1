package homeport.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Run-time options of Language Environment, which come behind the last slash of PARM (z/OS
/// Language Environment Programming Guide, "Specifying run-time options", CBLOPTS(ON); A-0501).
///
/// @param user what the program gets
/// @param options each option with its suboptions, in upper case
public record RunOptions(String user, List<String> options) {
  private static final int SWITCHES = 8;

  /// Options that are taken and change nothing here: they are about storage, dumps, other languages
  /// and the system below (z/OS Language Environment Programming Reference, "Language Environment
  /// run-time options").
  private static final Set<String> IDLE =
      Set.of(
          ("ABPERC ABTERMENC AIXBLD ALL31 ANYHEAP ARGPARSE AUTOTASK BELOWHEAP CBLOPTS CBLPSHPOP"
                  + " CBLQDA CEEDUMP COUNTRY DEPTHCONDLMT DYNDUMP ENVAR ERRCOUNT ERRUNIT EXECOPS"
                  + " FILEHIST FILETAG FLOW HEAP HEAP64 HEAPCHK HEAPPOOLS HEAPPOOLS64 HEAPZONES"
                  + " INFOMSGFILTER INQPCOPN INTERRUPT IOHEAP64 LIBHEAP64 LIBSTACK MSGFILE MSGQ"
                  + " NATLANG NOAIXBLD NOARGPARSE NOAUTOTASK NOEXECOPS NOFLOW NOREDIR NORTEREUS"
                  + " NOSIMVRD NONIPTSTACK NOTEST NOUSRHDLR NOXPLINK OCSTATUS PAGEFRAMESIZE PC PLIST"
                  + " PLITASKCOUNT POSIX PROFILE PRTUNIT PUNUNIT RDRUNIT RECPAD REDIR RPTOPTS RPTSTG"
                  + " RTEREUS RTLS SIMVRD STACK STACK64 STORAGE TERMTHDACT TEST THREADHEAP THREADSTACK"
                  + " THREADSTACK64 TRACE TRAP USRHDLR VCTRSAVE VERSION XPLINK XUFLOW")
              .split(" "));

  public RunOptions {
    options = List.copyOf(options);
  }

  /// Takes a PARM apart.
  public static RunOptions of(String parm) {
    int slash = parm.lastIndexOf('/');
    return slash < 0
        ? new RunOptions(parm, List.of())
        : new RunOptions(parm.substring(0, slash), list(parm.substring(slash + 1)));
  }

  private static List<String> list(String text) {
    List<String> options = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ',';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (i == text.length() || (c == ',' && depth <= 0)) {
        String option = text.substring(from, i).strip().toUpperCase(Locale.ROOT);
        if (!option.isEmpty()) {
          options.add(option);
        }
        from = i + 1;
      }
    }
    return options;
  }

  /// Sets what the options say.
  ///
  /// @return the options that are not known, which Language Environment goes on without (CEE3611I)
  public List<String> apply(RunUnit unit) {
    List<String> unknown = new ArrayList<>();
    for (String option : options) {
      int open = option.indexOf('(');
      String name = open < 0 ? option : option.substring(0, open).strip();
      String value =
          open < 0
              ? ""
              : option.substring(open + 1, option.length() - (option.endsWith(")") ? 1 : 0));
      boolean known =
          switch (name) {
            case "UPSI" -> switches(unit, value.strip());
            case "DEBUG" -> debugging(unit, true);
            case "NODEBUG" -> debugging(unit, false);
            default -> IDLE.contains(name);
          };
      if (!known) {
        unknown.add(option);
      }
    }
    return unknown;
  }

  private static boolean debugging(RunUnit unit, boolean on) {
    unit.debugging(on);
    return true;
  }

  /// UPSI(nnnnnnnn): the switches from UPSI-0 on; those that are left out are off.
  private static boolean switches(RunUnit unit, String value) {
    if (value.length() > SWITCHES || !value.chars().allMatch(c -> c == '0' || c == '1')) {
      return false;
    }
    int switches = 0;
    for (int i = 0; i < value.length(); i++) {
      switches |= (value.charAt(i) - '0') << i;
    }
    unit.switches(switches);
    return true;
  }
}
