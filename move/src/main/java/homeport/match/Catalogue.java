package homeport.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Every fact that is known, what the facts are about, and the servers that can be had. Ours comes
/// with the product; a bank adds its own, and of two entries with one id the later one holds.
public final class Catalogue {
  private final Map<String, Subject> subjects = new LinkedHashMap<>();
  private final Map<String, Server> servers = new LinkedHashMap<>();
  private final Map<String, Fact> facts = new LinkedHashMap<>();

  Catalogue(List<Subject> subjects, List<Server> servers, List<Fact> facts) {
    subjects.forEach(subject -> this.subjects.put(subject.id(), subject));
    servers.forEach(server -> this.servers.put(server.id(), server));
    facts.forEach(fact -> this.facts.put(fact.id(), fact));
  }

  /// The catalogue that comes with the product.
  public static Catalogue builtIn() {
    List<MatchProblem> problems = new ArrayList<>();
    try (InputStream in = Catalogue.class.getResourceAsStream("catalogue.yaml")) {
      if (in == null) {
        throw new IllegalStateException("catalogue.yaml is not in the product");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Catalogue catalogue = CatalogueFile.read(text, "", problems);
      if (!problems.isEmpty()) {
        throw new IllegalStateException("catalogue.yaml: " + problems);
      }
      return catalogue;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// This and another one; where both have an id, the other's entry holds.
  public Catalogue with(Catalogue other) {
    Catalogue both =
        new Catalogue(
            List.copyOf(subjects.values()),
            List.copyOf(servers.values()),
            List.copyOf(facts.values()));
    both.subjects.putAll(other.subjects);
    both.servers.putAll(other.servers);
    both.facts.putAll(other.facts);
    return both;
  }

  /// This without one fact; to see what hangs on it.
  public Catalogue without(String factId) {
    Catalogue rest = with(new Catalogue(List.of(), List.of(), List.of()));
    rest.facts.remove(factId);
    return rest;
  }

  public List<Fact> facts() {
    return List.copyOf(facts.values());
  }

  public List<Server> servers() {
    return List.copyOf(servers.values());
  }

  List<Fact> facts(Metric metric, String subject) {
    return facts.values().stream()
        .filter(fact -> fact.metric() == metric && fact.subject().equals(subject))
        .toList();
  }

  List<Fact> facts(Metric metric) {
    return facts.values().stream().filter(fact -> fact.metric() == metric).toList();
  }

  @Nullable Subject subject(String id) {
    return subjects.get(id);
  }

  /// What a reader calls it.
  String name(String id) {
    Subject subject = subjects.get(id);
    return subject == null ? id : subject.name();
  }

  /// A subject and those whose figures hold for it too, nearest first.
  List<String> lineage(String id) {
    List<String> line = new ArrayList<>();
    String next = id;
    while (next != null && !line.contains(next)) {
      line.add(next);
      Subject subject = subjects.get(next);
      next = subject == null ? null : subject.kin();
    }
    return line;
  }

  /// The ids of those that name a subject as their kin.
  List<String> members(String id) {
    return subjects.values().stream()
        .filter(subject -> id.equals(subject.kin()))
        .map(Subject::id)
        .toList();
  }

  /// The generation that the words of a machine's model mean, below a root (`mainframe`, `power`);
  /// null when they mean none or more than one.
  @Nullable String generation(String model, String root) {
    StringJoiner words = new StringJoiner(" ", " ", " ");
    for (String word : model.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      words.add(word);
    }
    List<String> found = new ArrayList<>();
    for (Subject subject : subjects.values()) {
      boolean named =
          subject.names().stream().anyMatch(n -> words.toString().contains(" " + n + " "));
      if (root.equals(subject.kin()) && named) {
        found.add(subject.id());
      }
    }
    return found.size() == 1 ? found.getFirst() : null;
  }
}
