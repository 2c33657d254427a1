package homeport.jobs;

import homeport.build.ObjectModules;
import homeport.datasets.StepFiles;
import homeport.runtime.Abend;
import homeport.runtime.CobolProgram;
import homeport.runtime.ProgramFactory;
import homeport.runtime.ProgramLoader;
import homeport.runtime.RunUnit;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.UtilityFailure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The programs that a step can run and call: members of its load libraries that the binder made,
/// then the estate's. The first program of a member has the member's name, whatever its own is; the
/// others are known by theirs as soon as the member is loaded, as what is bound together is.
final class StepPrograms implements ProgramLoader {
  private final List<String> libraries;
  private final StepFiles files;
  private final ProgramLoader estate;
  private final Map<String, ProgramFactory> loaded = new HashMap<>();

  StepPrograms(List<String> libraries, StepFiles files, ProgramLoader estate) {
    this.libraries = List.copyOf(libraries);
    this.files = files;
    this.estate = estate;
  }

  @Override
  public @Nullable CobolProgram load(String name, RunUnit unit) {
    ProgramFactory known = loaded.get(name);
    if (known == null && !libraries.isEmpty()) {
      known = member(name);
    }
    return known == null ? estate.load(name, unit) : known.instantiate(unit, null);
  }

  @Override
  public boolean ofSite(String program) {
    return estate.ofSite(program);
  }

  private @Nullable ProgramFactory member(String name) {
    String member = ObjectModules.member(name);
    for (String library : libraries) {
      SequencedMap<String, ProgramFactory> programs = programs(library, member);
      if (!programs.isEmpty()) {
        programs.forEach(loaded::putIfAbsent);
        ProgramFactory first = programs.firstEntry().getValue();
        loaded.put(name, first);
        return first;
      }
    }
    return null;
  }

  /// What a member holds; nothing when the library has no such member.
  private SequencedMap<String, ProgramFactory> programs(String library, String member) {
    try (RecordSource source = RecordSource.find(files, library, member)) {
      return source == null ? new LinkedHashMap<>() : ObjectModules.programs(source);
    } catch (UtilityFailure failure) {
      throw new Abend(
          "S106",
          "load module `" + library + '(' + member + ")` cannot be loaded: " + failure.line());
    }
  }
}
