package homeport.trial.compare;

import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.DataSets;
import homeport.datasets.Dcb;
import homeport.trial.CannotTell;
import java.io.IOException;
import java.nio.file.Path;

/// A data set to compare: a file, or a key-sequenced data set of an estate.
public sealed interface RecordSource {
  /// What messages call it.
  String name();

  /// Records in a file: of this machine, or a sequential data set.
  record InFile(String name, Path file, Dcb dcb) implements RecordSource {}

  /// A key-sequenced data set.
  record Keyed(String name, DataSets dataSets) implements RecordSource {}

  /// A data set of an estate's catalog.
  ///
  /// @param data the estate's data folder
  /// @param dcb what is said of its records; goes before the catalog
  /// @throws CannotTell when there is none of that name
  static RecordSource inEstate(DataSets dataSets, Path data, String name, Dcb dcb)
      throws CannotTell {
    CatalogEntry entry = dataSets.catalog().find(name);
    return switch (entry == null ? null : entry.attributes()) {
      case null -> throw new CannotTell("HP6207", "there is no data set `" + name + "`");
      case Attributes.Cluster _, Attributes.Path _ -> new Keyed(name, dataSets);
      case Attributes.Partitioned _, Attributes.AlternateIndex _, Attributes.Pointer _ ->
          throw new CannotTell("HP6207", "`" + name + "` is no data set with records");
      case Attributes.Sequential(Dcb label) -> new InFile(name, data.resolve(name), dcb.or(label));
    };
  }

  /// Begins reading.
  ///
  /// @throws CannotTell when it cannot be opened
  default Records open() throws CannotTell, IOException {
    return switch (this) {
      case InFile(String name, Path file, Dcb dcb) -> new FileRecords(name, file, dcb);
      case Keyed(String name, DataSets dataSets) -> new KeyedRecords(dataSets, name);
    };
  }
}
