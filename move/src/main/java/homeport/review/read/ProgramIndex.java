package homeport.review.read;

import homeport.review.model.Access;
import homeport.review.model.Call;
import homeport.review.model.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The programs by name, with what they call.
public final class ProgramIndex {
  private final Map<String, Program> programs = new HashMap<>();
  private final Map<String, List<String>> calls = new HashMap<>();

  public ProgramIndex(Collection<Program> programs, Collection<Call> calls) {
    programs.forEach(program -> this.programs.putIfAbsent(program.name(), program));
    for (Call call : calls) {
      this.calls.computeIfAbsent(call.from(), _ -> new ArrayList<>()).addAll(call.targets());
    }
  }

  public @Nullable Program find(String name) {
    return programs.get(name);
  }

  /// The program with all it calls, directly or not, as far as they are in the estate.
  public List<Program> reached(String name) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(name));
    List<Program> reached = new ArrayList<>();
    while (!open.isEmpty()) {
      String next = open.remove();
      Program program = programs.get(next);
      if (program != null && seen.add(next)) {
        reached.add(program);
        open.addAll(calls.getOrDefault(next, List.of()));
      }
    }
    return reached;
  }

  /// What the programs of a step do with a DD; null when none of them has a file of that name.
  @Nullable Access access(Collection<String> runs, String ddName) {
    Access access = null;
    for (String run : runs) {
      for (Program program : reached(run)) {
        for (Program.FileUse file : program.files()) {
          if (file.ddName().equals(ddName)) {
            access = access == null ? file.access() : access.and(file.access());
          }
        }
      }
    }
    return access;
  }
}
