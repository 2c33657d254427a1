package homeport.trial.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A difference that somebody has declared legal (docs/formats/difference-rules.md).
///
/// @param name unique in its file
/// @param owner who answers for it
/// @param expires the last day on which it is applied
/// @param condition when it applies; null for always
public record DifferenceRule(
    String name,
    String owner,
    String reason,
    LocalDate expires,
    Allows allows,
    @Nullable RuleCondition condition) {

  /// What is legal.
  public sealed interface Allows {
    /// A field, or all that a group holds, may differ.
    ///
    /// @param tolerance the most that its number may differ by; null when its bytes do not matter
    record InField(String field, @Nullable BigDecimal tolerance) implements Allows {}

    /// A whole record may differ, be missing on the right or be more on the right.
    record OfRecord(Kind kind) implements Allows {}
  }

  /// What may be with a record.
  public enum Kind {
    DIFFERENT,
    MISSING,
    EXTRA
  }

  public boolean expired(LocalDate today) {
    return today.isAfter(expires);
  }

  /// True when the two say different things of the same thing, and both could apply.
  boolean contradicts(DifferenceRule other, RecordLayout layout) {
    if (!(allows instanceof Allows.InField(String field, BigDecimal tolerance))
        || !(other.allows
            instanceof Allows.InField(String otherField, BigDecimal otherTolerance))) {
      return false;
    }
    boolean same =
        tolerance == null
            ? otherTolerance == null
            : otherTolerance != null && tolerance.compareTo(otherTolerance) == 0;
    boolean overlap =
        layout.fields().stream().anyMatch(f -> f.within(field) && f.within(otherField));
    boolean apart =
        condition != null && other.condition != null && condition.excludes(other.condition);
    return !same && overlap && !apart;
  }
}
