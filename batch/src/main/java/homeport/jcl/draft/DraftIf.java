package homeport.jcl.draft;

import homeport.diagnostics.Span;
import homeport.jcl.text.FieldText;
import java.util.ArrayList;
import java.util.List;

/// An IF construct; its lists grow while the job is read.
///
/// @param expression the relational expression, substituted
/// @param stepsBefore how many steps stand before it: what it may refer to
public record DraftIf(
    Span at,
    String name,
    FieldText expression,
    Call call,
    int stepsBefore,
    List<DraftElement> then,
    List<DraftElement> otherwise)
    implements DraftElement {
  public DraftIf(Span at, String name, FieldText expression, Call call, int stepsBefore) {
    this(at, name, expression, call, stepsBefore, new ArrayList<>(), new ArrayList<>());
  }
}
