package homeport.datasets;

import homeport.data.CodePage;
import homeport.runtime.FileDescription;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileDescription.Organization;
import homeport.runtime.FileStatus;
import homeport.runtime.Files;
import homeport.runtime.OpenMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The files of a step, or of `homeport exec`: what each ddname leads to, opened with the checks
/// that OPEN makes. Of an estate's data sets only with an estate.
public final class StepFiles implements Files {
  private static final int DD_NAME_MAX = 8;

  private final Map<String, DdBinding> bindings;
  private final @Nullable DataSets estate;
  private final BoundFiles files;

  /// @param bindings by ddname, in capitals
  /// @param estate null when there is none; then no binding names a data set
  public StepFiles(Map<String, DdBinding> bindings, @Nullable DataSets estate, CodePage codePage) {
    this(bindings, estate, codePage, _ -> {});
  }

  /// The same, for a step with a log.
  ///
  /// @param outOfSpace is told of a data set whose space is used up
  public StepFiles(
      Map<String, DdBinding> bindings,
      @Nullable DataSets estate,
      CodePage codePage,
      Consumer<OutOfSpace> outOfSpace) {
    this.bindings = new HashMap<>(bindings);
    this.estate = estate;
    this.files = new BoundFiles(estate, codePage, outOfSpace);
  }

  @Override
  public Opened open(FileDescription file, OpenMode mode) {
    String ddName = file.ddName().toUpperCase(Locale.ROOT);
    DdBinding binding = bindings.get(ddName);
    Wish wish = Wish.of(file, mode);
    if (binding instanceof DdBinding.DataSet && !file.alternateKeys().isEmpty()) {
      return openWithAlternates(ddName, binding, file, wish);
    }
    return binding == null ? noDd(file, mode) : files.open(ddName, binding, wish);
  }

  /// The path of each alternate key has a DD of its own: the cluster's ddname with the number of
  /// the key behind it, cut so that it has eight characters (Enterprise COBOL 6.4 Programming
  /// Guide, "Creating alternate indexes").
  private Opened openWithAlternates(
      String ddName, DdBinding binding, FileDescription file, Wish wish) {
    List<String> paths = new ArrayList<>();
    for (int i = 1; i <= file.alternateKeys().size(); i++) {
      String number = Integer.toString(i);
      String name =
          ddName.substring(0, Math.min(ddName.length(), DD_NAME_MAX - number.length())) + number;
      if (!(bindings.get(name) instanceof DdBinding.DataSet path)) {
        return Opened.failed(
            FileStatus.NO_DD,
            Detail.of(
                "HP2021",
                "there is no DD "
                    + name
                    + " for alternate key "
                    + i
                    + " of the file "
                    + file.fileName()));
      }
      paths.add(path.name());
    }
    return files.open(ddName, binding, wish.withPaths(paths));
  }

  /// Opens a ddname for a utility, which takes the data set as it is.
  ///
  /// @param dcb what the utility would make of it when neither DD statement nor label says; may be
  ///   [Dcb#NONE]
  /// @return status 96 when the step has no such DD
  public Opened open(String ddName, OpenMode mode, Access access, Dcb dcb) {
    DdBinding binding = bindings.get(ddName);
    return binding == null
        ? Opened.failed(FileStatus.NO_DD, Detail.of("HP2021", "there is no DD " + ddName))
        : files.open(ddName, binding, Wish.of(mode, access, dcb));
  }

  @Override
  public Opened open(String ddName, OpenMode mode, int recordLength) {
    Dcb dcb = recordLength > 0 ? Dcb.of(RecordFormat.FB, recordLength) : Dcb.NONE;
    return open(ddName.toUpperCase(Locale.ROOT), mode, Access.SEQUENTIAL, dcb);
  }

  /// Builds an alternate index of the catalog anew.
  ///
  /// @return null when it cannot be built now: its cluster is open
  public @Nullable BuiltIndex buildIndex(String index) {
    Clusters.Built built = estate == null ? null : estate.build(index);
    return built == null ? null : new BuiltIndex(built.records(), built.duplicates());
  }

  /// What building an index came to.
  ///
  /// @param records of the cluster that have an entry now
  /// @param duplicates records left out, since the index is unique and had their key
  public record BuiltIndex(long records, long duplicates) {}

  /// Opens a member of a library of the catalog by name for a utility.
  public Opened openMember(String library, String member, OpenMode mode, Dcb dcb) {
    return files.open(
        ddName(library),
        new DdBinding.DataSet(library, member),
        Wish.of(mode, Access.SEQUENTIAL, dcb));
  }

  /// Opens a data set of the catalog by its name for a utility, as if a DD with DISP=OLD led to it.
  public Opened openByName(String name, OpenMode mode, Access access, Dcb dcb) {
    return files.open(ddName(name), new DdBinding.DataSet(name), Wish.of(mode, access, dcb));
  }

  /// A ddname that leads to a data set; empty when there is none.
  private String ddName(String dataSet) {
    for (Map.Entry<String, DdBinding> each : bindings.entrySet()) {
      if (each.getValue() instanceof DdBinding.DataSet bound && bound.name().equals(dataSet)) {
        return each.getKey();
      }
    }
    return "";
  }

  /// Adds a DD while the step runs, as dynamic allocation does.
  ///
  /// @return false when the step has a DD of that name
  public boolean allocate(String ddName, DdBinding binding) {
    return bindings.putIfAbsent(ddName, binding) == null;
  }

  /// Takes a DD away.
  ///
  /// @return false when the step has none of that name
  public boolean free(String ddName) {
    return bindings.remove(ddName) != null;
  }

  /// What a ddname leads to, or null.
  public @Nullable DdBinding binding(String ddName) {
    return bindings.get(ddName);
  }

  /// Without a DD statement a file that is to be created has status 96, since nothing is allocated
  /// dynamically here (as with CBLQDA(OFF)), and so has a VSAM file; one that is to be read is not
  /// present, 35 (Enterprise COBOL 6.4 Language Reference, "File status key" and OPEN statement
  /// notes).
  private static Opened noDd(FileDescription file, OpenMode mode) {
    String sentence =
        Detail.of("HP2021", "there is no DD " + file.ddName() + " for the file " + file.fileName());
    if (file.optional() && mode == OpenMode.INPUT) {
      return new Opened(FileStatus.OPTIONAL_NOT_PRESENT, new DummyFile(), sentence);
    }
    boolean vsam =
        file.organization() == Organization.INDEXED || file.organization() == Organization.RELATIVE;
    return Opened.failed(
        vsam || mode == OpenMode.OUTPUT ? FileStatus.NO_DD : FileStatus.NO_FILE, sentence);
  }

  /// The attributes of what a ddname leads to, for a utility: of a concatenation its first; null
  /// without such a DD, or when the data set is not there.
  public @Nullable Attributes attributes(String ddName) {
    DdBinding binding = bindings.get(ddName);
    if (binding instanceof DdBinding.DataSet dataSet && estate != null) {
      Attributes known = estate.catalog().records(dataSet.name());
      boolean sequential =
          known instanceof Attributes.Sequential
              || known instanceof Attributes.Partitioned && dataSet.member() != null;
      if (!sequential) {
        return known;
      }
    }
    return binding == null ? null : new Attributes.Sequential(files.dcb(binding, Dcb.NONE));
  }
}
