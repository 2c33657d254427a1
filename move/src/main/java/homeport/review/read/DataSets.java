package homeport.review.read;

import homeport.review.model.DataSet;
import homeport.review.model.Job;
import homeport.review.model.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The data sets that jobs and online programs name, each with all its uses.
public final class DataSets {
  private DataSets() {}

  public static List<DataSet> of(ReadJobs jobs, List<Program> programs, Resources resources) {
    Map<String, List<DataSet.Use>> uses = new TreeMap<>();
    for (Job job : jobs.jobs()) {
      for (Job.Step step : job.steps()) {
        String program = step.runs().isEmpty() ? step.program() : step.runs().getFirst();
        for (Job.DataSetUse use : step.uses()) {
          uses.computeIfAbsent(use.dataSet(), _ -> new ArrayList<>())
              .add(new DataSet.Use(job.name(), step.name(), program, use.access(), use.place()));
        }
      }
    }
    for (Program program : programs) {
      for (Program.OnlineFileUse file : program.onlineFiles()) {
        String dataSet = resources.dataSetOf(file.file());
        if (dataSet != null) {
          uses.computeIfAbsent(dataSet, _ -> new ArrayList<>())
              .add(new DataSet.Use("", "", program.name(), file.access(), file.place()));
        }
      }
    }
    List<DataSet> dataSets = new ArrayList<>();
    uses.forEach((name, all) ->
        dataSets.add(new DataSet(name, jobs.kinds().getOrDefault(name, "data set"), all)));
    return dataSets;
  }
}
