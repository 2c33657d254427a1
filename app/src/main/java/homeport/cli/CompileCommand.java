package homeport.cli;

import homeport.cobol.CompilerOptions;
import homeport.cobol.listing.Listing;
import homeport.library.CopyFolders;
import homeport.library.LoadLibrary;
import homeport.library.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `homeport compile`: COBOL to a load library.
final class CompileCommand implements Command {
  private static final Option OUTPUT =
      Option.value("-o", "DIR", "where load modules go; without it, programs are only checked");

  private static final Option LISTING =
      Option.value(
          "--listing", "FILE", "writes source, messages, map and cross-reference; - for here");

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
    return "SOURCE… [-I DIR]… [-o DIR] [--listing FILE] [--option LIST]";
  }

  @Override
  public List<Option> options() {
    return List.of(CompileOptions.COPY, OUTPUT, LISTING, CompileOptions.OPTION);
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
    List<String> listing = new ArrayList<>();
    for (String operand : arguments.operands()) {
      Path source = shell.file(operand);
      worst = Math.max(worst, compile(arguments, shell, options, source));
      if (arguments.value(LISTING) != null) {
        listing.addAll(listing(arguments, shell, options, source));
      }
    }
    write(arguments.value(LISTING), listing, shell);
    return worst;
  }

  private static int compile(Arguments arguments, Shell shell, CompilerOptions options, Path source)
      throws IOException {
    LoadLibrary library =
        CompileOptions.library(arguments, shell, options, List.of(CompileOptions.folderOf(source)));
    LoadLibrary.Compiled compiled = CompileOptions.compiled(library, source, shell);
    String output = arguments.value(OUTPUT);
    if (output != null && !compiled.programs().isEmpty()) {
      LoadLibrary.write(compiled.programs(), shell.directory().resolve(output));
    }
    return compiled.problems().worst().returnCode();
  }

  private static List<String> listing(
      Arguments arguments, Shell shell, CompilerOptions options, Path source) throws IOException {
    List<Path> folders =
        CompileOptions.copyFolders(arguments, List.of(CompileOptions.folderOf(source)), shell);
    CopyFolders copies = new CopyFolders(folders, CompileOptions.copyLibraries(arguments, shell));
    return Listing.of(SourceReader.read(source), copies, options);
  }

  private static void write(@Nullable String file, List<String> listing, Shell shell)
      throws IOException {
    if (file == null) {
      return;
    }
    if (file.equals("-")) {
      listing.forEach(shell.out()::println);
    } else {
      Files.write(shell.directory().resolve(file), listing);
    }
  }
}
