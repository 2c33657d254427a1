package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.ControlInterval;
import homeport.datasets.Extents;
import homeport.datasets.Track;
import homeport.diagnostics.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The space that DEFINE CLUSTER asks for: TRACKS, CYLINDERS, RECORDS, KILOBYTES or MEGABYTES with
/// a primary and a secondary quantity (z/OS DFSMS Access Method Services Commands, "DEFINE
/// CLUSTER"). What DATA says goes before what CLUSTER says. Quantities of INDEX are for the index
/// alone, which is not counted.
final class ClusterQuantities {
  private static final List<String> UNITS =
      List.of("TRACKS", "CYLINDERS", "RECORDS", "KILOBYTES", "MEGABYTES");
  private static final int KILOBYTE = 1_024;

  private final Arguments cluster;
  private final @Nullable Arguments data;
  private final List<Problem> problems;

  ClusterQuantities(Arguments cluster, @Nullable Arguments data, List<Problem> problems) {
    this.cluster = cluster;
    this.data = data;
    this.problems = problems;
  }

  /// @return null when no space is asked for, which is a limit for nobody; or with a problem
  @Nullable Extents extents(Attributes.Cluster attributes) {
    Arguments data = this.data;
    boolean inData = data != null && UNITS.stream().anyMatch(data::has);
    Arguments given = data != null && inData ? data : cluster;
    List<String> units = UNITS.stream().filter(given::has).toList();
    if (units.isEmpty()) {
      return null;
    }
    if (units.size() > 1) {
      problems.add(
          new IdcamsProblem.Conflict(
              given.at(units.get(1)),
              "`" + units.get(0) + "` and `" + units.get(1) + "` exclude each other"));
      return null;
    }
    String unit = units.getFirst();
    long[] quantities = given.quantities(unit, Integer.MAX_VALUE);
    if (quantities == null) {
      return null;
    }
    if (quantities[0] == 0) {
      problems.add(
          new IdcamsProblem.Conflict(given.at(unit), "`" + unit + "` needs a primary quantity"));
      return null;
    }
    int interval = ControlInterval.size(said("CONTROLINTERVALSIZE"), attributes.recordMax());
    return Extents.ofCluster(
        tracks(unit, quantities[0], attributes, interval),
        tracks(unit, quantities[1], attributes, interval),
        volumes(),
        interval);
  }

  private int said(String name) {
    Arguments given = data != null && data.has(name) ? data : cluster;
    return (int) Math.max(0, given.number(name, 0, ControlInterval.MAX));
  }

  private int volumes() {
    Item given = cluster.find("VOLUMES");
    if (given == null && data != null) {
      given = data.find("VOLUMES");
    }
    return given == null ? 1 : Math.max(1, given.values().size());
  }

  private static long tracks(
      String unit, long quantity, Attributes.Cluster attributes, int interval) {
    return switch (unit) {
      case "TRACKS" -> quantity;
      case "CYLINDERS" -> quantity * Track.PER_CYLINDER;
      case "RECORDS" -> ControlInterval.tracksOfRecords(quantity, attributes, interval);
      case "KILOBYTES" -> ControlInterval.tracksOfBytes(quantity * KILOBYTE, interval);
      default -> ControlInterval.tracksOfBytes(quantity * KILOBYTE * KILOBYTE, interval);
    };
  }
}
