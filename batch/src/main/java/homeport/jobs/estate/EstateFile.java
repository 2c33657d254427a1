package homeport.jobs.estate;

import homeport.data.CodePage;
import homeport.datasets.SpaceLimits;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads `homeport.yaml`. A key that nothing reads is a problem, not a key for somebody else.
public final class EstateFile {
  private static final List<String> TEXTS =
      List.of("name", "codepage", "options", "data", "store", "space");
  private static final List<String> LISTS =
      List.of(
          "programs", "copybooks", "maps", "jobs", "procedures", "resources", "ddl", "extensions");

  private final Path folder;
  private final SourceFile source;
  private final YamlText yaml;
  private final Problems problems;
  private final Map<String, Node> keys = new LinkedHashMap<>();

  private EstateFile(Path folder, SourceFile source, Problems problems) {
    this.folder = folder;
    this.source = source;
    this.yaml = new YamlText(source);
    this.problems = problems;
  }

  /// The folder with a `homeport.yaml` at or above a place, or null.
  public static @Nullable Path folderOf(Path place) {
    Path folder = place.toAbsolutePath().normalize();
    while (folder != null && !Files.isRegularFile(folder.resolve(Estate.FILE_NAME))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /// Reads an estate's file. With problems of severity ERROR the estate is not to be used.
  public static Estate read(Path folder, Problems problems) throws IOException {
    Path estate = folder.toAbsolutePath().normalize();
    Path file = estate.resolve(Estate.FILE_NAME);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    EstateFile reader = new EstateFile(estate, new SourceFile(file.toString(), text), problems);
    reader.compose();
    return reader.estate();
  }

  private void compose() {
    try {
      Node root = yaml.root();
      if (root instanceof MappingNode mapping) {
        takeKeys(mapping);
      } else if (root != null) {
        problems.add(
            new EstateProblem.WrongKind(span(root), Estate.FILE_NAME, "`key: value` lines"));
      }
    } catch (YamlText.NotYaml e) {
      problems.add(new EstateProblem.NotYaml(e.at(), e.reason()));
    }
  }

  private void takeKeys(MappingNode mapping) {
    for (NodeTuple tuple : mapping.getValue()) {
      Node keyNode = tuple.getKeyNode();
      String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
      Node earlier = keys.get(key);
      if (!TEXTS.contains(key) && !LISTS.contains(key)) {
        problems.add(new EstateProblem.UnknownKey(span(keyNode), key, near(key)));
      } else if (earlier != null) {
        problems.add(new EstateProblem.RepeatedKey(span(keyNode), key, span(earlier)));
      } else {
        keys.put(key, tuple.getValueNode());
      }
    }
  }

  private static @Nullable String near(String key) {
    List<String> known = new ArrayList<>(TEXTS);
    known.addAll(LISTS);
    List<String> near = NearNames.of(key, known);
    return near.isEmpty() ? null : near.getFirst();
  }

  private Estate estate() throws IOException {
    Path last = folder.getFileName();
    embeddedOnly();
    return new Estate(
        folder,
        text("name", last == null ? "estate" : last.toString()),
        codePage(),
        text("options", ""),
        folders("programs"),
        folders("copybooks"),
        folders("maps"),
        folders("jobs"),
        folders("procedures"),
        folders("resources"),
        folders("ddl"),
        folders("extensions"),
        folder.resolve(text("data", "data")).normalize(),
        space());
  }

  private SpaceLimits space() {
    Node node = keys.get("space");
    return switch (text("space", "as-written")) {
      case "as-written" -> SpaceLimits.AS_WRITTEN;
      case "unlimited" -> SpaceLimits.UNLIMITED;
      default -> {
        Span at = node == null ? source.span(0, 0) : span(node);
        problems.add(new EstateProblem.WrongKind(at, "space", "`as-written` or `unlimited`"));
        yield SpaceLimits.AS_WRITTEN;
      }
    };
  }

  private void embeddedOnly() {
    Node node = keys.get("store");
    String store = text("store", "embedded");
    if (node != null && !store.equals("embedded")) {
      problems.add(new EstateProblem.UnknownStore(span(node), store));
    }
  }

  private CodePage codePage() {
    Node node = keys.get("codepage");
    String name = text("codepage", "IBM-1140");
    try {
      return CodePage.of(name);
    } catch (IllegalArgumentException e) {
      Span at = node == null ? source.span(0, 0) : span(node);
      problems.add(new EstateProblem.UnknownCodePage(at, String.valueOf(e.getMessage())));
      return CodePage.of("IBM-1140");
    }
  }

  private String text(String key, String otherwise) {
    Node node = keys.get(key);
    if (node == null) {
      return otherwise;
    }
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    problems.add(new EstateProblem.WrongKind(span(node), key, "a text"));
    return otherwise;
  }

  private MemberFolders folders(String key) throws IOException {
    Node node = keys.get(key);
    List<Path> places = new ArrayList<>();
    switch (node) {
      case null -> {
        return MemberFolders.NONE;
      }
      case ScalarNode scalar -> addPlaces(key, scalar, places);
      case SequenceNode sequence -> {
        for (Node entry : sequence.getValue()) {
          if (entry instanceof ScalarNode scalar) {
            addPlaces(key, scalar, places);
          } else {
            problems.add(new EstateProblem.WrongKind(span(entry), key, "a list of folders"));
          }
        }
      }
      default -> problems.add(new EstateProblem.WrongKind(span(node), key, "a list of folders"));
    }
    return new MemberFolders(places);
  }

  private void addPlaces(String key, ScalarNode scalar, List<Path> places) throws IOException {
    String entry = scalar.getValue();
    List<Path> found = entry.isBlank() ? List.of() : PlacePattern.expand(folder, entry);
    if (found.isEmpty()) {
      problems.add(new EstateProblem.NothingThere(span(scalar), key, entry));
    }
    places.addAll(found);
  }

  private Span span(Node node) {
    return yaml.span(node);
  }
}
