package homeport.cobol.model;

import homeport.diagnostics.Span;

/// A name of data with the place of its definition: an item, a condition-name, an index-name, a
/// switch-status name.
public record NameDefinition(String name, Span at, Bound meaning) {}
