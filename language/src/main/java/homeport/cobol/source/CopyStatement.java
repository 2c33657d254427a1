package homeport.cobol.source;

import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A COPY statement as written (Language Reference, "COPY statement"). SUPPRESS concerns the
/// listing only.
record CopyStatement(Span at, String name, @Nullable String library, List<Replacement> replacing) {
  CopyStatement {
    replacing = List.copyOf(replacing);
  }
}
