package homeport.jobs;

import homeport.datasets.Catalog;
import homeport.datasets.DataSets;
import homeport.datasets.Definition;
import homeport.jcl.DdReference;
import homeport.jcl.Disposition.Action;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a job knows of its data sets beyond a step: the names of its temporary ones, which it
/// created, and which are passed and wait for a step to receive them.
final class JobDataSets {
  private final Catalog catalog;
  private final String jobName;
  private final String stamp;

  /// By the name in the job, `SORTED` of `&&SORTED`: how many of that name there have been.
  private final Map<String, Integer> temporaries = new HashMap<>();

  private final Map<DdReference, String> allocated = new HashMap<>();
  private final Set<String> created = new HashSet<>();
  private final Set<String> temporaryNames = new HashSet<>();
  private final Map<String, Passed> passed = new LinkedHashMap<>();
  private final Map<String, List<String>> generations = new HashMap<>();
  private int unnamed;

  /// @param abnormal the abnormal disposition that was coded where it was passed, or null
  private record Passed(@Nullable Action abnormal) {}

  JobDataSets(DataSets dataSets, String jobName, LocalDateTime started) {
    this.catalog = dataSets.catalog();
    this.jobName = jobName;
    this.stamp = JobClock.stamp(started);
  }

  /// The data set name that `&&name` has now: `SYS26327.T140359.RA000.DAY.SORTED.H01`.
  String temporaryName(String name) {
    int number = Math.max(1, temporaries.getOrDefault(name, 0));
    return String.format(Locale.ROOT, "%s.RA000.%s.%s.H%02d", stamp, jobName, name, number);
  }

  /// The data set name of a new `&&name`; a second one of that name in the job has another number.
  String newTemporaryName(String name) {
    do {
      temporaries.merge(name, 1, Integer::sum);
    } while (catalog.find(temporaryName(name)) != null);
    return temporaryName(name);
  }

  /// A name for a data set without DSN=.
  String unnamed() {
    return String.format(Locale.ROOT, "%s.RA000.%s.R%07d", stamp, jobName, ++unnamed);
  }

  /// The generations of a group to which relative numbers of this job relate: those that were
  /// cataloged when the job first named the group (z/OS MVS JCL Reference, "Generation data sets":
  /// relative numbers keep their meaning to the end of the job). Null when there is no such group.
  @Nullable List<String> generations(String base) {
    List<String> known = generations.get(base);
    if (known == null) {
      known = catalog.generations().of(base);
      if (known != null) {
        generations.put(base, known);
      }
    }
    return known;
  }

  /// Relative numbers relate to what is cataloged from now on (GDGBIAS=STEP).
  void forgetGenerations() {
    generations.clear();
  }

  /// Catalogs a new generation in its group.
  ///
  /// @return what left the group by it
  List<String> rollIn(String name) throws IOException {
    return catalog.generations().rollIn(name);
  }

  /// Remembers what a DD statement was given, for DSN=*.step.dd.
  void allocated(DdReference at, String name) {
    allocated.putIfAbsent(at, name);
  }

  /// What a DD statement of a step that was allocated led to, or null.
  @Nullable String allocated(DdReference at) {
    return allocated.get(at);
  }

  /// @param definition of a temporary one: of a sequential or partitioned data set
  void create(String name, boolean temporary, Definition definition) throws IOException {
    Object entry =
        temporary ? catalog.defineTemporary(name, definition) : catalog.define(name, definition);
    assert entry != null : name;
    created.add(name);
    if (temporary) {
      temporaryNames.add(name);
    }
  }

  boolean isTemporary(String name) {
    return temporaryNames.contains(name);
  }

  /// True when this job created the data set.
  boolean created(String name) {
    return created.contains(name);
  }

  boolean isPassed(String name) {
    return passed.containsKey(name);
  }

  /// Keeps a data set for a later step.
  ///
  /// @param abnormal the abnormal disposition where it is coded, else null
  void pass(String name, @Nullable Action abnormal) {
    passed.put(name, new Passed(abnormal));
  }

  void notPassed(String name) {
    passed.remove(name);
  }

  /// Deletes a data set.
  ///
  /// @return false when it is not there
  boolean delete(String name) throws IOException {
    passed.remove(name);
    return catalog.delete(name);
  }

  /// Disposes of what was passed and never received: when all steps ended normally, what the job
  /// created goes and the rest stays; otherwise the abnormal disposition of the DD statement that
  /// passed it holds (z/OS MVS JCL Reference, DISP, "Summary of disposition processing", end of
  /// job).
  List<Disposed> endOfJob(boolean abended) throws IOException {
    List<Disposed> done = new ArrayList<>();
    for (Map.Entry<String, Passed> left : List.copyOf(passed.entrySet())) {
      String name = left.getKey();
      Action abnormal = left.getValue().abnormal();
      boolean delete = abended && abnormal != null ? abnormal == Action.DELETE : created(name);
      if (!delete) {
        done.add(new Disposed(name, "KEPT"));
      } else if (delete(name)) {
        done.add(new Disposed(name, "DELETED"));
      }
    }
    return done;
  }

  /// What became of a data set, in the word that IEF285I has for it.
  record Disposed(String name, String how) {
    String message() {
      return String.format(Locale.ROOT, "IEF285I   %-44s %s", name, how);
    }
  }
}
