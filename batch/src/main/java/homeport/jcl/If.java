package homeport.jcl;

import homeport.diagnostics.Span;
import java.util.List;

/// An IF/THEN/ELSE/ENDIF construct (z/OS MVS JCL Reference, "IF/THEN/ELSE/ENDIF statement
/// construct"). The condition is tested once, when the construct is reached.
///
/// @param name the IF statement's name, empty when it has none
public record If(
    Span at, String name, Condition condition, List<JobElement> then, List<JobElement> otherwise)
    implements JobElement {
  public If {
    then = List.copyOf(then);
    otherwise = List.copyOf(otherwise);
  }
}
