package homeport.transfer;

import homeport.data.CodePage;
import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.DataSets;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.datasets.StepFiles;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.OpenMode;
import homeport.trial.compare.RecordLayout;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Opens the two ends of a transfer.
final class Ends {
  private static final int BUFFER = 256 * 1024;
  private static final int BLOCK = 27_998;
  private static final String DD = "DATA";

  private Ends() {}

  /// An open output, and what has to be done when it ends.
  interface Output {
    RecordOutput records();

    /// @param whole all has been written; else what was made by it goes
    void end(boolean whole) throws IOException;
  }

  static RecordInput input(Place.InFile file, Dcb dcb, CodePage codePage, Refusals refusals)
      throws IOException, TransferFailure {
    String name = String.valueOf(file.path().getFileName());
    return switch (file.format()) {
      case RECORDS, TEXT -> host(file.path(), dcb, file.format() == Format.TEXT, true, codePage);
      case BLOCKS -> {
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(Files.newInputStream(file.path()), BUFFER));
        yield undefined(dcb)
            ? new UndefinedInput(name, in, dcb.lrecl())
            : new VariableInput(name, in, dcb.areaBytes());
      }
      case CSV, JSON ->
          new FieldsInput(
              name,
              Files.newBufferedReader(file.path(), StandardCharsets.UTF_8),
              new Template(layout(file)),
              file.format() == Format.JSON,
              refusals);
      case IEBCOPY, XMIT -> throw new IllegalArgumentException(file.format().word());
    };
  }

  private static boolean undefined(Dcb dcb) {
    RecordFormat recfm = dcb.recfm();
    return recfm != null && recfm.length() == RecordFormat.Length.UNDEFINED;
  }

  private static RecordLayout layout(Place.InFile file) throws TransferFailure {
    RecordLayout layout = file.layout();
    if (layout == null) {
      throw new TransferFailure(
          "HP6405", file.format().word() + " needs the record's description (--copybook)");
    }
    return layout;
  }

  private static FileRecords host(
      Path path, Dcb dcb, boolean text, boolean input, CodePage codePage) throws TransferFailure {
    DdBinding binding = new DdBinding.Host(path, dcb, text);
    StepFiles files = new StepFiles(Map.of(DD, binding), null, codePage);
    OpenMode mode = input ? OpenMode.INPUT : OpenMode.OUTPUT;
    return FileRecords.of(
        String.valueOf(path.getFileName()), files.open(DD, mode, Access.SEQUENTIAL, Dcb.NONE), dcb);
  }

  static RecordInput input(Place.InEstate from, Dcb dcb) throws TransferFailure {
    DdBinding.DataSet binding =
        new DdBinding.DataSet(from.name(), from.member(), from.dcb(), false);
    return FileRecords.of(
        from.name(),
        files(from, binding).open(DD, OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE),
        dcb);
  }

  private static StepFiles files(Place.InEstate place, DdBinding binding) {
    return new StepFiles(Map.of(DD, binding), place.dataSets(), place.dataSets().codePage());
  }

  /// @param dcb of the records that come
  /// @param member of the library that is read; null when it is none
  static Output output(Place to, Dcb dcb, @Nullable String member, CodePage codePage)
      throws IOException, TransferFailure {
    return switch (to) {
      case Place.InFile file -> new ToFile(file(file, file.dcb().or(dcb), member, codePage));
      case Place.InEstate dataSet -> ToDataSet.open(dataSet, dcb, member);
    };
  }

  private static RecordOutput file(
      Place.InFile file, Dcb dcb, @Nullable String member, CodePage codePage)
      throws IOException, TransferFailure {
    Path path = file.path();
    if (member != null) {
      path = Files.createDirectories(path).resolve(member);
    }
    boolean variable = dcb.recfm() != null && dcb.recfm().length() == RecordFormat.Length.VARIABLE;
    return switch (file.format()) {
      case RECORDS, TEXT -> host(path, dcb, file.format() == Format.TEXT, false, codePage);
      case BLOCKS -> {
        if (!variable && !undefined(dcb)) {
          throw new TransferFailure(
              "HP6405",
              "blocks with descriptor words are of variable and undefined records, not of " + dcb);
        }
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
        yield variable
            ? new VariableOutput(
                out,
                Math.min(dcb.lrecl(), Dcb.LRECL_MAX) - Dcb.RDW,
                dcb.blksize() == 0 ? BLOCK : dcb.blksize())
            : new UndefinedOutput(out);
      }
      case CSV, JSON ->
          new FieldsOutput(
              Files.newBufferedWriter(path, StandardCharsets.UTF_8),
              new Template(layout(file)),
              file.format() == Format.JSON);
      case IEBCOPY, XMIT ->
          throw new TransferFailure("HP6405", file.format().word() + " can be read, not written");
    };
  }

  private record ToFile(RecordOutput records) implements Output {
    @Override
    public void end(boolean whole) throws IOException {
      records.close();
    }
  }

  /// A data set of an estate that is written. When it was made for the transfer and the transfer
  /// fails, it goes; a generation is rolled in when it is whole.
  private record ToDataSet(Catalog catalog, String name, boolean made, FileRecords file)
      implements Output {
    static Output open(Place.InEstate to, Dcb dcb, @Nullable String member)
        throws IOException, TransferFailure {
      DataSets dataSets = to.dataSets();
      Catalog catalog = dataSets.catalog();
      String own = member == null ? to.member() : member;
      Attributes there = catalog.records(to.name());
      if (there instanceof Attributes.Sequential && !to.replace()) {
        throw new TransferFailure(
            "HP6403", "the data set " + to.name() + " is there: --replace writes it anew");
      }
      if (there == null) {
        Attributes attributes =
            own != null
                ? new Attributes.Partitioned(to.dcb().or(dcb))
                : to.cluster() != null ? to.cluster() : new Attributes.Sequential(to.dcb().or(dcb));
        if (catalog.define(to.name(), attributes) == null) {
          throw new TransferFailure("HP6403", to.name() + " cannot be made");
        }
      }
      if (there instanceof Attributes.Partitioned
          && own != null
          && !to.replace()
          && catalog.libraries().members(to.name()).contains(own)) {
        throw new TransferFailure(
            "HP6403",
            "the member " + to.name() + '(' + own + ") is there: --replace writes it anew");
      }
      DdBinding.DataSet binding = new DdBinding.DataSet(to.name(), own, to.dcb().or(dcb), false);
      boolean made = there == null && member == null;
      boolean opened = false;
      try {
        FileRecords file =
            FileRecords.of(
                to.name(),
                files(to, binding).open(DD, OpenMode.OUTPUT, Access.DYNAMIC, Dcb.NONE),
                dcb);
        opened = true;
        return new ToDataSet(catalog, to.name(), made, file);
      } finally {
        if (!opened && made) {
          boolean gone = catalog.delete(to.name());
          assert gone;
        }
      }
    }

    @Override
    public RecordOutput records() {
      return file;
    }

    @Override
    public void end(boolean whole) throws IOException {
      file.close();
      if (!whole && made) {
        boolean gone = catalog.delete(name);
        assert gone;
      } else if (whole && catalog.generations().isGeneration(name)) {
        catalog.generations().rollIn(name);
      }
    }
  }
}
