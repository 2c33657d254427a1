package homeport.jcl;

import homeport.diagnostics.Span;
import java.util.Map;

/// An OUTPUT statement: accepted as coded, by keyword.
///
/// @param stepNumber the step it stands in, 0 before the first step
public record Output(Span at, String name, int stepNumber, Map<String, String> settings) {
  public Output {
    settings = Map.copyOf(settings);
  }
}
