package homeport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// GnuCOBOL's compiler and what it makes. Compiling is not timed. `-std=ibm` turns on OS/VS COBOL's
/// intermediate results and PERFORM, which Enterprise COBOL does not have and which cost time; they
/// are turned off again.
///
/// @param compiler the `cobc` command
/// @param version the first line of `cobc --version`
/// @param called the programs that others call
/// @param folder where compiled programs are kept
record GnuCobolContender(Path compiler, String version, List<Path> called, Path folder)
    implements Contender {
  private static final List<String> FLAGS =
      List.of("-O2", "-std=ibm", "-fno-arithmetic-osvs", "-fno-perform-osvs");

  GnuCobolContender {
    called = List.copyOf(called);
  }

  /// GnuCOBOL, when the search path leads to it.
  static @Nullable GnuCobolContender find(String searchPath, List<Path> called, Path folder)
      throws IOException {
    for (String place : searchPath.split(":", -1)) {
      Path compiler = Path.of(place).resolve("cobc");
      if (!place.isEmpty() && Files.isExecutable(compiler)) {
        List<String> asked = List.of(compiler.toString(), "--version");
        List<String> said = TimedProcess.run(asked, folder, Map.of()).output();
        String version = said.isEmpty() ? "cobc" : said.getFirst();
        return new GnuCobolContender(compiler, version, called, folder);
      }
    }
    return null;
  }

  @Override
  public String name() {
    return "gnucobol";
  }

  @Override
  public void prepare(Benchmark benchmark) throws BenchProblem, IOException {
    compile(List.of("-x", "-o", benchmark.id()), benchmark.source());
    for (Path program : called) {
      String name = String.valueOf(program.getFileName());
      String module = name.substring(0, name.lastIndexOf('.')).toUpperCase(Locale.ROOT) + ".so";
      if (!Files.exists(folder.resolve(module))) {
        compile(List.of("-m", "-o", module), program);
      }
    }
  }

  private void compile(List<String> kind, Path source) throws BenchProblem, IOException {
    List<String> command = new ArrayList<>(List.of(compiler.toString()));
    command.addAll(kind);
    command.addAll(FLAGS);
    command.add(source.toString());
    TimedProcess.Outcome outcome = TimedProcess.run(command, folder, Map.of());
    if (outcome.status() != 0) {
      throw new BenchProblem("cobc does not compile " + source + ": " + outcome.complaint());
    }
  }

  @Override
  public TimedProcess.Outcome run(Benchmark benchmark, Path folder) throws IOException {
    List<String> command = List.of(this.folder.resolve(benchmark.id()).toString());
    return TimedProcess.run(command, folder, Map.of("COB_LIBRARY_PATH", this.folder.toString()));
  }
}
