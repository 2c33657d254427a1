package homeport.jobs;

import homeport.datasets.DataSets;
import homeport.runtime.ProgramLoader;
import homeport.utilities.Utility;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What jobs run on.
///
/// @param estateName as the head of a job log shows it
/// @param userId who submits
/// @param utilities by name and alias
/// @param programs the estate's programs
public record JobSystem(
    String estateName,
    String userId,
    DataSets dataSets,
    Map<String, Utility> utilities,
    ProgramLoader programs,
    InstantSource clock,
    ZoneId zone) {
  public JobSystem {
    utilities = Map.copyOf(utilities);
  }

  /// Utilities by all their names.
  public static Map<String, Utility> byName(List<Utility> utilities) {
    Map<String, Utility> byName = new HashMap<>();
    for (Utility utility : utilities) {
      byName.put(utility.name(), utility);
      for (String alias : utility.aliases()) {
        byName.put(alias, utility);
      }
    }
    return byName;
  }

  @Nullable Utility utility(String program) {
    return utilities.get(program);
  }
}
