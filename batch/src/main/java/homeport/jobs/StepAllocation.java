package homeport.jobs;

import homeport.data.CodePage;
import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.DataSets;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.Definition;
import homeport.datasets.Generations;
import homeport.datasets.OutOfSpace;
import homeport.datasets.RecordFormat;
import homeport.datasets.StepFiles;
import homeport.jcl.Allocation;
import homeport.jcl.DatasetName;
import homeport.jcl.Dd;
import homeport.jcl.DdReference;
import homeport.jcl.Disposition;
import homeport.jcl.Disposition.Action;
import homeport.jcl.Disposition.Status;
import homeport.jcl.RecordAttributes;
import homeport.jcl.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives a step what its DD statements ask for, and disposes of it when the step ends.
final class StepAllocation {
  private static final int RECORD = 80;

  /// What the internal reader takes when neither DD statement nor program says.
  private static final Dcb CARDS = Dcb.of(RecordFormat.FB, RECORD);

  /// DDs that say where programs come from. Programs are the estate's, so these libraries need not
  /// be there.
  private static final Set<String> LIBRARIES = Set.of("STEPLIB", "STEPCAT", "JOBLIB", "JOBCAT");

  private final JobRun job;
  private final Step step;
  private final StepName name;
  private final DataSets dataSets;
  private final Map<String, DdBinding> bindings = new LinkedHashMap<>();
  private final List<Use> uses = new ArrayList<>();
  private final TaskTable tiot;

  /// What has to be said of a DD when the step ends.
  private sealed interface Use {
    record OfDataSet(DataSetUse use) implements Use {}

    record OfSpool(String name, String how) implements Use {}

    record OfReader(Path spoolFile) implements Use {}
  }

  StepAllocation(JobRun job, Step step) {
    this.job = job;
    this.step = step;
    this.name = StepName.of(step);
    this.dataSets = job.system().dataSets();
    this.tiot = new TaskTable(job.name(), name);
  }

  /// The DDs that were allocated, as programs can find them.
  TaskTable tiot() {
    return tiot;
  }

  /// Allocates every DD. When one cannot be, what was allocated before it is to be given back.
  StepFiles allocate() throws AllocationFailure, IOException {
    if (job.job().parameters().generationsOfStep()) {
      job.dataSets().forgetGenerations();
    }
    job.log().allocation("IEF236I ALLOC. FOR " + job.name() + " " + name);
    for (Dd dd : step.boundDds()) {
      if (LIBRARIES.contains(dd.ddName())) {
        libraries(dd);
      } else {
        bindings.putIfAbsent(dd.ddName(), bind(dd));
      }
    }
    if (!bindings.containsKey("SYSOUT")) {
      // Language Environment allocates its message file when the step has none.
      String dataSet = job.spooled().nextDataSet();
      bindings.put(
          "SYSOUT", new DdBinding.Sysout(job.spooled().sysout(dataSet, name, "SYSOUT"), Dcb.NONE));
    }
    return new StepFiles(bindings, dataSets, dataSets.codePage(), this::outOfSpace);
  }

  /// z/OS MVS System Messages, Volume 7 (IEC): IEC030I, IEC031I, IEC032I and IEC217I. There are no
  /// device numbers, volumes and diagnostic codes.
  private void outOfSpace(OutOfSpace full) {
    if (full.code().indexOf('-') > 0) {
      clusterFull(full);
      return;
    }
    String message =
        switch (full.code()) {
          case "SD37" -> "IEC031I D37-04,IFG0554P";
          case "SE37" -> "IEC032I E37-04,IFG0554P";
          case "SB14" -> "IEC217I B14-0C,IFG0232S";
          default -> "IEC030I B37-04,IFG0554A";
        };
    job.log()
        .console(
            String.join(
                ",",
                message,
                job.name(),
                name.innermost(),
                full.ddName(),
                "DASD",
                "",
                full.dataSet()));
  }

  /// IEC070I of a VSAM cluster; the step goes on with what VSAM's return code says.
  private void clusterFull(OutOfSpace full) {
    job.log()
        .console(
            String.join(
                ",",
                "IEC070I " + full.code(),
                job.name(),
                name.innermost(),
                full.ddName(),
                "DASD",
                "",
                "",
                full.dataSet()));
  }

  private void libraries(Dd dd) {
    String shown = dd.ddName();
    for (Allocation _ : dd.concatenation()) {
      tiot.add(shown, TaskTable.Device.DASD);
      shown = "";
    }
  }

  private void allocated(TaskTable.Device device, String shown) {
    tiot.add(shown, device);
    job.log().allocation("IEF237I " + device.shown() + " ALLOCATED TO " + shown);
  }

  private DdBinding bind(Dd dd) throws AllocationFailure, IOException {
    List<DdBinding> parts = new ArrayList<>();
    for (Allocation allocation : dd.concatenation()) {
      String shown = parts.isEmpty() ? dd.ddName() : "";
      parts.add(bind(dd, allocation, shown));
    }
    return parts.size() == 1 ? parts.getFirst() : new DdBinding.Concatenation(parts);
  }

  private DdBinding bind(Dd dd, Allocation allocation, String shown)
      throws AllocationFailure, IOException {
    return switch (allocation) {
      case Allocation.Dataset dataset -> dataSet(dd, dataset, shown);
      case Allocation.InStream inStream -> inStream(inStream, shown);
      case Allocation.Sysout sysout -> sysout(dd, sysout, shown);
      case Allocation.Dummy _, Allocation.Forward _ -> {
        allocated(TaskTable.Device.DUMMY, shown);
        yield new DdBinding.Dummy();
      }
    };
  }

  private DdBinding inStream(Allocation.InStream inStream, String shown) {
    allocated(TaskTable.Device.SPOOL, shown);
    uses.add(new Use.OfSpool(job.spoolName(job.spooled().nextDataSet()), "SYSIN"));
    return new DdBinding.InStream(records(inStream, dataSets.codePage()), RECORD);
  }

  private static byte[] records(Allocation.InStream inStream, CodePage codePage) {
    byte[] records = new byte[inStream.records().size() * RECORD];
    int at = 0;
    for (String record : inStream.records()) {
      for (int i = 0; i < RECORD; i++) {
        records[at++] = codePage.encode(i < record.length() ? record.charAt(i) : ' ');
      }
    }
    return records;
  }

  private DdBinding sysout(Dd dd, Allocation.Sysout sysout, String shown) throws AllocationFailure {
    String dataSet = job.spooled().nextDataSet();
    allocated(TaskTable.Device.SPOOL, shown);
    if (sysout.internalReader()) {
      Path file = job.spooled().reader(dataSet);
      uses.add(new Use.OfReader(file));
      return new DdBinding.Sysout(file, job.attributes().dcb(sysout.attributes()).or(CARDS));
    }
    uses.add(new Use.OfSpool(job.spoolName(dataSet), "SYSOUT"));
    return new DdBinding.Sysout(
        job.spooled().sysout(dataSet, name, dd.ddName()),
        job.attributes().dcb(sysout.attributes()));
  }

  private DdBinding dataSet(Dd dd, Allocation.Dataset dataset, String shown)
      throws AllocationFailure, IOException {
    Disposition disposition = dataset.disposition();
    boolean isNew = disposition.status() == Status.NEW;
    String dsn = dataSets.catalog().trueName(name(dd, dataset.name(), isNew));
    CatalogEntry entry = dataSets.catalog().find(dsn);
    if (entry != null && entry.attributes() instanceof Attributes.GenerationGroup group) {
      return allGenerations(dd, dataset, group, shown);
    }
    return dataSet(dd, dataset, dsn, shown);
  }

  private DdBinding dataSet(Dd dd, Allocation.Dataset dataset, String dsn, String shown)
      throws AllocationFailure, IOException {
    JobDataSets known = job.dataSets();
    Disposition disposition = dataset.disposition();
    boolean isNew = disposition.status() == Status.NEW;
    boolean temporary = temporary(dataset.name());
    CatalogEntry entry = dataSets.catalog().find(dsn);
    Dcb dcb = job.attributes().dcb(dataset.attributes());
    boolean create = isNew || disposition.status() == Status.MOD && entry == null;
    if (isNew && entry != null) {
      if (!reclaimed(dsn)) {
        throw duplicate(dd, dsn);
      }
    }
    if (!create && entry == null) {
      throw notFound(dd, dsn);
    }
    boolean received = known.isPassed(dsn);
    DataSetSpace space = new DataSetSpace(dataset, dcb);
    if (create) {
      known.create(dsn, temporary, definition(dataset, dcb, space));
    }
    known.allocated(new DdReference(step.number(), dd.ddName()), dsn);
    uses.add(
        new Use.OfDataSet(
            new DataSetUse(dsn, temporary, create, received, known.created(dsn), disposition)));
    allocated(temporary ? TaskTable.Device.VIO : TaskTable.Device.DASD, shown);
    return new DdBinding.DataSet(
        dsn,
        member(dataset.name()),
        dcb,
        disposition.status() == Status.MOD,
        create ? null : space.secondary(),
        space.release());
  }

  /// The base name of a group means all its generations, the newest first unless the group or
  /// GDGORDER says otherwise (z/OS MVS JCL Reference, DSNAME parameter, "Generation data sets";
  /// GDGORDER parameter).
  private DdBinding allGenerations(
      Dd dd, Allocation.Dataset dataset, Attributes.GenerationGroup group, String shown)
      throws AllocationFailure, IOException {
    String base = dataSets.catalog().trueName(name(dd, dataset.name(), false));
    List<String> names = job.dataSets().generations(base);
    if (names == null || names.isEmpty() || dataset.disposition().status() == Status.NEW) {
      throw notFound(dd, base);
    }
    List<DdBinding> parts = new ArrayList<>();
    String first = shown;
    for (String name : oldestFirst(dataset, group) ? names : names.reversed()) {
      parts.add(dataSet(dd, dataset, name, first));
      first = "";
    }
    return parts.size() == 1 ? parts.getFirst() : new DdBinding.Concatenation(parts);
  }

  private static boolean oldestFirst(Allocation.Dataset dataset, Attributes.GenerationGroup group) {
    return switch (dataset.generationOrder()) {
      case FIFO -> true;
      case LIFO -> false;
      case USECATLG -> group.fifo();
      case null -> group.fifo();
    };
  }

  /// Removes a generation that an earlier job left without rolling it in (z/OS DFSMS Using Data
  /// Sets, "Reclaiming generation data sets").
  private boolean reclaimed(String dsn) throws IOException {
    JobDataSets known = job.dataSets();
    boolean leftOver =
        dataSets.catalog().generations().isGeneration(dsn)
            && !dataSets.catalog().generations().isRolledIn(dsn)
            && !known.created(dsn);
    return leftOver && known.delete(dsn);
  }

  private Definition definition(Allocation.Dataset dataset, Dcb dcb, DataSetSpace space) {
    String maker = job.maker(step);
    Attributes.Cluster cluster = ClusterRequest.cluster(dataset);
    if (cluster != null) {
      return new Definition(cluster, space.extents(cluster), maker);
    }
    Attributes attributes = attributes(dataset, dcb);
    boolean library = attributes instanceof Attributes.Partitioned;
    return new Definition(attributes, space.extents(library), maker);
  }

  /// What a new data set is: a library when a member is named, or its space has a directory.
  private static Attributes attributes(Allocation.Dataset dataset, Dcb dcb) {
    boolean library =
        member(dataset.name()) != null
            || dataset.space() != null && dataset.space().directoryBlocks() != null
            || dataset.dsnType() == Allocation.DsnType.PDS
            || dataset.dsnType() == Allocation.DsnType.LIBRARY
            || dataset.attributes().organization() == RecordAttributes.Organization.PARTITIONED;
    return library ? new Attributes.Partitioned(dcb) : new Attributes.Sequential(dcb);
  }

  private static @Nullable String member(DatasetName wanted) {
    return switch (wanted) {
      case DatasetName.Member(String _, String member) -> member;
      case DatasetName.Temporary(String _, String member) -> member;
      case DatasetName.Plain _,
          DatasetName.Generation _,
          DatasetName.BackReference _,
          DatasetName.Unnamed _ ->
          null;
    };
  }

  private boolean temporary(DatasetName wanted) {
    return switch (wanted) {
      case DatasetName.Temporary _, DatasetName.Unnamed _ -> true;
      case DatasetName.BackReference(DdReference at) -> {
        String dsn = job.dataSets().allocated(at);
        yield dsn != null && job.dataSets().isTemporary(dsn);
      }
      case DatasetName.Plain _, DatasetName.Member _, DatasetName.Generation _ -> false;
    };
  }

  private String name(Dd dd, DatasetName wanted, boolean isNew) throws AllocationFailure {
    return switch (wanted) {
      case DatasetName.Plain(String dsn) -> dsn;
      case DatasetName.Temporary(String own, String _) ->
          isNew ? job.dataSets().newTemporaryName(own) : job.dataSets().temporaryName(own);
      case DatasetName.Unnamed _ -> job.dataSets().unnamed();
      case DatasetName.BackReference(DdReference at) -> {
        String dsn = job.dataSets().allocated(at);
        if (dsn == null) {
          throw notFound(dd, "*." + at.ddName());
        }
        yield dsn;
      }
      case DatasetName.Member(String dsn, String _) -> dsn;
      case DatasetName.Generation(String base, int relative) -> generation(dd, base, relative);
    };
  }

  private String generation(Dd dd, String base, int relative) throws AllocationFailure {
    List<String> cataloged = job.dataSets().generations(base);
    String dsn = cataloged == null ? null : Generations.name(base, cataloged, relative);
    if (dsn == null) {
      throw notFound(dd, base + '(' + (relative > 0 ? "+" : "") + relative + ')');
    }
    return dsn;
  }

  private AllocationFailure notFound(Dd dd, String dsn) {
    return new AllocationFailure(
        "the data set " + dsn + " of DD " + dd.ddName() + " is not there",
        List.of(
            "IEF212I " + job.name() + " " + name + " " + dd.ddName() + " - DATA SET NOT FOUND",
            "        " + dsn));
  }

  private AllocationFailure duplicate(Dd dd, String dsn) {
    return new AllocationFailure(
        "the data set " + dsn + " of DD " + dd.ddName() + " is to be NEW and is there already",
        List.of(
            "IGD17101I DATA SET " + dsn,
            "NOT DEFINED BECAUSE DUPLICATE NAME EXISTS IN CATALOG",
            "IEF344I "
                + job.name()
                + " "
                + name
                + " "
                + dd.ddName()
                + " - ALLOCATION FAILED DUE TO DATA FACILITY SYSTEM ERROR"));
  }

  /// Disposes of what was allocated before a DD that could not be.
  void giveBack() throws IOException {
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
