package homeport.jobs.estate;

import homeport.data.CodePage;
import homeport.datasets.SpaceLimits;
import java.nio.file.Path;

/// What `homeport.yaml` says, with every path made absolute.
///
/// @param folder where the file is
/// @param options compiler options for all programs, as written
/// @param extensions jars with the site's own programs, and folders of them
/// @param data the folder with the data sets by name
/// @param space whether SPACE is a limit
public record Estate(
    Path folder,
    String name,
    CodePage codePage,
    String options,
    MemberFolders programs,
    MemberFolders copybooks,
    MemberFolders maps,
    MemberFolders jobs,
    MemberFolders procedures,
    MemberFolders resources,
    MemberFolders ddl,
    MemberFolders extensions,
    Path data,
    SpaceLimits space) {
  /// The name of the file that makes a folder an estate.
  public static final String FILE_NAME = "homeport.yaml";

  /// Where Homeport keeps an estate's state: store, spool, compiled programs.
  public Path state() {
    return folder.resolve(".homeport");
  }
}
