package homeport.jobs;

import homeport.data.CodePage;
import homeport.datasets.Catalog;
import homeport.datasets.StepFiles;
import homeport.runtime.Abend;
import homeport.runtime.Arguments;
import homeport.runtime.CobolProgram;
import homeport.runtime.RunUnit;
import homeport.runtime.StopRun;
import homeport.store.StoreException;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Runs a step's program, a utility or one of the estate's, and says how it ended.
final class ProgramStep {
  /// A step's condition code is the low-order 12 bits of what the program leaves.
  private static final int CODE_MASK = 0xFFF;

  /// Bytes of the area that PARM comes in, the halfword with its length included. A program may
  /// describe a longer parameter than was passed; the rest is zeros here.
  private static final int PARM_AREA = 2 + 256;

  private final JobSystem system;
  private final StepFiles files;
  private final JobLog log;

  ProgramStep(JobSystem system, StepFiles files, JobLog log) {
    this.system = system;
    this.files = files;
    this.log = log;
  }

  /// @param parm null when PARM is not coded
  /// @return the condition code
  /// @throws Abend when the program ends abnormally
  int run(String program, @Nullable String parm) {
    Utility utility = system.utilities().find(program);
    try {
      int code = utility != null ? utility(utility, parm) : program(program, parm);
      return code & CODE_MASK;
    } catch (StackOverflowError e) {
      throw new Abend("U4088", "the program calls or performs itself too deep", null, e);
    } catch (UncheckedIOException | StoreException e) {
      throw new Abend("S001", "input or output failed: " + e.getMessage(), null, e);
    }
  }

  private int utility(Utility utility, @Nullable String parm) {
    CodePage codePage = system.dataSets().codePage();
    Catalog catalog = system.dataSets().catalog();
    return utility.run(new Given(parm == null ? "" : parm, codePage, files, catalog));
  }

  private record Given(String parm, CodePage codePage, StepFiles files, Catalog catalog)
      implements UtilityStep {}

  private int program(String name, @Nullable String parm) {
    CodePage codePage = system.dataSets().codePage();
    StepConsole console = new StepConsole(files, codePage, text -> log.console("+" + text));
    RunUnit unit = new RunUnit(files, console, system.programs(), system.clock(), system.zone());
    try {
      CobolProgram main = unit.program(name);
      if (main == null) {
        throw new Abend(
            "S806", "program `" + name + "` is neither a utility nor in the estate's programs");
      }
      return call(main, unit, argument(userPart(parm), codePage));
    } finally {
      unit.end();
      console.close();
    }
  }

  private static int call(CobolProgram main, RunUnit unit, Arguments arguments) {
    try {
      return main.call(arguments);
    } catch (StopRun e) {
      return unit.returnCode();
    }
  }

  /// What stands before the last slash; what follows it are run-time options of Language
  /// Environment (z/OS Language Environment Programming Guide, "Specifying run-time options",
  /// CBLOPTS(ON)).
  private String userPart(@Nullable String parm) {
    if (parm == null) {
      return "";
    }
    int slash = parm.lastIndexOf('/');
    if (slash < 0) {
      return parm;
    }
    log.system(
        "HP5031"
            + " RUN-TIME OPTIONS AFTER THE SLASH IN PARM ARE NOT PASSED TO THE PROGRAM: "
            + parm.substring(slash));
    return parm.substring(0, slash);
  }

  /// PARM as a program gets it: a halfword with the length, and the characters (Enterprise COBOL
  /// 6.4 Programming Guide, "Accessing main program parameters under z/OS").
  private static Arguments argument(String parm, CodePage codePage) {
    byte[] area = CobolProgram.storage(PARM_AREA);
    byte[] text = codePage.encode(parm);
    int at = CobolProgram.SLACK;
    area[at] = (byte) (text.length >> 8);
    area[at + 1] = (byte) text.length;
    System.arraycopy(text, 0, area, at + 2, text.length);
    Arguments arguments = new Arguments();
    arguments.add(area, at, 2 + text.length);
    return arguments;
  }
}
