package homeport.utilities.icetool;

import homeport.diagnostics.Feature;
import java.util.ArrayList;
import java.util.List;

/// What of ICETOOL is supported, for `docs/compatibility.md`.
public final class IcetoolSupport {
  private IcetoolSupport() {}

  /// Operators with their operands.
  public static List<Feature> features() {
    List<Feature> features = new ArrayList<>();
    for (Operator operator : Operator.values()) {
      String operands = String.join(", ", operator.operands);
      features.add(
          switch (operator) {
            case DISPLAY, OCCUR ->
                Feature.differs(
                    operator.name() + " with " + operands, "the columns' places are A-4014");
            case DEFAULTS ->
                Feature.differs(
                    operator.name() + " with " + operands, "lists what changes the outcome");
            case COPY,
                COUNT,
                DATASORT,
                MERGE,
                MODE,
                RANGE,
                RESIZE,
                SELECT,
                SORT,
                SPLICE,
                STATS,
                SUBSET,
                UNIQUE,
                VERIFY ->
                Feature.yes(operator.name() + " with " + operands);
          });
    }
    Operator.OPERANDS_NOT.stream()
        .sorted()
        .forEach(name -> features.add(Feature.no("operand " + name, "HP4104")));
    features.add(Feature.yes("formatting items in ON, BREAK, EDCOUNT and EDBCOUNT"));
    return List.copyOf(features);
  }
}
