package homeport.jcl.parameters;

import homeport.diagnostics.Span;

/// One parameter of a statement.
///
/// @param keyword the keyword, empty for a positional parameter
/// @param qualifier what stands after a period in the keyword: `STEP1` in `PARM.STEP1=`
public record Parameter(Span at, String keyword, String qualifier, Span keywordAt, Value value) {
  public boolean isPositional() {
    return keyword.isEmpty();
  }

  /// The same value under another keyword, without the qualifier.
  public Parameter renamed(String to) {
    return new Parameter(at, to, "", keywordAt, value);
  }
}
