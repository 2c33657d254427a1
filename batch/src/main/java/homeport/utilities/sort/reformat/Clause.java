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

  /// Where a field ends that lies behind fixed records of so many bytes; 0 when all lie within.
  int beyond(int extent) {
    int end = condition == null ? 0 : condition.end();
    end = group == null ? end : Math.max(end, group.end());
    return end > extent ? end : form == null ? 0 : form.beyond(extent);
  }

  /// Bytes of a fixed record that comes out of it.
  int width(int inputLength) {
    return form != null
        ? form.width(inputLength)
        : group != null ? group.width(inputLength) : inputLength;
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
