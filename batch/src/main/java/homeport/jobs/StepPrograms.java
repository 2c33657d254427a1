package homeport.jobs;

import homeport.build.ObjectModules;
import homeport.datasets.Dcb;
import homeport.datasets.StepFiles;
import homeport.runtime.CobolProgram;
import homeport.runtime.FileStatus;
import homeport.runtime.OpenMode;
import homeport.runtime.ProgramFactory;
import homeport.runtime.ProgramLoader;
import homeport.runtime.RecordFile;
import homeport.runtime.RunUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
    for (String library : libraries) {
      SequencedMap<String, ProgramFactory> programs =
          ObjectModules.programs(records(library, name), library + '(' + name + ')');
      if (!programs.isEmpty()) {
        programs.forEach(loaded::putIfAbsent);
        ProgramFactory first = programs.firstEntry().getValue();
        loaded.put(name, first);
        return first;
      }
    }
    return null;
  }

  /// The records of a member; none when the library has no such member.
  private List<byte[]> records(String library, String member) {
    List<byte[]> records = new ArrayList<>();
    RecordFile file = files.openMember(library, member, OpenMode.INPUT, Dcb.NONE).file();
    if (file == null) {
      return records;
    }
    byte[] area = new byte[Dcb.LRECL_MAX];
    while (file.readNext(area, 0, area.length) == FileStatus.OK) {
      records.add(Arrays.copyOf(area, file.recordLength()));
    }
    int closed = file.close();
    assert closed >= 0; // it was only read
    return records;
  }
}
