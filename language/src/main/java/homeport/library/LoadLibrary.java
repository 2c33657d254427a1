package homeport.library;

import homeport.cobol.CompilerOptions;
import homeport.cobol.ExternalName;
import homeport.codegen.Compiler;
import homeport.codegen.jvm.EmittedProgram;
import homeport.codegen.jvm.LoadModule;
import homeport.codegen.jvm.Programs;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Severity;
import homeport.diagnostics.SourceFile;
import homeport.runtime.Abend;
import homeport.runtime.CobolProgram;
import homeport.runtime.ProgramFactory;
import homeport.runtime.ProgramLoader;
import homeport.runtime.RunUnit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds programs by name in folders of sources and load modules, searched in order, and compiles a
/// source when it is first wanted. A load module goes before a source of the same name in the same
/// folder. May be used by several run units, one after the other or at once.
public final class LoadLibrary implements ProgramLoader {
  /// The extension of a load module.
  public static final String MODULE_EXTENSION = ".hpm";

  /// What a source's file may end with, in the order in which they win; members that were
  /// downloaded from a partitioned data set have no extension at all.
  public static final List<String> SOURCE_EXTENSIONS =
      List.of(".cbl", ".cob", ".cobol", ".pco", ".sqb", ".txt", "");

  private static final List<String> EXTENSIONS =
      Stream.concat(Stream.of(MODULE_EXTENSION), SOURCE_EXTENSIONS.stream()).toList();

  private static final int LOOKED_AT_BYTES = 512;

  private final List<MemberFolder> folders;
  private final List<Path> copyFolders;
  private final Map<String, List<Path>> copyLibraries;
  private final CompilerOptions options;
  private final CompileCache cache;
  private final BiConsumer<SourceFile, Problems> report;
  private final Map<String, ProgramFactory> programs = new HashMap<>();
  private final Map<String, String> codePages = new HashMap<>();

  /// @param folders where programs are looked for
  /// @param copyFolders where COPY looks
  /// @param report is told of every compile that has something to say
  public LoadLibrary(
      List<Path> folders,
      List<Path> copyFolders,
      CompilerOptions options,
      CompileCache cache,
      BiConsumer<SourceFile, Problems> report) {
    this(folders, copyFolders, Map.of(), options, cache, report);
  }

  /// @param copyLibraries where `COPY … OF` a library looks
  public LoadLibrary(
      List<Path> folders,
      List<Path> copyFolders,
      Map<String, List<Path>> copyLibraries,
      CompilerOptions options,
      CompileCache cache,
      BiConsumer<SourceFile, Problems> report) {
    this.copyLibraries = Map.copyOf(copyLibraries);
    this.folders = folders.stream().map(folder -> new MemberFolder(folder, EXTENSIONS)).toList();
    this.copyFolders = List.copyOf(copyFolders);
    this.options = options;
    this.cache = cache;
    this.report = report;
  }

  /// What came of compiling a source file: its programs, or none and the problems.
  public record Compiled(List<EmittedProgram> programs, Problems problems) {
    public Compiled {
      programs = List.copyOf(programs);
    }
  }

  /// Compiles a source file, or takes what an earlier compile of the same text left.
  public Compiled compile(Path file) throws IOException {
    SourceFile source = SourceReader.read(file);
    CopyFolders copies = new CopyFolders(copyFolders, copyLibraries);
    String key = cache.key(source.name(), source.text(), options.toString());
    CompileCache.Entry known = cache.find(key, copies);
    if (known != null) {
      List<EmittedProgram> modules = known.modules().stream().map(LoadModule::read).toList();
      if (modules.stream().allMatch(Objects::nonNull)) {
        report.accept(source, known.problems());
        return new Compiled(modules, known.problems());
      }
    }
    CopyFolders fresh = new CopyFolders(copyFolders, copyLibraries);
    Problems problems = new Problems();
    List<EmittedProgram> compiled = Compiler.compile(source, fresh, options, problems);
    report.accept(source, problems);
    if (!compiled.isEmpty()) {
      List<byte[]> modules = compiled.stream().map(LoadModule::write).toList();
      cache.put(key, fresh, new CompileCache.Entry(modules, problems));
    }
    return new Compiled(compiled, problems);
  }

  /// Makes programs known by their names, before any folder.
  public synchronized void add(List<EmittedProgram> compiled) {
    for (EmittedProgram program : compiled) {
      String name = program.info().programName();
      codePages.put(name, program.info().codepage());
      ProgramFactory loaded = Programs.load(program);
      programs.put(name, loaded);
      programs.putIfAbsent(ExternalName.of(name), loaded);
    }
  }

  /// The file that would be loaded for a name, or null.
  public @Nullable Path file(String name) {
    for (MemberFolder folder : folders) {
      Path file = folder.findProgram(name);
      if (file != null && !isBinary(file)) {
        return file;
      }
    }
    return null;
  }

  /// A file without an extension may be anything, such as what another compiler made of a source.
  private static boolean isBinary(Path file) {
    String name = String.valueOf(file.getFileName());
    if (name.indexOf('.') >= 0) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      for (byte one : in.readNBytes(LOOKED_AT_BYTES)) {
        if (one == 0) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The code page of the program of that name: its own CODEPAGE card may say another one than the
  /// options of the library. Null for a name that nothing has.
  public synchronized @Nullable String codePage(String name) {
    return find(name) == null ? null : codePages.get(name);
  }

  @Override
  public @Nullable CobolProgram load(String name, RunUnit unit) {
    ProgramFactory program = find(name);
    return program == null ? null : program.instantiate(unit, null);
  }

  private synchronized @Nullable ProgramFactory find(String name) {
    ProgramFactory known = programs.get(name);
    if (known != null) {
      return known;
    }
    Path file = file(name);
    if (file == null) {
      String external = ExternalName.of(name);
      return external.equals(name) || !isFolded(name) ? null : find(external);
    }
    try {
      List<EmittedProgram> loaded = loaded(name, file);
      add(loaded);
      ProgramFactory named = programs.get(name);
      if (named != null || !isMember(name, file)) {
        return named;
      }
      // A member whose PROGRAM-ID is another name is still the program of that name (an alias).
      codePages.putIfAbsent(name, loaded.getFirst().info().codepage());
      ProgramFactory alias = Programs.load(loaded.getFirst());
      programs.put(name, alias);
      return alias;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFolded(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  /// Members have names in upper case; one that PGMNAME(LONGMIXED) keeps as it is written is the
  /// name of a file that is spelt so.
  private static boolean isMember(String name, Path file) {
    String member = String.valueOf(file.getFileName());
    return isFolded(name) || member.equals(name) || member.startsWith(name + ".");
  }

  private List<EmittedProgram> loaded(String name, Path file) throws IOException {
    if (file.toString().endsWith(MODULE_EXTENSION)) {
      EmittedProgram module = LoadModule.read(Files.readAllBytes(file));
      if (module == null) {
        throw new Abend(
            "S106", "load module `" + file + "` was made by another release; compile it again");
      }
      return List.of(module);
    }
    Compiled compiled = compile(file);
    if (compiled.programs().isEmpty()) {
      throw Abend.notFound(
          name,
          "program `"
              + name
              + "` is there as source `"
              + file
              + "`, which does not compile"
              + firstError(compiled.problems()));
    }
    return compiled.programs();
  }

  /// The first thing that is wrong: who reads a job's log does not see the compiler's messages.
  private static String firstError(Problems problems) {
    return problems.all().stream()
        .filter(problem -> problem.severity().compareTo(Severity.ERROR) >= 0)
        .findFirst()
        .map(first -> ": " + first.id() + " " + first.title() + ", " + first.at())
        .orElse("");
  }

  /// The program a load module's file is named after.
  public static String moduleName(Path module) {
    String file = String.valueOf(module.getFileName());
    return file.substring(0, file.length() - MODULE_EXTENSION.length());
  }

  /// Writes each program as a load module of its name.
  ///
  /// @return the files written
  public static List<Path> write(List<EmittedProgram> programs, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    for (EmittedProgram program : programs) {
      Path file = folder.resolve(program.info().programName() + MODULE_EXTENSION);
      Files.write(file, LoadModule.write(program));
      written.add(file);
    }
    return written;
  }
}
