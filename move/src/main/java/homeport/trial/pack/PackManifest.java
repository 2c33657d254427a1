package homeport.trial.pack;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a pack says of itself, its first entry (docs/formats/evidence-pack.md).
///
/// @param recorded when, by the clock of the machine: the one thing that differs between packs of
///   equal runs
/// @param validUntil after which the pack proves nothing; null for no end
/// @param clock the time that the job saw, from its first step to its last
/// @param end how the job came out
/// @param publicKey of the signer, X.509 in Base64
public record PackManifest(
    Instant recorded,
    @Nullable Instant validUntil,
    EstateFacts estate,
    String jobName,
    String jobId,
    String userId,
    Instant clock,
    ZoneId zone,
    String jcl,
    String end,
    String publicKey,
    List<PackedDataSet> dataSets,
    List<PackEntry> entries) {
  public PackManifest {
    dataSets = List.copyOf(dataSets);
    entries = List.copyOf(entries);
  }

  /// The name of the entry.
  public static final String NAME = "manifest.json";

  /// What of the estate decides how a job runs, besides its sources; folders are relative to the
  /// estate's, in the order in which they are searched.
  public record EstateFacts(
      String name,
      String codePage,
      String options,
      List<String> programs,
      List<String> copybooks,
      List<String> procedures) {
    public EstateFacts {
      programs = List.copyOf(programs);
      copybooks = List.copyOf(copybooks);
      procedures = List.copyOf(procedures);
    }
  }
}
