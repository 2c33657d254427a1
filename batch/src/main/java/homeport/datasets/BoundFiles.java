package homeport.datasets;

import homeport.data.CodePage;
import homeport.data.FileFailure;
import homeport.runtime.FileDescription;
import homeport.runtime.FileDescription.Organization;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Opens what DD statements lead to: data sets of the estate, files of this machine, in-stream
/// data, SYSOUT data sets, and several of them one behind the other.
final class BoundFiles {
  private final @Nullable DataSets estate;
  private final CodePage codePage;
  private final Consumer<OutOfSpace> outOfSpace;

  /// @param estate null when there is none; then nothing leads to a data set
  /// @param outOfSpace is told of a data set whose space is used up
  BoundFiles(@Nullable DataSets estate, CodePage codePage, Consumer<OutOfSpace> outOfSpace) {
    this.estate = estate;
    this.codePage = codePage;
    this.outOfSpace = outOfSpace;
  }

  /// Opens what a ddname leads to.
  ///
  /// @param ddName for messages; empty when there is none
  Opened open(String ddName, DdBinding binding, Wish wish) {
    return switch (binding) {
      case DdBinding.DataSet dataSet -> openDataSet(ddName, dataSet, wish);
      case DdBinding.Host host -> openHost(host, wish);
      case DdBinding.InStream inStream -> openInStream(ddName, inStream, wish);
      case DdBinding.Dummy _ -> Opened.of(new DummyFile());
      case DdBinding.Sysout sysout -> openSysout(ddName, sysout, wish);
      case DdBinding.Concatenation(var parts) -> new Concatenation(this, ddName, parts).open(wish);
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

  /// What is known of a binding's records, with what is missing from `wanted`.
  Dcb dcb(DdBinding binding, Dcb wanted) {
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
}
