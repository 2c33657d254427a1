package homeport.jcl;

import homeport.diagnostics.Span;

/// What a job is made of, in order.
public sealed interface JobElement permits Step, If {
  Span at();
}
