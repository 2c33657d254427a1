package homeport.transfer;

import homeport.data.CodePage;
import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.datasets.unload.LabelFormat;
import homeport.datasets.unload.UnloadDamage;
import homeport.datasets.unload.UnloadReader;
import homeport.trial.compare.RecordLayout;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes data from one place to another, record by record, and says what came of it.
public final class Transfer {
  private static final int BUFFER = 256 * 1024;

  private final CodePage codePage;
  private final Refusals refusals = new Refusals();
  private long records;
  private long members;
  private long lossy;

  private Transfer(CodePage codePage) {
    this.codePage = codePage;
  }

  /// What came of a transfer.
  ///
  /// @param members of a library; 0 when it was none
  /// @param lossy records with data in FILLER, which CSV and JSON leave out
  public record Summary(long records, long members, long lossy, Refusals refusals) {}

  /// @param codePage of the records
  /// @throws TransferFailure when nothing, or nothing more, can be taken over
  public static Summary run(Place from, Place to, CodePage codePage)
      throws IOException, TransferFailure {
    Transfer transfer = new Transfer(codePage);
    transfer.all(from, to);
    return new Summary(transfer.records, transfer.members, transfer.lossy, transfer.refusals);
  }

  private void all(Place from, Place to) throws IOException, TransferFailure {
    switch (from) {
      case Place.InFile file when file.format() == Format.XMIT -> transmission(file, to);
      case Place.InFile file when file.format() == Format.IEBCOPY -> {
        try (DataInputStream in = stream(file.path())) {
          library(name(file), segments(name(file), in), file.dcb(), to);
        }
      }
      case Place.InFile file -> {
        Dcb dcb = dcb(file, to);
        copy(Ends.input(file, dcb, codePage, refusals), dcb, to, null);
      }
      case Place.InEstate dataSet -> {
        Dcb dcb = dataSet.dcb().or(label(dataSet));
        copy(Ends.input(dataSet, dcb), dcb, to, null);
      }
    }
  }

  private static DataInputStream stream(Path path) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
  }

  private static String name(Place.InFile file) {
    return String.valueOf(file.path().getFileName());
  }

  /// The logical records of an unload data set, each in one or several segments behind their
  /// descriptor words.
  private static UnloadReader.Source segments(String name, DataInputStream in) {
    VariableInput records = VariableInput.withoutBlocks(name, in);
    return source(() ->
        records.next()
            ? Arrays.copyOfRange(
                records.bytes(), records.offset(), records.offset() + records.length())
            : null);
  }

  /// Gives records, or a failure of this room's.
  @FunctionalInterface
  private interface Records {
    byte @Nullable [] next() throws IOException, TransferFailure;
  }

  private static UnloadReader.Source source(Records records) {
    return () -> {
      try {
        return records.next();
      } catch (TransferFailure e) {
        throw new UnloadDamage(e);
      }
    };
  }

  private void transmission(Place.InFile file, Place to) throws IOException, TransferFailure {
    try (Transmission sent = new Transmission(name(file), stream(file.path()), codePage)) {
      Transmission.About about = sent.open();
      if (about.utility().equals("IEBCOPY")) {
        library(name(file), source(sent::next), file.dcb(), to);
        return;
      }
      if (!about.utility().equals("INMCOPY") || about.partitioned()) {
        throw new TransferFailure(
            "HP6401",
            name(file) + " was made with " + about.utility() + ", which is not supported");
      }
      Dcb dcb = LabelFormat.dcb(about.format() >> 8, about.recordLength());
      if (dcb == null) {
        throw new TransferFailure(
            "HP6401",
            name(file)
                + String.format(
                    ": RECFM X'%04X', LRECL %d are not supported",
                    about.format(), about.recordLength()));
      }
      copy(new SentRecords(sent), file.dcb().or(dcb), to, null);
    }
  }

  private void library(String name, UnloadReader.Source source, Dcb given, Place to)
      throws IOException, TransferFailure {
    try {
      UnloadReader unload = UnloadReader.open(name, source, codePage, given);
      for (List<String> names : unload.members()) {
        members++;
        copy(new MemberRecords(unload.member()), unload.dcb(), to, names.getFirst());
        for (String alias : names.subList(1, names.size())) {
          refusals.add(
              records, "alias " + alias + " of member " + names.getFirst() + " is left out");
        }
      }
    } catch (UnloadDamage e) {
      throw MemberRecords.failure(e);
    }
  }

  private void copy(RecordInput input, Dcb dcb, Place to, @Nullable String member)
      throws IOException, TransferFailure {
    try (input) {
      Ends.Output output = Ends.output(to, dcb, member, codePage);
      boolean whole = false;
      try {
        long number = 0;
        while (input.next()) {
          number++;
          String refused = output.records().write(input.bytes(), input.offset(), input.length());
          if (refused == null) {
            records++;
          } else {
            refusals.add(number, refused);
          }
        }
        whole = true;
      } finally {
        output.end(whole);
      }
      if (output.records() instanceof FieldsOutput fields) {
        lossy += fields.lossy();
      }
    }
  }

  /// What records of a file are: as it is said, else as the copybook has them, else as the
  /// target's.
  private static Dcb dcb(Place.InFile file, Place to) throws TransferFailure {
    Dcb dcb = file.dcb();
    if (file.format() == Format.BLOCKS) {
      RecordFormat recfm = dcb.recfm();
      RecordFormat read =
          recfm != null && recfm.length() == RecordFormat.Length.UNDEFINED
              ? recfm
              : RecordFormat.VB;
      return dcb.or(Dcb.of(read, Dcb.LRECL_MAX));
    }
    RecordLayout layout = file.layout();
    if (layout != null) {
      RecordFormat given = dcb.recfm();
      boolean variable =
          given == null ? !layout.isFixed() : given.length() == RecordFormat.Length.VARIABLE;
      int length = Math.min(layout.longest() + (variable ? Dcb.RDW : 0), Dcb.LRECL_MAX);
      dcb = dcb.or(Dcb.of(variable ? RecordFormat.VB : RecordFormat.FB, length));
    }
    if (to instanceof Place.InEstate dataSet) {
      dcb = dcb.or(dataSet.dcb()).or(label(dataSet));
    }
    if (!dcb.complete()) {
      throw new TransferFailure(
          "HP6405",
          name(file)
              + ": its record format and length have to be said (--recfm, --lrecl), not "
              + dcb);
    }
    return dcb;
  }

  /// The records of a data set that is there; nothing known of one that is not.
  private static Dcb label(Place.InEstate dataSet) {
    Attributes attributes = dataSet.dataSets().catalog().records(dataSet.name());
    return switch (attributes) {
      case Attributes.Sequential(Dcb known) -> known;
      case Attributes.Partitioned(Dcb known) -> known;
      case Attributes.Cluster cluster ->
          cluster.recordAverage() == cluster.recordMax()
              ? Dcb.of(RecordFormat.FB, cluster.recordMax())
              : Dcb.of(RecordFormat.VB, Math.min(cluster.recordMax() + Dcb.RDW, Dcb.LRECL_MAX));
      case Attributes.AlternateIndex _, Attributes.Pointer _ -> Dcb.NONE;
      case null -> Dcb.NONE;
    };
  }
}
