package homeport.transfer;

import java.util.ArrayList;
import java.util.List;

/// What a transfer refused: how many records, and why the first of them.
public final class Refusals {
  /// How many reasons are kept.
  private static final int KEPT = 20;

  private final List<String> reasons = new ArrayList<>();
  private long count;

  void add(long record, String why) {
    count++;
    if (reasons.size() < KEPT) {
      reasons.add("record " + record + ": " + why);
    }
  }

  public long count() {
    return count;
  }

  /// The first reasons, each with the number of its record, from 1.
  public List<String> reasons() {
    return List.copyOf(reasons);
  }
}
