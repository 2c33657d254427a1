package homeport.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The members of the catalog's partitioned data sets.
public final class Libraries {
  private final Catalog catalog;

  Libraries(Catalog catalog) {
    this.catalog = catalog;
  }

  /// True for what can be the name of a member.
  public static boolean validMember(String name) {
    return Library.validMember(name);
  }

  /// The members of a library, in the order of their names.
  public List<String> members(String library) throws IOException {
    return Library.members(catalog.file(library));
  }

  /// Gives the space of members that were deleted or replaced back, as when IEBCOPY compresses a
  /// library.
  public void compress(String library) throws IOException {
    synchronized (catalog) {
      CatalogEntry entry = catalog.entry(library);
      Extents extents = entry == null ? null : entry.extents();
      if (entry != null
          && extents != null
          && entry.attributes() instanceof Attributes.Partitioned(Dcb dcb)
          && dcb.complete()) {
        long used = Library.cells(catalog.file(library), dcb, "", extents.directoryCells());
        catalog.record(entry.with(extents.withUsed(used)));
      }
    }
  }

  /// Deletes a member.
  ///
  /// @return false when the library has none of that name
  public boolean deleteMember(String library, String member) throws IOException {
    return Library.validMember(member)
        && Files.deleteIfExists(catalog.file(library).resolve(member));
  }

  /// Gives a member another name.
  ///
  /// @return false when the library has none of the old name or one of the new
  public boolean renameMember(String library, String from, String to) throws IOException {
    Path folder = catalog.file(library);
    if (!Library.validMember(from)
        || !Library.validMember(to)
        || !Files.exists(folder.resolve(from))
        || Files.exists(folder.resolve(to))) {
      return false;
    }
    Path moved =
        Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    return moved != null;
  }
}
