package homeport.review.model;

import java.util.ArrayList;
import java.util.List;

/// What is done to a data set.
public record Access(boolean reads, boolean writes, boolean creates, boolean deletes) {
  public static final Access NONE = new Access(false, false, false, false);
  public static final Access READ = new Access(true, false, false, false);
  public static final Access WRITE = new Access(false, true, false, false);
  public static final Access UPDATE = new Access(true, true, false, false);
  public static final Access CREATE = new Access(false, false, true, false);
  public static final Access DELETE = new Access(false, false, false, true);

  public Access and(Access other) {
    return new Access(
        reads || other.reads,
        writes || other.writes,
        creates || other.creates,
        deletes || other.deletes);
  }

  /// As JSON has it: `read`, `write`, `create`, `delete`.
  public List<String> words() {
    List<String> words = new ArrayList<>();
    if (reads) {
      words.add("read");
    }
    if (writes) {
      words.add("write");
    }
    if (creates) {
      words.add("create");
    }
    if (deletes) {
      words.add("delete");
    }
    return words;
  }
}
