package homeport.trial.replay;

import homeport.jobs.estate.Estate;
import homeport.trial.compare.DifferenceRules;
import homeport.trial.pack.Verification;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is to be replayed.
///
/// @param verified what verifying the pack gave: only a genuine pack is replayed
/// @param sources the estate whose programs run instead of those in the pack; null for the pack's
/// @param rules legal differences, for data sets whose layout is known
/// @param date when the trial is run: it stands in the result and decides which rules have expired
/// @param differencesMax how many differing records of a data set are kept
public record ReplayRequest(
    Path pack,
    Verification.Genuine verified,
    EstateOpener opener,
    @Nullable Estate sources,
    DifferenceRules rules,
    Instant date,
    int differencesMax) {}
