package homeport.trial.replay;

import homeport.jobs.estate.Estate;
import homeport.jobs.estate.MemberFolders;
import homeport.trial.pack.PackWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The members of an estate that decide what a job does: programs, copybooks, procedures. Each is
/// an entry of the pack, so each program is known by the hash of its source or load module.
final class EstateSources {
  static final String FOLDER = "source/";

  private final Estate estate;
  private final Map<String, Path> members = new TreeMap<>();

  EstateSources(Estate estate) {
    this.estate = estate;
  }

  /// The places of a kind of members as the pack has them.
  List<String> places(MemberFolders folders) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path place : folders.places()) {
      String name = name(place);
      names.add(name);
      if (Files.isDirectory(place)) {
        try (Stream<Path> files = Files.list(place)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            members.put(name + "/" + file.getFileName(), file);
          }
        }
      } else {
        members.put(name, place);
      }
    }
    return names;
  }

  /// Members that are in the pack only for their hashes: a replay takes the site's jars from an
  /// estate that it is given, and never runs those that somebody has sent.
  void identify(MemberFolders folders) throws IOException {
    List<String> names = places(folders);
    assert names.size() == folders.places().size();
  }

  /// The path within the estate; what lies outside gets a folder of its own.
  private String name(Path place) {
    Path folder = estate.folder().toAbsolutePath().normalize();
    Path absolute = place.toAbsolutePath().normalize();
    if (absolute.startsWith(folder) && !absolute.equals(folder)) {
      return folder.relativize(absolute).toString().replace('\\', '/');
    }
    return "outside/" + absolute.toString().replaceAll("[^A-Za-z0-9._-]+", "_");
  }

  /// Copies the members into another folder, under the names that the pack has for them.
  void copyTo(Path folder) throws IOException {
    for (Map.Entry<String, Path> member : members.entrySet()) {
      Path file = folder.resolve(member.getKey());
      Files.createDirectories(file.resolveSibling("."));
      Files.copy(member.getValue(), file);
    }
  }

  void addTo(PackWriter pack) throws IOException {
    for (Map.Entry<String, Path> member : members.entrySet()) {
      try (InputStream in = Files.newInputStream(member.getValue())) {
        pack.add(FOLDER + member.getKey(), in);
      }
    }
  }
}
