package homeport.jobs;

import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.CatalogEntry;
import homeport.jcl.Allocation;
import homeport.jcl.DatasetName;
import homeport.jcl.Dd;
import homeport.jcl.DdReference;
import homeport.jcl.Program;
import homeport.jcl.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The libraries in which a step looks for programs before the estate's folders: that of
/// `PGM=*.step.dd`, then those of STEPLIB, or of JOBLIB when the step has none (z/OS MVS JCL
/// Reference, "Special DD statements"). Those that are not in the catalog are passed over, since
/// most programs are the estate's.
final class LoadLibraries {
  private final JobRun run;
  private final Catalog catalog;
  private final List<String> names = new ArrayList<>();

  private LoadLibraries(JobRun run) {
    this.run = run;
    this.catalog = run.system().dataSets().catalog();
  }

  /// Their data set names, in the order of the search.
  static List<String> of(JobRun run, Step step) {
    LoadLibraries libraries = new LoadLibraries(run);
    if (step.program() instanceof Program.FromDd(DdReference from)) {
      libraries.add(run.dataSets().allocated(from));
    }
    List<Dd> own = step.boundDds().stream().filter(dd -> dd.ddName().equals("STEPLIB")).toList();
    List<Dd> said =
        own.isEmpty()
            ? run.job().jobDds().stream().filter(dd -> dd.ddName().equals("JOBLIB")).toList()
            : own;
    for (Dd dd : said) {
      for (Allocation allocation : dd.concatenation()) {
        if (allocation instanceof Allocation.Dataset dataset) {
          libraries.add(libraries.name(dataset.name()));
        }
      }
    }
    return libraries.names;
  }

  private @Nullable String name(DatasetName wanted) {
    return switch (wanted) {
      case DatasetName.Plain(String dsn) -> dsn;
      case DatasetName.Member(String dsn, String _) -> dsn;
      case DatasetName.Temporary(String own, String _) -> run.dataSets().temporaryName(own);
      case DatasetName.BackReference(DdReference at) -> run.dataSets().allocated(at);
      case DatasetName.Generation _, DatasetName.Unnamed _ -> null;
    };
  }

  private void add(@Nullable String name) {
    if (name != null) {
      CatalogEntry entry = catalog.find(catalog.trueName(name));
      if (entry != null && entry.attributes() instanceof Attributes.Partitioned) {
        names.add(entry.name());
      }
    }
  }
}
