package homeport.utilities.sort.reformat;

import homeport.utilities.sort.engine.Condition;
import org.jspecify.annotations.Nullable;

/// One IFTHEN, or a whole statement without IFTHEN, which is as WHEN=INIT.
///
/// @param condition of WHEN=(…)
/// @param group of WHEN=GROUP
/// @param next the clauses behind it are looked at even when it held (HIT=NEXT)
public record Clause(
    When when,
    @Nullable Condition condition,
    @Nullable Group group,
    @Nullable Parse parse,
    @Nullable Form form,
    boolean next) {
  /// When it is applied.
  public enum When {
    INIT,
    GROUP,
    CONDITION,
    ANY,
    NONE
  }

  /// Where the last field ends that it reads.
  int end() {
    int end = form == null ? 0 : form.end();
    if (condition != null) {
      end = Math.max(end, condition.end());
    }
    return group == null ? end : Math.max(end, group.end());
  }
}
