package homeport.library;

import homeport.runtime.CobolProgram;
import homeport.runtime.ProgramLoader;
import homeport.runtime.RunUnit;
import homeport.runtime.Service;
import homeport.runtime.site.HostedProgram;
import homeport.runtime.site.SiteProgram;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The programs that a site has written in Java, found by name in its jars. All jars have one class
/// loader, so that one may use another; it lives as long as the process.
public final class SiteLibrary implements ProgramLoader {
  private static final Pattern NAME = Pattern.compile("[A-Z@#$][A-Z0-9@#$]{0,7}");
  private static final String UNUSABLE = "HP5061";
  private static final String CLASH = "HP5062";

  /// A program and the jar that it came in.
  private record Known(ServiceLoader.Provider<SiteProgram> provider, String jar) {}

  private final Map<String, Known> programs = new TreeMap<>();
  private final String codePage;

  private SiteLibrary(String codePage) {
    this.codePage = codePage;
  }

  /// What keeps jars from being used, so that the estate is not opened.
  public static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String id;

    public Refusal(String id, String sentence) {
      super(sentence);
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /// Reads jars.
  ///
  /// @param codePage the name of the code page of the texts that programs give and take
  /// @param reserved names that programs of the system have
  /// @throws Refusal when a jar cannot be used, or a name is one of another program
  public static SiteLibrary open(List<Path> jars, String codePage, Set<String> reserved)
      throws Refusal, IOException {
    SiteLibrary library = new SiteLibrary(codePage);
    if (!jars.isEmpty()) {
      library.take(loader(jars), reserved);
      if (library.programs.isEmpty()) {
        throw new Refusal(
            UNUSABLE, "no jar of `extensions` names a class in META-INF/services/" + service());
      }
    }
    return library;
  }

  private static String service() {
    return SiteProgram.class.getName();
  }

  private static URLClassLoader loader(List<Path> jars) throws Refusal, IOException {
    List<URL> places = new ArrayList<>();
    for (Path jar : jars) {
      try (JarFile file = new JarFile(jar.toFile())) {
        assert file.size() >= 0;
      } catch (IOException e) {
        throw new Refusal(UNUSABLE, jar + " cannot be read as a jar: " + e.getMessage());
      }
      places.add(jar.toUri().toURL());
    }
    return new URLClassLoader(
        HostedProgram.LOADER, places.toArray(URL[]::new), SiteProgram.class.getClassLoader());
  }

  private void take(ClassLoader loader, Set<String> reserved) throws Refusal {
    try {
      for (ServiceLoader.Provider<SiteProgram> provider :
          ServiceLoader.load(SiteProgram.class, loader).stream().toList()) {
        if (provider.type().getClassLoader().equals(loader)) {
          take(provider, reserved);
        }
      }
    } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
      throw new Refusal(UNUSABLE, "`extensions`: " + e.getMessage());
    }
  }

  private void take(ServiceLoader.Provider<SiteProgram> provider, Set<String> reserved)
      throws Refusal {
    Known known = new Known(provider, jar(provider.type()));
    String name = String.valueOf(provider.get().name());
    String called = "the program `" + name + "` of " + known.jar();
    if (!NAME.matcher(name).matches()) {
      throw new Refusal(CLASH, called + ": that is no name of a program");
    }
    if (reserved.contains(name) || Service.names().contains(name)) {
      throw new Refusal(CLASH, called + " has the name of a program of the system");
    }
    Known other = programs.putIfAbsent(name, known);
    if (other != null) {
      throw new Refusal(CLASH, called + " has the name of another one, of " + other.jar());
    }
  }

  private static String jar(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    Path file = source == null ? null : Path.of(source.getLocation().getPath()).getFileName();
    return file == null ? type.getName() : file.toString();
  }

  /// The names of the programs.
  public Set<String> names() {
    return Set.copyOf(programs.keySet());
  }

  /// Looks here and then in a library of compiled programs.
  ///
  /// @throws Refusal when both have a program of one name: which is meant nobody could tell
  public ProgramLoader before(LoadLibrary compiled) throws Refusal {
    for (Map.Entry<String, Known> program : programs.entrySet()) {
      Path file = compiled.file(program.getKey());
      if (file != null) {
        throw new Refusal(
            CLASH,
            "the program `"
                + program.getKey()
                + "` is in "
                + program.getValue().jar()
                + " and in "
                + file);
      }
    }
    SiteLibrary site = this;
    return new ProgramLoader() {
      @Override
      public @Nullable CobolProgram load(String name, RunUnit unit) {
        return site.ofSite(name) ? site.load(name, unit) : compiled.load(name, unit);
      }

      @Override
      public boolean ofSite(String name) {
        return site.ofSite(name);
      }
    };
  }

  @Override
  public boolean ofSite(String name) {
    return programs.containsKey(name);
  }

  @Override
  public @Nullable CobolProgram load(String name, RunUnit unit) {
    Known known = programs.get(name);
    return known == null
        ? null
        : new HostedProgram(unit, name, known.provider().get(), codePage, known.jar());
  }
}
