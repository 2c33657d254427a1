package homeport.library;

import homeport.cobol.CopyLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// COPY from folders, searched in order, which are the compile step's SYSLIB. `COPY name OF
/// library` looks where the library was said to be and nowhere else, as a ddname of that step leads
/// to its data sets only (Programming Guide, "Specifying libraries"); for any other library, into
/// folders of that name first, in the list or below a folder of the list; a library that no folder
/// is named after is the whole list, because on z/OS it is a ddname of the compile step.
///
/// Remembers which files it gave, so that a compiled program can be known as up to date.
public final class CopyFolders implements CopyLibrary {
  private static final List<String> EXTENSIONS =
      List.of(".cpy", ".copy", ".cbl", ".cob", ".dcl", ".inc", ".txt", "");

  private final List<MemberFolder> folders = new ArrayList<>();
  private final Map<String, List<MemberFolder>> libraries = new HashMap<>();
  private final Map<Request, String> used = new LinkedHashMap<>();

  public CopyFolders(List<Path> folders) {
    this(folders, Map.of());
  }

  /// @param libraries the folders of libraries by their names in upper case
  public CopyFolders(List<Path> folders, Map<String, List<Path>> libraries) {
    this.folders.addAll(members(folders));
    libraries.forEach((name, of) -> this.libraries.put(name, members(of)));
  }

  private static List<MemberFolder> members(List<Path> folders) {
    return folders.stream().map(folder -> new MemberFolder(folder, EXTENSIONS)).toList();
  }

  /// A COPY: what it asked for.
  record Request(String name, @Nullable String library) {}

  @Override
  public @Nullable Member find(String name, @Nullable String library) {
    Member found = look(name, library);
    used.put(new Request(name, library), found == null ? "" : found.text());
    return found;
  }

  private @Nullable Member look(String name, @Nullable String library) {
    List<MemberFolder> said =
        library == null ? null : libraries.get(library.toUpperCase(Locale.ROOT));
    if (said != null) {
      return in(said, name);
    }
    if (library != null) {
      Member found = in(ofLibrary(library), name);
      if (found != null) {
        return found;
      }
    }
    return in(folders, name);
  }

  private List<MemberFolder> ofLibrary(String library) {
    List<MemberFolder> named = new ArrayList<>();
    for (MemberFolder folder : folders) {
      Path last = folder.folder().getFileName();
      if (last != null && last.toString().equalsIgnoreCase(library)) {
        named.add(folder);
      }
      for (String spelling : List.of(library, library.toLowerCase(Locale.ROOT))) {
        Path below = folder.folder().resolve(spelling);
        if (Files.isDirectory(below)) {
          named.add(new MemberFolder(below, EXTENSIONS));
        }
      }
    }
    return named;
  }

  private @Nullable Member in(List<MemberFolder> folders, String name) {
    String member = member(name);
    for (MemberFolder folder : folders) {
      Path file = folder.find(member);
      if (file != null) {
        try {
          return new Member(file.getFileName().toString(), SourceReader.text(file));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return null;
  }

  /// A literal name may carry folders and an extension; the member is what is between.
  private static String member(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.indexOf('.');
    return dot < 0 ? last : last.substring(0, dot);
  }

  /// The names of all members, for messages about one that is missing.
  public List<String> names() {
    List<String> names = new ArrayList<>();
    folders.forEach(folder -> names.addAll(folder.names()));
    return names;
  }

  /// What was asked for so far, with the texts that were found; an empty text for a member that was
  /// not.
  Map<Request, String> used() {
    return used;
  }
}
