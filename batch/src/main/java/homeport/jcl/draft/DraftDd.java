package homeport.jcl.draft;

import homeport.diagnostics.Span;
import homeport.jcl.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A DD name and the statements under it.
public record DraftDd(Span at, String name, List<Part> parts) {
  public DraftDd(Span at, String name) {
    this(at, name, new ArrayList<>());
  }

  /// In-stream data, its symbols already substituted when that was asked for.
  public record Data(List<String> records, boolean substituted) {
    public Data {
      records = List.copyOf(records);
    }
  }

  /// One DD statement.
  ///
  /// @param source the statement's line in the listing
  public record Part(
      Span at, List<Parameter> parameters, @Nullable Data data, DraftListing.Entry source) {
    public Part {
      parameters = List.copyOf(parameters);
    }
  }
}
