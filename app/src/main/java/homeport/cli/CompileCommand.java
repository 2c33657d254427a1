package homeport.cli;

import homeport.cobol.CompilerOptions;
import homeport.library.LoadLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// `homeport compile`: COBOL to a load library.
final class CompileCommand implements Command {
  private static final Option OUTPUT =
      Option.value("-o", "DIR", "where load modules go; without it, programs are only checked");

  @Override
  public String name() {
    return "compile";
  }

  @Override
  public String summary() {
    return "compile COBOL to a load library";
  }

  @Override
  public String operands() {
    return "SOURCE… [-I DIR]… [-o DIR] [--option LIST]";
  }

  @Override
  public List<Option> options() {
    return List.of(CompileOptions.COPY, OUTPUT, CompileOptions.OPTION);
  }

  @Override
  public String example() {
    return "homeport compile cobol/HSBPOST.cbl -I copybook -o load";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    if (arguments.operands().isEmpty()) {
      throw UserMistake.operands(this);
    }
    CompilerOptions options = CompileOptions.options(arguments, shell);
    int worst = 0;
    for (String operand : arguments.operands()) {
      Path source = shell.directory().resolve(operand);
      worst = Math.max(worst, compile(arguments, shell, options, source));
    }
    return worst;
  }

  private static int compile(Arguments arguments, Shell shell, CompilerOptions options, Path source)
      throws IOException {
    LoadLibrary library =
        CompileOptions.library(arguments, shell, options, List.of(CompileOptions.folderOf(source)));
    LoadLibrary.Compiled compiled = library.compile(source);
    String output = arguments.value(OUTPUT);
    if (output != null && !compiled.programs().isEmpty()) {
      LoadLibrary.write(compiled.programs(), shell.directory().resolve(output));
    }
    return compiled.problems().worst().returnCode();
  }
}
