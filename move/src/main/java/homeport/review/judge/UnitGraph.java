package homeport.review.judge;

import homeport.review.model.Call;
import homeport.review.model.DataSet;
import homeport.review.model.Job;
import homeport.review.model.Program;
import homeport.review.read.Resources;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who needs whom: programs (`P:NAME`) need what they call, jobs (`J:NAME`) need the programs they
/// run, who reads a data set (`D:NAME`) needs it, and a data set needs those who write it.
///
/// Temporary data sets live inside one job and are left out.
public final class UnitGraph {
  private final Map<String, TreeSet<String>> needs = new TreeMap<>();
  private final Map<String, TreeSet<String>> neededBy = new TreeMap<>();

  public UnitGraph(
      List<Program> programs,
      List<Call> calls,
      List<Job> jobs,
      List<DataSet> dataSets,
      Resources resources) {
    programs.forEach(program -> node("P:" + program.name()));
    jobs.forEach(job -> node("J:" + job.name()));
    for (Call call : calls) {
      for (String target : call.targets()) {
        String program = resources.target(target);
        if (needs.containsKey("P:" + program)) {
          need("P:" + call.from(), "P:" + program);
        }
      }
    }
    for (Job job : jobs) {
      for (Job.Step step : job.steps()) {
        for (String run : step.runs()) {
          if (needs.containsKey("P:" + run)) {
            need("J:" + job.name(), "P:" + run);
          }
        }
      }
    }
    dataSets.forEach(this::dataSet);
  }

  private void dataSet(DataSet dataSet) {
    if (dataSet.kind().equals("temporary")) {
      return;
    }
    String node = "D:" + dataSet.name();
    node(node);
    for (DataSet.Use use : dataSet.uses()) {
      String user = use.job().isEmpty() ? "P:" + use.program() : "J:" + use.job();
      if (use.access().writes()) {
        need(node, user);
      }
      if (use.access().reads()) {
        need(user, node);
      }
    }
  }

  private void node(String name) {
    needs.computeIfAbsent(name, _ -> new TreeSet<>());
    neededBy.computeIfAbsent(name, _ -> new TreeSet<>());
  }

  private void need(String from, String to) {
    node(from);
    node(to);
    needs.getOrDefault(from, new TreeSet<>()).add(to);
    neededBy.getOrDefault(to, new TreeSet<>()).add(from);
  }

  Set<String> nodes() {
    return needs.keySet();
  }

  Set<String> needs(String node) {
    return needs.getOrDefault(node, new TreeSet<>());
  }

  /// All that hangs on some units, themselves included.
  public Set<String> hanging(Collection<String> units) {
    Set<String> seen = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(units);
    while (!open.isEmpty()) {
      String unit = open.remove();
      if (seen.add(unit)) {
        open.addAll(neededBy.getOrDefault(unit, new TreeSet<>()));
      }
    }
    return seen;
  }
}
