package homeport.cobol.source;

import java.util.List;

/// One `operand BY operand` of COPY REPLACING or REPLACE (Language Reference, "REPLACING phrase").
///
/// @param pattern what is looked for, without separators
/// @param by what takes its place
record Replacement(Mode mode, List<TextWord> pattern, List<TextWord> by) {
  enum Mode {
    WHOLE,
    LEADING,
    TRAILING
  }

  Replacement {
    pattern = List.copyOf(pattern);
    by = List.copyOf(by);
  }
}
