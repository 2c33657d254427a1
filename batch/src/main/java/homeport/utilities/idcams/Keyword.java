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

  /// True for the singular form of a keyword in plural form, which may be coded as well (z/OS DFSMS
  /// Access Method Services Commands, "How to code access method services commands").
  boolean isSingular(String word) {
    return values == Values.NEEDED && (name.equals(word + 'S') || name.equals(ies(word)));
  }

  private static String ies(String word) {
    return word.endsWith("Y") ? word.substring(0, word.length() - 1) + "IES" : word;
  }
}
