package homeport.jcl.build;

import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.JclSupport;
import homeport.jcl.parameters.Names;
import homeport.jcl.parameters.Parameter;
import homeport.jcl.parameters.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A statement's parameters by keyword, each known to be supported or accepted.
final class Keywords {
  private final Map<String, Parameter> byName = new HashMap<>();
  private final List<Value> positional = new ArrayList<>();

  /// @param area whose keywords they are
  /// @param most how many positional parameters the statement has
  Keywords(JclSupport.Area area, List<Parameter> parameters, int most, Problems problems) {
    for (Parameter parameter : parameters) {
      if (parameter.isPositional()) {
        positional(area, parameter, most, problems);
      } else {
        keyword(area, parameter, problems);
      }
    }
  }

  private void positional(JclSupport.Area area, Parameter parameter, int most, Problems problems) {
    if (positional.size() == most) {
      boolean word = !parameter.value().isOmitted();
      problems.add(
          byName.isEmpty() || !word
              ? new JclParameterProblem.TooManyPositional(parameter.at(), area.name(), most)
              : new JclParameterProblem.UnknownKeyword(
                  parameter.at(),
                  parameter.value().raw(),
                  area.name(),
                  Names.near(parameter.value().raw(), JclSupport.names(area))));
      return;
    }
    if (!byName.isEmpty()) {
      problems.add(
          new JclParameterProblem.Format(
              parameter.at(), area.name(), "positional parameters come before keywords"));
    }
    positional.add(parameter.value());
  }

  private void keyword(JclSupport.Area area, Parameter parameter, Problems problems) {
    String name = JclSupport.canonical(parameter.keyword());
    JclSupport.Entry entry = JclSupport.find(area, name);
    if (entry == null || !parameter.qualifier().isEmpty()) {
      problems.add(
          new JclParameterProblem.UnknownKeyword(
              parameter.keywordAt(),
              parameter.qualifier().isEmpty()
                  ? parameter.keyword()
                  : parameter.keyword() + "." + parameter.qualifier(),
              area.name(),
              Names.near(parameter.keyword(), JclSupport.names(area))));
    } else if (entry.level() == JclSupport.Level.NO) {
      problems.add(
          new JclParameterProblem.UnsupportedParameter(
              parameter.keywordAt(), parameter.keyword(), area.name(), entry.reason()));
    } else if (byName.put(name, parameter) != null) {
      problems.add(
          new JclParameterProblem.DuplicateKeyword(parameter.keywordAt(), parameter.keyword()));
    }
  }

  /// The value, or null when it is not coded or empty.
  @Nullable Value get(String name) {
    Parameter parameter = byName.get(name);
    return parameter == null || parameter.value().isOmitted() ? null : parameter.value();
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /// Where the keyword stands.
  @Nullable Span at(String name) {
    Parameter parameter = byName.get(name);
    return parameter == null ? null : parameter.keywordAt();
  }

  /// The positional parameter at a place, or null when it is not coded or empty.
  @Nullable Value positional(int index) {
    return index < positional.size() && !positional.get(index).isOmitted()
        ? positional.get(index)
        : null;
  }

  Map<String, String> asWritten() {
    Map<String, String> written = new HashMap<>();
    byName.forEach((name, parameter) -> written.put(name, parameter.value().raw()));
    return written;
  }
}
