package homeport.cobol.model;

import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.TextStatement;

/// Binds STRING, UNSTRING and INSPECT.
final class TextBinder {
  private final ReferenceBinder references;

  TextBinder(ReferenceBinder references) {
    this.references = references;
  }

  void bind(TextStatement statement) {
    switch (statement) {
      case TextStatement.StringTogether s -> string(s);
      case TextStatement.Unstring s -> unstring(s);
      case TextStatement.Inspect s -> inspect(s);
    }
  }

  private void string(TextStatement.StringTogether s) {
    for (TextStatement.StringTogether.Piece piece : s.pieces()) {
      references.value(piece.value());
      references.value(piece.delimiter());
    }
    references.item(s.into());
    references.item(s.pointer());
  }

  private void unstring(TextStatement.Unstring s) {
    unstringSource(s.from());
    s.delimiters().forEach(delimiter -> references.value(delimiter.value()));
    for (TextStatement.Unstring.Field field : s.into()) {
      references.item(field.to());
      references.item(field.delimiterIn());
      references.item(field.countIn());
    }
    references.item(s.pointer());
    references.item(s.tallying());
  }

  private void unstringSource(Expression from) {
    if (from instanceof Expression.Reference item) {
      references.item(item);
    } else {
      references.value(from);
    }
  }

  private void inspect(TextStatement.Inspect s) {
    references.value(s.of());
    for (TextStatement.Inspect.Tally tally : s.tallying()) {
      references.item(tally.counter());
      references.value(tally.what());
      bounds(tally.bounds());
    }
    for (TextStatement.Inspect.Replacement replacement : s.replacing()) {
      references.value(replacement.what());
      references.value(replacement.by());
      bounds(replacement.bounds());
    }
    TextStatement.Inspect.Converting converting = s.converting();
    if (converting != null) {
      references.value(converting.from());
      references.value(converting.to());
      bounds(converting.bounds());
    }
  }

  private void bounds(TextStatement.Inspect.Bounds bounds) {
    references.value(bounds.before());
    references.value(bounds.after());
  }
}
