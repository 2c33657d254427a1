package homeport.jobs;

import homeport.data.CodePage;
import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.DataSets;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.Definition;
import homeport.datasets.Generations;
import homeport.datasets.RecordFormat;
import homeport.datasets.StepFiles;
import homeport.jcl.Allocation;
import homeport.jcl.DatasetName;
import homeport.jcl.Dd;
import homeport.jcl.DdReference;
import homeport.jcl.Disposition;
import homeport.jcl.Disposition.Status;
import homeport.jcl.RecordAttributes;
import homeport.jcl.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives a step what its DD statements ask for.
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
  private final StepDisposition disposition;
  private final TaskTable tiot;

  StepAllocation(JobRun job, Step step) {
    this.job = job;
    this.step = step;
    this.name = StepName.of(step);
    this.dataSets = job.system().dataSets();
    this.disposition = new StepDisposition(job);
    this.tiot = new TaskTable(job.name(), name);
  }

  /// What disposes of all that was allocated.
  StepDisposition disposition() {
    return disposition;
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
    return new StepFiles(
        bindings, dataSets, dataSets.codePage(), new SpaceMessages(job, name)::outOfSpace);
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
    disposition.add(
        new StepDisposition.Use.OfSpool(job.spoolName(job.spooled().nextDataSet()), "SYSIN"));
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
      disposition.add(new StepDisposition.Use.OfReader(file));
      return new DdBinding.Sysout(
          file, job.attributes().dcb(sysout.attributes(), name + " " + dd.ddName()).or(CARDS));
    }
    disposition.add(new StepDisposition.Use.OfSpool(job.spoolName(dataSet), "SYSOUT"));
    return new DdBinding.Sysout(
        job.spooled().sysout(dataSet, name, dd.ddName()),
        job.attributes().dcb(sysout.attributes(), name + " " + dd.ddName()));
  }

  private DdBinding dataSet(Dd dd, Allocation.Dataset dataset, String shown)
      throws AllocationFailure, IOException {
    Disposition coded = dataset.disposition();
    boolean isNew = coded.status() == Status.NEW;
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
    Disposition coded = dataset.disposition();
    boolean isNew = coded.status() == Status.NEW;
    boolean temporary = temporary(dataset.name());
    CatalogEntry entry = dataSets.catalog().find(dsn);
    Dcb dcb = job.attributes().dcb(dataset.attributes(), name + " " + dd.ddName());
    boolean create = isNew || coded.status() == Status.MOD && entry == null;
    if (isNew && entry != null) {
      if (!reclaimed(dsn)) {
        throw duplicate(dd, dsn);
      }
    }
    if (!create && entry == null) {
      if (isVolume(dataset)) {
        allocated(TaskTable.Device.DASD, shown);
        return new DdBinding.DataSet(dsn, dcb, false);
      }
      throw notFound(dd, dsn);
    }
    boolean received = known.isPassed(dsn);
    DataSetSpace space = new DataSetSpace(dataset, dcb);
    if (create) {
      known.create(dsn, temporary, definition(dataset, dcb, space));
    }
    known.allocated(new DdReference(step.number(), dd.ddName()), dsn);
    disposition.add(
        new StepDisposition.Use.OfDataSet(
            new DataSetUse(dsn, temporary, create, received, known.created(dsn), coded)));
    allocated(temporary ? TaskTable.Device.VIO : TaskTable.Device.DASD, shown);
    return new DdBinding.DataSet(
        dsn,
        member(dataset.name()),
        dcb,
        coded.status() == Status.MOD,
        create ? null : space.secondary(),
        space.release());
  }

  /// A DD statement without DSN= for a volume that is there: utilities that see to volumes ask for
  /// it in this way, and the system does not look for the data set whose name it made up (z/OS
  /// DFSMSdfp Utilities, "IEHLIST", "Job control statements"). Who opens it finds nothing.
  private static boolean isVolume(Allocation.Dataset dataset) {
    return dataset.name() instanceof DatasetName.Unnamed
        && dataset.volume() != null
        && !dataset.volume().serials().isEmpty();
  }

  /// The base name of a group means all its generations, the newest first unless the group or
  /// GDGORDER says otherwise (z/OS MVS JCL Reference, DSNAME parameter, "Generation data sets";
  /// GDGORDER parameter). They are those that exist when the step is reached, so also what earlier
  /// steps of the job made (A-0506): only relative numbers keep their meaning through a job.
  private DdBinding allGenerations(
      Dd dd, Allocation.Dataset dataset, Attributes.GenerationGroup group, String shown)
      throws AllocationFailure, IOException {
    String base = dataSets.catalog().trueName(name(dd, dataset.name(), false));
    List<String> names = dataSets.catalog().generations().of(base);
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

  /// What a new data set is: a library when a member is named, its space has a directory, or the
  /// data set that it is to be like is one (A-0505).
  private Attributes attributes(Allocation.Dataset dataset, Dcb dcb) {
    boolean library =
        member(dataset.name()) != null
            || dataset.space() != null && dataset.space().directoryBlocks() != null
            || dataset.dsnType() == Allocation.DsnType.PDS
            || dataset.dsnType() == Allocation.DsnType.LIBRARY
            || dataset.attributes().organization() == RecordAttributes.Organization.PARTITIONED
            || dataset.attributes().organization() == null && isLikeLibrary(dataset.attributes());
    return library ? new Attributes.Partitioned(dcb) : new Attributes.Sequential(dcb);
  }

  private boolean isLikeLibrary(RecordAttributes attributes) {
    DdReference reference = attributes.copiedFrom();
    String model =
        reference == null ? attributes.modelDataset() : job.dataSets().allocated(reference);
    CatalogEntry entry =
        model == null || !attributes.copiesKind() ? null : dataSets.catalog().find(model);
    return entry != null && entry.attributes() instanceof Attributes.Partitioned;
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
}
