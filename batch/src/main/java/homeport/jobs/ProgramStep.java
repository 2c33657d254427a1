package homeport.jobs;

import homeport.data.CodePage;
import homeport.data.FileFailure;
import homeport.datasets.Catalog;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.StepFiles;
import homeport.jcl.Step;
import homeport.runtime.Abend;
import homeport.runtime.Arguments;
import homeport.runtime.CalledProgram;
import homeport.runtime.MainProgram;
import homeport.runtime.RunOptions;
import homeport.runtime.RunUnit;
import homeport.store.StoreException;
import homeport.utilities.ExitProgram;
import homeport.utilities.ProgramSorting;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs a step's program, a utility or one of the estate's, and says how it ended.
final class ProgramStep {
  /// A step's condition code is the low-order 12 bits of what the program leaves.
  private static final int CODE_MASK = 0xFFF;

  private static final String OPTION_UNKNOWN = "HP5031";

  private final JobRun run;
  private final StepName name;
  private final JobSystem system;
  private final StepFiles files;
  private final byte[] tiot;
  private final JobLog log;
  private final StepPrograms programs;

  /// @param tiot what programs find when they follow the system's control blocks
  ProgramStep(JobRun run, Step step, StepFiles files, byte[] tiot) {
    this.run = run;
    this.name = StepName.of(step);
    this.programs = new StepPrograms(LoadLibraries.of(run, step), files, run.system().programs());
    this.system = run.system();
    this.files = files;
    this.tiot = tiot;
    this.log = run.log();
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
    } catch (UncheckedIOException e) {
      throw new Abend(
          "S001", "input or output failed: " + FileFailure.words(e.getCause()), null, e);
    } catch (StoreException e) {
      throw new Abend("S001", "input or output failed: " + e.getMessage(), null, e);
    }
  }

  private int utility(Utility utility, @Nullable String parm) {
    CodePage codePage = system.dataSets().codePage();
    Catalog catalog = system.dataSets().catalog();
    LocalDateTime now = LocalDateTime.ofInstant(system.clock().instant(), system.zone());
    return utility.run(new Given(this, parm == null ? "" : parm, codePage, files, now, catalog));
  }

  private record Given(
      ProgramStep host,
      String parm,
      CodePage codePage,
      StepFiles files,
      LocalDateTime now,
      Catalog catalog)
      implements UtilityStep {
    @Override
    public int call(String program, String parm) {
      return host.run(program, parm);
    }

    @Override
    public boolean reserve(String dataSet, boolean exclusive) {
      String name = catalog.trueName(dataSet);
      return host.system.dataSets().locks().take(host.run, name, exclusive);
    }

    @Override
    public DdBinding sysout(String ddName) {
      String dataSet = host.run.spooled().nextDataSet();
      return new DdBinding.Sysout(host.run.spooled().sysout(dataSet, host.name, ddName), Dcb.NONE);
    }

    @Override
    public List<String> submit(String text) throws IOException {
      List<String> names = host.run.reader().submit(text);
      names.forEach(name -> host.log.console("$HASP100 " + name + " ON INTRDR"));
      return names;
    }

    @Override
    public ExitProgram exit(String program) {
      return host.exit(program);
    }

    @Override
    public boolean ofSite(String program) {
      return host.programs.ofSite(program);
    }
  }

  private StepConsole console() {
    CodePage codePage = system.dataSets().codePage();
    return new StepConsole(files, codePage, text -> log.console("+" + text));
  }

  private RunUnit unit(StepConsole console) {
    ProgramSorting sorting = new ProgramSorting(system.dataSets().catalog().workFolder());
    RunUnit unit =
        new RunUnit(
            new ReportedFiles(files, log),
            console,
            programs,
            new ReportedSorting(sorting, log),
            system.clock(),
            system.zone());
    unit.addresses().task(tiot);
    return unit;
  }

  /// A user exit: a run unit of its own, which ends when the exit is closed.
  private ExitProgram exit(String name) {
    StepConsole console = console();
    CalledProgram program = CalledProgram.open(unit(console), name);
    return new ExitProgram() {
      @Override
      public int call(Arguments arguments) {
        return program.call(arguments);
      }

      @Override
      public void close() {
        try {
          program.close();
        } finally {
          console.close();
        }
      }
    };
  }

  private int program(String name, @Nullable String parm) {
    CodePage codePage = system.dataSets().codePage();
    StepConsole console = console();
    RunUnit unit = unit(console);
    try {
      return MainProgram.run(unit, name, codePage.encode(userPart(unit, parm)));
    } finally {
      console.close();
    }
  }

  /// The run-time options of PARM are set, what is left is the program's.
  private String userPart(RunUnit unit, @Nullable String parm) {
    RunOptions options = RunOptions.of(parm == null ? "" : parm);
    for (String unknown : options.apply(unit)) {
      log.system(
          OPTION_UNKNOWN + " RUN-TIME OPTION IN PARM IS NOT KNOWN AND HAS NO EFFECT: " + unknown);
    }
    return options.user();
  }
}
