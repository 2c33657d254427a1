package homeport.utilities.sort;

import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;

/// One control statement with its continuation lines joined.
///
/// @param whole false when a problem has been told about how it is put together
/// @param operation the word that names it
/// @param operationAt where that word stands
/// @param operands the operand field
public record ControlStatement(
    boolean whole, String operation, Span operationAt, Operands operands) {
  /// An operand field, put together from the parts of several lines.
  ///
  /// @param places where each character stood in the source
  /// @param end where the field ends in the source
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Operands(SourceFile source, String text, int[] places, int end) {
    /// The place of a stretch of the text; its first character decides when it goes over lines.
    Span span(int from, int to) {
      if (from >= text.length()) {
        return source.span(end, end);
      }
      int start = places[from];
      int last = to > from ? places[Math.min(to, text.length()) - 1] : start;
      boolean oneLine = last >= start && source.line(start) == source.line(last);
      return source.span(start, oneLine ? last + 1 : start + 1);
    }
  }
}
