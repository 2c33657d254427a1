package homeport.jobs;

import homeport.datasets.DataSets;
import homeport.jcl.Disposition;
import homeport.jcl.Disposition.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Disposes of what a step was given: keeps, deletes, catalogs and passes its data sets as their
/// DISP says, and submits what it wrote to the internal reader.
final class StepDisposition {
  private final JobRun job;
  private final DataSets dataSets;
  private final List<Use> uses = new ArrayList<>();

  /// What has to be said of a DD when the step ends.
  sealed interface Use {
    record OfDataSet(DataSetUse use) implements Use {}

    record OfSpool(String name, String how) implements Use {}

    record OfReader(Path spoolFile) implements Use {}
  }

  StepDisposition(JobRun job) {
    this.job = job;
    this.dataSets = job.system().dataSets();
  }

  void add(Use use) {
    uses.add(use);
  }

  /// Disposes of what was allocated before a DD that could not be.
  void afterFailedAllocation() throws IOException {
    for (Use use : uses) {
      if (use instanceof Use.OfDataSet(DataSetUse dataSet)) {
        dispose(dataSet, dataSet.atFailedAllocation());
      }
    }
  }

  /// What disposing of the step's data sets will do that a failure of the system could leave
  /// undone. Temporary data sets do not outlive one.
  List<PendingDisposition> pending(boolean abnormal) {
    List<PendingDisposition> pending = new ArrayList<>();
    for (Use use : uses) {
      switch (use) {
        case Use.OfDataSet(DataSetUse dataSet) -> {
          Action action = dataSet.atEnd(abnormal);
          if (action == Action.DELETE) {
            pending.add(new PendingDisposition(PendingDisposition.Kind.DELETE, dataSet.name()));
          } else if (action == Action.CATLG
              && dataSets.catalog().generations().isGeneration(dataSet.name())) {
            pending.add(new PendingDisposition(PendingDisposition.Kind.ROLL_IN, dataSet.name()));
          }
        }
        case Use.OfReader(Path file) ->
            pending.add(new PendingDisposition(PendingDisposition.Kind.SUBMIT, file.toString()));
        case Use.OfSpool _ -> {
          // it is on the spool already
        }
      }
    }
    return pending;
  }

  /// Disposes of the step's data sets.
  void end(boolean abnormal) throws IOException {
    for (Use use : uses) {
      switch (use) {
        case Use.OfDataSet(DataSetUse dataSet) -> dispose(dataSet, dataSet.atEnd(abnormal));
        case Use.OfSpool(String dsn, String how) ->
            job.log().allocation(new JobDataSets.Disposed(dsn, how).message());
        case Use.OfReader(Path file) -> submit(file);
      }
    }
  }

  /// What the step wrote to the internal reader is submitted, also when it ended abnormally: its
  /// data set was closed all the same (A-5103).
  private void submit(Path file) throws IOException {
    for (String text : InternalReader.texts(file, dataSets.codePage())) {
      for (String submitted : job.reader().submit(text)) {
        job.log().console("$HASP100 " + submitted + " ON INTRDR");
      }
    }
    Files.deleteIfExists(file);
  }

  private void dispose(DataSetUse use, Action action) throws IOException {
    JobDataSets known = job.dataSets();
    String how =
        switch (action) {
          case DELETE -> known.delete(use.name()) ? "DELETED" : null;
          case PASS -> {
            Disposition coded = use.disposition();
            known.pass(use.name(), coded.abnormalCoded() ? coded.abnormal() : null);
            yield "PASSED";
          }
          case CATLG -> {
            known.notPassed(use.name());
            rollIn(use.name());
            yield "CATALOGED";
          }
          case KEEP, UNCATLG, BY_EXISTENCE -> {
            known.notPassed(use.name());
            yield "KEPT";
          }
        };
    if (how != null) {
      job.log().allocation(new JobDataSets.Disposed(use.name(), how).message());
    }
  }

  private void rollIn(String name) throws IOException {
    for (String gone : job.dataSets().rollIn(name)) {
      String how = dataSets.catalog().find(gone) == null ? "DELETED" : "UNCATALOGED";
      job.log().allocation(new JobDataSets.Disposed(gone, how).message());
    }
  }
}
