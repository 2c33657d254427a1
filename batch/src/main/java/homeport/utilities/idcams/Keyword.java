package homeport.utilities.idcams;

import java.util.List;

/// A parameter of a command.
///
/// @param values what has to be in parentheses behind it
record Keyword(String name, List<String> abbreviations, Values values, Support support) {
  Keyword {
    abbreviations = List.copyOf(abbreviations);
  }

  /// What stands in parentheses behind a keyword.
  enum Values {
    NONE,
    NEEDED
  }

  enum Support {
    /// It does what the manual says.
    YES,
    /// It may be given and changes nothing here: storage, buffers and sharing are the system's.
    ACCEPTED,
    /// It is refused by name.
    NO
  }

  boolean is(String word) {
    return name.equals(word) || abbreviations.contains(word);
  }
}
