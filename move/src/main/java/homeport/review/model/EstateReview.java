package homeport.review.model;

import homeport.review.ReviewProblem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that a review found. Every list is in a fixed order, so that the same estate gives the same
/// bytes.
///
/// @param blocked units that are not ready: `P:NAME`, `J:NAME`
public record EstateReview(
    String estate,
    @Nullable String date,
    Totals totals,
    List<Member> members,
    List<ReviewProblem> problems,
    List<Program> programs,
    List<Call> calls,
    List<Job> jobs,
    List<Procedure> procedures,
    List<DataSet> dataSets,
    List<Copybook> copybooks,
    Inventory inventory,
    List<Finding> findings,
    Set<String> blocked,
    List<Blocker> blockers,
    List<Wave> waves) {

  /// @param ready programs that are accepted, and so is all they call
  /// @param jobsReady jobs that are accepted and whose steps' programs are all here and ready
  /// @param byVerdict how many findings of each verdict
  public record Totals(
      int members,
      int leftOut,
      int programs,
      int programLines,
      int accepted,
      int acceptedLines,
      int ready,
      int jobs,
      int steps,
      int jobsReady,
      int dataSets,
      int copybooks,
      int calls,
      int servers,
      Map<Verdict, Integer> byVerdict) {
    public Totals {
      byVerdict = new EnumMap<>(byVerdict);
    }
  }
}
