package homeport.utilities.idcams;

import homeport.datasets.Component;
import homeport.diagnostics.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What DEFINE says of an entry and of its components besides what they are, by keyword; of a
/// component behind its name. What is said of the whole holds for the components that it concerns,
/// and what is said of a component goes before it (z/OS DFSMS Access Method Services Commands,
/// "DEFINE CLUSTER").
final class DefinedParameters {
  private static final List<String> OF_ENTRY =
      List.of(
          "ACCOUNT",
          "BWO",
          "DATACLASS",
          "FRLOG",
          "LOG",
          "LOGSTREAMID",
          "MANAGEMENTCLASS",
          "OWNER",
          "STORAGECLASS");

  private static final String SHARE = "SHAREOPTIONS";
  private static final String FREE = "FREESPACE";
  private static final String VOLUMES = "VOLUMES";
  private static final List<String> OF_DATA = List.of("BUFFERSPACE", FREE, SHARE, VOLUMES);
  private static final List<String> OF_INDEX = List.of(SHARE, VOLUMES);
  private static final List<List<String>> PAIRS_OF_DATA =
      List.of(List.of("ERASE", "NOERASE"), List.of("WRITECHECK", "NOWRITECHECK"));
  private static final List<List<String>> PAIRS_OF_INDEX =
      List.of(List.of("WRITECHECK", "NOWRITECHECK"));

  private final List<Problem> problems;
  private final Map<String, String> said = new HashMap<>();

  private DefinedParameters(List<Problem> problems) {
    this.problems = problems;
  }

  /// Of a cluster or an alternate index.
  ///
  /// @param indexed it has an index component
  static Map<String, String> of(
      Arguments whole,
      @Nullable Arguments data,
      @Nullable Arguments index,
      boolean indexed,
      List<Problem> problems) {
    DefinedParameters parameters = new DefinedParameters(problems);
    parameters.said.putAll(ofEntry(whole, problems));
    parameters.part(whole, Component.DATA, OF_DATA, PAIRS_OF_DATA);
    if (data != null) {
      parameters.part(data, Component.DATA, OF_DATA, PAIRS_OF_DATA);
    }
    if (!indexed) {
      parameters.said.remove(Component.DATA + '.' + FREE); // there is nothing to insert into
      return parameters.said;
    }
    parameters.part(whole, Component.INDEX, OF_INDEX, PAIRS_OF_INDEX);
    if (index != null) {
      parameters.part(index, Component.INDEX, OF_INDEX, PAIRS_OF_INDEX);
    }
    return parameters.said;
  }

  /// Of an entry without components.
  static Map<String, String> ofEntry(Arguments whole, List<Problem> problems) {
    return new SaidParameters(whole, problems).values(OF_ENTRY).expiration().said();
  }

  private void part(
      Arguments arguments, String part, List<String> values, List<List<String>> pairs) {
    new SaidParameters(arguments, problems)
        .values(values)
        .pairs(pairs)
        .within(SHARE, 1, SaidParameters.SHARE_MAX)
        .within(FREE, 0, SaidParameters.PERCENT)
        .said()
        .forEach((word, value) -> said.put(part + '.' + word, value));
  }
}
