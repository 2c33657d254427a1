package homeport.trial;

import homeport.trial.compare.ComparisonResult;
import homeport.trial.compare.RuleUse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a trial: a recorded job run again, everything it left compared
/// (docs/formats/trial-json.md).
///
/// @param estate the estate's name
/// @param job the job's name
/// @param pack the head of the pack's hash chain, which names it
/// @param signer the fingerprint of the key that signed the pack
/// @param date when the trial was run
/// @param records records that were compared
/// @param outputs what was compared, in order
/// @param rules every rule with how often it was applied
public record TrialResult(
    String estate,
    String job,
    String pack,
    String signer,
    Instant date,
    long records,
    List<Output> outputs,
    List<RuleUse> rules) {
  public TrialResult {
    outputs = List.copyOf(outputs);
    rules = List.copyOf(rules);
  }

  /// One thing that the job left: a data set, a SYSOUT data set, the job log.
  ///
  /// @param difference what differs, in a sentence; null when nothing does, or only what rules
  ///   allow
  /// @param fields the same field by field, when a program says how the records are laid out and
  ///   the bytes differ
  public record Output(
      String name, @Nullable String difference, @Nullable ComparisonResult fields) {
    public boolean equal() {
      return difference == null;
    }
  }

  public boolean equal() {
    return outputs.stream().allMatch(Output::equal);
  }

  /// How many outputs differ.
  public long differenceCount() {
    return outputs.stream().filter(output -> !output.equal()).count();
  }
}
