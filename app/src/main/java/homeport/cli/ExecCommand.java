package homeport.cli;

import homeport.cobol.CompilerOptions;
import homeport.codegen.jvm.EmittedProgram;
import homeport.data.CodePage;
import homeport.datasets.DdBinding;
import homeport.datasets.StepFiles;
import homeport.library.LoadLibrary;
import homeport.runtime.Abend;
import homeport.runtime.MainProgram;
import homeport.runtime.RunOptions;
import homeport.runtime.RunUnit;
import homeport.utilities.ProgramSorting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `homeport exec`: compiles if need be and runs one program.
final class ExecCommand implements Command {
  private static final Option PARM =
      Option.value("--parm", "TEXT", "what the program gets as PARM");

  @Override
  public String name() {
    return "exec";
  }

  @Override
  public String summary() {
    return "compile if need be and run one program";
  }

  @Override
  public String operands() {
    return "SOURCE|NAME [--parm TEXT] [--dd NAME=SPEC]… [-I DIR]… [-L DIR]… [--option LIST]";
  }

  @Override
  public List<Option> options() {
    return List.of(
        PARM, DdOption.OPTION, CompileOptions.COPY, CompileOptions.LIBRARY, CompileOptions.OPTION);
  }

  @Override
  public String example() {
    return "homeport exec REPORT.cbl --dd INFILE=accounts.dat,recfm=FB,lrecl=100";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    if (arguments.operands().size() != 1) {
      throw UserMistake.operands(this);
    }
    Map<String, DdBinding> bindings =
        DdOption.bindings(arguments.values(DdOption.OPTION), shell.directory());
    CompilerOptions options = CompileOptions.options(arguments, shell);
    String operand = arguments.operands().getFirst();
    Path source = shell.directory().resolve(operand);
    boolean isFile = Files.isRegularFile(source);
    LoadLibrary library =
        CompileOptions.library(
            arguments,
            shell,
            options,
            isFile ? List.of(CompileOptions.folderOf(source)) : List.of(shell.directory()));
    String program = operand.toUpperCase(Locale.ROOT);
    if (isFile && !operand.endsWith(LoadLibrary.MODULE_EXTENSION)) {
      LoadLibrary.Compiled compiled = CompileOptions.compiled(library, source, shell);
      if (compiled.programs().isEmpty()) {
        return ExitStatus.REFUSED;
      }
      library.add(compiled.programs());
      program = programName(compiled.programs().getFirst());
    } else if (isFile) {
      program = LoadLibrary.moduleName(source);
    } else if (library.file(program) == null) {
      throw new UserMistake(
          "HP9013",
          "there is no file and no program `" + operand + "`",
          "give a source, or -L with the folder the program is in");
    }
    return execute(shell, library, program, bindings, options, arguments.value(PARM));
  }

  private static String programName(EmittedProgram program) {
    return program.info().programName();
  }

  private static int execute(
      Shell shell,
      LoadLibrary library,
      String program,
      Map<String, DdBinding> bindings,
      CompilerOptions options,
      @org.jspecify.annotations.Nullable String parm)
      throws IOException {
    try {
      // The program's own CODEPAGE card counts, where it has one.
      String page = library.codePage(program);
      CodePage codePage = CodePage.of(page == null ? options.codepage() : page);
      RunUnit unit =
          new RunUnit(
              new StepFiles(bindings, null, codePage),
              new StreamConsole(codePage, shell.out(), shell.in()),
              library,
              new ProgramSorting(Path.of(System.getProperty("java.io.tmpdir"))),
              InstantSource.system(),
              null);
      RunOptions given = RunOptions.of(parm == null ? "" : parm);
      for (String unknown : given.apply(unit)) {
        shell
            .err()
            .println("HP5031: run-time option in PARM is not known and has no effect: " + unknown);
      }
      int returnCode = MainProgram.run(unit, program, codePage.encode(given.user()));
      return Math.min(Math.floorMod(returnCode, 4096), 239);
    } catch (Abend abend) {
      shell.out().flush();
      String report = abend.report();
      shell.err().println(report != null ? report : "abend " + abend.code() + ": " + abend.title());
      return ExitStatus.ABEND;
    }
  }
}
