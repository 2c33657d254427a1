package homeport.runtime;

import homeport.data.Binary;
import homeport.data.CodePage;

/// Runs the main program of a run unit, as a job step or `exec` does.
public final class MainProgram {
  /// Bytes that a program may look at where a shorter PARM was passed; zeros here. Programs
  /// describe the longest PARM they take and look at its length, some of them afterwards.
  private static final int PARM_MIN = 256;

  private MainProgram() {}

  /// Runs a program to its end and closes the files it left open.
  ///
  /// @param parm the PARM text in the program's code page; the program gets a halfword with its
  ///   length and the text (Enterprise COBOL 6.4 Programming Guide, "Coding the LINKAGE SECTION",
  ///   main programs)
  /// @return the return code
  /// @throws Abend when the run unit ends abnormally; S806 when there is no such program
  public static int run(RunUnit unit, String name, byte[] parm) {
    try {
      call(unit, name, parm);
    } catch (StopRun stop) {
      assert stop == StopRun.NOW;
    } catch (RuntimeException | Error ended) {
      Abend failed = unit.end(true); // what ended the run unit is told, not this
      if (failed != null) {
        ended.addSuppressed(failed);
      }
      throw ended;
    }
    Abend failed = unit.end(false);
    if (failed != null) {
      throw failed;
    }
    return unit.returnCode();
  }

  private static void call(RunUnit unit, String name, byte[] parm) {
    CobolProgram program = unit.program(name);
    if (program == null) {
      throw Abend.notFound(name, "program `" + name + "` is in no load library");
    }
    unit.parm(CodePage.of(program.info().codepage()).decode(parm, 0, parm.length));
    byte[] area = CobolProgram.storage(2 + Math.max(parm.length, PARM_MIN));
    Binary.store(area, CobolProgram.SLACK, 2, parm.length);
    System.arraycopy(parm, 0, area, CobolProgram.SLACK + 2, parm.length);
    Arguments arguments = new Arguments();
    arguments.add(area, CobolProgram.SLACK, 2 + parm.length);
    unit.returnCode(program.call(arguments));
  }
}
