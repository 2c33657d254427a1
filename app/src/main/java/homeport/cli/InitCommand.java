package homeport.cli;

import homeport.cobol.CompilerOptions;
import homeport.jobs.estate.Estate;
import homeport.review.EstateFolders;
import homeport.review.MemberKind;
import homeport.review.ReviewProblem;
import homeport.review.ReviewRequest;
import homeport.runtime.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// `homeport init`: looks at a checkout of an estate and writes its `homeport.yaml`.
final class InitCommand implements Command {
  /// The keys of the file, and what is in the folders that each names.
  private static final Map<String, MemberKind> KEYS = keys();

  /// How many of the members that were kept out are shown.
  private static final int SHOWN_MAX = 20;

  private static Map<String, MemberKind> keys() {
    Map<String, MemberKind> keys = new LinkedHashMap<>();
    keys.put("programs", MemberKind.PROGRAM);
    keys.put("copybooks", MemberKind.COPYBOOK);
    keys.put("maps", MemberKind.MAP);
    keys.put("jobs", MemberKind.JOB);
    keys.put("procedures", MemberKind.PROCEDURE);
    keys.put("resources", MemberKind.CSD);
    keys.put("ddl", MemberKind.DDL);
    return keys;
  }

  @Override
  public String name() {
    return "init";
  }

  @Override
  public String summary() {
    return "look at a checkout of an estate and write its homeport.yaml";
  }

  @Override
  public String operands() {
    return "DIR";
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public String example() {
    return "homeport init my-bank";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    if (arguments.operands().size() != 1) {
      throw UserMistake.operands(this);
    }
    Path given = shell.directory().resolve(arguments.operands().getFirst());
    if (!Files.exists(given)) {
      throw new NoSuchFileException(given.toString());
    }
    if (!Files.isDirectory(given)) {
      throw new NotDirectoryException(given.toString());
    }
    Path folder = given.toAbsolutePath().normalize();
    EstateFolders found = look(folder);
    Path file = folder.resolve(Estate.FILE_NAME);
    // What somebody wrote is not written over.
    Files.writeString(
        file, text(folder, found), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    show(found, shell);
    shell.out().println(file);
    return ExitStatus.OK;
  }

  private static EstateFolders look(Path folder) throws IOException {
    return EstateFolders.of(
        new ReviewRequest(
            folder,
            String.valueOf(folder.getFileName()),
            Map.of(),
            List.of(),
            CompilerOptions.DEFAULT,
            Set.of(),
            Service.names(),
            null,
            null,
            Set.of()));
  }

  private static String text(Path folder, EstateFolders found) throws IOException {
    StringBuilder text = new StringBuilder();
    Path last = folder.getFileName();
    text.append("name: ").append(quoted(last == null ? "estate" : last.toString())).append('\n');
    text.append("codepage: IBM-1140\n");
    KEYS.forEach((key, kind) -> {
      List<String> folders = found.folders(kind);
      if (!folders.isEmpty()) {
        List<String> quoted = folders.stream().map(InitCommand::quoted).toList();
        text.append(key).append(": [").append(String.join(", ", quoted)).append("]\n");
      }
    });
    text.append("data: ").append(data(folder)).append('\n');
    return text.toString();
  }

  /// Data sets by name go into a folder of their own: one that is there already holds something
  /// else.
  private static String data(Path folder) throws IOException {
    for (String name : List.of("data", "datasets")) {
      Path place = folder.resolve(name);
      if (!Files.exists(place) || Files.isDirectory(place) && isEmpty(place)) {
        return name;
      }
    }
    return ".homeport/data";
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /// A text as YAML takes it, in quotes unless it is plain without any doubt.
  private static String quoted(String text) {
    return text.matches("[A-Za-z][A-Za-z0-9_./ -]*[A-Za-z0-9]|\\.")
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static void show(EstateFolders found, Shell shell) {
    KEYS.forEach((key, kind) -> {
      int count = found.count(kind);
      if (count > 0) {
        shell.out().println(key + ": " + count + " in " + String.join(", ", found.folders(kind)));
      }
    });
    for (ReviewProblem problem : found.problems().stream().limit(SHOWN_MAX).toList()) {
      shell.err().println(problem.shown());
    }
    if (found.problems().size() > SHOWN_MAX) {
      int more = found.problems().size() - SHOWN_MAX;
      shell.err().println("and " + more + " more; `homeport review` lists all");
    }
  }
}
