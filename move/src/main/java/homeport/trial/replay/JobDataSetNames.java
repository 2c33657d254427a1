package homeport.trial.replay;

import homeport.datasets.DataSetName;
import homeport.jcl.Allocation;
import homeport.jcl.DatasetName;
import homeport.jcl.Dd;
import homeport.jcl.Job;
import homeport.jcl.Step;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The data sets a job can touch: those that its DD statements name, and those that its in-stream
/// data name, where the control statements of utilities stand.
final class JobDataSetNames {
  private static final Pattern WORD = Pattern.compile("[A-Z#@$][A-Z0-9#@$.-]*[A-Z0-9#@$]");

  private JobDataSetNames() {}

  static Set<String> of(Job job) {
    Set<String> names = new TreeSet<>();
    for (Step step : job.steps()) {
      for (Dd dd : step.dds()) {
        for (Allocation allocation : dd.concatenation()) {
          add(allocation, names);
        }
      }
    }
    return names;
  }

  private static void add(Allocation allocation, Set<String> names) {
    switch (allocation) {
      case Allocation.Dataset dataset -> {
        switch (dataset.name()) {
          case DatasetName.Plain(String name) -> names.add(name);
          case DatasetName.Generation(String base, _) -> names.add(base);
          case DatasetName.Member(String library, _) -> names.add(library);
          case DatasetName.Temporary _, DatasetName.BackReference _, DatasetName.Unnamed _ -> {
            // they have no name of their own
          }
        }
      }
      case Allocation.InStream inStream -> {
        for (String record : inStream.records()) {
          Matcher word = WORD.matcher(record);
          while (word.find()) {
            if (DataSetName.valid(word.group())) {
              names.add(word.group());
            }
          }
        }
      }
      case Allocation.Sysout _, Allocation.Dummy _, Allocation.Forward _ -> {
        // no data set of the estate
      }
    }
  }
}
