package homeport.datasets;

import homeport.datasets.Allocation.Outcome;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The data sets of one job, from its first step's allocations to its end (z/OS MVS JCL Reference,
/// DISP parameter and DSNAME parameter; z/OS MVS JCL User's Guide, "Data set resources").
///
/// All data sets behave as SMS-managed ones do: a new data set is cataloged when it is allocated,
/// KEEP and UNCATLG leave it cataloged. Data set names are held until the job ends.
public final class JobDataSets implements AutoCloseable {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("'SYS'yyDDD.'T'HHmmss", Locale.ROOT);
  private static final int NUMBERS = 1_000;
  private static final int NAME_MAX = 8;

  private final DataSets estate;
  private final String jobName;
  private final String prefix;

  /// Names of data sets of the job (`&&NAME`), with the names the catalog has for them.
  private final Map<String, String> temporary = new HashMap<>();

  /// Data sets that were passed and have not been used up: true when the job made them.
  private final Map<String, Boolean> passed = new LinkedHashMap<>();

  private int unnamed;

  /// @param jobNumber tells jobs of the same name apart
  public JobDataSets(
      DataSets estate, String jobName, int jobNumber, InstantSource clock, ZoneId zone) {
    this.estate = estate;
    this.jobName = jobName;
    this.prefix =
        STAMP.format(ZonedDateTime.ofInstant(clock.instant(), zone))
            + String.format(Locale.ROOT, ".RA%03d.", jobNumber % NUMBERS)
            + jobName
            + '.';
  }

  /// Gives a step what a DD statement asks for. What the step then has must be [disposed][#dispose]
  /// of.
  public AllocationResult allocate(AllocationRequest request) throws IOException {
    return request.temporary() ? allocateTemporary(request) : allocateCataloged(request);
  }

  private AllocationResult allocateCataloged(AllocationRequest request) throws IOException {
    String name = String.valueOf(request.dsn());
    if (!DataSetName.valid(name)) {
      return new AllocationResult.Refused(
          "IEF642I",
          "EXCESSIVE OR INVALID PARAMETER IN THE DSNAME FIELD",
          "HP2030",
          "`" + name + "` is not the name of a data set");
    }
    boolean exclusive = request.disp().status() != Disp.Status.SHR;
    if (!estate.locks().take(this, name, exclusive)) {
      return new AllocationResult.InUse(name, exclusive);
    }
    CatalogEntry entry = estate.catalog().find(name);
    return switch (request.disp().status()) {
      case NEW -> entry == null ? create(request, name) : duplicate(name);
      case MOD -> entry == null ? create(request, name) : granted(request, name, false);
      case OLD, SHR -> entry == null ? notFound(name) : granted(request, name, false);
    };
  }

  private AllocationResult create(AllocationRequest request, String name) throws IOException {
    CatalogEntry made = estate.catalog().define(name, request.attributes());
    return made == null ? duplicate(name) : granted(request, name, true);
  }

  private AllocationResult allocateTemporary(AllocationRequest request) throws IOException {
    String dsn = request.dsn();
    String known = dsn == null ? null : temporary.get(dsn);
    Disp.Status status = request.disp().status();
    if (known != null) {
      return status == Disp.Status.NEW ? duplicate(dsn) : granted(request, known, false);
    }
    if (dsn != null && status != Disp.Status.NEW && status != Disp.Status.MOD) {
      return notFound(dsn);
    }
    if (!(request.attributes() instanceof Attributes.Sequential attributes)) {
      return new AllocationResult.Refused(
          "IGD17501I",
          "TEMPORARY VSAM DATA SET NOT DEFINED",
          "HP2033",
          "the temporary data set of DD "
              + request.ddName()
              + " is to be a VSAM one, which is not"
              + " supported");
    }
    String name = dsn == null ? nextUnnamed() : prefix + qualifier(dsn) + ".H01";
    estate.catalog().defineTemporary(name, attributes);
    if (dsn != null) {
      temporary.put(dsn, name);
    }
    return granted(request, name, true);
  }

  private String nextUnnamed() {
    unnamed++;
    return prefix + String.format(Locale.ROOT, "R%07d.H01", unnamed);
  }

  private static String qualifier(String dsn) {
    String name = dsn.replace("&", "");
    return name.substring(0, Math.min(name.length(), NAME_MAX));
  }

  private AllocationResult granted(AllocationRequest request, String name, boolean created) {
    boolean madeHere = created || Boolean.TRUE.equals(passed.remove(name));
    return new AllocationResult.Granted(new Allocation(request, name, created, madeHere));
  }

  private static AllocationResult notFound(@Nullable String name) {
    return new AllocationResult.Refused(
        "IEF212I", "DATA SET NOT FOUND", "HP2031", "the data set " + name + " is not there");
  }

  private static AllocationResult duplicate(@Nullable String name) {
    return new AllocationResult.Refused(
        "IGD17101I",
        "DATA SET NOT DEFINED BECAUSE DUPLICATE NAME EXISTS IN CATALOG",
        "HP2032",
        "DISP=NEW, and the data set " + name + " exists already");
  }

  /// Does at a step's end what DISP says.
  ///
  /// @param abnormal the step abended
  public Outcome dispose(Allocation allocation, boolean abnormal) throws IOException {
    Disp disp = allocation.request().disp();
    boolean ofJob = estate.catalog().isTemporary(allocation.name());
    return switch (abnormal ? disp.abnormal() : disp.normal()) {
      case DELETE -> delete(allocation.name());
      case BY_EXISTENCE ->
          allocation.created() ? delete(allocation.name()) : kept(allocation, ofJob, Outcome.KEPT);
      case PASS -> pass(allocation);
      case KEEP, UNCATLG -> kept(allocation, ofJob, Outcome.KEPT);
      case CATLG -> kept(allocation, ofJob, Outcome.CATALOGED);
    };
  }

  /// A data set of the job that is to be kept is kept for the job: it is passed.
  private Outcome kept(Allocation allocation, boolean ofJob, Outcome outcome) {
    return ofJob && allocation.request().dsn() != null ? pass(allocation) : outcome;
  }

  private Outcome pass(Allocation allocation) {
    passed.put(allocation.name(), allocation.ofThisJob());
    return Outcome.PASSED;
  }

  private Outcome delete(String name) throws IOException {
    if (!estate.catalog().isTemporary(name) && !estate.locks().take(this, name, true)) {
      return Outcome.NOT_DELETED;
    }
    temporary.values().remove(name);
    return estate.catalog().delete(name) ? Outcome.DELETED : Outcome.KEPT;
  }

  /// Ends the job: what it made and only passed is deleted, its data set names are free.
  @Override
  public void close() throws IOException {
    try {
      for (Map.Entry<String, Boolean> left : passed.entrySet()) {
        if (left.getValue()) {
          estate.catalog().delete(left.getKey());
        }
      }
      for (String name : temporary.values()) {
        estate.catalog().delete(name);
      }
    } finally {
      estate.locks().freeAll(this);
    }
  }

  /// For messages.
  @Override
  public String toString() {
    return "job " + jobName;
  }
}
