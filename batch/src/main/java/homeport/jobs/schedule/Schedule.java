package homeport.jobs.schedule;

import homeport.diagnostics.Span;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The jobs of a day and what each waits for.
public record Schedule(String name, List<Entry> entries) {
  /// The schedule of an estate, beside its `homeport.yaml`.
  public static final String FILE_NAME = "schedule.yaml";

  public Schedule {
    entries = List.copyOf(entries);
  }

  /// One run of a job.
  ///
  /// @param id its name in the schedule
  /// @param job a member of the estate's job folders, or a file
  /// @param after all of these must hold
  /// @param time it does not begin before this time of the day; null for any
  public record Entry(Span at, String id, String job, List<After> after, @Nullable LocalTime time) {
    public Entry {
      after = List.copyOf(after);
    }
  }

  /// Another entry has come to an end, and how.
  public record After(Span at, String id, Outcome outcome) {}

  /// How an entry has to have come out.
  public sealed interface Outcome {
    /// All its jobs ran to their ends, and their highest condition code compares so.
    record Code(Relation relation, int code) implements Outcome {}

    /// One of its jobs ended abnormally or had a JCL error.
    record Failed() implements Outcome {}

    /// It ran, however it came out.
    record Ended() implements Outcome {}
  }

  /// A comparison of a condition code.
  public enum Relation {
    EQUAL("="),
    NOT_EQUAL("<>"),
    LESS("<"),
    NOT_GREATER("<="),
    GREATER(">"),
    NOT_LESS(">=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }

    boolean holds(int left, int right) {
      return switch (this) {
        case EQUAL -> left == right;
        case NOT_EQUAL -> left != right;
        case LESS -> left < right;
        case NOT_GREATER -> left <= right;
        case GREATER -> left > right;
        case NOT_LESS -> left >= right;
      };
    }
  }

  /// The entries to run again when a day goes on from one: itself and all that wait for it,
  /// directly or not.
  Set<String> from(String id) {
    Map<String, Set<String>> followers = new HashMap<>();
    for (Entry entry : entries) {
      for (After after : entry.after()) {
        followers.computeIfAbsent(after.id(), _ -> new HashSet<>()).add(entry.id());
      }
    }
    Set<String> found = new HashSet<>(Set.of(id));
    List<String> look = List.of(id);
    while (!look.isEmpty()) {
      look =
          look.stream()
              .flatMap(one -> followers.getOrDefault(one, Set.of()).stream())
              .filter(found::add)
              .toList();
    }
    return found;
  }
}
