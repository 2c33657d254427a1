package homeport.datasets;

import homeport.data.CodePage;
import homeport.data.FileFailure;
import homeport.runtime.FileDescription;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileDescription.Organization;
import homeport.runtime.FileStatus;
import homeport.runtime.Files;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
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
  private final CodePage codePage;
  private final Consumer<OutOfSpace> outOfSpace;

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
    this.codePage = codePage;
    this.outOfSpace = outOfSpace;
  }

  @Override
  public Opened open(FileDescription file, OpenMode mode) {
    String ddName = file.ddName().toUpperCase(Locale.ROOT);
    DdBinding binding = bindings.get(ddName);
    Wish wish = Wish.of(file, mode);
    if (binding instanceof DdBinding.DataSet && !file.alternateKeys().isEmpty()) {
      return openWithAlternates(ddName, binding, file, wish);
    }
    return binding == null ? noDd(file, mode) : open(ddName, binding, wish);
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
    return open(ddName, binding, wish.withPaths(paths));
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
        : open(ddName, binding, Wish.of(mode, access, dcb));
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
    return openDataSet(
        ddName(library),
        new DdBinding.DataSet(library, member),
        Wish.of(mode, Access.SEQUENTIAL, dcb));
  }

  /// Opens a data set of the catalog by its name for a utility, as if a DD with DISP=OLD led to it.
  public Opened openByName(String name, OpenMode mode, Access access, Dcb dcb) {
    return openDataSet(ddName(name), new DdBinding.DataSet(name), Wish.of(mode, access, dcb));
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

  private Opened open(String ddName, DdBinding binding, Wish wish) {
    return switch (binding) {
      case DdBinding.DataSet dataSet -> openDataSet(ddName, dataSet, wish);
      case DdBinding.Host host -> openHost(host, wish);
      case DdBinding.InStream inStream -> openInStream(ddName, inStream, wish);
      case DdBinding.Dummy _ -> Opened.of(new DummyFile());
      case DdBinding.Sysout sysout -> openSysout(ddName, sysout, wish);
      case DdBinding.Concatenation(var parts) -> openConcatenation(ddName, parts, wish);
    };
  }

  private Opened openDataSet(String ddName, DdBinding.DataSet dataSet, Wish wish) {
    if (estate == null) {
      return Opened.failed(
          FileStatus.NO_FILE,
          Detail.of("HP2015", "the data set " + dataSet.name() + ": there is no estate"));
    }
    return estate.open(
        dataSet.name(),
        dataSet,
        wish,
        code -> outOfSpace.accept(new OutOfSpace(ddName, dataSet.shown(), code)));
  }

  private Opened openHost(DdBinding.Host host, Wish wish) {
    String name = host.path().toString();
    if (wish.keyed()) {
      return OwnFileKeyedDataSet.open(host.path(), wish);
    }
    FileDescription file = wish.file();
    Dcb dcb = host.dcb().or(wish.dcb());
    String conflict = FileAttributes.conflict(file, dcb);
    if (conflict != null) {
      return Opened.failed(
          FileStatus.ATTRIBUTE_CONFLICT, Detail.of("HP2013", name + ": " + conflict));
    }
    boolean text =
        host.text() || file != null && file.organization() == Organization.LINE_SEQUENTIAL;
    SequentialOpening opening = opening(name, host, dcb, text);
    if (!java.nio.file.Files.exists(host.path()) && wish.mode() != OpenMode.OUTPUT) {
      return absentHost(name, opening, wish);
    }
    return opening.open(wish.mode(), SequentialReader.Closing.NOTHING);
  }

  private SequentialOpening opening(String name, DdBinding.Host host, Dcb dcb, boolean text) {
    return new SequentialOpening(
        name, host.path(), dcb, false, false, null, () -> {}, text ? codePage : null, false);
  }

  private static Opened absentHost(String name, SequentialOpening opening, Wish wish) {
    if (!wish.optional()) {
      return Opened.failed(FileStatus.NO_FILE, Detail.of("HP2015", name + " is not there"));
    }
    if (wish.mode() == OpenMode.INPUT) {
      return new Opened(FileStatus.OPTIONAL_NOT_PRESENT, new DummyFile(), null);
    }
    Opened made = opening.open(OpenMode.EXTEND, SequentialReader.Closing.NOTHING);
    RecordFile created = made.file();
    if (created != null && wish.mode() == OpenMode.I_O) {
      // It is there now, without a record.
      int _ = created.close();
      made = opening.open(OpenMode.I_O, SequentialReader.Closing.NOTHING);
    }
    return made.file() == null
        ? made
        : new Opened(FileStatus.OPTIONAL_NOT_PRESENT, made.file(), null);
  }

  private Opened openInStream(String ddName, DdBinding.InStream inStream, Wish wish) {
    Dcb dcb = Dcb.of(RecordFormat.FB, inStream.lrecl());
    FileDescription file = wish.file();
    String conflict = file == null ? null : FileAttributes.conflict(file, dcb);
    if (conflict != null) {
      return Opened.failed(
          FileStatus.ATTRIBUTE_CONFLICT,
          Detail.of("HP2013", "in-stream data of DD " + ddName + ": " + conflict));
    }
    if (wish.mode() != OpenMode.INPUT) {
      return Opened.failed(
          FileStatus.MODE_NOT_SUPPORTED,
          Detail.of("HP2022", "in-stream data of DD " + ddName + " can be opened INPUT only"));
    }
    InputBuffer in =
        new InputBuffer(Channels.newChannel(new ByteArrayInputStream(inStream.records())), null);
    return Opened.of(
        new SequentialReader(
            "in-stream data of DD " + ddName,
            in,
            dcb,
            false,
            false,
            SequentialReader.Closing.NOTHING));
  }

  private Opened openSysout(String ddName, DdBinding.Sysout sysout, Wish wish) {
    if (wish.mode() != OpenMode.OUTPUT && wish.mode() != OpenMode.EXTEND) {
      return Opened.failed(
          FileStatus.MODE_NOT_SUPPORTED,
          Detail.of(
              "HP2022", "DD " + ddName + " is a SYSOUT data set and can be opened OUTPUT only"));
    }
    Dcb dcb = sysout.dcb().or(wish.dcb());
    FileDescription file = wish.file();
    String conflict = file == null ? null : FileAttributes.conflict(file, dcb);
    if (conflict != null) {
      return Opened.failed(
          FileStatus.ATTRIBUTE_CONFLICT,
          Detail.of("HP2013", "SYSOUT of DD " + ddName + ": " + conflict));
    }
    try {
      return Opened.of(
          SpoolFile.append(
              sysout.spoolFile(), dcb, estate == null ? () -> {} : estate.reserve()::release));
    } catch (IOException e) {
      return Opened.failed(
          FileStatus.PERMANENT_ERROR,
          Detail.of("HP2014", "SYSOUT of DD " + ddName + ": " + FileFailure.words(e)));
    }
  }

  /// The first data set has to agree with the program; the others with the first: the same format,
  /// with fixed records the same length, with others no longer. What z/OS calls unlike
  /// concatenation is refused.
  private Opened openConcatenation(String ddName, List<DdBinding> parts, Wish wish) {
    if (wish.mode() != OpenMode.INPUT || wish.keyed()) {
      return Opened.failed(
          FileStatus.MODE_NOT_SUPPORTED,
          Detail.of(
              "HP2022",
              "the data sets concatenated to DD " + ddName + " can only be read in sequence"));
    }
    List<RecordFile> opened = new ArrayList<>();
    Opened first = open(ddName, parts.getFirst(), wish);
    if (first.file() == null) {
      return first;
    }
    opened.add(first.file());
    Dcb like = dcb(parts.getFirst(), wish.dcb());
    Wish more = Wish.of(OpenMode.INPUT, Access.SEQUENTIAL, like);
    int status = first.status();
    String detail = first.detail();
    for (DdBinding part : parts.subList(1, untilDummy(parts))) {
      Opened next =
          unlike(like, dcb(part, like)) ? refused(ddName, like, part) : open(ddName, part, more);
      if (next.file() == null) {
        opened.forEach(RecordFile::close);
        return next;
      }
      opened.add(next.file());
      if (next.status() != FileStatus.OK) {
        status = next.status();
        detail = next.detail();
      }
    }
    return new Opened(status, new ConcatenatedFile("DD " + ddName, opened), detail);
  }

  /// What stands behind a dummy data set is not read (z/OS MVS JCL Reference, DUMMY parameter,
  /// "Data sets concatenated to dummy data sets").
  private static int untilDummy(List<DdBinding> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof DdBinding.Dummy) {
        return Math.max(i, 1);
      }
    }
    return parts.size();
  }

  private Opened refused(String ddName, Dcb like, DdBinding part) {
    return Opened.failed(
        FileStatus.ATTRIBUTE_CONFLICT,
        Detail.of(
            "HP2025",
            "the data sets concatenated to DD "
                + ddName
                + " are unlike: the first has "
                + like
                + ", "
                + shown(part)
                + " has "
                + dcb(part, like)));
  }

  private static String shown(DdBinding part) {
    return part instanceof DdBinding.DataSet dataSet ? dataSet.shown() : part.toString();
  }

  private static boolean unlike(Dcb first, Dcb other) {
    RecordFormat one = first.recfm();
    RecordFormat two = other.recfm();
    if (one == null || two == null || one.length() != two.length()) {
      return true;
    }
    return one.length() == RecordFormat.Length.FIXED
        ? other.lrecl() != first.lrecl()
        : other.lrecl() > first.lrecl();
  }

  /// What is known of a binding's records, with what is missing from `wanted`.
  private Dcb dcb(DdBinding binding, Dcb wanted) {
    return switch (binding) {
      case DdBinding.DataSet dataSet -> {
        CatalogEntry entry = estate == null ? null : estate.catalog().find(dataSet.name());
        yield dataSet.dcb().or(label(entry)).or(wanted);
      }
      case DdBinding.Host host -> host.dcb().or(wanted);
      case DdBinding.InStream inStream -> Dcb.of(RecordFormat.FB, inStream.lrecl());
      case DdBinding.Sysout sysout -> sysout.dcb().or(wanted);
      case DdBinding.Dummy _ -> wanted;
      case DdBinding.Concatenation(var parts) -> dcb(parts.getFirst(), wanted);
    };
  }

  private static Dcb label(@Nullable CatalogEntry entry) {
    return switch (entry == null ? null : entry.attributes()) {
      case Attributes.Sequential(Dcb known) -> known;
      case Attributes.Partitioned(Dcb known) -> known;
      case Attributes.Cluster _, Attributes.AlternateIndex _, Attributes.Pointer _ -> Dcb.NONE;
      case null -> Dcb.NONE;
    };
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
    return binding == null ? null : new Attributes.Sequential(dcb(binding, Dcb.NONE));
  }
}
