package homeport.trial.replay;

import homeport.diagnostics.SourceFile;
import homeport.jobs.estate.Estate;
import homeport.trial.pack.SigningKey;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What is to be recorded.
///
/// @param clock the time that the job sees throughout
/// @param validUntil when the evidence expires; null for never
/// @param pack the file to write
public record RecordingRequest(
    Estate estate,
    EstateOpener opener,
    SourceFile jcl,
    String userId,
    Instant clock,
    ZoneId zone,
    @Nullable Instant validUntil,
    Path pack,
    SigningKey key) {}
