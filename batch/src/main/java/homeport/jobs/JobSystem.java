package homeport.jobs;

import homeport.datasets.DataSets;
import homeport.runtime.ProgramLoader;
import homeport.utilities.Utilities;
import java.time.InstantSource;
import java.time.ZoneId;

/// What jobs run on.
///
/// @param estateName as the head of a job log shows it
/// @param userId who submits
/// @param programs the estate's programs
public record JobSystem(
    String estateName,
    String userId,
    DataSets dataSets,
    Utilities utilities,
    ProgramLoader programs,
    InstantSource clock,
    ZoneId zone) {
  /// The same for another submitter.
  public JobSystem as(String owner) {
    return new JobSystem(estateName, owner, dataSets, utilities, programs, clock, zone);
  }
}
