package homeport.trial.replay;

import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.DataSets;
import homeport.datasets.Dcb;
import homeport.datasets.IndexEntries;
import homeport.datasets.StepFiles;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.trial.CannotTell;
import homeport.trial.compare.RecordSource;
import homeport.trial.compare.Records;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/// Takes images of an estate's data sets, and makes data sets from images. The image of a
/// sequential data set is its file; of a keyed one, its records in key order, each behind a record
/// descriptor word; of an alternate index, its entries likewise; of a library, its members
/// ([LibraryImage]). Groups of generations and paths are nothing but what the catalog says of them.
final class DataSetImages {
  /// The last of the ranks in which data sets are made.
  static final int RANK_MAX = 2;

  private static final int SLACK = 16;
  private static final int BUFFER = 1 << 16;

  private final DataSets dataSets;
  private final Path data;

  /// @param data the estate's data folder
  DataSetImages(DataSets dataSets, Path data) {
    this.dataSets = dataSets;
    this.data = data;
  }

  /// The file with a data set's image: its own, or one that is made.
  ///
  /// @param to where a file may be made
  Path image(CatalogEntry entry, Path to) throws CannotTell, IOException {
    String name = entry.name();
    return switch (entry.attributes()) {
      case Attributes.Sequential _ -> data.resolve(name);
      case Attributes.Keyed _ -> {
        try (Records records = new RecordSource.Keyed(name, dataSets).open();
            OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), BUFFER)) {
          while (records.next()) {
            put(records.bytes(), records.offset(), records.length(), out);
          }
        }
        yield to;
      }
      case Attributes.AlternateIndex _ -> {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), BUFFER)) {
          new IndexEntries(dataSets)
              .read(
                  name,
                  entries -> {
                    for (byte[] one : entries) {
                      put(one, 0, one.length, out);
                    }
                  });
        }
        yield to;
      }
      case Attributes.Partitioned _ -> {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), BUFFER)) {
          LibraryImage.write(dataSets.catalog(), name, data.resolve(name), out);
        }
        yield to;
      }
      case Attributes.GenerationGroup _, Attributes.Path _ -> Files.write(to, new byte[0]);
      case Attributes.EntrySequenced _, Attributes.Relative _, Attributes.Alias _ ->
          throw cannotHold(name);
    };
  }

  /// A record, behind its descriptor word.
  private static void put(byte[] bytes, int offset, int length, OutputStream out)
      throws IOException {
    int size = length + Dcb.RDW;
    out.write(size >> 8);
    out.write(size);
    out.write(0);
    out.write(0);
    out.write(bytes, offset, length);
  }

  /// The order in which data sets can be made: a cluster before what leads to it.
  static int rank(Attributes attributes) {
    return switch (attributes) {
      case Attributes.Sequential _,
          Attributes.Partitioned _,
          Attributes.GenerationGroup _,
          Attributes.Cluster _ ->
          0;
      case Attributes.AlternateIndex _ -> 1;
      case Attributes.Path _, Attributes.Alias _ -> RANK_MAX;
    };
  }

  /// Makes a data set as an image has it.
  void restore(String name, Attributes attributes, InputStream image)
      throws CannotTell, IOException {
    switch (attributes) {
      case Attributes.Sequential sequential -> {
        define(name, sequential);
        try (OutputStream out = Files.newOutputStream(data.resolve(name))) {
          image.transferTo(out);
        }
      }
      case Attributes.Keyed keyed -> load(name, keyed, image);
      case Attributes.GenerationGroup group -> define(name, group);
      case Attributes.Path path -> define(name, path);
      case Attributes.AlternateIndex index -> fill(name, index, image);
      case Attributes.Partitioned library -> {
        define(name, library);
        LibraryImage.restore(data.resolve(name), image);
      }
      case Attributes.EntrySequenced _, Attributes.Relative _, Attributes.Alias _ ->
          throw cannotHold(name);
    }
  }

  private void fill(String name, Attributes.AlternateIndex index, InputStream image)
      throws CannotTell, IOException {
    CatalogEntry base = dataSets.catalog().find(index.base());
    if (base == null || !(base.attributes() instanceof Attributes.Keyed)) {
      throw new CannotTell(
          "HP6231", "the cluster of the alternate index `" + name + "` is not in the pack");
    }
    define(
        name,
        new Attributes.AlternateIndex(
            index.base(),
            index.keyOffset(),
            index.keyLength(),
            index.unique(),
            index.upgrade(),
            false));
    if (!index.built()) {
      return;
    }
    byte[] area = new byte[SLACK + Dcb.LRECL_MAX + SLACK];
    try (IndexEntries.Filling filling = new IndexEntries(dataSets).fill(name)) {
      for (int length = record(image, area); length > 0; length = record(image, area)) {
        if (length != filling.length()) {
          throw new CannotTell(
              "HP6231", "the image of the alternate index `" + name + "` is damaged");
        }
        filling.add(Arrays.copyOfRange(area, SLACK, SLACK + length));
      }
      filling.built();
    }
  }

  private static CannotTell cannotHold(String name) {
    return new CannotTell(
        "HP6233",
        "a pack cannot hold `"
            + name
            + "`: it is an alias, or an entry-sequenced or relative record data set");
  }

  private void define(String name, Attributes attributes) throws CannotTell, IOException {
    if (dataSets.catalog().define(name, attributes) == null) {
      throw new CannotTell("HP6231", "the data set `" + name + "` is in the pack twice");
    }
  }

  private void load(String name, Attributes.Keyed keyed, InputStream image)
      throws CannotTell, IOException {
    byte[] area = new byte[SLACK + Dcb.LRECL_MAX + SLACK];
    int length = record(image, area);
    boolean loaded = keyed.loaded();
    define(name, with(keyed, loaded && length == 0));
    if (length == 0) {
      return;
    }
    StepFiles files = new StepFiles(Map.of(), dataSets, dataSets.codePage());
    Opened opened = files.openByName(name, OpenMode.OUTPUT, Access.SEQUENTIAL, Dcb.NONE);
    RecordFile file = opened.file();
    if (file == null) {
      throw new CannotTell("HP6231", "`" + name + "` cannot be loaded: " + opened.detail());
    }
    for (; length > 0; length = record(image, area)) {
      accepted(name, file.write(area, SLACK, length));
    }
    accepted(name, file.close());
  }

  private static Attributes.Keyed with(Attributes.Keyed keyed, boolean loaded) {
    return new Attributes.Keyed(
        keyed.keyOffset(),
        keyed.keyLength(),
        keyed.recordAverage(),
        keyed.recordMax(),
        keyed.reuse(),
        loaded);
  }

  private static void accepted(String name, int status) throws CannotTell {
    if (!FileStatus.successful(status)) {
      throw new CannotTell("HP6231", "`" + name + "` cannot be loaded: file status " + status);
    }
  }

  /// @return the record's length, 0 at the end
  private static int record(InputStream image, byte[] area) throws CannotTell, IOException {
    byte[] head = image.readNBytes(Dcb.RDW);
    if (head.length == 0) {
      return 0;
    }
    int length = head.length < Dcb.RDW ? -1 : ((head[0] & 0xFF) << 8 | head[1] & 0xFF) - Dcb.RDW;
    if (length <= 0 || image.readNBytes(area, SLACK, length) < length) {
      throw new CannotTell("HP6231", "the image of a keyed data set is damaged");
    }
    return length;
  }
}
